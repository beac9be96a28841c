"""Attract and home."""

from collections.abc import Iterable

from kiosk.catalogue.district import Theme
from kiosk.catalogue.item import Item
from kiosk.catalogue.model import at_community, at_street, district_wide
from kiosk.guide import in_language
from kiosk.visit.events import (
    ChoseScope,
    OpenedItem,
    OpenedLifeEvents,
    OpenedMachines,
    OpenedSearch,
    OpenedTheme,
    ShowedMoreThemes,
    Started,
)
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Home, State
from kiosk.visit.terms import Scope
from kiosk.visit.views.moment import attract_footer
from kiosk.visit.views.records import AttractView, Button, HomeView, ThemeCard, Tile, Weight
from kiosk.visit.views.troubles import printers_line
from kiosk.words import Language
from kiosk.words.machines import MACHINE_WORDS
from kiosk.words.screens import SCREEN_WORDS, ScreenWords

THEMES_A_SCREEN = 15
THEMES_A_SCREEN_ELDER = 8


def attract_view(state: State, kiosk: Kiosk) -> AttractView:
    """Nobody is here."""
    words = SCREEN_WORDS[Language.CHINESE]
    items = kiosk.on_offer(state.clock.date())
    return AttractView(
        site=kiosk.site.name,
        slogan=words.slogan,
        counts=words.counts.format(
            community=len(at_community(items)), street=len(at_street(items)), district=len(district_wide(items))
        ),
        start=Button(words.touch_to_start, Started(), "touch_app", Weight.PRIMARY),
        footer=attract_footer(state.clock),
        notice=printers_line(state, words),
    )


def home_view(state: State, page: Home, kiosk: Kiosk) -> HomeView:
    """您想办什么事？"""
    modes, words = state.modes, SCREEN_WORDS[state.modes.language]
    themes = kiosk.catalogue.district.themes
    size = THEMES_A_SCREEN_ELDER if modes.elder else THEMES_A_SCREEN
    first = page.first_theme if modes.elder else 0
    scoped = in_scope(kiosk.on_offer(state.clock.date()), page.scope)
    placeholder = words.search_placeholder_elder if modes.elder else words.search_placeholder
    return HomeView(
        title=words.what_do_you_need,
        search=Button(placeholder, OpenedSearch(), "search"),
        favourites_title=words.favourites,
        favourites=() if modes.elder else _favourites(state, kiosk),
        scopes=scope_tiles(state, page.scope, kiosk),
        links=_links(state, kiosk),
        themes=tuple(_card(theme, scoped, state, words) for theme in themes[first : first + size]),
        more=_more(first + size, len(themes), len(scoped), words),
        notice=printers_line(state, words),
    )


def in_scope(items: Iterable[Item], scope: Scope) -> tuple[Item, ...]:
    """The items that a tile stands for."""
    match scope:
        case Scope.COMMUNITY:
            return at_community(items)
        case Scope.STREET:
            return at_street(items)
        case Scope.DISTRICT_WIDE:
            return district_wide(items)
        case Scope.ALL:
            return tuple(items)


def scope_tiles(state: State, chosen: Scope, kiosk: Kiosk) -> tuple[Tile, ...]:
    """The four tiles with their counts."""
    words, items = SCREEN_WORDS[state.modes.language], kiosk.on_offer(state.clock.date())
    texts = {
        Scope.COMMUNITY: words.community_scope,
        Scope.STREET: words.street_scope,
        Scope.DISTRICT_WIDE: words.district_scope,
        Scope.ALL: words.all_scope,
    }
    return tuple(
        Tile(str(len(in_scope(items, scope))), text, ChoseScope(scope), scope is chosen)
        for scope, text in texts.items()
    )


def _favourites(state: State, kiosk: Kiosk) -> tuple[Button, ...]:
    return tuple(
        Button(in_language.favourite_label(one, state.modes.language), OpenedItem(one.item), weight=Weight.QUIET)
        for one in kiosk.site.favourites
        if kiosk.offers(one.item, state.clock.date())
    )


def _links(state: State, kiosk: Kiosk) -> tuple[Button, ...]:
    language, events = state.modes.language, kiosk.catalogue.life_events
    words = SCREEN_WORDS[language]
    machines = (Button(MACHINE_WORDS[language].link, OpenedMachines(), "touch_app"),) if kiosk.site.machines else ()
    if not events:
        return machines
    few = 2 if state.modes.elder else 3
    names = words.comma.join(in_language.name(event, language) for event in events[:few])
    return (Button(words.life_events_link.format(names=names), OpenedLifeEvents(), "event"), *machines)


def _card(theme: Theme, scoped: tuple[Item, ...], state: State, words: ScreenWords) -> ThemeCard:
    count = sum(item.theme == theme.name for item in scoped)
    return ThemeCard(
        icon=theme.icon,
        text=in_language.theme_name(theme, state.modes.language),
        detail="" if state.modes.elder else words.item_count.format(n=count),
        event=OpenedTheme(theme.name) if count else None,
    )


def _more(end: int, themes: int, items: int, words: ScreenWords) -> Button:
    """The rest of the themes; on the last screenful all items by name."""
    if end < themes:
        return Button(words.more_themes, ShowedMoreThemes(end), "expand_more", Weight.QUIET)
    return Button(words.list_items.format(n=items), OpenedTheme(None), "list_alt", Weight.QUIET)
