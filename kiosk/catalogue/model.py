"""The catalogue as a whole: what a kiosk knows about its district."""

from collections.abc import Iterable
from functools import cached_property

from kiosk.catalogue.calendar import NO_NOTICES, Calendar
from kiosk.catalogue.district import District, Signpost, Site, Street
from kiosk.catalogue.form import Form
from kiosk.catalogue.item import Counter, Item
from kiosk.catalogue.items import Items
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.record import Record


class Catalogue(Record):
    """Everything read from a catalogue folder. Items stand in the order of their themes."""

    district: District
    items: Items
    streets: tuple[Street, ...]
    sites: tuple[Site, ...]
    signposts: tuple[Signpost, ...]
    life_events: tuple[LifeEvent, ...] = ()
    """In the order of the screen."""
    forms: tuple[Form, ...] = ()
    calendar: Calendar = NO_NOTICES

    @cached_property
    def _streets_by_id(self) -> dict[str, Street]:
        return {street.id: street for street in self.streets}

    def item(self, item_id: str) -> Item:
        """The item with this id. KeyError if there is none."""
        return self.items.by_id(item_id)

    def has_item(self, item_id: str) -> bool:
        """Whether an item with this id exists."""
        return self.items.has(item_id)

    def life_event(self, event_id: str) -> LifeEvent:
        """The life event with this id. KeyError if there is none."""
        for event in self.life_events:
            if event.id == event_id:
                return event
        raise KeyError(event_id)

    def has_life_event(self, event_id: str) -> bool:
        """Whether a life event with this id exists."""
        return any(event.id == event_id for event in self.life_events)

    def guided(self, guided_id: str) -> Item | LifeEvent:
        """The item or the life event with this id; no two share one. KeyError if there is none."""
        return self.item(guided_id) if self.has_item(guided_id) else self.life_event(guided_id)

    def street(self, street_id: str) -> Street:
        """The street with this id. KeyError if there is none."""
        return self._streets_by_id[street_id]

    def site(self, site_id: str) -> Site | None:
        """The site with this id, or None."""
        return next((site for site in self.sites if site.id == site_id), None)

    def signpost(self, signpost_id: str) -> Signpost:
        """The signpost with this id. KeyError if there is none."""
        for signpost in self.signposts:
            if signpost.id == signpost_id:
                return signpost
        raise KeyError(signpost_id)

    def form(self, form_id: str) -> Form | None:
        """The blank form with this id, or None: a material may name a PDF file instead."""
        return next((form for form in self.forms if form.id == form_id), None)

    def of_theme(self, theme: str) -> tuple[Item, ...]:
        """The items of one theme, in order."""
        return tuple(item for item in self.items if item.theme == theme)


def at_street(items: Iterable[Item]) -> tuple[Item, ...]:
    """Those that street centres take (街道能办)."""
    return tuple(item for item in items if item.accepts_at(Counter.STREET))


def at_community(items: Iterable[Item]) -> tuple[Item, ...]:
    """Those that community stations take (社区能办)."""
    return tuple(item for item in items if item.accepts_at(Counter.COMMUNITY))


def district_wide(items: Iterable[Item]) -> tuple[Item, ...]:
    """Those that any street centre of the district takes (全区通办)."""
    return tuple(item for item in items if item.district_wide)
