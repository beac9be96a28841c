"""The engine replays answers; it always ends, and going back is replaying fewer."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.item import NONE_OF_THESE, UNSURE, Item
from kiosk.guide.engine import Answers, Asking, Ended, carried_over, follow, toggled

BASE = {
    "编号": "demo",
    "事项名称": "示范",
    "主题": "养老服务",
    "受理": ["街道"],
    "核对": {"日期": "2026-11-02", "来源": "测试", "可信度": "待核"},
}


def item(**keys: object) -> Item:
    return Item.model_validate(BASE | keys)


ALLOWANCE = item(
    办理引导=[
        {"问": "多大年纪？", "存为": "年龄", "选项": ["不满80周岁", "80周岁以上"], "不清楚": "看身份证"},
        {"问": "户口在哪里？", "存为": "户口", "选项": ["本区", "外地"], "不清楚": "看户口簿"},
        {"问": "外地哪里？", "存为": "外地", "选项": ["本市", "外省"], "当": {"户口": "外地"}},
        {"问": "有这些情况吗？", "存为": "情况", "选项": ["重病", "在读", NONE_OF_THESE], "多选": "是"},
    ],
    结论=[
        {"当": {"年龄": "不满80周岁"}, "不能办": "未到年龄。"},
        {"当": {"户口": "外地", "非": {"外地": "本市"}}, "去别处": "请到户口所在地。"},
    ],
)


def asked(answers: Answers) -> str:
    standing = follow(ALLOWANCE, answers)
    assert isinstance(standing, Asking)
    return standing.question.name


def test_questions_come_in_order_and_only_if_they_apply() -> None:
    assert asked({}) == "年龄"
    assert asked({"年龄": ("80周岁以上",)}) == "户口"
    assert asked({"年龄": ("80周岁以上",), "户口": ("外地",)}) == "外地"
    assert asked({"年龄": ("80周岁以上",), "户口": ("本区",)}) == "情况"


def test_a_conclusion_ends_the_guide_at_once() -> None:
    ended = follow(ALLOWANCE, {"年龄": ("不满80周岁",)})
    assert isinstance(ended, Ended)
    assert ended.conclusion is ALLOWANCE.conclusions[0]


def test_a_negation_waits_until_its_question_is_answered() -> None:
    """户口=外地 alone must not conclude: whether 外地 is not 本市 is still open."""
    answers = {"年龄": ("80周岁以上",), "户口": ("外地",)}
    assert asked(answers) == "外地"
    ended = follow(ALLOWANCE, answers | {"外地": ("外省",)})
    assert isinstance(ended, Ended)
    assert ended.conclusion is ALLOWANCE.conclusions[1]
    assert asked(answers | {"外地": ("本市",)}) == "情况"


def test_who_is_unsure_goes_on_without_a_conclusion() -> None:
    assert asked({"年龄": (UNSURE,)}) == "户口"
    assert asked({"年龄": (UNSURE,), "户口": (UNSURE,)}) == "外地"


def test_unsure_is_no_answer_where_the_guide_gives_no_help() -> None:
    answers = {"年龄": ("80周岁以上",), "户口": ("外地",), "外地": (UNSURE,)}
    assert asked(answers) == "外地"


def test_still_open_counts_only_what_may_come() -> None:
    standing = follow(ALLOWANCE, {"年龄": ("80周岁以上",), "户口": ("本区",)})
    assert isinstance(standing, Asking)
    assert standing.still_open == 1
    first = follow(ALLOWANCE, {})
    assert isinstance(first, Asking)
    assert first.still_open == 4


def test_a_changed_answer_keeps_later_ones_that_still_apply() -> None:
    answers = {"年龄": ("80周岁以上",), "户口": ("外地",), "外地": ("本市",), "情况": ("在读", "重病")}
    before = follow(ALLOWANCE, answers)
    assert isinstance(before, Ended)
    assert [one.question.name for one in before.given] == ["年龄", "户口", "外地", "情况"]
    after = follow(ALLOWANCE, answers | {"户口": ("本区",)})
    assert isinstance(after, Ended)
    assert [(one.question.name, one.options) for one in after.given][1:] == [
        ("户口", ("本区",)),
        ("情况", ("重病", "在读")),
    ]


@pytest.mark.parametrize(
    ("marked", "touched", "then"),
    [
        ((), "重病", ("重病",)),
        (("在读",), "重病", ("重病", "在读")),
        (("重病", "在读"), "重病", ("在读",)),
        (("重病", "在读"), NONE_OF_THESE, (NONE_OF_THESE,)),
        ((NONE_OF_THESE,), "在读", ("在读",)),
        ((NONE_OF_THESE,), NONE_OF_THESE, ()),
    ],
)
def test_none_of_these_excludes_the_rest(marked: tuple[str, ...], touched: str, then: tuple[str, ...]) -> None:
    assert toggled(ALLOWANCE.guide[3].options, marked, touched) == then


def test_none_of_these_with_others_is_no_answer() -> None:
    start = {"年龄": ("80周岁以上",), "户口": ("本区",)}
    assert asked(start | {"情况": ("重病", NONE_OF_THESE)}) == "情况"
    assert asked(start | {"情况": ()}) == "情况"


def test_two_options_of_a_plain_question_are_no_answer() -> None:
    assert asked({"年龄": ("不满80周岁", "80周岁以上")}) == "年龄"


def test_answers_are_carried_over_by_name() -> None:
    other = item(编号="other", 办理引导=[{"问": "户口？", "存为": "户口", "选项": ["本区", "外地"]}])
    assert carried_over({"年龄": ("80周岁以上",), "户口": ("本区",)}, other) == {"户口": ("本区",)}


options_of = {q.name: [o.name for o in q.options] + [UNSURE, "没有的"] for q in ALLOWANCE.guide}
some_answers = st.fixed_dictionaries(
    {}, optional={name: st.lists(st.sampled_from(names), max_size=3).map(tuple) for name, names in options_of.items()}
)


@given(some_answers)
def test_any_answers_lead_somewhere_and_what_was_given_leads_there_again(answers: Answers) -> None:
    standing = follow(ALLOWANCE, answers)
    again = {one.question.name: one.options for one in standing.given}
    assert follow(ALLOWANCE, again) == standing


@given(some_answers)
def test_replaying_fewer_answers_is_going_back(answers: Answers) -> None:
    given_ = follow(ALLOWANCE, answers).given
    for count, last in enumerate(given_):
        fewer = {one.question.name: one.options for one in given_[:count]}
        standing = follow(ALLOWANCE, fewer)
        assert isinstance(standing, Asking)
        assert standing.question == last.question
        assert standing.given == given_[:count]


def test_every_full_set_of_answers_ends() -> None:
    names = list(options_of)
    for chosen in product(*([(option,) for option in options_of[name][:2]] for name in names)):
        assert isinstance(follow(ALLOWANCE, dict(zip(names, chosen, strict=True))), Ended)
