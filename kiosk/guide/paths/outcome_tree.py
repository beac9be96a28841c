"""The distinct outcomes of a guide as a tree: what each question settles is a branch.

Here the machine carries the looks in its state, because an outcome is all of them together. A look
is read off after the last question it depends on, and then forgotten; so an outcome is a word of
looks, read question by question. A node of the tree is the set of all states that answers with the
same word so far can have. Equal sets have the same words ahead of them: they are counted once, so
the number of outcomes is exact where there are far too many to list.
"""

from collections.abc import Iterator
from functools import reduce
from itertools import accumulate
from operator import or_
from typing import NamedTuple

from kiosk.catalogue.conditions import Truth
from kiosk.catalogue.item import Item
from kiosk.guide.engine import Answers
from kiosk.guide.paths.looks import Look, Seen, looks
from kiosk.guide.paths.machine import Machine
from kiosk.guide.paths.residues import Bits

MOST_MOVES = 200_000
"""From state to state: counting is given up beyond, after about a second."""

States = frozenset[Bits]
Word = tuple[Seen, ...]
"""What one question settles."""


class Trail(NamedTuple):
    """The answers of a path, the last one first."""

    before: "Trail | None"
    question: str
    answer: tuple[str, ...]


class Reach(NamedTuple):
    """How paths reach a state."""

    paths: int
    asked: int
    """The fewest questions asked."""
    trail: Trail | None
    """Of a path with the fewest."""

    @property
    def answers(self) -> Answers:
        """The answers of the shortest path."""
        answers, trail = [], self.trail
        while trail is not None:
            answers.append((trail.question, trail.answer))
            trail = trail.before
        return dict(reversed(answers))


class TooManyError(Exception):
    """There are more states than can be counted."""


class Move(NamedTuple):
    """A question passed in one way."""

    word: Word
    state: Bits
    """After it, without the looks that it settled."""
    ways: int
    question: str
    answer: tuple[str, ...]
    """Empty: not asked."""


class Tally(NamedTuple):
    """What lies ahead of a node."""

    outcomes: int
    fewest: int
    """Materials still to come, in the shortest list of them."""
    most: int
    """In the longest."""


Group = dict[Bits, Reach]
"""The states of a node, and how they are reached."""


class OutcomeTree:
    """The ways in which an item can be done. Those that end in a conclusion are not in the tree."""

    def __init__(self, item: Item, most_moves: int = MOST_MOVES) -> None:
        self.length = len(item.guide)
        every = looks(item, Machine(item).positions)
        self.always_listed = sum(look.known_after < 0 for look in every)
        """Materials that no answer takes off the list."""
        self._looks = [look for look in every if look.known_after >= 0]
        self._machine = Machine(item, [formula for look in self._looks for formula in look.formulas])
        self._moves: dict[tuple[int, Bits], tuple[Move, ...]] = {}
        self._left = most_moves
        firsts = accumulate((len(look.formulas) for look in self._looks), initial=self._machine.extra.start)
        self._told: list[list[tuple[Look, range]]] = [[] for _ in range(self.length)]
        for look, first in zip(self._looks, firsts, strict=False):
            self._told[look.known_after].append((look, range(first, first + len(look.formulas))))
        self.root: Group = {self._machine.start: Reach(1, 0, None)}

    def branches(self, position: int, group: Group) -> dict[Word, Group]:
        """A node's children: what the question at `position` settles, in the order of its options.

        Raises TooManyError.
        """
        found: dict[Word, Group] = {}
        for state, reach in group.items():
            for move in self._moves_from(position, state):
                child = found.setdefault(move.word, {})
                child[move.state] = _joined(child.get(move.state), _passed(reach, move))
        return found

    def tallies(self) -> list[dict[States, Tally]]:
        """What lies ahead of every node, by question. Raises TooManyError."""
        layers: list[dict[States, dict[Word, States]]] = []
        nodes = {frozenset(self.root)}
        for position in range(self.length):
            layers.append({node: self._children(position, node) for node in nodes})
            nodes = {child for children in layers[-1].values() for child in children.values()}
        tallies = [{node: Tally(1, 0, 0) for node in nodes}]
        for position in reversed(range(self.length)):
            ahead = tallies[0]
            tallies.insert(
                0, {node: self._tally(position, children, ahead) for node, children in layers[position].items()}
            )
        return tallies

    def materials_in(self, position: int, word: Word) -> int:
        """How many materials the question at `position` puts on the list."""
        return sum(bool(seen) for (look, _), seen in zip(self._told[position], word, strict=True) if look.material)

    def _children(self, position: int, node: States) -> dict[Word, States]:
        found: dict[Word, set[Bits]] = {}
        for state in node:
            for move in self._moves_from(position, state):
                found.setdefault(move.word, set()).add(move.state)
        return {word: frozenset(states) for word, states in found.items()}

    def _tally(self, position: int, children: dict[Word, States], ahead: dict[States, Tally]) -> Tally:
        below = [(self.materials_in(position, word), ahead[child]) for word, child in children.items()]
        alive = [(now, tally) for now, tally in below if tally.outcomes]
        return Tally(
            outcomes=sum(tally.outcomes for _, tally in alive),
            fewest=min((now + tally.fewest for now, tally in alive), default=0),
            most=max((now + tally.most for now, tally in alive), default=0),
        )

    def _moves_from(self, position: int, state: Bits) -> tuple[Move, ...]:
        known = self._moves.get((position, state))
        if known is None:
            known = self._moves[position, state] = tuple(self._worked_out(position, state))
            self._left -= len(known)
            if self._left < 0:
                raise TooManyError
        return known

    def _worked_out(self, position: int, state: Bits) -> Iterator[Move]:
        name = self._machine.questions[position].name
        for turn in self._machine.turns(position, state):
            after = self._machine.after(turn, state)
            if not turn.kind.answer or not self._machine.met(after):
                yield Move(*self._read_off(position, after), turn.kind.ways, name, turn.kind.answer)

    def _read_off(self, position: int, state: Bits) -> tuple[Word, Bits]:
        """What the question settled, and the state without it."""
        word, residues = [], self._machine.residues
        for look, numbers in self._told[position]:
            holds = [bool(state & residues.holding[number]) for number in numbers]
            word.append(look.seen([_truth(*pair) for pair in zip(holds[::2], holds[1::2], strict=True)]))
            state &= ~reduce(or_, (residues.stages_of[number] for number in numbers))
        return tuple(word), state


def _truth(certain: bool, refuted: bool) -> Truth:
    return True if certain else False if refuted else None


def _passed(reach: Reach, move: Move) -> Reach:
    if not move.answer:
        return reach
    return Reach(reach.paths * move.ways, reach.asked + 1, Trail(reach.trail, move.question, move.answer))


def _joined(known: Reach | None, more: Reach) -> Reach:
    if known is None:
        return more
    shortest = min(known, more, key=lambda one: one.asked)
    return shortest._replace(paths=known.paths + more.paths)
