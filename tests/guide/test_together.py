"""A life event: which items apply, and one list of all there is to bring."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.item import UNSURE, Confidence, Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.guide.checklist import Verdict
from kiosk.guide.together import Shared, Together, together
from tests.guide.random_guides import items as any_items

CHECKED = {"核对": {"日期": date(2026, 11, 20), "来源": "示范目录", "可信度": "官方"}}


def item(item_id: str, **more: Any) -> Item:
    common = {"编号": item_id, "事项名称": f"事项{item_id}", "主题": "养老服务", "受理": ["街道"]}
    return Item.model_validate(common | CHECKED | more)


def event(*parts: dict[str, Any], **more: Any) -> LifeEvent:
    common = {
        "编号": "shenghuo",
        "名称": "一件大事",
        "顺序": 1,
        "图标": "event",
        "简介": "说明。",
        "办理引导": [
            {"问": "户口在哪里？", "存为": "户口", "选项": ["本区", "外地"], "不清楚": "看户口簿"},
            {"问": "谁来办？", "存为": "办理人", "选项": ["本人", "代办"]},
        ],
        "要办的事": list(parts),
    }
    return LifeEvent.model_validate(common | CHECKED | more)


ID_CARD = {"名称": "身份证", "原件": 1, "复印件": 1}
HUKOU = {"问": "户口在哪里？", "存为": "户口", "选项": ["本区", "外地"]}
ALLOWANCE = item("butie", 办理引导=[HUKOU], 结论=[{"当": {"户口": "外地"}, "不能办": "户口不在。"}], 申请材料=[ID_CARD])
CARD = item(
    "youdaizheng",
    办理引导=[{"问": "谁来办？", "存为": "办理人", "选项": ["本人", "代办", "家人"]}],
    申请材料=[{"名称": "老人身份证", "原件": 2, "复印件": 2}, {"名称": "委托书", "当": {"办理人": "代办"}}],
)
VISITS = item(
    "tanfang",
    办理引导=[{"问": "独居吗？", "存为": "独居", "选项": ["独居", "不独居"]}],
    申请材料=[{"名称": "身份证", "原件": 1, "当": {"独居": "独居"}}],
)
ITEMS = {one.id: one for one in (ALLOWANCE, CARD, VISITS)}
ANSWERED = {"户口": ("本区",), "办理人": ("本人",)}
PARTS: tuple[dict[str, Any], ...] = ({"事项": "butie"}, {"事项": "youdaizheng"}, {"事项": "tanfang"})


def come_to(life_event: LifeEvent, **answers: str) -> Together:
    found = together(life_event, {name: (option,) for name, option in answers.items()}, ITEMS)
    assert found is not None
    return found


def ids(found: Together) -> list[str]:
    return [due.checklist.item.id for due in found.due]


def shared(found: Together, name: str) -> Shared:
    return next(one for one in found.materials if one.name == name)


def test_nothing_is_said_while_a_question_is_open() -> None:
    assert together(event(*PARTS), {"户口": ("本区",)}, ITEMS) is None


def test_parts_follow_the_answers_in_their_order() -> None:
    picking = event({"事项": "tanfang", "当": {"户口": "本区"}}, {"事项": "butie"})
    assert ids(come_to(picking, 户口="本区", 办理人="本人")) == ["tanfang", "butie"]
    assert ids(come_to(picking, 户口="外地", 办理人="本人")) == ["butie"]


def test_who_is_not_sure_sees_what_may_apply() -> None:
    found = come_to(event({"事项": "tanfang", "当": {"户口": "本区"}}, {"事项": "butie"}), 户口=UNSURE, 办理人="本人")
    assert [(due.part.item, due.perhaps) for due in found.due] == [("tanfang", True), ("butie", False)]


def test_answers_are_carried_into_the_items_by_name() -> None:
    found = come_to(event(*PARTS), 户口="外地", 办理人="代办")
    assert [due.checklist.verdict for due in found.due] == [Verdict.CANNOT, Verdict.CAN, Verdict.ALL]
    assert found.due[0].checklist.reason == "户口不在。"
    assert "委托书" in [one.name for one in found.materials]
    assert "委托书" not in [one.name for one in come_to(event(*PARTS), 户口="本区", 办理人="本人").materials]


def test_what_the_event_answers_itself_comes_first() -> None:
    found = come_to(event({"事项": "butie", "回答": {"户口": "本区"}}, {"事项": "tanfang"}), 户口="外地", 办理人="本人")
    assert found.due[0].checklist.verdict is Verdict.CAN
    assert found.due[0].answers == {"户口": ("本区",)}


def test_equal_materials_are_merged_and_counted() -> None:
    merging = event(*PARTS, 同一样材料={"身份证": ["老人身份证"]})
    card = shared(come_to(merging, 户口="本区", 办理人="本人"), "身份证")
    assert [one.item.id for one in card.owners] == ["butie", "youdaizheng", "tanfang"]
    assert (card.originals, card.copies, card.counted_by_all) == (2, 3, True)
    assert card.cases == ()  # two items need it in any case
    two = come_to(event(*PARTS[:2], 同一样材料={"身份证": ["老人身份证"]}), 户口="本区", 办理人="本人")
    assert (shared(two, "身份证").originals, shared(two, "身份证").copies) == (2, 3)


def test_what_items_say_differently_is_left_to_their_own_pages() -> None:
    noted = ALLOWANCE.model_copy(
        update={"materials": (ALLOWANCE.materials[0].model_copy(update={"note": "带卡也行"}),)}
    )
    found = together(
        event({"事项": "butie"}, {"事项": "tanfang"}),
        {"户口": ("本区",), "办理人": ("本人",)},
        ITEMS | {"butie": noted},
    )
    assert found is not None
    assert shared(found, "身份证").material.note == ""
    alone = together(event({"事项": "butie"}, {"事项": "youdaizheng"}), ANSWERED, ITEMS | {"butie": noted})
    assert alone is not None
    assert shared(alone, "身份证").material.note == "带卡也行"


def test_one_item_that_does_not_count_leaves_the_known_counts() -> None:
    uncounted = item("xianban", 申请材料=[{"名称": "身份证"}])
    found = together(event({"事项": "butie"}, {"事项": "xianban"}), ANSWERED, ITEMS | {"xianban": uncounted})
    assert found is not None
    card = shared(found, "身份证")
    assert (card.originals, card.copies, card.counted_by_all) == (1, 1, False)


def test_cases_that_the_answers_have_settled_are_not_told() -> None:
    both = item(
        "xianban",
        办理引导=[
            {"问": "谁来办？", "存为": "办理人", "选项": ["本人", "代办"]},
            {"问": "什么证？", "存为": "证", "选项": ["居住证", "户口簿", "都没有"]},
        ],
        申请材料=[{"名称": "承诺书", "当": {"办理人": "代办", "非": {"证": "居住证"}}}],
    )
    answers = {"户口": ("本区",), "办理人": ("代办",)}
    found = together(event({"事项": "butie"}, {"事项": "xianban"}), answers, ITEMS | {"xianban": both})
    assert found is not None
    assert shared(found, "承诺书").cases == ((both, "户口簿"), (both, "都没有"))


def test_a_material_of_one_case_keeps_its_case() -> None:
    lonely = event({"事项": "tanfang"}, {"事项": "butie", "当": {"户口": "外地"}})
    assert shared(come_to(lonely, 户口="本区", 办理人="本人"), "身份证").cases == ((VISITS, "独居"),)


def test_an_item_that_leads_on_gives_way_to_the_other_and_none_comes_twice() -> None:
    leading = item("xianban", 办理引导=[HUKOU], 结论=[{"当": {"户口": "本区"}, "转到": "butie"}])
    found = together(
        event({"事项": "xianban"}, {"事项": "butie"}),
        {"户口": ("本区",), "办理人": ("本人",)},
        ITEMS | {"xianban": leading},
    )
    assert found is not None
    assert ids(found) == ["butie"]


def test_items_that_are_not_offered_are_left_out() -> None:
    found = together(event(*PARTS), {"户口": ("本区",), "办理人": ("本人",)}, {"butie": ALLOWANCE})
    assert found is not None
    assert ids(found) == ["butie"]


def test_the_oldest_check_and_the_lowest_confidence_count() -> None:
    older = {"核对": {"日期": date(2026, 1, 5), "来源": "示范目录", "可信度": "待核"}}
    found = together(
        event({"事项": "butie"}, {"事项": "tanfang"}),
        {"户口": ("本区",), "办理人": ("本人",)},
        {"butie": ALLOWANCE, "tanfang": VISITS.model_copy(update={"verification": item("x", **older).verification})},
    )
    assert found is not None
    assert (found.checked_on, found.confidence) == (date(2026, 1, 5), Confidence.UNCONFIRMED)


@settings(max_examples=60, deadline=None)
@given(any_items(), any_items(), st.sampled_from(["本区", "外地", UNSURE]))
def test_no_material_is_lost_or_listed_twice(first: Item, second: Item, hukou: str) -> None:
    offered = {"a": first.model_copy(update={"id": "a"}), "b": second.model_copy(update={"id": "b"})}
    found = together(event({"事项": "a"}, {"事项": "b"}), {"户口": (hukou,), "办理人": ("本人",)}, offered)
    assert found is not None
    listed = [one.name for one in found.materials]
    assert len(listed) == len(set(listed))
    for due in found.due:
        for needed in due.checklist.materials:
            owners = [one.item.id for one in shared(found, needed.material.name).owners]
            assert due.checklist.item.id in owners


@pytest.mark.parametrize("missing", ["要办的事", "简介", "办理引导"])
def test_an_event_without_its_parts_is_none(missing: str) -> None:
    written = event(*PARTS).model_dump(by_alias=True)
    del written[missing]
    with pytest.raises(ValueError, match=missing):
        LifeEvent.model_validate(written)


@pytest.mark.parametrize("forms", [("", "weituoshu"), ("weituoshu", ""), ("weituo.pdf", "weituoshu")])
def test_a_blank_form_that_one_item_offers_is_offered_for_all(forms: tuple[str, str]) -> None:
    items = {
        name: item(name, 申请材料=[{"名称": "委托书", "空白表": form}]) for name, form in zip("ab", forms, strict=True)
    }
    found = together(event({"事项": "a"}, {"事项": "b"}), {"户口": ("本区",), "办理人": ("本人",)}, items)
    assert found is not None
    assert [shared.material.printable_form for shared in found.materials] == ["weituoshu"]
