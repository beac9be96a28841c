"""What a condition can come to by itself, whatever the rest of the guide does."""

from collections.abc import Sequence

from kiosk.catalogue.item import Question
from kiosk.guide.paths.answer_kinds import NOT_ASKED, kinds
from kiosk.guide.paths.certainty import Formula, given, literals
from kiosk.guide.paths.machine import tests_at


def can_be(formula: Formula, value: bool, questions: Sequence[Question]) -> bool:
    """Whether some answers give a formula this value. Of a question without 多选 only one option is chosen."""
    return value in _values(formula, questions, {})


def _values(formula: Formula, questions: Sequence[Question], known: dict[Formula, frozenset[bool]]) -> frozenset[bool]:
    if isinstance(formula, bool):
        return frozenset((formula,))
    found = known.get(formula)
    if found is None:
        position = min(literal.position for literal in literals(formula))
        question = questions[position]
        names = tuple(option.name for option in question.options)
        answers = kinds(question, names, tests_at(position, (formula,)))
        left = {given(formula, position, kind.chosen) for kind in (*answers, *((NOT_ASKED,) if question.when else ()))}
        found = known[formula] = frozenset().union(*(_values(one, questions, known) for one in left))
    return found
