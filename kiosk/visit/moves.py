"""What each touch does. A touch that does not fit the page does nothing."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kiosk.catalogue.item import Counter
from kiosk.catalogue.places import Whereabouts
from kiosk.visit import answering, events, taking
from kiosk.visit.effects import Effect
from kiosk.visit.history import go, stay
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import (
    Attract,
    Details,
    EventResult,
    Home,
    ItemPage,
    LifeEvents,
    Listing,
    Machines,
    Paged,
    Places,
    Printing,
    Result,
    Searching,
    SignpostPage,
    State,
)
from kiosk.words import Language

Step = tuple[State, tuple[Effect, ...]]

LONGEST_QUERY = 30  # no saying is longer, and the box shows it whole


def move(state: State, touch: events.Touch, kiosk: Kiosk) -> Step:
    """The state after a touch."""
    if isinstance(state.page, Attract):
        return (go(state, Home(), keep_past=False), ()) if isinstance(touch, events.Started) else (state, ())
    if isinstance(touch, events.AskedPrint):
        return taking.asked_print(state, touch, kiosk)
    if isinstance(touch, events.AskedForm):
        return taking.asked_form(state, touch, kiosk)
    handler = _HANDLERS.get(type(touch))
    return (handler(state, touch, kiosk) if handler else state), ()


def _went_back(state: State, _: events.WentBack, __: Kiosk) -> State:
    page = state.page
    if isinstance(page, Result | EventResult | Printing) and page.showing_qr:
        return stay(state, replace(page, showing_qr=False))
    if isinstance(page, Printing) and page.under_way:
        return state
    if not state.past:
        return state
    return replace(state, page=state.past[-1], past=state.past[:-1])


def _went_home(state: State, _: events.WentHome, __: Kiosk) -> State:
    if isinstance(state.page, Printing) and state.page.under_way:
        return state
    return replace(state, page=Home(), past=())


def _switched_elder(state: State, _: events.SwitchedElder, __: Kiosk) -> State:
    return replace(state, modes=replace(state.modes, elder=not state.modes.elder))


def _switched_contrast(state: State, _: events.SwitchedContrast, __: Kiosk) -> State:
    return replace(state, modes=replace(state.modes, contrast=not state.modes.contrast))


def _switched_language(state: State, _: events.SwitchedLanguage, __: Kiosk) -> State:
    other = Language.ENGLISH if state.modes.language is Language.CHINESE else Language.CHINESE
    return replace(state, modes=replace(state.modes, language=other))


def _opened_search(state: State, _: events.OpenedSearch, __: Kiosk) -> State:
    return go(state, Searching()) if isinstance(state.page, Home) else state


def _typed(state: State, touch: events.Typed, _: Kiosk) -> State:
    return _retyped(state, lambda query: query + touch.text)


def _deleted(state: State, _: events.Deleted, __: Kiosk) -> State:
    return _retyped(state, lambda query: query[:-1])


def _cleared(state: State, _: events.Cleared, __: Kiosk) -> State:
    return _retyped(state, lambda _: "")


def _picked_candidate(state: State, touch: events.PickedCandidate, _: Kiosk) -> State:
    return _retyped(state, lambda query: query[: len(query) - len(trailing_letters(query))] + touch.word)


def _retyped(state: State, change: Callable[[str], str]) -> State:
    if not isinstance(state.page, Searching):
        return state
    return stay(state, Searching(change(state.page.query)[:LONGEST_QUERY]))


def trailing_letters(query: str) -> str:
    """The Latin letters at the end of a query, which a candidate would replace."""
    start = len(query)
    while start and query[start - 1].isascii() and query[start - 1].isalpha():
        start -= 1
    return query[start:]


def _chose_scope(state: State, touch: events.ChoseScope, _: Kiosk) -> State:
    match state.page:
        case Home():
            return stay(state, Home(touch.scope))
        case Listing(theme=theme):
            return stay(state, Listing(theme, touch.scope))
    return state


def _opened_theme(state: State, touch: events.OpenedTheme, kiosk: Kiosk) -> State:
    known = {theme.name for theme in kiosk.catalogue.district.themes}
    if not isinstance(state.page, Home) or (touch.theme is not None and touch.theme not in known):
        return state
    return go(state, Listing(touch.theme, state.page.scope))


def _showed_more_themes(state: State, touch: events.ShowedMoreThemes, kiosk: Kiosk) -> State:
    if not isinstance(state.page, Home):
        return state
    first = touch.first if 0 <= touch.first < len(kiosk.catalogue.district.themes) else 0
    return stay(state, replace(state.page, first_theme=first))


def _opened_item(state: State, touch: events.OpenedItem, kiosk: Kiosk) -> State:
    if not kiosk.offers(touch.item, state.clock.date()) or (isinstance(state.page, Printing) and state.page.under_way):
        return state
    carried = taking.known_for(touch.item, state.page, kiosk, state.clock.date())
    return go(state, ItemPage(touch.item, carried))


def _opened_life_events(state: State, _: events.OpenedLifeEvents, kiosk: Kiosk) -> State:
    return go(state, LifeEvents()) if isinstance(state.page, Home) and kiosk.catalogue.life_events else state


def _opened_machines(state: State, _: events.OpenedMachines, kiosk: Kiosk) -> State:
    return go(state, Machines()) if isinstance(state.page, Home) and kiosk.site.machines else state


def _chose_tab(state: State, touch: events.ChoseTab, _: Kiosk) -> State:
    page = state.page
    if not isinstance(page, EventResult) or page.tab is touch.tab:
        return state
    return stay(state, replace(page, tab=touch.tab, starts=(0,)))


def _opened_signpost(state: State, touch: events.OpenedSignpost, kiosk: Kiosk) -> State:
    known = any(one.id == touch.signpost for one in kiosk.catalogue.signposts)
    listed = isinstance(state.page, Searching | EventResult | SignpostPage)
    return go(state, SignpostPage(touch.signpost)) if known and listed else state


def _opened_details(state: State, _: events.OpenedDetails, __: Kiosk) -> State:
    return go(state, Details(state.page.item)) if isinstance(state.page, ItemPage) else state


def _opened_places(state: State, _: events.OpenedPlaces, __: Kiosk) -> State:
    match state.page:
        case ItemPage(item=item) | Result(item=item):
            return go(state, Places(item))
        case EventResult():
            return go(state, Places(None))
    return state


def _chose_street(state: State, touch: events.ChoseStreet, kiosk: Kiosk) -> State:
    page = state.page
    if not isinstance(page, Places) or all(street.id != touch.street for street in kiosk.catalogue.streets):
        return state
    at_community = page.item is None or kiosk.catalogue.item(page.item).accepts_at(Counter.COMMUNITY)
    if at_community and kiosk.catalogue.street(touch.street).communities:
        return go(state, Places(page.item, touch.street))
    return _settled(state, Whereabouts(touch.street))


def _chose_community(state: State, touch: events.ChoseCommunity, kiosk: Kiosk) -> State:
    page = state.page
    if not isinstance(page, Places) or page.street is None:
        return state
    codes = {community.code for community in kiosk.catalogue.street(page.street).communities}
    if touch.community is not None and touch.community not in codes:
        return state
    return _settled(state, Whereabouts(page.street, touch.community))


def _settled(state: State, whereabouts: Whereabouts) -> State:
    """Back to the page from which the place was asked, with the answer."""
    past = state.past
    while past and isinstance(past[-1], Places):
        past = past[:-1]
    if not past:
        return replace(state, page=Home(), whereabouts=whereabouts)
    return replace(state, page=past[-1], past=past[:-1], whereabouts=whereabouts)


def _turned_page(state: State, touch: events.TurnedPage, _: Kiosk) -> State:
    page = state.page
    if not isinstance(page, Paged) or touch.start <= page.starts[-1]:
        return state
    return stay(state, replace(page, starts=(*page.starts, touch.start)))


def _turned_page_back(state: State, _: events.TurnedPageBack, __: Kiosk) -> State:
    page = state.page
    if not isinstance(page, Paged) or len(page.starts) == 1:
        return state
    return stay(state, replace(page, starts=page.starts[:-1]))


_HANDLERS: dict[type, Callable[[State, Any, Kiosk], State]] = {
    events.WentBack: _went_back,
    events.WentHome: _went_home,
    events.SwitchedElder: _switched_elder,
    events.SwitchedContrast: _switched_contrast,
    events.SwitchedLanguage: _switched_language,
    events.OpenedSearch: _opened_search,
    events.Typed: _typed,
    events.PickedCandidate: _picked_candidate,
    events.Deleted: _deleted,
    events.Cleared: _cleared,
    events.ChoseScope: _chose_scope,
    events.OpenedTheme: _opened_theme,
    events.ShowedMoreThemes: _showed_more_themes,
    events.OpenedItem: _opened_item,
    events.OpenedSignpost: _opened_signpost,
    events.OpenedMachines: _opened_machines,
    events.OpenedLifeEvents: _opened_life_events,
    events.OpenedLifeEvent: answering.opened_life_event,
    events.ChoseTab: _chose_tab,
    events.OpenedDetails: _opened_details,
    events.OpenedPlaces: _opened_places,
    events.ChoseStreet: _chose_street,
    events.ChoseCommunity: _chose_community,
    events.TurnedPage: _turned_page,
    events.TurnedPageBack: _turned_page_back,
    events.StartedGuide: answering.started_guide,
    events.Answered: answering.answered,
    events.Marked: answering.marked,
    events.Confirmed: answering.confirmed,
    events.AskedHelp: answering.asked_help,
    events.ReopenedQuestion: answering.reopened_question,
    events.AskedEverything: answering.asked_everything,
    events.Ticked: taking.ticked,
    events.OpenedQr: taking.opened_qr,
    events.ClosedQr: taking.closed_qr,
}
