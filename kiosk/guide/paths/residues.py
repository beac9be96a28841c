"""Formulas on their way through the questions: each stage of each formula is one bit.

A set of stages is then one number. Where every formula is at exactly one stage, the number says
all that still matters of the answers so far; where it holds several stages of one formula, it says
which of them some path can reach.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.guide.paths.certainty import Formula, literals

Bits = int


class Stage(NamedTuple):
    """What is left of the formula number `watch`."""

    watch: int
    formula: Formula


class Residues:
    """The stages of some formulas, numbered as they are met."""

    def __init__(self, formulas: Sequence[Formula], until: Sequence[int], questions: int) -> None:
        """`until`: by formula, the last question at which it matters; `questions`: how many the guide has."""
        self._until = until
        self._numbers: dict[Stage, Bits] = {}
        self._stages: list[Stage] = []
        self.waiting: list[Bits] = [0] * questions
        """By question: the stages that look at this question next."""
        self.spent: list[Bits] = [0] * questions
        """By question: the stages that no longer matter after it."""
        self.stages_of: list[Bits] = [0] * len(formulas)
        """By formula: its stages met so far."""
        self.holding = [self.bit(watch, True) for watch in range(len(formulas))]
        """By formula: the stage at which it holds. They are the lowest bits, in the order of the formulas."""
        self.start: Bits = sum(self.bit(watch, formula) for watch, formula in enumerate(formulas))

    def bit(self, watch: int, formula: Formula) -> Bits:
        """The bit of a stage."""
        stage = Stage(watch, formula)
        known = self._numbers.get(stage)
        if known is not None:
            return known
        number = self._numbers[stage] = 1 << len(self._stages)
        self._stages.append(stage)
        self.stages_of[watch] |= number
        for position in range(self._until[watch], len(self.spent)):
            self.spent[position] |= number
        positions = [literal.position for literal in literals(formula)]
        if positions:
            self.waiting[min(positions)] |= number
        return number

    def stage(self, bit: Bits) -> Stage:
        """The stage of a bit."""
        return self._stages[bit.bit_length() - 1]


def each(bits: Bits) -> Iterator[Bits]:
    """The single bits of a set."""
    while bits:
        lowest = bits & -bits
        yield lowest
        bits ^= lowest
