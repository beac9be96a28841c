"""One life event, several items: what this citizen has to do, and one list of all there is to bring."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

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
        """One and the same original is shown at every counter. None: at least one item does not say."""
        counts = [one.needed.material.originals for one in self.owners]
        return None if None in counts else max((count for count in counts if count is not None), default=None)

    @property
    def copies(self) -> int | None:
        """Every item keeps its own copies. None: at least one item does not say."""
        counts = [one.needed.material.copies for one in self.owners]
        return None if None in counts else sum(count for count in counts if count is not None)

    @property
    def material(self) -> Material:
        """The thing itself, with the counts of all items together."""
        first = self.owners[0].needed.material
        form = next(filter(None, (one.printable_form for one in self._all)), first.blank_form)
        merged = {"name": self.name, "originals": self.originals, "copies": self.copies, "blank_form": form}
        same = first.model_copy(update=merged)
        return same if len(self.owners) == 1 else same.model_copy(update={"note": _only(one.note for one in self._all)})

    @property
    def cases(self) -> tuple[str, ...]:
        """When it is needed; empty: at least one item always needs it."""
        cases = [one.needed.cases for one in self.owners]
        return () if () in cases else tuple(dict.fromkeys(case for some in cases for case in some))

    @property
    def _all(self) -> Iterator[Material]:
        return (one.needed.material for one in self.owners)


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


def _only(texts: Iterable[str]) -> str:
    """A note that several items agree on; where they differ each item's own page tells it."""
    different = dict.fromkeys(text for text in texts if text)
    return next(iter(different)) if len(different) == 1 else ""
