"""The touches that answer a guide."""

from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.guide.engine import Answers, carried_over, follow, toggled, valid_answer
from kiosk.guide.engine import Asking as Open
from kiosk.visit import events
from kiosk.visit.history import go, stay
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Asking, EventResult, ItemPage, Page, Result, State


def started_guide(state: State, _: events.StartedGuide, kiosk: Kiosk) -> State:
    """回答 N 个问题."""
    if not isinstance(state.page, ItemPage):
        return state
    item = kiosk.catalogue.item(state.page.item)
    return go(state, _page_after(item, state.page.carried, kiosk)) if item.guide else state


def opened_life_event(state: State, touch: events.OpenedLifeEvent, kiosk: Kiosk) -> State:
    """Its guide begins at once: it is short."""
    if not kiosk.catalogue.has_life_event(touch.event):
        return state
    return go(state, _page_after(kiosk.catalogue.life_event(touch.event), {}, kiosk))


def asked_everything(state: State, _: events.AskedEverything, __: Kiosk) -> State:
    """直接看全部材料."""
    return go(state, Result(state.page.item, None)) if isinstance(state.page, ItemPage) else state


def answered(state: State, touch: events.Answered, kiosk: Kiosk) -> State:
    """One option of the current question."""
    return _given(state, touch.question, (touch.option,), kiosk)


def marked(state: State, touch: events.Marked, kiosk: Kiosk) -> State:
    """An option of a 多选 question, switched on or off."""
    page, asked = state.page, _open(state, kiosk)
    if not isinstance(page, Asking) or asked is None or not asked.question.multiple:
        return state
    if touch.option not in {option.name for option in asked.options}:
        return state
    return stay(state, _with_marks(page, toggled(asked.options, page.marked, touch.option)))


def confirmed(state: State, _: events.Confirmed, kiosk: Kiosk) -> State:
    """The marked options are the answer."""
    page, asked = state.page, _open(state, kiosk)
    if not isinstance(page, Asking) or asked is None:
        return state
    return _given(state, asked.question.name, page.marked, kiosk)


def asked_help(state: State, _: events.AskedHelp, kiosk: Kiosk) -> State:
    """不清楚: how to find out."""
    page, asked = state.page, _open(state, kiosk)
    if not isinstance(page, Asking) or asked is None or not asked.question.unsure:
        return state
    return go(state, Asking(page.guided, page.answers, page.marked, helping=True)) if not page.helping else state


def reopened_question(state: State, touch: events.ReopenedQuestion, kiosk: Kiosk) -> State:
    """An earlier answer is taken back; the others wait, and count again where they still apply."""
    page, asked = state.page, _open(state, kiosk)
    if not isinstance(page, Asking) or asked is None:
        return state
    if touch.question not in {one.question.name for one in asked.given}:
        return state
    kept = {name: answer for name, answer in page.answers.items() if name != touch.question}
    return go(state, Asking(page.guided, kept))


def _given(state: State, question: str, answer: tuple[str, ...], kiosk: Kiosk) -> State:
    page, asked = state.page, _open(state, kiosk)
    if not isinstance(page, Asking) or asked is None or asked.question.name != question:
        return state
    if valid_answer(asked.question, asked.options, answer) is None:
        return state
    answers = {**page.answers, question: answer}
    return go(state, _page_after(kiosk.catalogue.guided(page.guided), answers, kiosk))


def _page_after(guided: Item | LifeEvent, answers: Answers, kiosk: Kiosk) -> Page:
    standing = follow(guided, answers)
    if isinstance(standing, Open):
        return Asking(guided.id, answers)
    if isinstance(guided, LifeEvent):
        return EventResult(guided.id, answers)
    if standing.conclusion is not None and standing.conclusion.go_to is not None:
        target = kiosk.catalogue.item(standing.conclusion.go_to)
        return ItemPage(target.id, carried_over(answers, target), led_here=True)
    return Result(guided.id, answers)


def _open(state: State, kiosk: Kiosk) -> Open | None:
    """What the guide waits for on this page."""
    if not isinstance(state.page, Asking):
        return None
    standing = follow(kiosk.catalogue.guided(state.page.guided), state.page.answers)
    return standing if isinstance(standing, Open) else None


def _with_marks(page: Asking, marks: tuple[str, ...]) -> Asking:
    return Asking(page.guided, page.answers, marks, page.starts, page.helping)
