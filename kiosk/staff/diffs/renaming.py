"""Questions and options that were only reworded are still the same ones.

Before two guides are compared, the old item takes over the new names, so that reworded parts meet.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from rapidfuzz import fuzz

from kiosk.catalogue.conditions import Case, When
from kiosk.catalogue.item import Conclusion, English, Hint, Item, Material, Option, Question, Step, Variant

_ALIKE = 50.0
"""rapidfuzz's score, 0 to 100, from which a text at the same place counts as reworded rather than replaced."""

_Conditional = TypeVar("_Conditional", Option, Question, Conclusion, Material, Step, Hint, Variant)


@dataclass(frozen=True)
class Renames:
    """Old names -> new names."""

    questions: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By the old name of the question."""
    materials: Mapping[str, str] = field(default_factory=dict)


def find_renames(old: Item, new: Item) -> Renames:
    """What was reworded from one version of an item to the other."""
    questions = _pairs(
        [(one.name, one.text) for one in old.guide],
        [(one.name, one.text) for one in new.guide],
    )
    options = {}
    by_name = {one.name: one for one in new.guide}
    for question in old.guide:
        partner = by_name.get(questions.get(question.name, question.name))
        if partner is not None:
            options[question.name] = _pairs(_options(question), _options(partner))
    return Renames(questions, options, _material_renames(old, new))


def renamed(item: Item, renames: Renames) -> Item:
    """The item under the new names."""
    return item.model_copy(
        update={
            "guide": tuple(_question(one, renames) for one in item.guide),
            "conclusions": tuple(_part(one, renames) for one in item.conclusions),
            "materials": tuple(
                _part(one, renames).model_copy(update={"name": renames.materials.get(one.name, one.name)})
                for one in item.materials
            ),
            "steps": tuple(_part(one, renames) for one in item.steps),
            "hints": tuple(_part(one, renames) for one in item.hints),
            "statutory_limit": tuple(_part(one, renames) for one in item.statutory_limit),
            "promised_limit": tuple(_part(one, renames) for one in item.promised_limit),
            "fee": tuple(_part(one, renames) for one in item.fee),
            "english": _english(item.english, renames),
        }
    )


def _options(question: Question) -> list[tuple[str, str]]:
    return [(one.name, one.name) for one in question.options]


def _pairs(old: Sequence[tuple[str, str]], new: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Old name -> new name, of (name, text) at the same place or with the same text, where the name is gone."""
    gone = {name for name, _ in old} - {name for name, _ in new}
    come = {name for name, _ in new} - {name for name, _ in old}
    pairs: dict[str, str] = {}
    for position, (name, text) in enumerate(old):
        candidates = [(other, said) for other, said in new if other in come and said == text]
        if not candidates and len(old) == len(new) and new[position][0] in come:
            candidates = [new[position]] if fuzz.ratio(text, new[position][1]) >= _ALIKE else []
        if name in gone and candidates:
            pairs[name] = candidates[0][0]
            come.discard(candidates[0][0])
    return pairs


def _material_renames(old: Item, new: Item) -> dict[str, str]:
    """A material that is otherwise the same under a similar name."""
    gone = [one for one in old.materials if one.name not in {other.name for other in new.materials}]
    come = [one for one in new.materials if one.name not in {other.name for other in old.materials}]
    pairs: dict[str, str] = {}
    for material in gone:
        for other in come:
            same = material.model_copy(update={"name": other.name}) == other
            if same and other.name not in pairs.values() and fuzz.ratio(material.name, other.name) >= _ALIKE:
                pairs.setdefault(material.name, other.name)
    return pairs


def _question(question: Question, renames: Renames) -> Question:
    options = renames.options.get(question.name, {})
    return _part(question, renames).model_copy(
        update={
            "name": renames.questions.get(question.name, question.name),
            "options": tuple(
                _part(one, renames).model_copy(update={"name": options.get(one.name, one.name)})
                for one in question.options
            ),
        }
    )


def _part(part: _Conditional, renames: Renames) -> _Conditional:
    return part if part.when is None else part.model_copy(update={"when": _when(part.when, renames)})


def _when(when: When, renames: Renames) -> When:
    return When.model_construct(cases=tuple(_case(case, renames) for case in when.cases))


def _case(case: Case, renames: Renames) -> Case:
    tests = []
    for question, options in case.tests:
        names = renames.options.get(question, {})
        tests.append((renames.questions.get(question, question), tuple(names.get(one, one) for one in options)))
    return Case(tests=tuple(tests), unless=_when(case.unless, renames) if case.unless else None)


def _english(english: English, renames: Renames) -> English:
    questions = {}
    for name, question in english.questions.items():
        names = renames.options.get(name, {})
        options = {names.get(option, option): text for option, text in question.options.items()}
        questions[renames.questions.get(name, name)] = question.model_copy(update={"options": options})
    materials = {renames.materials.get(name, name): text for name, text in english.materials.items()}
    return english.model_copy(update={"questions": questions, "materials": materials})
