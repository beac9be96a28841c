"""The decision graph of a guide, as small as it can be: what a drawing shows.

A box is a question together with what still matters of the answers before it; boxes with the same
future are one. Where that is still more than a reader takes in, boxes are merged question by
question: the drawing then shows what can follow what, but no longer under which earlier answers.
"""

from collections import deque
from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from kiosk.catalogue.item import NONE_OF_THESE, UNSURE, Item
from kiosk.guide.paths.answer_kinds import OPEN, Kind, TooManyKindsError, sign
from kiosk.guide.paths.machine import Machine
from kiosk.guide.paths.residues import Bits

MOST_BOXES = 40
"""Questions in a drawing that somebody can still follow."""

MOST_STATES = 5_000
"""Beyond, a guide is not even looked at for a drawing; about half a second."""


@dataclass(frozen=True)
class Question:
    """A question, at its place in the guide."""

    position: int


@dataclass(frozen=True)
class End:
    """The guide is over."""

    after: int | None
    """The question it follows; None where it can be done: that end is one, wherever it is reached from."""
    conclusion: int | None
    """The number of the conclusion, from 0; None: it can be done."""


DONE = End(None, None)


@dataclass(frozen=True)
class DeadEnd:
    """The question before this one leaves nothing to choose."""

    after: int


Box = Question | End | DeadEnd


@dataclass(frozen=True)
class Arrow:
    """From a question to what follows. Boxes by their number."""

    origin: int
    target: int
    answers: tuple[str, ...]
    """The options that lead there, or of a 多选 question what must be among those chosen."""


@dataclass(frozen=True)
class Decisions:
    """The graph. Box 0 is where it starts; arrows stand in the order of the options."""

    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    merged: bool
    """Boxes were merged question by question."""


class TooEntangledError(Exception):
    """The guide has more states than can be drawn or even merged."""


def decisions(item: Item) -> Decisions:
    """The graph of an item's guide. Raises TooEntangledError."""
    try:
        steps = _steps(Machine(item))
    except TooManyKindsError as error:
        raise TooEntangledError from error
    exact = _Graph(steps, merged=False).in_order()
    if sum(isinstance(box, Question) for box in exact.boxes) <= MOST_BOXES:
        return exact
    return _Graph(steps, merged=True).in_order()


_State = tuple[int, Bits]
"""Before the question at a position; behind the last one, all states are one."""

_Next = _State | End | DeadEnd


@dataclass(frozen=True)
class _Step:
    """A state passed: what can be answered, and what follows."""

    asked: bool
    ways: tuple[tuple[tuple[str, ...], _Next], ...]


def _steps(machine: Machine) -> dict[_State, _Step]:
    """Every state that can be reached, in the order of the questions."""
    last = len(machine.questions)
    found: dict[_State, _Step] = {}
    layer: dict[_State, None] = {(0, machine.start): None} if last else {}
    while layer:
        if len(found) + len(layer) > MOST_STATES:
            raise TooEntangledError
        following: dict[_State, None] = {}
        for state in layer:
            found[state] = _step(machine, *state)
            following |= {one: None for _, one in found[state].ways if isinstance(one, tuple)}
        layer = following
    return found


def _step(machine: Machine, position: int, state: Bits) -> _Step:
    turns = machine.turns(position, state)
    if not turns:
        return _Step(True, (((), DeadEnd(position)),))
    by_target: dict[_Next, list[Kind]] = {}
    for turn in turns:
        after = machine.after(turn, state)
        met = machine.met(after) if turn.kind.answer else 0
        target: _Next = (position + 1, after)
        if met:
            target = End(position, (met & -met).bit_length() - 1)
        elif position + 1 == len(machine.questions):
            target = DONE
        by_target.setdefault(target, []).append(turn.kind)
    names = machine.open_names(position, turns[0].closed)
    every = len(by_target) == 1
    said = {target: _said(machine, position, names, kinds, every) for target, kinds in by_target.items()}
    return _Step(bool(turns[0].kind.answer), tuple((answers, target) for target, answers in said.items()))


def _said(machine: Machine, position: int, names: tuple[str, ...], kinds: list[Kind], every: bool) -> tuple[str, ...]:
    """These kinds of answers in the words of the options."""
    question, signs = machine.questions[position], {kind.sign for kind in kinds}
    unsure = (UNSURE,) if OPEN in signs and UNSURE not in names else ()
    if every:
        return (*names, *unsure)
    if question.multiple:
        return tuple(_said_of_several(kind) for kind in kinds)
    tests = machine.tests[position]
    fitting = (name for name in names if (OPEN if name == UNSURE else sign((name,), tests)) in signs)
    return (*fitting, *unsure)


def _said_of_several(kind: Kind) -> str:
    if kind.sign == OPEN or kind.answer == (NONE_OF_THESE,):
        return kind.answer[0]
    return f"选了{'、'.join(kind.answer)}" if kind.sign else "其他选法"


class _Graph:
    """Boxes and arrows, made from the last state to the first so that equal futures are one box."""

    def __init__(self, steps: dict[_State, _Step], merged: bool) -> None:
        self._merged = merged
        self._boxes: list[Box] = []
        self._arrows: list[dict[int, dict[str, None]]] = []
        self._numbers: dict[Hashable, int] = {}
        self._of: dict[_State, int] = {}
        for state, step in reversed(steps.items()):
            self._of[state] = self._add(state[0], step)
        self._first = self._of[next(iter(steps))] if steps else self._number(DONE, DONE)

    def in_order(self) -> Decisions:
        """From the first box on, row by row."""
        order = {number: n for n, number in enumerate(_nearest_first(self._first, self._arrows))}
        boxes = tuple(self._boxes[number] for number in order)
        arrows = tuple(
            Arrow(order[origin], order[target], tuple(answers))
            for origin in order
            for target, answers in self._arrows[origin].items()
        )
        return Decisions(boxes, arrows, self._merged)

    def _add(self, position: int, step: _Step) -> int:
        leads: dict[int, dict[str, None]] = {}
        for answers, target in step.ways:
            leads.setdefault(self._target(target), {}).update(dict.fromkeys(answers))
        if not step.asked:
            return next(iter(leads))
        future = tuple((target_number, tuple(said)) for target_number, said in leads.items())
        number = self._number(position if self._merged else (position, future), Question(position))
        for target_number, said in leads.items():
            self._arrows[number].setdefault(target_number, {}).update(said)
        return number

    def _target(self, target: _Next) -> int:
        return self._of[target] if isinstance(target, tuple) else self._number(target, target)

    def _number(self, key: Hashable, box: Box) -> int:
        number = self._numbers.setdefault(key, len(self._boxes))
        if number == len(self._boxes):
            self._boxes.append(box)
            self._arrows.append({})
        return number


def _nearest_first(first: int, arrows: list[dict[int, dict[str, None]]]) -> Iterator[int]:
    """Every box that can be reached, nearest first."""
    seen, waiting = {first}, deque([first])
    while waiting:
        number = waiting.popleft()
        yield number
        for target in arrows[number]:
            if target not in seen:
                seen.add(target)
                waiting.append(target)
