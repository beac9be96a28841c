"""What rules about the whole catalogue look at in each item: little enough to be kept for ten thousand items."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from kiosk.catalogue.item import Counter, Item

Known = Mapping[str, frozenset[str]]
"""Question name -> the options that a citizen may have chosen."""


@dataclass(frozen=True)
class Lead:
    """One case of a conclusion that leads on to another item (转到)."""

    conclusion: int
    target: str
    needs: Known
    """Of the questions with one answer; 多选 ones are left out."""


@dataclass(frozen=True)
class Outline:
    """An item among the others."""

    id: str
    name: str
    sayings: tuple[str, ...]
    counters: frozenset[Counter]
    district_wide: bool
    leads: tuple[Lead, ...]
    questions: Mapping[str, tuple[str, ...]]
    """Name -> its options."""
    materials: tuple[str, ...]
    """Their names."""

    @classmethod
    def of(cls, item: Item) -> Self:
        """The outline of an item."""
        return cls(
            id=item.id,
            name=item.name,
            sayings=item.sayings,
            counters=frozenset(item.accepted_at),
            district_wide=item.district_wide,
            leads=tuple(_leads(item)),
            questions={one.name: tuple(option.name for option in one.options) for one in item.guide},
            materials=tuple(one.name for one in item.materials),
        )

    def leads_to(self, target: str) -> bool:
        """Whether one of its conclusions leads on to that item."""
        return any(lead.target == target for lead in self.leads)


@dataclass(frozen=True)
class Outlines:
    """All items, in the order of the catalogue."""

    items: tuple[Outline, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Outline]:
        """By id."""
        return {item.id: item for item in self.items}

    def led_from(self, item_id: str) -> Iterator[Outline]:
        """The item, and every item that it may lead on to (转到)."""
        waiting, seen = [item_id], {item_id}
        while waiting:
            item = self.by_id[waiting.pop(0)]
            yield item
            waiting += [one for one in dict.fromkeys(lead.target for lead in item.leads) if one not in seen]
            seen.update(waiting)


def _leads(item: Item) -> list[Lead]:
    several = {question.name for question in item.guide if question.multiple}
    return [
        Lead(
            number, conclusion.go_to, {name: frozenset(options) for name, options in case.tests if name not in several}
        )
        for number, conclusion in enumerate(item.conclusions)
        if conclusion.go_to
        for case in conclusion.when.cases
    ]
