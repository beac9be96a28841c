"""The touches that take the checklist away: ticking, QR code, paper."""

from dataclasses import replace

from kiosk.catalogue.places import where
from kiosk.guide.checklist import Checklist, answered, everything
from kiosk.guide.sheet import Sheet
from kiosk.visit import events
from kiosk.visit.effects import Effect, Print
from kiosk.visit.history import go, stay
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Printing, Result, State


def ticked(state: State, touch: events.Ticked, kiosk: Kiosk) -> State:
    """A material is at hand, or not after all."""
    page = state.page
    if not isinstance(page, Result) or not 0 <= touch.index < len(checklist_of(page, kiosk).materials):
        return state
    return stay(state, replace(page, ticked=page.ticked ^ {touch.index}))


def opened_qr(state: State, _: events.OpenedQr, __: Kiosk) -> State:
    """手机带走."""
    page = state.page
    if isinstance(page, Result) or (isinstance(page, Printing) and not page.under_way):
        return stay(state, replace(page, showing_qr=True))
    return state


def closed_qr(state: State, _: events.ClosedQr, __: Kiosk) -> State:
    """The QR code was put away."""
    page = state.page
    return stay(state, replace(page, showing_qr=False)) if isinstance(page, Result | Printing) else state


def asked_print(state: State, touch: events.AskedPrint, kiosk: Kiosk) -> tuple[State, tuple[Effect, ...]]:
    """One intent, one job: on the page this leads to, the same touch means nothing."""
    page, result = state.page, result_behind(state)
    after_failure = isinstance(page, Printing) and page.failure is not None
    if result is None or not (isinstance(page, Result) or after_failure):
        return state, ()
    job = state.jobs + 1
    printing = Printing(result.item, touch.paper, job, since=state.seconds)
    moved = stay(state, printing) if after_failure else go(state, printing)
    return replace(moved, jobs=job), (Print(job, sheet_of(result, state, kiosk), touch.paper),)


def result_behind(state: State) -> Result | None:
    """The checklist this page is, or was printed from."""
    if isinstance(state.page, Result):
        return state.page
    if isinstance(state.page, Printing) and state.past and isinstance(state.past[-1], Result):
        return state.past[-1]
    return None


def checklist_of(page: Result, kiosk: Kiosk) -> Checklist:
    """The checklist a result page stands for."""
    item = kiosk.catalogue.item(page.item)
    checklist = None if page.answers is None else answered(item, page.answers)
    return checklist or everything(item)


def sheet_of(page: Result, state: State, kiosk: Kiosk) -> Sheet:
    """The checklist with where to go, as of now; its number is given when it is printed."""
    checklist = checklist_of(page, kiosk)
    catalogue = kiosk.catalogue
    return Sheet(
        checklist=checklist,
        where=where(catalogue, kiosk.site, checklist.item, state.whereabouts, state.clock),
        district=catalogue.district,
        site=kiosk.site,
        see_also=tuple(catalogue.item(one).name for one in checklist.see_also),
        now=state.clock,
        number="",
        language=state.modes.language,
    )
