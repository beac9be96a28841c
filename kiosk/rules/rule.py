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
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.problems import Level
from kiosk.guide.paths.proof import Proof
from kiosk.guide.paths.prove import prove
from kiosk.rules.outline import Outline, Outlines
from kiosk.rules.places import ItemFiles, Path


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

    def finding(self, path: Path, what: str, how_to_fix: str) -> Finding:
        """A finding in this item's file."""
        return Finding(self.file, path, what, how_to_fix)


@dataclass(frozen=True)
class Whole:
    """A whole catalogue under examination."""

    items: Outlines
    district: District
    streets: tuple[Street, ...]
    signposts: tuple[Signpost, ...]
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
    """A rule about one item at a time: its findings depend on that item, the district and the day alone."""

    def check(self, subject: Subject) -> Iterator[Finding]:
        """The findings in one item."""
        ...


class CatalogueRule(Rule, Protocol):
    """A rule about several records together, or about others than items."""

    def check_whole(self, whole: Whole) -> Iterator[Finding]:
        """The findings in a catalogue."""
        ...


def rule_id(rule: Rule) -> str:
    """`kiosk.rules.vague_material` -> `vague-material`."""
    return rule.__name__.rpartition(".")[2].replace("_", "-")
