"""A conclusion becomes what a citizen takes away."""

import pytest

from kiosk.catalogue.item import UNSURE
from kiosk.guide.checklist import Verdict, answered, everything
from tests.guide.test_engine import item

GUIDED = item(
    办理引导=[
        {"问": "谁来办？", "存为": "办理人", "选项": ["本人", "代办"], "不清楚": "问问家里人"},
        {"问": "户口？", "存为": "户口", "选项": ["本区", "外地", "境外"]},
    ],
    结论=[
        {"当": {"户口": "外地"}, "去别处": "请到户口所在地。", "说明": "先打电话问。", "可以看": ["other"]},
        {"当": {"户口": "境外"}, "转到": "other"},
    ],
    申请材料=[
        {"名称": "身份证", "原件": "1"},
        {"名称": "委托书", "当": {"办理人": "代办"}},
        {"名称": "户口簿", "当": {"户口": "本区"}},
        {"名称": "身份证", "当": {"办理人": "代办"}},
    ],
    办理流程=[{"环节": "递交"}, {"环节": "公示", "当": {"办理人": "代办"}}],
    提示=[{"说": "代办人要签名。", "当": {"办理人": "代办"}}, "带上老花镜。"],
    承诺办结时限=[{"当": {"办理人": "代办"}, "是": "20 个工作日"}, {"是": "10 个工作日"}],
    收费="不收费",
)


def names(answers: dict[str, tuple[str, ...]]) -> list[str]:
    checklist = answered(GUIDED, answers)
    assert checklist is not None
    return [one.material.name for one in checklist.materials]


def test_materials_follow_the_answers_and_come_once() -> None:
    assert names({"办理人": ("本人",), "户口": ("本区",)}) == ["身份证", "户口簿"]
    assert names({"办理人": ("代办",), "户口": ("本区",)}) == ["身份证", "委托书", "户口簿"]


def test_what_depends_on_an_unsure_answer_is_listed_with_its_case() -> None:
    checklist = answered(GUIDED, {"办理人": (UNSURE,), "户口": ("本区",)})
    assert checklist is not None
    assert {one.material.name: one.cases for one in checklist.materials} == {
        "身份证": (),
        "委托书": ("代办",),
        "户口簿": (),
    }
    assert checklist.time == ("20 个工作日", "10 个工作日")
    assert checklist.hints == ("带上老花镜。",)
    assert checklist.situation == ("本区",)


def test_facts_follow_the_case() -> None:
    by_proxy = answered(GUIDED, {"办理人": ("代办",), "户口": ("本区",)})
    in_person = answered(GUIDED, {"办理人": ("本人",), "户口": ("本区",)})
    assert by_proxy is not None
    assert in_person is not None
    assert (by_proxy.time, in_person.time) == (("20 个工作日",), ("10 个工作日",))
    assert [step.name for step in by_proxy.steps] == ["递交", "公示"]
    assert [step.name for step in in_person.steps] == ["递交"]
    assert by_proxy.hints == ("代办人要签名。", "带上老花镜。")
    assert by_proxy.fee == ("不收费",)


def test_elsewhere_says_where_and_what_instead_and_lists_nothing_to_bring() -> None:
    checklist = answered(GUIDED, {"办理人": ("本人",), "户口": ("外地",)})
    assert checklist is not None
    assert checklist.verdict is Verdict.ELSEWHERE
    assert (checklist.reason, checklist.advice, checklist.see_also) == ("请到户口所在地。", "先打电话问。", ("other",))
    assert (checklist.materials, checklist.steps, checklist.time) == ((), (), ())


def test_open_questions_and_a_jump_give_no_checklist() -> None:
    assert answered(GUIDED, {"办理人": ("本人",)}) is None
    assert answered(GUIDED, {"办理人": ("本人",), "户口": ("境外",)}) is None


def test_everything_names_the_cases() -> None:
    checklist = everything(GUIDED)
    assert checklist.verdict is Verdict.ALL
    assert [(one.material.name, one.cases) for one in checklist.materials] == [
        ("身份证", ()),
        ("委托书", ("代办",)),
        ("户口簿", ("本区",)),
    ]


@pytest.mark.parametrize("who", ["本人", "代办"])
def test_the_citizens_own_answers_are_told(who: str) -> None:
    checklist = answered(GUIDED, {"办理人": (who,), "户口": ("本区",)})
    assert checklist is not None
    assert checklist.situation == (who, "本区")
