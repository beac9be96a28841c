"""Where to go: the card on item and checklist, and the chooser of street and community."""

from kiosk.catalogue.item import Item
from kiosk.catalogue.places import Destination, Where, where
from kiosk.guide.wording import hours_note, no_place_line, open_line, reach_line, why_line
from kiosk.visit.events import ChoseCommunity, ChoseStreet, OpenedPlaces, Touch, WentBack
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Places, State
from kiosk.visit.views.records import Button, Chip, PlaceCard, PlacesView, Tone, Weight
from kiosk.visit.views.rows import paging
from kiosk.words.places import PLACE_WORDS, PlaceWords
from kiosk.words.screens import SCREEN_WORDS


def place_card(state: State, item: Item, kiosk: Kiosk) -> PlaceCard:
    """Where this citizen takes this item now."""
    language = state.modes.language
    words, place_words = SCREEN_WORDS[language], PLACE_WORDS[language]
    found = where(kiosk.catalogue, kiosk.site, item, state.whereabouts, state.clock)
    if found.best is None:
        choose = Button(words.choose_street, OpenedPlaces(), weight=Weight.OUTLINED)
        return PlaceCard(no_place_line(found.counters, place_words), "", None, words.which_street_why, choose)
    return PlaceCard(
        name=found.best.name,
        detail=_detail(found, found.best, place_words),
        state=_state_chip(found.best, state, place_words),
        reach=_reach(found.best, place_words),
        change=Button(words.change_place, OpenedPlaces(), weight=Weight.OUTLINED),
    )


def place_line(state: State, item: Item, kiosk: Kiosk) -> Button:
    """去：翠湖社区为民服务站. Leads to the choice of another place."""
    language = state.modes.language
    found = where(kiosk.catalogue, kiosk.site, item, state.whereabouts, state.clock)
    if found.best is None:
        return Button(no_place_line(found.counters, PLACE_WORDS[language]), OpenedPlaces(), "location_on")
    return Button(SCREEN_WORDS[language].go_to.format(place=found.best.name), OpenedPlaces(), "location_on")


def places_view(state: State, page: Places, kiosk: Kiosk) -> PlacesView:
    """您住在哪个街道？ then 您住在哪个社区？"""
    words = SCREEN_WORDS[state.modes.language]
    if page.street is None:
        streets = tuple(_choice(street.name, ChoseStreet(street.id)) for street in kiosk.catalogue.streets)
        skip = Button(words.street_unknown, WentBack(), weight=Weight.QUIET)
        return PlacesView(words.which_street, words.which_street_why, streets, paging(page, words), skip)
    communities = kiosk.catalogue.street(page.street).communities
    options = tuple(_choice(community.name, ChoseCommunity(community.code)) for community in communities)
    skip = Button(words.community_unknown, ChoseCommunity(None), weight=Weight.QUIET)
    return PlacesView(words.which_community, words.which_community_why, options, paging(page, words), skip)


def _choice(text: str, event: Touch) -> Button:
    return Button(text, event)


def _detail(found: Where, best: Destination, words: PlaceWords) -> str:
    parts = (why_line(best, words), words.any_street if found.any_street else "")
    return " · ".join(part for part in parts if part)


def _state_chip(best: Destination, state: State, words: PlaceWords) -> Chip:
    tone = Tone.SUN if best.state.open else Tone.PLAIN
    return Chip(open_line(best.state, state.clock, words), tone, "schedule")


def _reach(best: Destination, words: PlaceWords) -> str:
    return " · ".join(part for part in (reach_line(best, words), hours_note(best.hours, words)) if part)
