"""A print under way, done or failed."""

from kiosk.visit.events import AskedPrint, EndedVisit, OpenedQr, WentBack, WentHome
from kiosk.visit.state import Printing, State
from kiosk.visit.terms import Failure, Paper, Stage
from kiosk.visit.views.records import Button, PrintingView, PrintStep, StepState, Weight
from kiosk.words.screens import SCREEN_WORDS, ScreenWords


def printing_view(state: State, page: Printing) -> PrintingView:
    """The steps as they truly happen; success only when the printer says so."""
    words = SCREEN_WORDS[state.modes.language]
    if page.failure is not None:
        title, detail, note = words.failed_title, _reason(page.failure, words), words.failed_note
    elif page.stage is Stage.DONE:
        title, detail, note = words.done_title, words.done_detail.format(number=page.number), words.done_note
    else:
        receipt = page.paper is Paper.RECEIPT
        title = words.receipt_title if receipt else words.printing_title
        detail, note = words.receipt_detail if receipt else words.printing_detail, words.printing_note
    return PrintingView(
        title=title,
        detail=detail,
        paper_title=words.sheet_title,
        steps=_steps(page, words),
        note=note,
        failed=page.failure is not None,
        actions=_actions(page, words),
    )


def _reason(failure: Failure, words: ScreenWords) -> str:
    return {
        Failure.NO_PAPER: words.no_paper,
        Failure.JAM: words.jam,
        Failure.COVER_OPEN: words.cover_open,
        Failure.OFFLINE: words.offline,
        Failure.REFUSED: words.refused,
        Failure.TOO_SLOW: words.too_slow,
        Failure.UNKNOWN: words.unknown_failure,
    }[failure]


def _steps(page: Printing, words: ScreenWords) -> tuple[PrintStep, ...]:
    texts = (words.laid_out, words.sent, words.coming_out)
    return tuple(PrintStep(text, _step_state(page, index)) for index, text in enumerate(texts))


def _step_state(page: Printing, index: int) -> StepState:
    if index < page.stage.value:
        return StepState.DONE
    if index > page.stage.value:
        return StepState.WAITING
    return StepState.UNDER_WAY if page.failure is None else StepState.FAILED


def _actions(page: Printing, words: ScreenWords) -> tuple[Button, ...]:
    back = Button(words.back_to_checklist, WentBack(), "list_alt")
    if page.stage is Stage.DONE:
        again = Button(words.another_matter, WentHome(), "home")
        return (Button(words.finished, EndedVisit(), "logout", Weight.PRIMARY), back, again)
    if page.failure is not None:
        return (Button(words.take_on_phone, OpenedQr(), "qr_code_2", Weight.PRIMARY), _other_paper(page, words), back)
    return ()


def _other_paper(page: Printing, words: ScreenWords) -> Button:
    if page.paper is Paper.A4:
        return Button(words.print_receipt_instead, AskedPrint(Paper.RECEIPT), "receipt_long")
    return Button(words.print_a4_instead, AskedPrint(Paper.A4), "print")
