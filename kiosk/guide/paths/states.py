"""Every path of a guide at once: question by question through its machine, equal states merged."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from kiosk.guide.paths.carrying import Answer, Carried
from kiosk.guide.paths.machine import Machine, Turn
from kiosk.guide.paths.residues import Bits

MOST_STATES = 30_000
"""A walk stops beyond, after about two seconds. The guides of the catalogue have fewer than twenty."""


@dataclass(frozen=True, slots=True, eq=False)
class Arrival:
    """Stages that a path newly brings to a node."""

    asked: int
    """How many questions the path has asked."""
    fresh: Bits
    origin: "Node"
    turn: Turn | None
    """None: the questions are over."""
    sent: Bits
    """The stages at the origin that it comes from."""
    early: bool
    """A conclusion ends the guide here."""


@dataclass(eq=False)
class Node:
    """A state of the guide, or an end."""

    ways: int = 0
    """How many paths lead here."""
    longest: int = 0
    """The most questions that any of them has asked."""
    reached: dict[int, Bits] = field(default_factory=dict)
    """By number of questions asked: the carried stages some path has here."""
    arrivals: list[Arrival] = field(default_factory=list)

    def arrive(self, arrival: Arrival) -> None:
        """Note what is new."""
        self.reached[arrival.asked] = self.reached.get(arrival.asked, 0) | arrival.fresh
        self.arrivals.append(arrival)

    @property
    def least(self) -> int:
        """The fewest questions asked on the way here."""
        return min(self.reached)

    def least_with(self, bit: Bits) -> int:
        """The fewest questions asked by a path that has this stage here."""
        return min(asked for asked, bits in self.reached.items() if bits & bit)

    @property
    def bits(self) -> Bits:
        """All carried stages that some path has here."""
        every = 0
        for bits in self.reached.values():
            every |= bits
        return every

    @cached_property
    def soonest(self) -> tuple[tuple[int, Bits], ...]:
        """The stages by the fewest questions that bring them here. To be asked for once all paths have arrived."""
        seen, found = 0, []
        for asked in sorted(self.reached):
            new = self.reached[asked] & ~seen
            if new:
                found.append((asked, new))
                seen |= new
        return tuple(found)


@dataclass(slots=True, eq=False)
class Walk:
    """What comes of walking every path."""

    machine: Machine
    carried: Carried
    whole: bool = True
    """False: given up, there are more states than can be walked."""
    ends: dict[int | None, Node] = field(default_factory=dict)
    """By the number of the conclusion, or None where the item can be done."""
    asked: dict[int, Node] = field(default_factory=dict)
    """By question: a state that asks it, after the fewest questions."""
    skipped: set[int] = field(default_factory=set)
    """The questions that some path does not ask."""
    offered: dict[tuple[int, Bits], Node] = field(default_factory=dict)
    """By question and what closes its options: a state that asks it so, after the fewest questions."""
    stuck: dict[int, Node] = field(default_factory=dict)
    """By question: a state that asks it where no answer is possible."""
    met: dict[Bits, tuple[Node, Turn]] = field(default_factory=dict)
    """By the conclusions met at the same moment: where, after the fewest questions."""
    passed_over: Bits = 0
    """The conclusions that are not met somewhere where no earlier one is."""

    def trace(self, node: Node, bit: Bits = 1) -> dict[str, Answer]:
        """A shortest way of answering that leads to this node with this stage; 1: with any."""
        answers: list[tuple[str, Answer]] = []
        while node.arrivals:
            arrival = min((one for one in node.arrivals if one.fresh & bit), key=lambda one: one.asked)
            if arrival.turn is not None:
                bit, answer = self.carried.before(arrival.turn, arrival.sent, bit, arrival.early)
                if answer:
                    answers.append((self.machine.questions[arrival.turn.position].name, answer))
            node = arrival.origin
        return dict(reversed(answers))


_Layer = dict[Bits, Node]
_Key = TypeVar("_Key")


def walk(machine: Machine, carried: Carried, most_states: int = MOST_STATES) -> Walk:
    """Walk every path."""
    found = Walk(machine, carried)
    layer: _Layer = {machine.start: Node(ways=1, reached={0: carried.residues.start})}
    states = 0
    for position in range(len(machine.questions)):
        states += len(layer)
        if states > most_states:
            found.whole = False
            return found
        layer = _next_layer(found, position, layer)
    for node in layer.values():
        _finish(found, node)
    return found


def _next_layer(found: Walk, position: int, layer: _Layer) -> _Layer:
    machine = found.machine
    following: _Layer = {}
    for state, node in layer.items():
        turns = machine.turns(position, state)
        _note_asking(found, position, node, turns)
        for turn in turns:
            after = machine.after(turn, state)
            met = machine.met(after) if turn.kind.answer else 0
            if turn.kind.answer:
                _note_met(found, node, turn, met)
            if met:
                target = found.ends.setdefault((met & -met).bit_length() - 1, Node())
            else:
                target = following.setdefault(after, Node())
            _pass(found.carried, node, turn, target, bool(met))
    return following


def _note_asking(found: Walk, position: int, node: Node, turns: tuple[Turn, ...]) -> None:
    if not turns:
        _keep_soonest(found.asked, position, node)
        _keep_soonest(found.stuck, position, node)
    elif turns[0].kind.answer:
        _keep_soonest(found.asked, position, node)
        _keep_soonest(found.offered, (position, turns[0].closed), node)
    else:
        found.skipped.add(position)


def _keep_soonest(kept: dict[_Key, Node], key: _Key, node: Node) -> None:
    known = kept.get(key)
    if known is None or node.least < known.least:
        kept[key] = node


def _note_met(found: Walk, node: Node, turn: Turn, met: Bits) -> None:
    if not met:
        found.passed_over = -1
        return
    found.passed_over |= (met & -met) - 1
    known = found.met.get(met)
    if known is None or node.least < known[0].least:
        found.met[met] = node, turn


def _pass(carried: Carried, node: Node, turn: Turn, target: Node, early: bool) -> None:
    asks = 1 if turn.kind.answer else 0
    target.ways += node.ways * turn.kind.ways
    target.longest = max(target.longest, node.longest + asks)
    for asked, sent in node.soonest:
        brought = carried.after_last(turn, sent) if early else carried.after(turn, sent)
        fresh = brought & ~target.reached.get(asked + asks, 0)
        if fresh:
            target.arrive(Arrival(asked + asks, fresh, node, turn, sent, early))


def _finish(found: Walk, node: Node) -> None:
    """No more questions, and no conclusion: the item can be done."""
    target = found.ends.setdefault(None, Node())
    target.ways += node.ways
    target.longest = max(target.longest, node.longest)
    for asked, bits in node.soonest:
        fresh = bits & ~target.reached.get(asked, 0)
        if fresh:
            target.arrive(Arrival(asked, fresh, node, None, bits, early=False))
