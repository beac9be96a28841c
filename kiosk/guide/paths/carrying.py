"""Formulas carried along a walk without splitting it.

What an item shows at the end (materials, steps, hints ...) never decides where a guide goes. So its
formulas stay out of the walk's states. At each state stands, for each such formula by itself, the
set of stages that some path to this state leaves it in. That is exact for each formula alone: how
a stage moves depends on the answer only. And it is a sum: ten formulas of five stages are fifty
bits, not five to the tenth states.
"""

from collections.abc import Collection, Sequence
from functools import reduce
from operator import or_

from kiosk.guide.paths.answer_kinds import NOT_ASKED, OPEN, Kind, kinds
from kiosk.guide.paths.certainty import Formula, given, without_more
from kiosk.guide.paths.machine import Machine, Turn, tests_at
from kiosk.guide.paths.residues import Bits, Residues, each

Answer = tuple[str, ...]


class Carried:
    """Formulas beside a machine. Formula 0 is the path itself: it always holds."""

    def __init__(self, machine: Machine, formulas: Sequence[Formula], told_early: Collection[int]) -> None:
        """`told_early`: the formulas that matter also where a conclusion ends the guide."""
        self._machine = machine
        self._formulas = (True, *formulas)
        self._early = (0, *told_early)
        questions = len(machine.questions)
        self.residues = Residues(self._formulas, [questions] * len(self._formulas), questions)
        self._led: dict[tuple[Turn, Bits], dict[Bits, Answer]] = {}
        self._ends: dict[Bits, Bits] = {}
        self._kinds: dict[tuple[int, Bits, tuple[frozenset[str], ...]], dict[int, list[Kind]]] = {}

    def after(self, turn: Turn, bits: Bits) -> Bits:
        """The stages that some answer of this turn leads to."""
        looking = bits & self.residues.waiting[turn.position]
        if not looking:
            return bits
        carried = turn.carried.get(looking)
        if carried is None:
            carried = turn.carried[looking] = reduce(or_, (self._image(turn, bit) for bit in each(looking)))
        return bits ^ looking | carried

    def after_last(self, turn: Turn, bits: Bits) -> Bits:
        """The stages after a turn at which a conclusion ends the guide: questions not asked do not apply."""
        early = bits & reduce(or_, (self.residues.stages_of[watch] for watch in self._early))
        return self._ended(self.after(turn, early))

    def _ended(self, bits: Bits) -> Bits:
        ended = self._ends.get(bits)
        if ended is None:
            left = 0
            for bit in each(bits):
                watch, formula = self.residues.stage(bit)
                left |= self.residues.bit(watch, without_more(formula))
            ended = self._ends[bits] = left
        return ended

    def before(self, turn: Turn, sent: Bits, reached: Bits, early: bool) -> tuple[Bits, Answer]:
        """One of the stages `sent` from which this turn led to the stage `reached`, and the answer that did."""
        for bit in each(sent):
            for led, answer in self._leads(turn, bit).items():
                if (self._ended(led) if early else led) == reached:
                    return bit, answer
        raise ValueError("this turn does not lead there")

    def _image(self, turn: Turn, bit: Bits) -> Bits:
        image = turn.carried.get(bit)
        if image is None:
            image = turn.carried[bit] = reduce(or_, self._leads(turn, bit))
        return image

    def _leads(self, turn: Turn, bit: Bits) -> dict[Bits, Answer]:
        """Where a turn leads a stage, and by which answer."""
        leads = self._led.get((turn, bit))
        if leads is None:
            watch, formula = self.residues.stage(bit)
            leads = self._led[turn, bit] = {}
            for kind in self._kinds_within(turn, tests_at(turn.position, (formula,))):
                left = given(formula, turn.position, kind.chosen)
                leads.setdefault(self.residues.bit(watch, left), kind.answer)
        return leads

    def _kinds_within(self, turn: Turn, tests: tuple[frozenset[str], ...]) -> list[Kind]:
        """The answers of a turn, told apart as finely as `tests` do."""
        if turn.kind is NOT_ASKED:
            return [NOT_ASKED]
        if not tests:
            return [turn.kind]
        key = (turn.position, turn.closed, tests)
        known = self._kinds.get(key)
        if known is None:
            known = self._kinds[key] = self._kinds_by_turn(*key)
        return known[turn.kind.sign]

    def _kinds_by_turn(self, position: int, closed: Bits, tests: tuple[frozenset[str], ...]) -> dict[int, list[Kind]]:
        names = self._machine.open_names(position, closed)
        coarse = self._machine.tests[position]
        mask = (1 << len(coarse)) - 1
        found: dict[int, list[Kind]] = {}
        for kind in kinds(self._machine.questions[position], names, (*coarse, *tests)):
            found.setdefault(OPEN if kind.sign == OPEN else kind.sign & mask, []).append(kind)
        return found
