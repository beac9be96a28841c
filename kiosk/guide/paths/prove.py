"""Every path of a guide, and what is proved about them, without listing them.

A guide of 12 questions with 6 options has up to 6^12 paths. They are never listed:

1. Only what something later looks at is remembered of the answers so far: the stages of the
   conclusions, and of the conditions of questions and options still to come (`machine`). Paths with
   equal states at the same question have equal futures and are merged (`states`). Answers that no
   condition tells apart are one kind, of 多选 questions too (`answer_kinds`).
2. What the end shows never decides where a guide goes, so it does not split states. The formula of
   each material, step, hint and value is carried beside them by itself (`carrying`): the cost is the
   sum of the formulas, not the product of their cases.

It is exact. A condition's stage is its formula with the answers so far filled in, so stages move
by the answer alone; a state fixes which question comes, which options it offers and which conclusion
is met; and "some path brings this formula to this stage in this state" is carried on from question
to question without loss. The tests hold this against replaying every path of small guides.

Bound: with s states, k kinds of answers a question, and f stages of what is shown, the work is of
the order s·k turns, each one look-up on a number of f bits. s is 1 a question where conditions look
at one question each, as in all guides of the catalogue but for a few; it grows with the number of
conclusions that wait for several answers at the same time. A guide beyond `MOST_STATES` is given up
and said to be so (`Proof.whole`): then nothing is called unreached.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Self

from kiosk.catalogue.item import Item
from kiosk.guide.engine import Answers
from kiosk.guide.paths.alone import can_be
from kiosk.guide.paths.answer_kinds import TooManyKindsError
from kiosk.guide.paths.carrying import Carried
from kiosk.guide.paths.certainty import certain, refuted
from kiosk.guide.paths.machine import Machine, Turn
from kiosk.guide.paths.proof import Ending, Proof, Together, Unreached, Why
from kiosk.guide.paths.residues import Bits
from kiosk.guide.paths.shown import CONCLUSIONS, OPTIONS, QUESTIONS, Place, Shown, Sign, nothing_to_bring, shown
from kiosk.guide.paths.states import MOST_STATES, Node, Walk, walk


def prove(item: Item, most_states: int = MOST_STATES) -> Proof:
    """Walk every path of an item's guide. An item without questions has one path, of no answers."""
    try:
        return _proof(_Walked.of(item, most_states))
    except TooManyKindsError:
        return Proof(False, 0, 0, (), {}, (), (), (), {}, None)


def _proof(walked: "_Walked") -> Proof:
    reached = {**_reached_questions(walked), **_reached_conclusions(walked), **_reached_parts(walked)}
    return Proof(
        whole=walked.walk.whole,
        paths=sum(node.ways for node in walked.walk.ends.values()),
        longest=max((node.longest for node in walked.walk.ends.values()), default=0),
        endings=_endings(walked),
        reached=reached,
        unreached=tuple(_unreached(walked, reached)) if walked.walk.whole else (),
        always=tuple(_always(walked, reached)) if walked.walk.whole else (),
        together=tuple(_together(walked)),
        stuck={(QUESTIONS, position): walked.walk.trace(node) for position, node in walked.walk.stuck.items()},
        bare=_bare(walked),
    )


@dataclass(frozen=True)
class _Walked:
    """A guide with what its end shows, walked. Of part n, formula 2n + 1 says whether it appears, 2n + 2 whether
    its 当 is idle; the one after all parts says that there is nothing to bring."""

    item: Item
    machine: Machine
    parts: tuple[Shown, ...]
    carried: Carried
    walk: Walk

    @classmethod
    def of(cls, item: Item, most_states: int) -> Self:
        machine = Machine(item)
        parts = shown(item, machine.positions)
        formulas = [sign.formula for part in parts for sign in (part.appears, part.idle)]
        early = [number for n, part in enumerate(parts) if part.early for number in (2 * n + 1, 2 * n + 2)]
        carried = Carried(machine, [*formulas, nothing_to_bring(item, machine.positions)], early)
        return cls(item, machine, parts, carried, walk(machine, carried, most_states))

    def ends_for(self, part: Shown) -> list[Node]:
        """The ends that may show a part: 转到 shows nothing, other conclusions only hints."""
        return [
            node
            for number, node in self.walk.ends.items()
            if number is None or (part.early and not self.item.conclusions[number].go_to)
        ]

    def witness(self, nodes: Iterable[Node], number: int, value: bool) -> Answers | None:
        """A shortest way to one of these ends on which formula `number` comes to `value`."""
        bit = self.carried.residues.bit(number, value)
        able = [node for node in nodes if node.bits & bit]
        return self.walk.trace(min(able, key=lambda node: node.least_with(bit)), bit) if able else None


def _reached_questions(walked: _Walked) -> dict[Place, Answers]:
    reached: dict[Place, Answers] = {}
    for position, question in enumerate(walked.item.guide):
        if position in walked.walk.asked:
            reached[QUESTIONS, position] = walked.walk.trace(walked.walk.asked[position])
        for number, option in enumerate(question.options):
            offering = [node for node, names in _offers(walked, position) if option.name in names]
            if offering:
                before = walked.walk.trace(min(offering, key=lambda node: node.least))
                reached[QUESTIONS, position, OPTIONS, number] = {**before, question.name: (option.name,)}
    return reached


def _offers(walked: _Walked, position: int) -> list[tuple[Node, tuple[str, ...]]]:
    """Where a question is asked, with the options it offers there."""
    return [
        (node, walked.machine.open_names(position, closed))
        for (at, closed), node in walked.walk.offered.items()
        if at == position
    ]


def _reached_conclusions(walked: _Walked) -> dict[Place, Answers]:
    ends = walked.walk.ends
    return {
        (CONCLUSIONS, number): walked.walk.trace(ends[number])
        for number in range(len(walked.item.conclusions))
        if number in ends
    }


def _reached_parts(walked: _Walked) -> dict[Place, Answers]:
    reached: dict[Place, Answers] = {}
    for n, part in enumerate(walked.parts):
        witness = walked.witness(walked.ends_for(part), 2 * n + 1, part.appears.value)
        if witness is not None:
            reached[part.place] = witness
    return reached


def _endings(walked: _Walked) -> tuple[Ending, ...]:
    numbers = [*range(len(walked.item.conclusions)), None]
    ends = walked.walk.ends
    return tuple(Ending(n, ends[n].ways, walked.walk.trace(ends[n])) for n in numbers if n in ends)


def _unreached(walked: _Walked, reached: Mapping[Place, Answers]) -> Iterator[Unreached]:
    for place, own in _every_place(walked):
        if place in reached:
            continue
        behind = tuple(_in_front(walked, place))
        if not can_be(own.formula, own.value, walked.item.guide):
            yield Unreached(place, Why.CONTRADICTION)
        else:
            yield Unreached(place, Why.SHADOWED if behind else Why.NO_PATH, behind)


def _every_place(walked: _Walked) -> Iterator[tuple[Place, Sign]]:
    """Everything that should be reached, and when it would be if only its own 当 counted."""
    positions = walked.machine.positions
    for position, question in enumerate(walked.item.guide):
        yield (QUESTIONS, position), Sign(refuted(question.when, positions), False)
        for number, option in enumerate(question.options):
            yield (QUESTIONS, position, OPTIONS, number), Sign(refuted(option.when, positions), False)
    for number, conclusion in enumerate(walked.item.conclusions):
        yield (CONCLUSIONS, number), Sign(certain(conclusion.when, positions), True)
    for part in walked.parts:
        yield part.place, part.appears if part.early else Sign(refuted(part.when, positions), False)


def _in_front(walked: _Walked, place: Place) -> Iterator[Place]:
    """The conclusions that are taken wherever the one at `place` is met."""
    if place[0] == CONCLUSIONS:
        firsts = {_numbers(met)[0] for met in walked.walk.met if place[1] in _numbers(met)}
        yield from ((CONCLUSIONS, number) for number in sorted(firsts))


def _always(walked: _Walked, reached: Mapping[Place, Answers]) -> Iterator[Place]:
    for position, question in enumerate(walked.item.guide):
        if question.when and position in walked.walk.asked and position not in walked.walk.skipped:
            yield QUESTIONS, position
        offers = _offers(walked, position)
        for number, option in enumerate(question.options):
            if option.when and offers and all(option.name in names for _, names in offers):
                yield QUESTIONS, position, OPTIONS, number
    for number in range(len(walked.item.conclusions)):
        if number in walked.walk.ends and not walked.walk.passed_over >> number & 1:
            yield CONCLUSIONS, number
    for n, part in enumerate(walked.parts):
        changes = walked.carried.residues.bit(2 * n + 2, not part.idle.value)
        if part.when and part.place in reached and not any(node.bits & changes for node in walked.ends_for(part)):
            yield part.place


def _together(walked: _Walked) -> Iterator[Together]:
    found: dict[tuple[int, int], tuple[Node, Turn]] = {}
    for met, where in walked.walk.met.items():
        for pair in combinations(_numbers(met), 2):
            if pair not in found or where[0].least < found[pair][0].least:
                found[pair] = where
    for (first, second), (node, turn) in sorted(found.items(), key=lambda one: one[0]):
        question = walked.item.guide[turn.position].name
        witness = {**walked.walk.trace(node), question: turn.kind.answer}
        yield Together((CONCLUSIONS, first), (CONCLUSIONS, second), witness)


def _bare(walked: _Walked) -> Answers | None:
    can = [node for number, node in walked.walk.ends.items() if number is None]
    return walked.witness(can, 2 * len(walked.parts) + 1, True)


def _numbers(bits: Bits) -> list[int]:
    """0b101 -> [0, 2]."""
    return [n for n in range(bits.bit_length()) if bits >> n & 1]
