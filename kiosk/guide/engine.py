"""The guide engine: answers are replayed over the frozen questions of an item or a life event.

There are no jumps. Questions come in order, one with 当 only if it may hold; after each answer the
first conclusion that is met ends the guide; when the questions end, the item can be done. So every
guide ends, going back is replaying fewer answers, and a changed answer keeps the later ones that
still apply.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.catalogue.conditions import holds
from kiosk.catalogue.guided import Guided
from kiosk.catalogue.item import NONE_OF_THESE, UNSURE, Conclusion, Option, Question

Answers = Mapping[str, tuple[str, ...]]
"""Question name (存为) -> the names of the options chosen, one unless the question is 多选."""


@dataclass(frozen=True)
class Given:
    """A question that was asked, and the answer given."""

    question: Question
    options: tuple[str, ...]


@dataclass(frozen=True)
class Asking:
    """The guide waits for an answer to `question`."""

    question: Question
    options: tuple[Option, ...]
    given: tuple[Given, ...]
    still_open: int
    """How many questions may still come, this one included."""


@dataclass(frozen=True)
class Ended:
    """The guide is over: early by `conclusion`, or None, and then the item can be done."""

    conclusion: Conclusion | None
    given: tuple[Given, ...]


Standing = Asking | Ended
Chosen = dict[str, tuple[str, ...] | None]


def follow(guided: Guided, answers: Answers) -> Standing:
    """Where these answers lead. Answers to questions the guide does not ask are ignored."""
    chosen: Chosen = {}
    given: list[Given] = []
    for position, question in enumerate(guided.guide):
        if holds(question.when, chosen) is False:
            chosen[question.name] = ()
            continue
        options = open_options(question, chosen)
        answer = valid_answer(question, options, answers.get(question.name, ()))
        if answer is None:
            still_open = sum(holds(later.when, chosen) is not False for later in guided.guide[position:])
            return Asking(question, options, tuple(given), still_open)
        chosen[question.name] = None if answer == (UNSURE,) else answer
        given.append(Given(question, answer))
        conclusion = first_met(guided, chosen)
        if conclusion is not None:
            return Ended(conclusion, tuple(given))
    return Ended(None, tuple(given))


def known_so_far(guided: Guided, answers: Answers) -> tuple[Chosen, tuple[Given, ...]]:
    """What conditions see while questions are open: those that answers given elsewhere leave open are not known."""
    chosen: Chosen = {}
    given: list[Given] = []
    for question in guided.guide:
        if holds(question.when, chosen) is False:
            chosen[question.name] = ()
            continue
        answer = valid_answer(question, open_options(question, chosen), answers.get(question.name, ()))
        if answer is not None:
            chosen[question.name] = None if answer == (UNSURE,) else answer
            given.append(Given(question, answer))
    return chosen, tuple(given)


def chosen_by(guided: Guided, given: tuple[Given, ...]) -> Chosen:
    """What conditions see once the guide has ended: questions that were not asked do not apply."""
    chosen: Chosen = {question.name: () for question in guided.guide}
    for one in given:
        chosen[one.question.name] = None if one.options == (UNSURE,) else one.options
    return chosen


def first_met(guided: Guided, chosen: Chosen) -> Conclusion | None:
    """The first conclusion whose condition is certain."""
    return next((one for one in guided.conclusions if one.when.holds(chosen) is True), None)


def open_options(question: Question, chosen: Chosen) -> tuple[Option, ...]:
    """The options that may be chosen now."""
    return tuple(option for option in question.options if holds(option.when, chosen) is not False)


def valid_answer(question: Question, options: tuple[Option, ...], answer: tuple[str, ...]) -> tuple[str, ...] | None:
    """The answer in the order of the options, or None where it does not answer this question."""
    if answer == (UNSURE,) and question.unsure:
        return answer
    names = tuple(option.name for option in options)
    if not answer or not set(answer) <= set(names):
        return None
    ordered = tuple(name for name in names if name in answer)
    if len(ordered) > 1 and (not question.multiple or NONE_OF_THESE in ordered):
        return None
    return ordered


def toggled(options: tuple[Option, ...], marked: tuple[str, ...], option: str) -> tuple[str, ...]:
    """`marked` with one option of a 多选 question switched; 都没有 excludes the rest."""
    if option in marked:
        return tuple(name for name in marked if name != option)
    if option == NONE_OF_THESE:
        return (option,)
    kept = {*marked, option} - {NONE_OF_THESE}
    return tuple(one.name for one in options if one.name in kept)


def carried_over(answers: Answers, target: Guided) -> dict[str, tuple[str, ...]]:
    """The answers that another item's guide (转到) also asks for, by the same 存为 name."""
    names = {question.name for question in target.guide}
    return {name: answer for name, answer in answers.items() if name in names}
