"""One life event, several items: what this citizen has to do, and one list of all there is to bring."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.catalogue.conditions import holds
from kiosk.catalogue.item import Confidence, Item, Material
from kiosk.catalogue.life_event import Elsewhere, LifeEvent, Part
from kiosk.guide.checklist import Checklist, Needed, Verdict, conclude, supposed
from kiosk.guide.engine import Answers, Chosen, Ended, Given, carried_over, chosen_by, follow

LIKELY = (Verdict.CAN, Verdict.ALL)
"""Verdicts of items that the citizen can do here."""


@dataclass(frozen=True)
class Due:
    """One item of the event that applies, or may apply."""

    part: Part
    answers: Answers
    """What is known for the item's own guide."""
    checklist: Checklist
    perhaps: bool
    """The citizen was not sure; it may not apply."""


@dataclass(frozen=True)
class Owner:
    """That one item asks for a material, and how many."""

    item: Item
    needed: Needed


@dataclass(frozen=True)
class Shared:
    """One thing to bring, for one item or for several."""

    name: str
    owners: tuple[Owner, ...]

    @property
    def originals(self) -> int | None:
        """One and the same original is shown at every counter. None: no item says."""
        return max(self._counts("originals"), default=None)

    @property
    def copies(self) -> int | None:
        """Every item keeps its own copies. None: no item says."""
        counts = self._counts("copies")
        return sum(counts) if counts else None

    @property
    def counted_by_all(self) -> bool:
        """Whether every item says how many."""
        return all(one.originals is not None or one.copies is not None for one in self._all)

    @property
    def material(self) -> Material:
        """The thing itself, with the counts of all items together and what they agree on."""
        counts = {"name": self.name, "originals": self.originals, "copies": self.copies}
        agreed = {"note": _agreed(one.note for one in self._all), "source": _agreed(one.source for one in self._all)}
        form = next((one.blank_form for one in self._all if one.printable_form), "")
        return self.owners[0].needed.material.model_copy(update={**counts, **agreed, "blank_form": form})

    @property
    def cases(self) -> tuple[tuple[Item, str], ...]:
        """The options of its items that call for it; empty: at least one item always needs it."""
        if any(not one.needed.cases for one in self.owners):
            return ()
        return tuple({case: (one.item, case) for one in self.owners for case in one.needed.cases}.values())

    @property
    def _all(self) -> tuple[Material, ...]:
        return tuple(one.needed.material for one in self.owners)

    def _counts(self, which: Literal["originals", "copies"]) -> list[int]:
        counts = (getattr(one, which) for one in self._all)
        return [count for count in counts if count is not None]


@dataclass(frozen=True)
class Together:
    """What a life event comes to for one citizen."""

    event: LifeEvent
    given: tuple[Given, ...]
    due: tuple[Due, ...]
    """In the order of the event; those that cannot be done too, with their reason."""
    elsewhere: tuple[Elsewhere, ...]
    materials: tuple[Shared, ...]
    hints: tuple[str, ...]
    checked_on: date
    """The oldest check of all that is said here."""
    confidence: Confidence
    """The lowest."""

    @property
    def doable(self) -> tuple[Due, ...]:
        """The items that can be done here."""
        return tuple(one for one in self.due if one.checklist.verdict in LIKELY)


def together(event: LifeEvent, answers: Answers, items: Mapping[str, Item]) -> Together | None:
    """What these answers come to; None while a question is open. `items`: those on offer, by id."""
    standing = follow(event, answers)
    if not isinstance(standing, Ended):
        return None
    return _together(event, chosen_by(event, standing.given), standing.given, answers, items)


def all_together(event: LifeEvent, items: Mapping[str, Item]) -> Together:
    """All that the event may bring, for who would rather read than answer. `items`: those on offer, by id."""
    return _together(event, {}, (), {}, items)


def _together(
    event: LifeEvent, chosen: Chosen, given: tuple[Given, ...], answers: Answers, items: Mapping[str, Item]
) -> Together:
    due = tuple(_due(event, chosen, answers, items))
    checks = [event.verification, *(one.checklist.item.verification for one in due)]
    levels = [check.confidence for check in checks]
    return Together(
        event=event,
        given=given,
        due=due,
        elsewhere=tuple(one for one in event.elsewhere if holds(one.when, chosen) is not False),
        materials=tuple(_merged(event, due)),
        hints=tuple(hint.text for hint in event.hints if holds(hint.when, chosen) is True),
        checked_on=min(check.day for check in checks),
        confidence=max(levels, key=list(Confidence).index),
    )


def _due(event: LifeEvent, chosen: Chosen, answers: Answers, items: Mapping[str, Item]) -> Iterator[Due]:
    seen: set[str] = set()
    for part in event.parts:
        truth = holds(part.when, chosen)
        if truth is False or part.item not in items:
            continue
        known = {**answers, **{name: (option,) for name, option in part.given.items()}}
        item, checklist = _led(items[part.item], known, items)
        if item.id not in seen:
            seen.add(item.id)
            yield Due(part, carried_over(known, item), checklist, perhaps=truth is None)


def _led(item: Item, known: Answers, items: Mapping[str, Item]) -> tuple[Item, Checklist]:
    """The item, or the one its guide leads on to (转到) with what is known, and its checklist so far."""
    passed: set[str] = set()
    while True:
        passed.add(item.id)
        standing = follow(item, carried_over(known, item))
        if not isinstance(standing, Ended):
            return item, supposed(item, carried_over(known, item))
        target = standing.conclusion.go_to if standing.conclusion else None
        if target is None or target in passed or target not in items:
            return item, supposed(item, known) if target else conclude(item, standing)
        item = items[target]


def _merged(event: LifeEvent, due: Iterable[Due]) -> Iterator[Shared]:
    """Equal materials once: first what is needed in any case, each in the order in which it first comes."""
    owners: dict[str, list[Owner]] = {}
    for one in due:
        for needed in one.checklist.materials:
            name = event.one_name(needed.material.name)
            owners.setdefault(name, []).append(Owner(one.checklist.item, needed))
    shared = [Shared(name, tuple(found)) for name, found in owners.items()]
    yield from sorted(shared, key=lambda one: bool(one.cases))


def _agreed(texts: Iterable[str]) -> str:
    """What all items say alike; where they differ, each item's own page tells it."""
    different = set(texts)
    return different.pop() if len(different) == 1 else ""
