"""What citizens can come to with a life event: which items each way of answering picks, and what it all needs.

Answers are carried into the guides of the items, so what a list holds hangs on every option; but the guide of an
event is short. So, other than with items, every way of answering is simply replayed.
"""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.guide.engine import Answers, Asking, follow
from kiosk.guide.paths.answer_kinds import TooManyKindsError, kinds
from kiosk.guide.together import Together, together

MOST_WAYS = 5_000
"""Ways of answering that are replayed, about four seconds; the events of the catalogue have fewer than a thousand."""


@dataclass(frozen=True)
class EventOutcome:
    """The same things to do, and the same materials to bring."""

    together: Together
    """Of the witness."""
    witness: Answers
    """The first way of answering that leads to it, in the order of the options."""
    paths: int
    """How many ways of answering lead to it, of those that were replayed."""


@dataclass(frozen=True)
class EventOutcomes:
    """The distinct outcomes of an event."""

    listed: tuple[EventOutcome, ...]
    ways: int
    """Of answering: so many were replayed."""
    whole: bool
    """False: there are more ways than were replayed."""


def event_outcomes(event: LifeEvent, items: Mapping[str, Item], most_ways: int = MOST_WAYS) -> EventOutcomes:
    """What each way of answering comes to. `items`: those on offer, by id."""
    replayed = list(islice(_replayed(event, items), most_ways + 1))
    first: dict[Hashable, tuple[Together, Answers]] = {}
    counts: dict[Hashable, int] = {}
    for answers, found in replayed[:most_ways]:
        key = _told(found)
        first.setdefault(key, (found, answers))
        counts[key] = counts.get(key, 0) + 1
    listed = tuple(EventOutcome(found, answers, counts[key]) for key, (found, answers) in first.items())
    return EventOutcomes(listed, min(len(replayed), most_ways), len(replayed) <= most_ways)


def _replayed(event: LifeEvent, items: Mapping[str, Item]) -> Iterator[tuple[Answers, Together]]:
    for answers in _ways(event, {}):
        found = together(event, answers, items)
        if found is not None:
            yield answers, found


def _ways(event: LifeEvent, answers: Answers) -> Iterator[Answers]:
    """Every way of answering to the end, in the order of the options; none where nothing can be chosen."""
    standing = follow(event, answers)
    if not isinstance(standing, Asking):
        yield answers
        return
    for answer in _choices(standing):
        yield from _ways(event, {**answers, standing.question.name: answer})


def _choices(asking: Asking) -> Iterator[tuple[str, ...]]:
    """Every valid answer; of a 多选 question with too many, each option by itself."""
    names = tuple(option.name for option in asking.options)
    try:
        yield from (kind.answer for kind in kinds(asking.question, names, [frozenset((name,)) for name in names]))
    except TooManyKindsError:
        yield from ((name,) for name in names)


def _told(found: Together) -> Hashable:
    """Two ways of answering come to the same where this is equal."""
    due = tuple((one.checklist.item.id, one.checklist.verdict, one.perhaps) for one in found.due)
    brought = tuple((one.name, tuple((item.id, case) for item, case in one.cases)) for one in found.materials)
    return due, found.elsewhere, brought
