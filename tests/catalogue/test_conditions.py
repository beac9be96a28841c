"""当 has three values and survives writing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.catalogue.conditions import Chosen, Truth, When

QUESTIONS, OPTIONS = "甲乙丙", "一二三"
tests = st.dictionaries(
    st.sampled_from(QUESTIONS), st.sampled_from(OPTIONS) | st.lists(st.sampled_from(OPTIONS), min_size=1), min_size=1
)
written = st.recursive(
    tests,
    lambda inner: (
        st.lists(inner.filter(lambda one: isinstance(one, dict)), min_size=1, max_size=3)
        | st.builds(lambda case, unless: case | {"非": unless}, tests, inner)
    ),
    max_leaves=5,
)
chosen = st.dictionaries(st.sampled_from(QUESTIONS), st.none() | st.lists(st.sampled_from(OPTIONS)))


def plain(condition: object, answers: dict[str, list[str]]) -> bool:
    """The meaning of a condition where everything is known, written down a second time."""
    if isinstance(condition, list):
        return any(plain(one, answers) for one in condition)
    assert isinstance(condition, dict)
    return all(
        not plain(wanted, answers)
        if question == "非"
        else bool(set(wanted if isinstance(wanted, list) else [wanted]) & set(answers[question]))
        for question, wanted in condition.items()
    )


@given(written, st.fixed_dictionaries({question: st.lists(st.sampled_from(OPTIONS)) for question in QUESTIONS}))
def test_with_every_answer_known_it_means_what_it_says(condition: object, answers: dict[str, list[str]]) -> None:
    assert When.of(condition).holds(answers) is plain(condition, answers)


@given(written, chosen, st.sampled_from(QUESTIONS), st.lists(st.sampled_from(OPTIONS)))
def test_what_is_certain_stays_so_when_more_is_known(
    condition: object, answers: Chosen, question: str, more: list[str]
) -> None:
    before: Truth = When.of(condition).holds(answers)
    if before is not None and answers.get(question) is None:
        assert When.of(condition).holds({**answers, question: more}) is before


@given(written)
def test_written_and_read_again_it_is_the_same(condition: object) -> None:
    when = When.of(condition)
    assert When.of(when.written()) == when


@pytest.mark.parametrize(
    "wrong", ["户口", [], {}, {"户口": []}, {"户口": {"是": "五华区"}}, ["五华区"], {"非": "户口"}]
)
def test_other_shapes_are_refused_with_an_example(wrong: object) -> None:
    with pytest.raises(ValidationError, match="例如"):
        When.of(wrong)
