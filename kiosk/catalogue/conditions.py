"""当: conditions over a citizen's answers. Data, never code.

YAML                                   meaning
`{户口: 五华区}`                        that option was chosen
`{户口: [昆明其他区县, 昆明以外]}`       any of these options
`{户口: 五华区, 办理人: 代办}`           all of these
`{非: {户口: 五华区}}`                  not
`[{...}, {...}]`                       any of these mappings

Evaluation has three values, because a guide asks one question after the other: a test on a
question that is not answered yet, or answered 不清楚, is neither true nor false.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Self

from pydantic import model_serializer, model_validator

from kiosk.catalogue.record import Record

NOT = "非"

Truth = bool | None
"""True, False, or None: not known (yet)."""

Chosen = Mapping[str, Collection[str] | None]
"""Question name -> the options chosen (empty: the question does not apply); None or absent: not known."""


class Case(Record):
    """All of `tests` hold, and none of `unless`."""

    tests: tuple[tuple[str, tuple[str, ...]], ...] = ()
    unless: "When | None" = None

    def holds(self, chosen: Chosen) -> Truth:
        """Whether this case holds for the options chosen so far."""
        truths = [_any_chosen(chosen.get(question), options) for question, options in self.tests]
        if self.unless is not None:
            truths.append(_negated(self.unless.holds(chosen)))
        return _all(truths)

    def written(self) -> dict[str, Any]:
        """The case as it stands in YAML."""
        tests = {question: options[0] if len(options) == 1 else list(options) for question, options in self.tests}
        return tests | ({NOT: self.unless.written()} if self.unless else {})


class When(Record):
    """Any of `cases` holds."""

    cases: tuple[Case, ...]

    @model_validator(mode="before")
    @classmethod
    def _from_yaml(cls, value: object) -> object:
        if isinstance(value, Mapping) and "cases" in value:
            return value
        cases = value if isinstance(value, list | tuple) and value else [value]
        return {"cases": [_read_case(case) for case in cases]}

    @model_serializer
    def written(self) -> Any:
        """The condition as it stands in YAML."""
        cases = [case.written() for case in self.cases]
        return cases[0] if len(cases) == 1 else cases

    def holds(self, chosen: Chosen) -> Truth:
        """Whether the condition holds for the options chosen so far."""
        return _negated(_all(_negated(case.holds(chosen)) for case in self.cases))

    def tests(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Every (question, options) this condition looks at, those under 非 too."""
        for case in self.cases:
            yield from case.tests
            if case.unless is not None:
                yield from case.unless.tests()

    @classmethod
    def of(cls, written: Any) -> Self:
        """The condition from its YAML form."""
        return cls.model_validate(written)


def holds(when: When | None, chosen: Chosen) -> Truth:
    """Whether `when` holds; what carries no condition always does."""
    return True if when is None else when.holds(chosen)


def _read_case(case: object) -> object:
    """One YAML mapping -> the fields of Case; wrong shapes are raised in words staff can act on."""
    if not isinstance(case, Mapping) or not case:
        raise ValueError("“当”要写成“问题: 选项”，例如 {户口: 五华区}")
    tests = [(str(question), _options(options)) for question, options in case.items() if question != NOT]
    return {"tests": tests, "unless": case.get(NOT)}


def _options(written: object) -> tuple[str, ...]:
    options = written if isinstance(written, list | tuple) else [written]
    if not options or not all(isinstance(option, str) for option in options):
        raise ValueError("“当”里的选项要写成文字，或文字的列表，例如 {户口: [昆明其他区县, 昆明以外]}")
    return tuple(options)


def _any_chosen(chosen: Collection[str] | None, wanted: tuple[str, ...]) -> Truth:
    return None if chosen is None else not set(wanted).isdisjoint(chosen)


def _negated(truth: Truth) -> Truth:
    return None if truth is None else not truth


def _all(truths: Iterable[Truth]) -> Truth:
    """Kleene's strong conjunction: False beats unknown, unknown beats True."""
    known = list(truths)
    if False in known:
        return False
    return None if None in known else True
