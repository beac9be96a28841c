"""The state of a catalogue on a day, as plain records."""

from dataclasses import dataclass
from datetime import date

from kiosk.catalogue.item import Confidence
from kiosk.catalogue.problems import Level


@dataclass(frozen=True)
class Named:
    """An item, a signpost, or a life event."""

    id: str
    name: str


@dataclass(frozen=True)
class ScopeCount:
    """How many items are in a scope, such as 街道, and how many the district announced."""

    name: str
    announced: int
    found: int


@dataclass(frozen=True)
class ThemeCount:
    """The items of one theme."""

    name: str
    items: int
    street: int
    community: int
    district_wide: int
    with_guide: int
    unconfirmed: int
    overdue: int


@dataclass(frozen=True)
class Checked:
    """When an item was checked last, and how many days ago."""

    item: Named
    day: date
    age: int


@dataclass(frozen=True)
class Ages:
    """How old the checks (核对) are."""

    limit: int
    """Days after which an item must be checked again."""
    oldest: Checked | None
    """None: there are no items."""
    overdue: tuple[Checked, ...]
    """The oldest first."""
    next_due: date | None
    """The last day on which the next item is not yet overdue; None: all are overdue, or there are none."""
    due_then: int
    """How many items have that day."""


@dataclass(frozen=True)
class ConfidenceCount:
    """How many facts of one kind are 官方, 已核 and 待核."""

    name: str
    official: int
    checked: int
    unconfirmed: int


@dataclass(frozen=True)
class Gap:
    """Something that should be there and is not."""

    name: str
    of: int
    """How many there should be, `lacking` included."""
    lacking: int
    """Without those that are said to be 待核."""
    unconfirmed: int
    """How many lack where the item says 待核."""
    items: tuple[Named, ...]
    """Where it lacks, in the order of the catalogue; without those that say 待核."""


@dataclass(frozen=True)
class Unconfirmed:
    """A part that items call 待核."""

    name: str
    absent: tuple[Named, ...]
    """Items that leave it out until it is confirmed."""
    present: tuple[Named, ...]
    """Items that have it, marked as not confirmed."""


@dataclass(frozen=True)
class RuleCount:
    """What one rule found; the rule "" is the reading itself."""

    rule: str
    title: str
    level: Level
    found: int


@dataclass(frozen=True)
class Size:
    """A number about an item. None: too many to count."""

    item: Named
    number: int | None


@dataclass(frozen=True)
class Sizes:
    """The items at the upper end, the largest first."""

    questions: tuple[Size, ...]
    """The most questions that one citizen answers."""
    outcomes: tuple[Size, ...]
    """The most distinct outcomes of a guide."""
    materials: tuple[Size, ...]
    """The most materials, of all cases together."""


@dataclass(frozen=True)
class StreetPlaces:
    """What is known of the places of one street."""

    name: str
    centre_address: bool
    centre_phone: bool
    communities: int
    station_addresses: int
    station_phones: int


@dataclass(frozen=True)
class SiteMachine:
    """A machine of a site."""

    site: str
    """Id."""
    name: str
    confidence: Confidence
    finishes: tuple[Named, ...]
    """Items first, then signposts."""


@dataclass(frozen=True)
class EventCount:
    """What a life event comes to."""

    event: Named
    questions: int
    parts: int
    """Items that it may bring."""
    elsewhere: int
    outcomes: int | None
    """Distinct ones; None: too many to count."""
    materials: int
    """The most on one combined list."""
    confidence: Confidence


@dataclass(frozen=True)
class State:
    """Everything the report says."""

    day: date
    version: str
    items: int
    scopes: tuple[ScopeCount, ...]
    themes: tuple[ThemeCount, ...]
    ages: Ages
    confidence: tuple[ConfidenceCount, ...]
    gaps: tuple[Gap, ...]
    unconfirmed: tuple[Unconfirmed, ...]
    english: tuple[Gap, ...]
    rules: tuple[RuleCount, ...]
    sizes: Sizes
    places: tuple[StreetPlaces, ...]
    machines: tuple[SiteMachine, ...]
    life_events: tuple[EventCount, ...]
    event_english: tuple[Gap, ...]
    """Of the life events alone."""
