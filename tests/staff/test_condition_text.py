"""Conditions in one line: what a clerk reads is what the file says, and back."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.conditions import When
from kiosk.staff.condition_text import ConditionError, read, written

NAMES = st.text(alphabet='户口ab且或非 =＝／/()（）“"、—0', min_size=1, max_size=6).filter(lambda name: name != "非")
OPTIONS = st.lists(NAMES, min_size=1, max_size=3).map(lambda found: found[0] if len(found) == 1 else found)


def conditions(deep: int = 2) -> st.SearchStrategy[Any]:
    tests = st.dictionaries(NAMES, OPTIONS, min_size=1, max_size=2)
    if not deep:
        return tests
    denied = conditions(deep - 1).map(lambda inner: {"非": inner})
    case = st.one_of(tests, denied, st.builds(lambda one, other: {**one, **other}, tests, denied))
    return st.one_of(case, st.lists(case, min_size=2, max_size=3))


@given(conditions())
def test_a_condition_comes_back_as_it_was(condition: Any) -> None:
    assert read(written(When.of(condition))) == condition


@given(st.text(alphabet="户口ab且或非 =／()“”", max_size=12))
def test_any_text_is_a_condition_or_gets_a_sentence(text: str) -> None:
    assert outcome(text).endswith(("。", "读懂了"))


def outcome(text: str) -> str:
    try:
        When.of(read(text))
    except ConditionError as refused:
        return str(refused)
    return "读懂了"


@pytest.mark.parametrize(
    ("condition", "line"),
    [
        ({"户口": "五华区"}, "户口=五华区"),
        ({"户口": ["五华区", "外地"], "办理人": "代办"}, "户口=五华区／外地 且 办理人=代办"),
        ([{"户口": "外地"}, {"年龄": "80—89周岁"}], "户口=外地 或 年龄=80—89周岁"),
        ({"户口": "外地", "非": [{"甲": "乙"}, {"丙": "丁"}]}, "户口=外地 且 非(甲=乙 或 丙=丁)"),
        ({"家庭情况": "本人或家人"}, "家庭情况=本人或家人"),
        ({"材料": "A/B 证"}, "材料=“A/B 证”"),
        ({"或": "且"}, "“或”=“且”"),
    ],
)
def test_how_conditions_read(condition: Any, line: str) -> None:
    assert written(When.of(condition)) == line
    assert read(line) == condition


@pytest.mark.parametrize(
    ("line", "condition"),
    [
        ("户口＝五华区/外地  且\n办理人 = 代办", {"户口": ["五华区", "外地"], "办理人": "代办"}),
        ("非（甲=乙）且 非(丙=丁)", {"非": [{"甲": "乙"}, {"丙": "丁"}]}),
        ('"甲=乙"=“丙”', {"甲=乙": "丙"}),
    ],
)
def test_what_clerks_type_is_taken(line: str, condition: Any) -> None:
    assert read(line) == condition


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("", "少了问题的名字"),
        ("户口", "后面少了“=”"),
        ("户口=", "少了选项"),
        ("户口=甲／", "少了选项"),
        ("户口=甲且办理人=乙", "前后要空一格"),
        ("户口=甲 且 户口=乙", "户口=甲／乙"),
        ("(户口=甲)", "括号前面要有“非”"),
        ("非(户口=甲", "右括号"),
        ("户口=甲)", "看不懂"),
        ("户口=“甲", "看不懂"),
    ],
)
def test_what_cannot_be_understood_is_told(line: str, told: str) -> None:
    with pytest.raises(ConditionError, match=told.replace("(", r"\(")):
        read(line)
