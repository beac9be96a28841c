"""What the ways of answering come to with a life event."""

from itertools import product

from kiosk.catalogue.item import UNSURE
from kiosk.guide.paths.event_outcomes import event_outcomes
from kiosk.guide.together import all_together, together
from tests.guide.test_together import ITEMS, event

PICKING = event(
    {"事项": "butie", "当": {"户口": "本区"}},
    {"事项": "youdaizheng"},
    别处要办的事=[{"指路": "huzhao", "当": {"办理人": "代办"}}],
)
SEVERAL = {"问": "有什么？", "存为": "有", "多选": "是", "选项": ["房", "车", "都没有"]}


def test_every_way_of_answering_comes_to_one_of_them() -> None:
    found = event_outcomes(PICKING, ITEMS)
    ways = [{"户口": (hukou,), "办理人": (by,)} for hukou, by in product(("本区", "外地", UNSURE), ("本人", "代办"))]
    assert (found.ways, found.whole) == (len(ways), True)
    assert sum(one.paths for one in found.listed) == len(ways)
    for answers in ways:
        wanted = together(PICKING, answers, ITEMS)
        assert wanted is not None
        same = [one.together for one in found.listed if one.together.due == wanted.due]
        assert wanted.materials in [one.materials for one in same]


def test_outcomes_that_differ_in_what_to_bring_alone_are_told_apart() -> None:
    listed = event_outcomes(PICKING, ITEMS).listed
    own = [one for one in listed if one.witness["户口"] == ("外地",)]
    assert [[shared.name for shared in one.together.materials] for one in own] == [
        ["老人身份证"],
        ["老人身份证", "委托书"],
    ]


def test_answers_that_change_nothing_are_counted_together() -> None:
    twice = event(
        {"事项": "butie"}, {"事项": "youdaizheng"}, 办理引导=[*PICKING.model_dump(by_alias=True)["办理引导"], SEVERAL]
    )
    found = event_outcomes(twice, ITEMS)
    assert found.ways == 3 * 2 * 4  # 房, 车, both, neither
    assert {one.paths for one in found.listed} == {4}


def test_more_ways_than_can_be_walked_are_not_said_to_be_all() -> None:
    found = event_outcomes(PICKING, ITEMS, most_ways=2)
    assert (found.ways, found.whole) == (2, False)
    assert event_outcomes(PICKING, ITEMS, most_ways=6).whole


def test_without_answers_all_that_may_apply_is_listed() -> None:
    found = all_together(PICKING, ITEMS)
    assert [(due.part.item, due.perhaps) for due in found.due] == [("butie", True), ("youdaizheng", False)]
    assert found.given == ()
    assert [one.signpost for one in found.elsewhere] == ["huzhao"]
    assert {shared.name: tuple(case for _, case in shared.cases) for shared in found.materials} == {
        "身份证": (),
        "老人身份证": (),
        "委托书": ("代办",),
    }
