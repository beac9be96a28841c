"""The touches that take the checklist away: ticking, QR code, paper."""

from dataclasses import replace
from datetime import date

from kiosk.catalogue.item import Material
from kiosk.catalogue.places import Where, where
from kiosk.guide import in_language
from kiosk.guide.checklist import Checklist, answered, everything
from kiosk.guide.engine import Answers
from kiosk.guide.event_sheet import EventSheet
from kiosk.guide.form_sheet import FormSheet
from kiosk.guide.letters import Letters
from kiosk.guide.parts import AnySheet
from kiosk.guide.sheet import Sheet
from kiosk.guide.together import Together, together
from kiosk.visit import events
from kiosk.visit.effects import Effect, Print
from kiosk.visit.history import go, stay
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.limits import limit_reached
from kiosk.visit.state import EventResult, Page, Printing, Result, State
from kiosk.visit.terms import Paper

AnyResult = Result | EventResult


def ticked(state: State, touch: events.Ticked, kiosk: Kiosk) -> State:
    """A material is at hand, or not after all."""
    page = state.page
    if not isinstance(page, AnyResult) or not 0 <= touch.index < len(_materials(page, state, kiosk)):
        return state
    return stay(state, replace(page, ticked=page.ticked ^ {touch.index}))


def _materials(page: AnyResult, state: State, kiosk: Kiosk) -> list[Material]:
    if isinstance(page, EventResult):
        return [shared.material for shared in together_of(page, kiosk, state.clock.date()).materials]
    return [needed.material for needed in checklist_of(page, kiosk).materials]


def opened_qr(state: State, _: events.OpenedQr, __: Kiosk) -> State:
    """手机带走."""
    page = state.page
    if isinstance(page, AnyResult) or (isinstance(page, Printing) and not page.under_way):
        return stay(state, replace(page, showing_qr=True))
    return state


def closed_qr(state: State, _: events.ClosedQr, __: Kiosk) -> State:
    """The QR code was put away."""
    page = state.page
    return stay(state, replace(page, showing_qr=False)) if isinstance(page, AnyResult | Printing) else state


def asked_print(state: State, touch: events.AskedPrint, kiosk: Kiosk) -> tuple[State, tuple[Effect, ...]]:
    """One intent, one job: on the page this leads to, the same touch means nothing."""
    result = result_behind(state)
    if result is None or not _may_print(state.page):
        return state, ()
    printing = Printing(_id(result), touch.paper, state.jobs + 1, since=state.seconds)
    return _printing(state, printing, sheet_of(result, state, kiosk), kiosk)


def asked_form(state: State, touch: events.AskedForm, kiosk: Kiosk) -> tuple[State, tuple[Effect, ...]]:
    """A blank form that a material of this checklist offers; one intent, one job, as for the checklist."""
    result, form = result_behind(state), kiosk.catalogue.form(touch.form)
    if result is None or form is None or not _may_print(state.page):
        return state, ()
    if touch.form not in {material.printable_form for material in _materials(result, state, kiosk)}:
        return state, ()
    sheet = FormSheet(form, kiosk.catalogue.district, letters_for(state), state.clock, "", state.modes.language)
    printing = Printing(_id(result), Paper.A4, state.jobs + 1, since=state.seconds, form=form.id)
    return _printing(state, printing, sheet, kiosk)


def _may_print(page: Page) -> bool:
    """On a checklist, and again where a print has failed."""
    return isinstance(page, AnyResult) or (isinstance(page, Printing) and page.failure is not None)


def _printing(
    state: State, printing: Printing, sheet: AnySheet | FormSheet, kiosk: Kiosk
) -> tuple[State, tuple[Effect, ...]]:
    """Under way; or, where a limit is reached, on a page that says so, with nothing sent."""
    reached = limit_reached(state, kiosk.site.print_limits)
    page = printing if reached is None else replace(printing, failure=reached)
    moved = stay(state, page) if isinstance(state.page, Printing) else go(state, page)
    if reached is not None:
        return moved, ()
    return replace(moved, jobs=printing.job), (Print(printing.job, sheet, printing.paper, letters_for(state)),)


def letters_for(state: State) -> Letters:
    """大字清单 for who chose 长辈版."""
    return Letters.LARGE if state.modes.elder else Letters.NORMAL


def result_behind(state: State) -> AnyResult | None:
    """The checklist this page is, or was printed from."""
    if isinstance(state.page, AnyResult):
        return state.page
    if isinstance(state.page, Printing) and state.past and isinstance(state.past[-1], AnyResult):
        return state.past[-1]
    return None


def _id(result: AnyResult) -> str:
    return result.event if isinstance(result, EventResult) else result.item


def checklist_of(page: Result, kiosk: Kiosk) -> Checklist:
    """The checklist a result page stands for."""
    item = kiosk.catalogue.item(page.item)
    checklist = None if page.answers is None else answered(item, page.answers)
    return checklist or everything(item)


def together_of(page: EventResult, kiosk: Kiosk, day: date) -> Together:
    """The combined checklist a page stands for."""
    event = kiosk.catalogue.life_event(page.event)
    found = together(event, page.answers, kiosk.by_id(day))
    if found is None:
        raise ValueError(f"{event.id}: a question is open, there is no checklist yet")
    return found


def known_for(item_id: str, page: Page, kiosk: Kiosk, day: date) -> Answers:
    """What the life event on this page has found out for the guide of one of its items."""
    if not isinstance(page, EventResult):
        return {}
    due = together_of(page, kiosk, day).due
    return next((one.answers for one in due if one.checklist.item.id == item_id), {})


def wheres(found: Together, state: State, kiosk: Kiosk) -> dict[str, Where]:
    """Item id -> where this citizen goes with it, for every item that can be done."""
    return {
        one.checklist.item.id: where(kiosk.catalogue, kiosk.site, one.checklist.item, state.whereabouts, state.clock)
        for one in found.doable
    }


def sheet_of(page: AnyResult, state: State, kiosk: Kiosk) -> AnySheet:
    """The checklist with where to go, as of now; its number is given when it is printed."""
    return _event_sheet(page, state, kiosk) if isinstance(page, EventResult) else _item_sheet(page, state, kiosk)


def _event_sheet(page: EventResult, state: State, kiosk: Kiosk) -> EventSheet:
    found = together_of(page, kiosk, state.clock.date())
    return EventSheet(
        together=found,
        wheres=wheres(found, state, kiosk),
        signposts=tuple(kiosk.catalogue.signpost(one.signpost) for one in found.elsewhere),
        district=kiosk.catalogue.district,
        site=kiosk.site,
        now=state.clock,
        number="",
        language=state.modes.language,
    )


def _item_sheet(page: Result, state: State, kiosk: Kiosk) -> Sheet:
    checklist = checklist_of(page, kiosk)
    catalogue = kiosk.catalogue
    return Sheet(
        checklist=checklist,
        where=where(catalogue, kiosk.site, checklist.item, state.whereabouts, state.clock),
        district=catalogue.district,
        site=kiosk.site,
        see_also=tuple(in_language.name(catalogue.item(one), state.modes.language) for one in checklist.see_also),
        now=state.clock,
        number="",
        language=state.modes.language,
    )
