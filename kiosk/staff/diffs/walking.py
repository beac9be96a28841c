"""Two versions of an item walked at the same time, answer by answer, equal situations merged."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from kiosk.catalogue.conditions import When
from kiosk.catalogue.item import UNSURE, Item
from kiosk.guide.engine import Answers, Asking
from kiosk.guide.paths.answer_kinds import OPEN, Kind, kinds, sign
from kiosk.staff.diffs.outcomes import Outcome, compare_ends
from kiosk.staff.diffs.sides import Side, begin
from kiosk.staff.diffs.tree import End, Fork, Tree

MOST_SITUATIONS = 2_000
"""A walk is given up beyond: about three seconds. The guides of the catalogue have fewer than a hundred."""

LONGEST_GUIDE = 60
"""Questions; a walk goes one call deeper with each."""


class TooManyError(Exception):
    """The guide is too entangled to be walked."""


Names = dict[str, str]
"""Item id -> name, for what a guide leads on to."""


def walk(old: Item, new: Item, watched: tuple[When | None, ...], names: Names) -> Tree[Outcome]:
    """What differs at the end, for every way of answering. Raises TooManyError."""
    if len(old.guide) > LONGEST_GUIDE or len(new.guide) > LONGEST_GUIDE:
        raise TooManyError
    return _Walk(names).tree(begin(old, watched), begin(new, watched), {})


@dataclass
class _Walk:
    names: Names
    known: dict[Hashable, Tree[Outcome]] = field(default_factory=dict)
    ends: dict[Outcome, Tree[Outcome]] = field(default_factory=dict)

    def tree(self, old: Side, new: Side, answers: Answers) -> Tree[Outcome]:
        asked_alone = (old.asked ^ new.asked).intersection(old.positions).intersection(new.positions)
        key = (old.key(answers), new.key(answers), asked_alone)
        found = self.known.get(key)
        if found is None:
            if len(self.known) >= MOST_SITUATIONS:
                raise TooManyError
            found = self.known[key] = self._further(old, new, answers)
        return found

    def _further(self, old: Side, new: Side, answers: Answers) -> Tree[Outcome]:
        question = new.asks or old.asks
        if question is None:
            return self._end(compare_ends(old, new, self.names))
        if question in answers:
            return self._end(None)  # one version does not know this answer: there is nothing to compare
        branches = []
        for labels, answer in _answers(old, new, question):
            further = {**answers, question: answer}
            branches.append((labels, self.tree(old.after(further), new.after(further), further)))
        return Fork(question, tuple(branches)) if branches else self._end(None)

    def _end(self, outcome: Outcome) -> Tree[Outcome]:
        return self.ends.setdefault(outcome, End(outcome))


def _answers(old: Side, new: Side, question: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The answers to a question, merged where nothing tells them apart: (how they are called, one of them)."""
    asking = [side.standing for side in (new, old) if side.asks == question and isinstance(side.standing, Asking)]
    offered = [tuple(option.name for option in one.options) for one in asking]
    names = tuple(dict.fromkeys(chain(*offered)))
    tests = tuple(dict.fromkeys([*old.tests_on(question), *new.tests_on(question), *map(frozenset, offered)]))
    for kind in kinds(asking[0].question, names, tests):
        yield _labels(kind, names, tests, asking[0].question.multiple), kind.answer


def _labels(kind: Kind, names: tuple[str, ...], tests: tuple[frozenset[str], ...], multiple: bool) -> tuple[str, ...]:
    if kind.sign == OPEN:
        return (UNSURE,)
    if multiple:
        return ("和".join(f"“{name}”" for name in kind.answer),)
    return tuple(name for name in names if name != UNSURE and sign((name,), tests) == kind.sign)
