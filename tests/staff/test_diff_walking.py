"""Two guides walked with equal situations merged find what replaying every way of answering finds."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.item import NONE_OF_THESE, UNSURE, Item
from kiosk.guide.engine import Answers, Asking
from kiosk.staff.diffs.outcomes import Outcome, compare_ends, matters
from kiosk.staff.diffs.sides import Side, begin
from kiosk.staff.diffs.tree import cases, leaves
from kiosk.staff.diffs.walking import walk
from kiosk.staff.diffs.watching import watched
from tests.guide.random_guides import Shape, items

TINY = Shape(questions=3, options=3, conclusions=2, parts=3, keys=2)


@st.composite
def versions(draw: st.DrawFn) -> tuple[Item, Item]:
    """Two versions of an item that share some of their parts."""
    old, other = draw(items(TINY)), draw(items(TINY))
    parts = ["guide", "conclusions", "materials", "steps", "hints", "promised_limit", "fee"]
    changed = draw(st.sets(st.sampled_from(parts), min_size=1))
    return old, old.model_copy(update={part: getattr(other, part) for part in changed})


def single_choice(item: Item) -> Item:
    return item.model_copy(update={"guide": tuple(one.model_copy(update={"multiple": False}) for one in item.guide)})


def replayed(old: Item, new: Item) -> Iterator[tuple[Answers, Outcome]]:
    """Every way of answering both guides at the same time, one by one."""
    return _replayed(begin(old, ()), begin(new, ()), {})


def _replayed(old: Side, new: Side, answers: Answers) -> Iterator[tuple[Answers, Outcome]]:
    question = new.asks or old.asks
    if question is None:
        yield answers, compare_ends(old, new, {})
    elif question in answers:
        yield answers, None
    else:
        for answer in answers_to([side.standing for side in (new, old) if side.asks == question]):
            further = {**answers, question: answer}
            yield from _replayed(old.after(further), new.after(further), further)


def answers_to(asking: list[Any]) -> list[tuple[str, ...]]:
    first = asking[0]
    assert isinstance(first, Asking)
    names = list(dict.fromkeys(option.name for one in asking for option in one.options))
    sizes = range(1, len(names) + 1) if first.question.multiple else [1]
    found = [chosen for size in sizes for chosen in combinations(names, size)]
    found = [one for one in found if len(one) == 1 or NONE_OF_THESE not in one]
    return found + ([(UNSURE,)] if first.question.unsure and (UNSURE,) not in found else [])


@given(versions())
def test_every_difference_is_found_and_none_invented(pair: tuple[Item, Item]) -> None:
    tree = walk(*pair, watched(*pair), {})
    found = {outcome for outcome in leaves(tree) if outcome is not None}
    assert found == {outcome for _, outcome in replayed(*pair) if outcome is not None}


@given(versions())
def test_the_answers_told_are_those_for_which_it_changes(pair: tuple[Item, Item]) -> None:
    old, new = map(single_choice, pair)
    tree = walk(old, new, watched(old, new), {})
    for change in {change for outcome in leaves(tree) if outcome for change in outcome.changes}:
        told = cases(tree, lambda outcome, change=change: matters(change, outcome))  # type: ignore[misc]
        for answers, outcome in replayed(old, new) if not told.more else ():
            so = matters(change, outcome)
            if so is not None:
                assert so == (not told.listed or any(fits(case, answers) for case in told.listed))


def fits(case: str, answers: Answers) -> bool:
    tests = [test.partition("＝") for test in case.split("，")]
    return all(answers.get(question, ("",))[0] in options.split("／") for question, _, options in tests)
