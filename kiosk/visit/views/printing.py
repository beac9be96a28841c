"""A print under way, done or failed."""

from dataclasses import dataclass

from kiosk.catalogue.form import Form
from kiosk.guide import in_language
from kiosk.visit.events import AskedForm, AskedPrint, EndedVisit, OpenedQr, WentBack, WentHome
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Printing, State
from kiosk.visit.terms import LIMITS, Paper, Stage
from kiosk.visit.views.records import Button, PrintingView, PrintStep, StepState, Weight
from kiosk.visit.views.troubles import reason
from kiosk.words import Language
from kiosk.words.forms import FORM_WORDS, FormWords
from kiosk.words.screens import SCREEN_WORDS, ScreenWords


def printing_view(state: State, page: Printing, kiosk: Kiosk) -> PrintingView:
    """The steps as they truly happen; success only when the printer says so."""
    language = state.modes.language
    words, form = SCREEN_WORDS[language], kiosk.catalogue.form(page.form)
    said = _said_of_form(page, form, language) if form else _said(page, state, words)
    return PrintingView(
        title=said.title,
        detail=said.detail,
        paper_title=FORM_WORDS[language].sheet if form else words.sheet_title,
        steps=() if page.failure in LIMITS else _steps(page, words),
        note=said.note,
        failed=page.failure is not None,
        actions=_actions(page, state, words, FORM_WORDS[language]),
    )


@dataclass(frozen=True)
class _Said:
    title: str
    detail: str
    note: str


def _said(page: Printing, state: State, words: ScreenWords) -> _Said:
    """Of a checklist."""
    if page.failure is not None:
        title = words.limit_title if page.failure in LIMITS else words.failed_title
        return _Said(title, reason(page.failure, words), words.failed_note if page.gone else words.may_still_come)
    if page.stage is Stage.DONE:
        return _Said(words.done_title, words.done_detail.format(number=page.number), words.done_note)
    if page.paper is Paper.RECEIPT:
        return _Said(words.receipt_title, words.receipt_detail, words.printing_note)
    detail = words.large_detail if state.modes.elder else words.printing_detail
    return _Said(words.printing_title, detail, words.printing_note)


def _said_of_form(page: Printing, form: Form, language: Language) -> _Said:
    words, screen, name = FORM_WORDS[language], SCREEN_WORDS[language], in_language.form_name(form, language)
    if page.failure is not None:
        title = screen.limit_title if page.failure in LIMITS else screen.failed_title
        return _Said(title, reason(page.failure, screen), words.failed_note)
    if page.stage is Stage.DONE:
        return _Said(words.done.format(name=name), screen.done_detail.format(number=page.number), words.done_note)
    return _Said(words.printing.format(name=name), words.printing_detail, words.printing_note)


def _steps(page: Printing, words: ScreenWords) -> tuple[PrintStep, ...]:
    texts = (words.laid_out, words.sent, words.coming_out)
    return tuple(PrintStep(text, _step_state(page, index)) for index, text in enumerate(texts))


def _step_state(page: Printing, index: int) -> StepState:
    if index < page.stage.value:
        return StepState.DONE
    if index > page.stage.value:
        return StepState.WAITING
    return StepState.UNDER_WAY if page.failure is None else StepState.FAILED


def _actions(page: Printing, state: State, words: ScreenWords, of_forms: FormWords) -> tuple[Button, ...]:
    back = Button(words.back_to_checklist, WentBack(), "list_alt")
    if page.stage is Stage.DONE:
        again = Button(words.another_matter, WentHome(), "home")
        return (Button(words.finished, EndedVisit(), "logout", Weight.PRIMARY), back, again)
    if page.failure in LIMITS and page.form:
        return (back,)
    if page.failure in LIMITS:
        return (Button(words.take_on_phone, OpenedQr(), "qr_code_2", Weight.PRIMARY), back)
    if page.failure is not None and page.form:
        return (Button(of_forms.again, AskedForm(page.form), "print", Weight.PRIMARY), back)
    if page.failure is not None:
        phone = Button(words.take_on_phone, OpenedQr(), "qr_code_2", Weight.PRIMARY)
        other = _other_paper(page, words)
        return (phone, other, back) if state.trouble(other_of(page.paper)) is None else (phone, back)
    return ()


def other_of(paper: Paper) -> Paper:
    """What may come out instead."""
    return Paper.RECEIPT if paper is Paper.A4 else Paper.A4


def _other_paper(page: Printing, words: ScreenWords) -> Button:
    if page.paper is Paper.A4:
        return Button(words.print_receipt_instead, AskedPrint(Paper.RECEIPT), "receipt_long")
    return Button(words.print_a4_instead, AskedPrint(Paper.A4), "print")
