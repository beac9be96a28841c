"""What a rule is: a module of this room.

Its name is the rule's id (`vague_material.py` is the rule `vague-material`). It has a TITLE (a few Chinese
words), a LEVEL, and a function that yields findings and prints nothing: `check` for one item at a time,
`check_whole` for the whole catalogue. Its docstring is the page that staff read: what is checked, why it matters
to citizens, how to mend it, and two samples in YAML.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Protocol, Self

from kiosk.catalogue.calendar import Calendar
from kiosk.catalogue.district import District, Signpost, Street
from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.problems import Level
from kiosk.guide.paths.event_as_item import as_item, written_at
from kiosk.guide.paths.proof import Proof
from kiosk.guide.paths.prove import prove
from kiosk.guide.paths.shown import MATERIALS, Place
from kiosk.rules import naming
from kiosk.rules.outline import Outline, Outlines
from kiosk.rules.places import ItemFiles, Path, event_file
from kiosk.rules.texts import Placed, plain_texts, told_texts


@dataclass(frozen=True)
class Finding:
    """What a rule found. Both sentences are Chinese, for a reader who is no programmer."""

    file: str
    """Path inside the catalogue folder, with `/`."""
    path: Path
    """Where in the file; what of it is not written counts as far as it is. (): the file as a whole."""
    what: str
    how_to_fix: str


@dataclass(frozen=True)
class Subject:
    """One item under examination, and what else its rules may look at."""

    item: Item
    file: str
    district: District
    today: date

    @cached_property
    def proof(self) -> Proof:
        """What is proved about the item's guide; made once for all rules."""
        return prove(self.item)

    def plain_texts(self) -> Iterator[Placed]:
        """What must be understood at once, with its places."""
        return plain_texts(self.item)

    def label(self, place: Place) -> str:
        """选项“五华区” for ("办理引导", 1, "选项", 0)."""
        return naming.label(self.item, place)

    def finding(self, path: Path, what: str, how_to_fix: str) -> Finding:
        """A finding in this item's file."""
        return Finding(self.file, path, what, how_to_fix)


@dataclass(frozen=True)
class EventSubject(Subject):
    """One life event under examination, seen as an item: `item.materials` are the things to do."""

    event: LifeEvent

    @classmethod
    def of(cls, event: LifeEvent, district: District, today: date) -> Self:
        """An event of a catalogue."""
        return cls(as_item(event), event_file(event.id), district, today, event)

    def plain_texts(self) -> Iterator[Placed]:
        """Beside the questions what is said of the things to do: it stands on the first screen behind them."""
        yield from super().plain_texts()
        yield from told_texts(self.item)

    def label(self, place: Place) -> str:
        """要办的事“gaoling-jintie” for ("申请材料", 0)."""
        if place[0] != MATERIALS:
            return super().label(place)
        return f"{written_at(self.event, place)[0]}{naming.quoted(self.item.materials[int(place[1])].name)}"

    def finding(self, path: Path, what: str, how_to_fix: str) -> Finding:
        """A finding in the event's file; `path` is one of the item that it is seen as."""
        return super().finding(written_at(self.event, path), what, how_to_fix)


@dataclass(frozen=True)
class Whole:
    """A whole catalogue under examination."""

    items: Outlines
    district: District
    streets: tuple[Street, ...]
    signposts: tuple[Signpost, ...]
    life_events: tuple[LifeEvent, ...]
    calendar: Calendar
    files: ItemFiles

    @classmethod
    def of(cls, catalogue: Catalogue, files: ItemFiles, items: Iterable[Outline]) -> Self:
        """`items`: the outline of every item, in the catalogue's order."""
        return cls(
            Outlines(tuple(items)),
            catalogue.district,
            catalogue.streets,
            catalogue.signposts,
            catalogue.life_events,
            catalogue.calendar,
            files,
        )


class Rule(Protocol):
    """What every rule's module has, beside its function."""

    __name__: str
    __doc__: str | None
    TITLE: str
    LEVEL: Level


class ItemRule(Rule, Protocol):
    """A rule about one item or life event at a time: it depends on that one, the district and the day alone."""

    def check(self, subject: Subject) -> Iterator[Finding]:
        """The findings in one item, or in one life event seen as an item."""
        ...


class CatalogueRule(Rule, Protocol):
    """A rule about several records together, or about others than items."""

    def check_whole(self, whole: Whole) -> Iterator[Finding]:
        """The findings in a catalogue."""
        ...


def rule_id(rule: Rule) -> str:
    """`kiosk.rules.vague_material` -> `vague-material`."""
    return rule.__name__.rpartition(".")[2].replace("_", "-")
