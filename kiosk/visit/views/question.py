"""One question of a guide."""

from kiosk.catalogue.guided import Guided
from kiosk.catalogue.item import UNSURE
from kiosk.guide import in_language
from kiosk.guide.engine import Asking as Open
from kiosk.guide.engine import Given, follow
from kiosk.visit.events import Answered, AskedHelp, Confirmed, ReopenedQuestion
from kiosk.visit.events import Marked as MarkedOption
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Asking, State
from kiosk.visit.views.records import Button, OptionRow, QuestionView, Weight
from kiosk.visit.views.rows import paging
from kiosk.words import Language
from kiosk.words.screens import SCREEN_WORDS, ScreenWords


def question_view(state: State, page: Asking, kiosk: Kiosk) -> QuestionView:
    """The question this page waits on."""
    language = state.modes.language
    words, guided = SCREEN_WORDS[language], kiosk.catalogue.guided(page.guided)
    standing = follow(guided, page.answers)
    if not isinstance(standing, Open):
        raise ValueError(f"{guided.id}: the guide has ended, no question is open")
    question, number = standing.question, len(standing.given) + 1
    return QuestionView(
        step=number,
        steps=number - 1 + standing.still_open,
        earlier=tuple(_earlier(guided, one, language) for one in standing.given),
        earlier_hint=words.change_earlier if standing.given else "",
        context=words.question_number.format(item=in_language.name(guided, language), n=number),
        question=in_language.question_text(guided, question, language),
        why=_why(guided, page, standing, language),
        options=_options(guided, page, standing, language),
        paging=paging(page, words),
        confirm=_confirm(page, words) if question.multiple else None,
    )


def _earlier(guided: Guided, given: Given, language: Language) -> Button:
    texts = (in_language.option_text(guided, given.question, option, language) for option in given.options)
    return Button("、".join(texts), ReopenedQuestion(given.question.name), "edit", Weight.QUIET)


def _why(guided: Guided, page: Asking, standing: Open, language: Language) -> str:
    question, words = standing.question, SCREEN_WORDS[language]
    if page.helping:
        return in_language.question_unsure(guided, question, language)
    why = in_language.question_why(guided, question, language)
    return why or (words.several if question.multiple else "")


def _options(guided: Guided, page: Asking, standing: Open, language: Language) -> tuple[OptionRow, ...]:
    question = standing.question
    rows = []
    for option in standing.options:
        event = MarkedOption(option.name) if question.multiple else Answered(question.name, option.name)
        marked = option.name in page.marked if question.multiple else None
        text = in_language.option_text(guided, question, option.name, language)
        rows.append(OptionRow(text, in_language.sentence(guided, option.help, language), event, marked, dashed=False))
    if question.unsure:
        rows.append(_unsure(guided, page, standing, language))
    return tuple(rows)


def _unsure(guided: Guided, page: Asking, standing: Open, language: Language) -> OptionRow:
    """不清楚 first shows how to find out; touched again it lets the guide go on."""
    words, question = SCREEN_WORDS[language], standing.question
    if page.helping:
        return OptionRow(words.still_unsure, "", Answered(question.name, UNSURE), None, dashed=True)
    return OptionRow(
        words.unsure, in_language.question_unsure(guided, question, language), AskedHelp(), None, dashed=True
    )


def _confirm(page: Asking, words: ScreenWords) -> Button:
    return Button(words.confirm_choice, Confirmed() if page.marked else None, "check", Weight.PRIMARY)
