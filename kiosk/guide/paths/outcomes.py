"""What citizens can come to with an item: its distinct outcomes, each with a shortest way of answering."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import chain, count, islice
from typing import Self

from kiosk.catalogue.item import Item
from kiosk.guide.checklist import Checklist, conclude
from kiosk.guide.engine import Answers, Ended, follow
from kiosk.guide.paths.answer_kinds import TooManyKindsError
from kiosk.guide.paths.outcome_tree import Group, OutcomeTree, States, Tally, TooManyError
from kiosk.guide.paths.proof import Ending, Proof
from kiosk.guide.paths.prove import prove


@dataclass(frozen=True)
class Outcome:
    """One outcome: a conclusion, or one combination of materials, steps, time and fee."""

    conclusion: int | None
    """The number of the conclusion, from 0; None: it can be done."""
    checklist: Checklist | None
    """What the citizen of the witness takes away; None where another item takes over."""
    witness: Answers
    """A shortest way of answering: the fewest questions."""
    paths: int | None
    """How many ways of answering lead to it; None: not counted."""


@dataclass(frozen=True)
class Outcomes:
    """The first outcomes of an item."""

    listed: tuple[Outcome, ...]
    """The conclusions in their order, then what can be done in the order of the options."""
    more: int | None
    """How many there are besides; None: too many to count."""


def outcomes(item: Item, limit: int) -> Outcomes:
    """At most `limit` distinct outcomes, and how many more there are."""
    proof = prove(item)
    early = [_concluded(item, ending) for ending in proof.endings if ending.conclusion is not None]
    try:
        tree = _Counted.of(item)
    except (TooManyError, TooManyKindsError):
        found = [*early, *_seen_by_witnesses(item, proof)]
        return Outcomes(tuple(found[:limit]), None)
    listed = tuple(islice(chain(early, tree.in_order()), limit))
    return Outcomes(listed, len(early) + tree.total - len(listed))


def longest_lists(item: Item, number: int) -> tuple[Outcome, ...]:
    """The outcomes with the most materials, the longest list first."""
    try:
        return tuple(islice(_Counted.of(item).longest_first(), number))
    except (TooManyError, TooManyKindsError):
        seen = _seen_by_witnesses(item, prove(item))
        return tuple(sorted(seen, key=lambda one: -len(one.checklist.materials if one.checklist else ()))[:number])


def materials_listed(item: Item) -> tuple[int, int] | None:
    """How many materials a citizen who can do it has to bring: at least, at most. None: not known."""
    try:
        counted = _Counted.of(item)
    except (TooManyError, TooManyKindsError):
        return None
    ahead, always = counted.ahead(0, counted.tree.root), counted.tree.always_listed
    return (always + ahead.fewest, always + ahead.most) if ahead.outcomes else None


@dataclass(frozen=True)
class _Counted:
    """A tree with what lies ahead of each of its nodes."""

    item: Item
    tree: OutcomeTree
    tallies: list[dict[States, Tally]]

    @classmethod
    def of(cls, item: Item) -> Self:
        tree = OutcomeTree(item)
        return cls(item, tree, tree.tallies())

    @property
    def total(self) -> int:
        return self.ahead(0, self.tree.root).outcomes

    def in_order(self) -> Iterator[Outcome]:
        """All outcomes, in the order of the options that lead to them."""
        waiting = [(0, self.tree.root)]
        while waiting:
            position, group = waiting.pop()
            if position == self.tree.length:
                yield _done(self.item, group)
            else:
                below = [(position + 1, child) for child in self.tree.branches(position, group).values()]
                waiting.extend(one for one in reversed(below) if self.ahead(*one).outcomes)

    def longest_first(self) -> Iterator[Outcome]:
        """All outcomes, those with the most materials first. What may still come is known exactly, so none is in
        vain; of equals the deepest goes on, so that they are not all held at once."""
        order = count()
        waiting = [(0, 0, next(order), 0, self.tree.root)]
        while waiting:
            _, depth, _, listed, group = heappop(waiting)
            position = -depth
            if position == self.tree.length:
                yield _done(self.item, group)
                continue
            for word, child in self.tree.branches(position, group).items():
                ahead = self.ahead(position + 1, child)
                if ahead.outcomes:
                    longer = listed + self.tree.materials_in(position, word)
                    heappush(waiting, (-longer - ahead.most, -position - 1, next(order), longer, child))

    def ahead(self, position: int, group: Group) -> Tally:
        return self.tallies[position].get(frozenset(group), Tally(0, 0, 0))


def _done(item: Item, group: Group) -> Outcome:
    shortest = min(group.values(), key=lambda reach: reach.asked)
    return _outcome(item, shortest.answers, sum(reach.paths for reach in group.values()))


def _concluded(item: Item, ending: Ending) -> Outcome:
    return _outcome(item, ending.witness, ending.paths)


def _outcome(item: Item, witness: Answers, paths: int | None) -> Outcome:
    """By the engine itself, so that it is what a citizen would see."""
    ended = follow(item, witness)
    if not isinstance(ended, Ended):
        raise ValueError(f"{item.id}: these answers do not end the guide: {witness}")
    if ended.conclusion is None:
        return Outcome(None, conclude(item, ended), witness, paths)
    checklist = None if ended.conclusion.go_to else conclude(item, ended)
    return Outcome(item.conclusions.index(ended.conclusion), checklist, witness, paths)


def _seen_by_witnesses(item: Item, proof: Proof) -> Iterator[Outcome]:
    """Where there are too many to count: those that the proof came by, each once."""
    seen = set()
    for witness in [*(one.witness for one in proof.endings), *proof.reached.values()]:
        ended = follow(item, witness)
        if isinstance(ended, Ended) and ended.conclusion is None:
            checklist = conclude(item, ended)
            shows = (checklist.materials, checklist.steps, checklist.time, checklist.fee)
            if shows not in seen:
                seen.add(shows)
                yield Outcome(None, checklist, witness, None)
