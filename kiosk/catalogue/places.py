"""Who accepts an item: the citizen's own community, the own street's centre, or any centre of the district.

The rule (catalogue-format, "Meaning"): an item taken at community stations goes to the citizen's own
community first, then the own street's centre; a district-wide item may go to any street centre, the
nearest open one first; otherwise the own street's centre.
"""

from dataclasses import dataclass
from datetime import datetime

from kiosk.catalogue.district import OfficeHours, Site
from kiosk.catalogue.hours import OpenState
from kiosk.catalogue.item import Counter, Item
from kiosk.catalogue.model import Catalogue


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
    """Where this citizen takes this item."""
    raise NotImplementedError
