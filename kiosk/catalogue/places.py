"""Who accepts an item: the citizen's own community, the own street's centre, or any centre of the district.

The rule (catalogue-format, "Meaning"): an item taken at community stations goes to the citizen's own
community first, then the own street's centre; a district-wide item may go to any street centre, the
nearest open one first; otherwise the own street's centre.
"""

from dataclasses import dataclass
from datetime import datetime

from kiosk.catalogue.district import Community, OfficeHours, Place, Site, Street
from kiosk.catalogue.hours import OpenState, open_state
from kiosk.catalogue.item import Counter, Item
from kiosk.catalogue.model import Catalogue

STATION = "为民服务站"
"""What a community's station is called after the community's name, unless its street's file names it."""


@dataclass(frozen=True)
class Whereabouts:
    """What the citizen said about where they live, this visit only."""

    street: str | None = None
    """Id of the street."""
    community: str | None = None
    """Code of the community."""


@dataclass(frozen=True)
class Destination:
    """One counter that takes the item."""

    counter: Counter
    name: str
    street: str
    """Id of its street."""
    address: str
    """Empty: not confirmed."""
    phone: str
    """Empty: not confirmed."""
    hours: OfficeHours
    state: OpenState
    own: bool
    """It serves the street or community the citizen named."""
    at_this_site: bool
    """It belongs to the street in which the kiosk stands."""


@dataclass(frozen=True)
class Where:
    """Where an item is handled for one citizen at one moment."""

    counters: tuple[Counter, ...]
    any_street: bool
    """全区通办: any street centre takes it."""
    best: Destination | None
    """Where to go first. None: it depends on the citizen's street, and that is not known."""
    others: tuple[Destination, ...]


def where(catalogue: Catalogue, site: Site, item: Item, whereabouts: Whereabouts, now: datetime) -> Where:
    """Where this citizen takes this item: every counter that takes it from them, the one to go to first ahead.

    A street or community the catalogue does not have counts as not said. An item taken at community
    stations only, with the street known but not the community, waits for the community to be named.
    """
    street, community = _home(catalogue, whereabouts)
    found = _Finder(catalogue, site, now)
    ranking: list[Destination] = []
    if street and community and item.accepts_at(Counter.COMMUNITY):
        ranking.append(found.station(street, community))
    if item.accepts_at(Counter.STREET):
        ranking += [found.centre(street, own=True)] if street else []
        ranking += found.other_centres(street) if item.district_wide else []
    return Where(
        counters=item.accepted_at,
        any_street=item.district_wide and item.accepts_at(Counter.STREET),
        best=ranking[0] if ranking else None,
        others=tuple(ranking[1:]),
    )


def _home(catalogue: Catalogue, whereabouts: Whereabouts) -> tuple[Street | None, Community | None]:
    """The street and community meant. A community tells its street; the only community of a street is meant with it."""
    for street in catalogue.streets:
        for community in street.communities:
            if community.code == whereabouts.community:
                return street, community
    for street in catalogue.streets:
        if street.id == whereabouts.street:
            return street, street.communities[0] if len(street.communities) == 1 else None
    return None, None


@dataclass(frozen=True)
class _Finder:
    """Makes destinations out of a catalogue's places, as seen from one site at one moment."""

    catalogue: Catalogue
    site: Site
    now: datetime

    def station(self, street: Street, community: Community) -> Destination:
        place = community.station or Place(name=community.name + STATION)
        return self._destination(Counter.COMMUNITY, place, street, own=True)

    def centre(self, street: Street, own: bool) -> Destination:
        return self._destination(Counter.STREET, street.centre, street, own)

    def other_centres(self, own: Street | None) -> list[Destination]:
        """The centres of all other streets: open ones before closed ones, near before far."""
        streets = sorted((street for street in self.catalogue.streets if street is not own), key=self._distance)
        return sorted((self.centre(street, own=False) for street in streets), key=lambda one: not one.state.open)

    def _distance(self, street: Street) -> int:
        """A rank, 0 the nearest. Where the site file gives no order, the site's own street is the nearest."""
        order = self.site.places_by_distance or (self.site.street,)
        return order.index(street.id) if street.id in order else len(order)

    def _destination(self, counter: Counter, place: Place, street: Street, own: bool) -> Destination:
        hours = place.hours or self.catalogue.district.office_hours
        return Destination(
            counter=counter,
            name=place.name,
            street=street.id,
            address=place.address,
            phone=place.phone,
            hours=hours,
            state=open_state(hours, self.now, self.catalogue.calendar),
            own=own,
            at_this_site=street.id == self.site.street,
        )
