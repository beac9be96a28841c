"""When a condition is certain: a formula that is answered one question after the other.

A condition has three values, because answers may be open. Everything a guide decides asks only one
of two things: is it certainly true (结论, 提示), or certainly false (问, 选项, 材料, 环节)? Each is a
plain formula of two values over literals; a literal says that one of some options was certainly
chosen, or that certainly none of them was. An open answer makes either literal false. So what a
condition still waits for is simply its formula with the answered literals filled in.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from kiosk.catalogue.conditions import Case, When


class Literal(NamedTuple):
    """One of `options` of the question at `position` is chosen (`chosen`), or none of them is."""

    position: int
    options: frozenset[str]
    chosen: bool


class Group(NamedTuple):
    """All of `parts` (`every`), or any of them."""

    every: bool
    parts: "frozenset[Formula]"


Formula = bool | Literal | Group
Positions = Mapping[str, int]
"""Question name -> its place in the guide. A literal on any other question can never be certain."""


def certain(when: When | None, positions: Positions) -> Formula:
    """The formula of: this condition certainly holds. What carries no condition always does."""
    return True if when is None else any_of(_case_certain(case, positions) for case in when.cases)


def refuted(when: When | None, positions: Positions) -> Formula:
    """The formula of: this condition certainly does not hold."""
    return False if when is None else all_of(_case_refuted(case, positions) for case in when.cases)


def all_of(parts: Iterable[Formula]) -> Formula:
    """All hold."""
    return _grouped(True, parts)


def any_of(parts: Iterable[Formula]) -> Formula:
    """At least one holds."""
    return _grouped(False, parts)


def given(formula: Formula, position: int, chosen: Collection[str] | None) -> Formula:
    """What is left of a formula once the question at `position` is answered; None: the answer is open."""
    if isinstance(formula, Literal):
        return _answered(formula, chosen) if formula.position == position else formula
    if isinstance(formula, Group):
        return _grouped(formula.every, [given(part, position, chosen) for part in formula.parts])
    return formula


def without_more(formula: Formula) -> bool:
    """Its value if no more questions are asked: those that were not asked do not apply."""
    if isinstance(formula, Literal):
        return not formula.chosen
    if isinstance(formula, Group):
        return (all if formula.every else any)(without_more(part) for part in formula.parts)
    return formula


def literals(formula: Formula) -> Iterator[Literal]:
    """Every literal in a formula."""
    if isinstance(formula, Literal):
        yield formula
    elif isinstance(formula, Group):
        for part in formula.parts:
            yield from literals(part)


def _case_certain(case: Case, positions: Positions) -> Formula:
    parts = [_literal(question, options, True, positions) for question, options in case.tests]
    return all_of([*parts, *([refuted(case.unless, positions)] if case.unless else [])])


def _case_refuted(case: Case, positions: Positions) -> Formula:
    parts = [_literal(question, options, False, positions) for question, options in case.tests]
    return any_of([*parts, *([certain(case.unless, positions)] if case.unless else [])])


def _literal(question: str, options: tuple[str, ...], chosen: bool, positions: Positions) -> Formula:
    position = positions.get(question)
    return False if position is None else Literal(position, frozenset(options), chosen)


def _answered(literal: Literal, chosen: Collection[str] | None) -> bool:
    return chosen is not None and literal.options.isdisjoint(chosen) is not literal.chosen


def _grouped(every: bool, parts: Iterable[Formula]) -> Formula:
    kept: set[Formula] = set()
    for part in parts:
        if isinstance(part, bool):
            if part is not every:
                return part
        elif isinstance(part, Group) and part.every is every:
            kept |= part.parts
        else:
            kept.add(part)
    kept = _joined(every, kept)
    if not kept:
        return every
    return kept.pop() if len(kept) == 1 else Group(every, frozenset(kept))


def _joined(every: bool, parts: set[Formula]) -> set[Formula]:
    """None of these and none of those is none of all of them; any of these or any of those likewise."""
    alike: dict[int, frozenset[str]] = {}
    others: set[Formula] = set()
    for part in parts:
        if isinstance(part, Literal) and part.chosen is not every:
            alike[part.position] = alike.get(part.position, frozenset()) | part.options
        else:
            others.add(part)
    return others | {Literal(position, options, not every) for position, options in alike.items()}
