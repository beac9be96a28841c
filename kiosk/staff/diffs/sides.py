"""One version of an item followed answer by answer, and what of the answers still matters to it.

The engine itself says what is asked and what comes out; the formulas left over say only when two
ways of answering have become the same, so that a walk need not follow both.
"""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace

from kiosk.catalogue.conditions import When
from kiosk.catalogue.item import UNSURE, Item
from kiosk.guide.engine import Answers, Asking, Ended, Standing, follow
from kiosk.guide.paths.certainty import Formula, Positions, certain, given, literals, refuted, without_more


@dataclass(frozen=True)
class Side:
    """Where one version of an item stands after some answers."""

    item: Item
    positions: Positions
    standing: Standing
    passed: int
    """How many questions of the guide are behind."""
    left: tuple[Formula, ...]
    """What all conditions of the item still wait for."""

    @property
    def asks(self) -> str | None:
        """The name of the question asked; None: the guide has ended."""
        return self.standing.question.name if isinstance(self.standing, Asking) else None

    @property
    def asked(self) -> frozenset[str]:
        """The questions asked so far."""
        return frozenset(one.question.name for one in self.standing.given)

    def has(self, question: str) -> bool:
        """Whether the guide has a question of this name."""
        return question in self.positions

    def after(self, answers: Answers) -> "Side":
        """The same version, answered further."""
        standing = follow(self.item, answers)
        chosen = {one.question.name: one.options for one in standing.given}
        passed = self.positions[standing.question.name] if isinstance(standing, Asking) else len(self.positions)
        left = self.left
        for question in self.item.guide[self.passed : passed]:
            options = chosen.get(question.name, ())
            seen = None if options == _OPEN else options
            left = tuple(given(formula, self.positions[question.name], seen) for formula in left)
        return replace(self, standing=standing, passed=passed, left=left)

    def key(self, answers: Answers) -> Hashable:
        """Equal keys: the same will come of the same further answers."""
        if isinstance(self.standing, Ended):
            conclusion = self.standing.conclusion
            place = None if conclusion is None else self.item.conclusions.index(conclusion)
            return place, tuple(without_more(formula) for formula in self.left)
        ahead = self.item.guide[self.passed :]
        pending = tuple((one.name, answers[one.name]) for one in ahead if one.name in answers)
        return self.passed, self.left, pending

    def tests_on(self, question: str) -> Iterator[frozenset[str]]:
        """The sets of options that some condition still looks at in a question."""
        position = self.positions.get(question)
        for formula in self.left:
            yield from (one.options for one in literals(formula) if one.position == position)


_OPEN = (UNSURE,)


def begin(item: Item, watched: tuple[When | None, ...]) -> Side:
    """A version of an item before any answer; `watched`: conditions of what its checklist shows."""
    positions = {question.name: number for number, question in enumerate(item.guide)}
    formulas = [certain(one.when, positions) for one in item.conclusions]
    for question in item.guide:
        formulas += [refuted(one.when, positions) for one in (question, *question.options)]
    for when in watched:
        formulas += [certain(when, positions), refuted(when, positions)]
    return Side(item, positions, follow(item, {}), 0, tuple(formulas)).after({})
