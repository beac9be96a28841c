"""Answers to a question, merged where no test tells them apart.

Of a 多选 question with n options there are 2^n answers; but conditions only ask whether an answer
meets some sets of options. Answers that meet the same ones are one kind. Kinds are built option by
option, so that the work grows with the kinds there are and not with the answers they stand for.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.catalogue.item import NONE_OF_THESE, UNSURE, Question

Tests = Sequence[frozenset[str]]
OPEN = -1
"""The sign of 不清楚: no test on it is certain."""


@dataclass(frozen=True)
class Kind:
    """Answers that no test tells apart."""

    sign: int
    """Bit n: the answers meet the n-th test; or `OPEN`."""
    answer: tuple[str, ...]
    """The simplest of them: the fewest options, the first ones. Empty: the question is not asked."""
    ways: int
    """How many they are."""

    @property
    def chosen(self) -> tuple[str, ...] | None:
        """What conditions see of it."""
        return None if self.sign == OPEN else self.answer


MOST_KINDS = 4096
"""Of one question: more than a condition can tell apart in a guide that people can still follow."""


class TooManyKindsError(Exception):
    """Conditions tell more answers apart than can be walked: many options of a 多选 question, each by itself."""


NOT_ASKED = Kind(0, (), 1)


def kinds(question: Question, names: tuple[str, ...], tests: Tests) -> tuple[Kind, ...]:
    """The kinds of valid answers to a question while the options `names` may be chosen; none: nothing can.

    Raises TooManyKindsError.
    """
    found: dict[int, Kind] = {}
    if question.multiple:
        for name in names:
            if name != NONE_OF_THESE:
                _widen(found, name, tests)
    for name in names if not question.multiple else (name for name in names if name == NONE_OF_THESE):
        if name != UNSURE:
            _add(found, Kind(sign((name,), tests), (name,), 1))
    if question.unsure or UNSURE in names:
        _add(found, Kind(OPEN, (UNSURE,), 1))
    return tuple(found.values())


def sign(answer: tuple[str, ...], tests: Tests) -> int:
    """Which tests an answer meets, as a number: bit n for the n-th."""
    return sum(1 << n for n, options in enumerate(tests) if not options.isdisjoint(answer))


def _widen(found: dict[int, Kind], name: str, tests: Tests) -> None:
    """Every subset so far also with one more option, and that option alone; alone, 不清楚 is no choice."""
    meets = sign((name,), tests)
    for kind in list(found.values()):
        _add(found, Kind(kind.sign | meets, (*kind.answer, name), kind.ways))
    if name != UNSURE:
        _add(found, Kind(meets, (name,), 1))


def _add(found: dict[int, Kind], kind: Kind) -> None:
    known = found.get(kind.sign)
    if known is None:
        if len(found) == MOST_KINDS:
            raise TooManyKindsError
        found[kind.sign] = kind
        return
    simplest = min(known.answer, kind.answer, key=len)
    found[kind.sign] = Kind(kind.sign, simplest, known.ways + kind.ways)
