"""The text of the QR code: never too long, never nothing, and what goes first when it is long."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.guide.message import MOST_BYTES, as_text
from tests.paper.sheets import ANY_STREET, CENTRE, SHEETS, item, sheet_of

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=500)


def listing(count: int, **more: object) -> str:
    materials = [{"名称": f"第{n}样材料", "原件": 1} | more for n in range(1, count + 1)]
    steps = [{"环节": "先到窗口递交材料"}, {"环节": "再等窗口打电话"}]
    return as_text(sheet_of(item("事项", 申请材料=materials, 办理流程=steps), {}))


def test_the_whole_text() -> None:
    assert as_text(SHEETS["can"]).split("\n") == [
        "高龄津贴申请",
        "您的情况：80—89周岁，五华区户口，首次申请，家人代办",
        "请带齐这 6 样：",
        "1. 居民身份证（老人）：原件、复印件各 1 份（正反面印在同一张纸上）",
        "2. 户口簿：原件、复印件各 1 份（首页和老人本人页）",
        "3. 本人银行卡或社会保障卡：原件、复印件各 1 份（正面，看得清卡号）",
        "4. 高龄津贴申请表：原件 1 份（窗口有空白表）",
        "5. 代办人身份证：原件、复印件各 1 份",
        "6. 委托书：原件 1 份（老人签名或按手印）",
        "去：华山街道为民服务中心（全区任一街道都可以办）",
        "工作日 9:00—12:00，13:30—17:00",
        "地址、电话以街道公布为准，可拨 12345",
        "怎么办：递交 → 受理 → 审核公示 → 发放",
        "多久办好 20 个工作日；收费 不收费；要跑几次 1 次；办完得到 按月发放的津贴",
        "编号 CH01-20261123-0042",
        "本清单只作指引，不作资格认定。示范目录，以窗口公布为准",
    ]


def test_what_cannot_be_done_says_why_and_where_to_ask() -> None:
    lines = as_text(SHEETS["cannot"]).split("\n")
    assert lines[2:4] == ["暂时不能办", "未满 80 周岁，暂时不能申请。"]
    assert "想当面问：翠湖社区为民服务站（您所在的社区）" in lines
    assert not [line for line in lines if line.startswith(("请带", "去："))]


@pytest.mark.parametrize(
    ("text", "notes", "steps", "copies", "last"),
    [
        (listing(5, 须知="看清楚"), True, True, True, "第5样"),
        (listing(20, 须知="看清楚再来，别忘了"), False, True, True, "第20样"),
        (listing(26, 须知="看清楚再来，别忘了"), False, False, True, "第26样"),
        (listing(30), False, False, False, "第30样"),
        (listing(90), False, False, False, "共 90 样，这里写不下"),
    ],
)
def test_what_goes_first(text: str, notes: bool, steps: bool, copies: bool, last: str) -> None:
    assert ("看清楚" in text, "怎么办" in text, "原件" in text) == (notes, steps, copies)
    assert last in text
    assert "编号 CH01-20261123-0042" in text


@given(TEXT, TEXT, st.integers(0, 60))
def test_never_too_long_and_never_nothing(name: str, material: str, count: int) -> None:
    materials = [{"名称": f"{material[:400]}{n}", "须知": material} for n in range(count)]
    text = as_text(sheet_of(item(name, 申请材料=materials), {}))
    assert 0 < len(text.encode()) <= MOST_BYTES
    assert name[:80] in text


@given(TEXT, TEXT, TEXT, TEXT, st.integers(1, 60))
@example("名" * 500, "答" * 500, "材" * 500, "处" * 500, 3)
@example("😀" * 500, "😀" * 500, "😀" * 500, "😀" * 500, 60)
def test_name_count_place_and_number_are_always_there(
    name: str, answer: str, material: str, place: str, count: int
) -> None:
    materials = [{"名称": f"{material[:400]}{n}", "须知": material} for n in range(count)]
    asked = [{"问": "哪一种？", "存为": "种类", "选项": [f"是{answer[:400]}", "别的"]}]
    of = item(name, 办理引导=asked, 申请材料=materials, 收费=material)
    where = replace(ANY_STREET, best=replace(CENTRE, name=place))
    text = as_text(replace(sheet_of(of, {"种类": (f"是{answer[:400]}",)}), where=where))
    assert len(text.encode()) <= MOST_BYTES
    lines = text.split("\n")
    assert lines[0][:80] == name[:80]
    assert f"请带齐这 {count} 样：" in lines
    assert any(line.startswith(f"去：{place[:80]}") for line in lines)
    assert "编号 CH01-20261123-0042" in lines


def test_without_a_number_none_is_named() -> None:
    assert "编号" not in as_text(replace(SHEETS["can"], number=""))
