"""A guide as a machine: its state is what still matters of the answers so far, as one number.

The state holds, as bits, the stage of every formula that something later looks at: the conclusions,
the conditions of questions and options still to come, and whatever else is to be watched. Equal
states have equal futures, however they were reached; so walks merge them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.catalogue.item import Item
from kiosk.guide.paths.answer_kinds import NOT_ASKED, Kind, kinds
from kiosk.guide.paths.certainty import Formula, Positions, certain, given, literals, refuted
from kiosk.guide.paths.residues import Bits, Residues, each


@dataclass(frozen=True, eq=False)
class Turn:
    """A question passed in one way: answered with one kind of answer, or not asked."""

    position: int
    closed: Bits
    """The stages that close options of this question."""
    kind: Kind
    moved: dict[Bits, Bits] = field(default_factory=dict, repr=False)
    """What this turn makes of the stages that look at the question: filled in as it is worked out."""
    carried: dict[Bits, Bits] = field(default_factory=dict, repr=False)
    """The same for what is carried beside the machine."""


class Machine:
    """One item's guide. `extra` formulas are carried along in the state, to the end."""

    def __init__(self, item: Item, extra: Sequence[Formula] = ()) -> None:
        self.questions = item.guide
        self.positions: Positions = {question.name: number for number, question in enumerate(item.guide)}
        self.conclusions = len(item.conclusions)
        formulas = [certain(one.when, self.positions) for one in item.conclusions]
        until = [len(item.guide)] * self.conclusions
        for position, question in enumerate(item.guide):
            for when in (question.when, *(option.when for option in question.options)):
                formulas.append(_as_known_at(position, refuted(when, self.positions)))
                until.append(position)
        self.extra = range(len(formulas), len(formulas) + len(extra))
        """The numbers of the extra formulas among all."""
        self.formulas = [*formulas, *extra]
        self.residues = Residues(self.formulas, until + [len(item.guide)] * len(extra), len(item.guide))
        self.start: Bits = self.residues.start
        self._concluding = (1 << self.conclusions) - 1
        self._gates = self._gates_by_question()
        self._turns: dict[tuple[int, Bits], tuple[Turn, ...]] = {}
        self._skips = [Turn(position, 0, NOT_ASKED) for position in range(len(item.guide))]
        self.tests = [tests_at(position, self.formulas) for position in range(len(item.guide))]

    def turns(self, position: int, state: Bits) -> tuple[Turn, ...]:
        """The ways to pass this question; none: no answer to it is possible."""
        skipping, closing = self._gates[position]
        if state & skipping:
            return (self._skips[position],)
        closed = state & closing
        turns = self._turns.get((position, closed))
        if turns is None:
            found = kinds(self.questions[position], self.open_names(position, closed), self.tests[position])
            turns = self._turns[position, closed] = tuple(Turn(position, closed, kind) for kind in found)
        return turns

    def open_names(self, position: int, closed: Bits) -> tuple[str, ...]:
        """The options that can be chosen while the stages `closed` close the others."""
        first = self._first_gate(position) + 1
        holding = self.residues.holding
        options = self.questions[position].options
        return tuple(option.name for n, option in enumerate(options) if not closed & holding[first + n])

    def after(self, turn: Turn, state: Bits) -> Bits:
        """The state after a turn."""
        looking = state & self.residues.waiting[turn.position]
        moved = turn.moved.get(looking)
        if moved is None:
            moved = turn.moved[looking] = self._moved(turn, looking)
        return (state ^ looking) & ~self.residues.spent[turn.position] | moved

    def met(self, state: Bits) -> Bits:
        """The conclusions that are met, bit n for the n-th."""
        return state & self._concluding

    def _moved(self, turn: Turn, looking: Bits) -> Bits:
        moved = 0
        for bit in each(looking):
            known = turn.moved.get(bit)
            if known is None:
                watch, formula = self.residues.stage(bit)
                known = turn.moved[bit] = self.residues.bit(watch, given(formula, turn.position, turn.kind.chosen))
            moved |= known
        return moved

    def _first_gate(self, position: int) -> int:
        return self.conclusions + sum(1 + len(question.options) for question in self.questions[:position])

    def _gates_by_question(self) -> list[tuple[Bits, Bits]]:
        """By question: the stage that skips it, and the stages that close its options."""
        gates = []
        for position, question in enumerate(self.questions):
            first = self._first_gate(position)
            holding = self.residues.holding[first : first + 1 + len(question.options)]
            gates.append((holding[0], sum(holding[1:])))
        return gates


def tests_at(position: int, formulas: Sequence[Formula]) -> tuple[frozenset[str], ...]:
    """The sets of options that formulas look at in one question, in their order."""
    found = (literal.options for formula in formulas for literal in literals(formula) if literal.position == position)
    return tuple(dict.fromkeys(found))


def _as_known_at(position: int, formula: Formula) -> Formula:
    """A formula looked at before the question at `position`: what is asked from there on is open."""
    for later in {literal.position for literal in literals(formula) if literal.position >= position}:
        formula = given(formula, later, None)
    return formula
