"""`kiosk report`: what is counted, and what is told of it."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.item import Item
from kiosk.catalogue.problems import Level, warning
from kiosk.cli import commands
from kiosk.guide.paths.outcomes import outcomes
from kiosk.guide.paths.prove import prove
from kiosk.staff.reports.counting import READING, ages, state_of
from kiosk.staff.reports.state import Gap, Named, RuleCount, State
from kiosk.staff.reports.tables import MOST_OVERDUE, tables
from kiosk.trouble import CannotDoError
from tests.catalogue import folders
from tests.paper.reading import page_texts
from tests.staff import life_events

TODAY = date(2026, 11, 23)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folders.write(tmp_path / "catalogue")


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


def run(folder: Path, *words: str | Path) -> Result:
    return CliRunner().invoke(commands, ["report", str(folder), "--date", "2026-11-23", *map(str, words)])


def state(folder: Path) -> dict[str, Any]:
    result = run(folder, "--json")
    assert result.exit_code == 0, result.output
    told: dict[str, Any] = json.loads(result.stdout)
    return told


def changed(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def item(number: int, checked: date) -> Item:
    return Item.model_validate(
        {
            "编号": f"n{number}",
            "事项名称": f"第 {number} 个",
            "主题": "养老服务",
            "受理": ["街道"],
            "核对": {"日期": checked, "来源": "窗口", "可信度": "已核"},
        }
    )


def test_counts_stand_against_what_was_announced(folder: Path) -> None:
    changed(folder, "catalogue.yaml", "街道: 2", "街道: 5")
    told = state(folder)
    assert told["items"] == 2
    assert told["scopes"] == [
        {"name": "街道能办", "announced": 5, "found": 2},
        {"name": "社区能办", "announced": 1, "found": 1},
        {"name": "全区通办", "announced": 1, "found": 1},
    ]
    assert "-3" in run(folder).stdout
    assert "一致" in run(folder).stdout


def test_themes_sum_up_to_the_whole(bundle: Bundle) -> None:
    found = state_of(bundle.catalogue, (), TODAY)
    assert (found.items, [one.found for one in found.scopes]) == (87, [83, 57, 21])
    assert sum(one.items for one in found.themes) == 87
    assert sum(one.street for one in found.themes) == 83
    assert sum(one.community for one in found.themes) == 57
    assert sum(one.district_wide for one in found.themes) == 21
    assert sum(one.with_guide for one in found.themes) == sum(bool(item.guide) for item in bundle.catalogue.items)
    assert sum(one.unconfirmed for one in found.themes) == found.confidence[0].unconfirmed


@given(st.lists(st.integers(-20, 400), max_size=12), st.integers(1, 300))
def test_ages(days_ago: list[int], limit: int) -> None:
    items = [item(number, TODAY - timedelta(days=days)) for number, days in enumerate(days_ago)]
    found = ages(items, limit, TODAY)
    assert [one.age for one in found.overdue] == sorted((days for days in days_ago if days > limit), reverse=True)
    assert (found.oldest.age if found.oldest else None) == max(days_ago, default=None)
    if found.next_due is None:
        assert len(found.overdue) == len(days_ago)
        return
    on_the_day, a_day_later = (ages(items, limit, found.next_due + timedelta(days=more)) for more in (0, 1))
    ahead = found.next_due >= TODAY
    assert ahead
    assert len(on_the_day.overdue) == len(found.overdue)
    assert len(a_day_later.overdue) == len(found.overdue) + found.due_then


def test_a_check_too_long_ago_is_named_with_its_day(folder: Path) -> None:
    changed(folder, folders.AID_FILE, "2026-11-02", "2026-05-01")
    told = state(folder)
    overdue = {"item": {"id": "dibao", "name": "最低生活保障申请"}, "day": "2026-05-01", "age": 206}
    assert told["ages"]["overdue"] == [overdue]
    assert told["ages"]["oldest"] == overdue
    assert told["ages"]["next_due"] == "2027-05-01"
    assert [one["overdue"] for one in told["themes"]] == [0, 1]
    assert {"rule": "review-overdue", "title": "太久没有核对", "level": "warning", "found": 1} in told["rules"]


def test_confidence_of_items_and_bases(folder: Path) -> None:
    changed(folder, folders.AID_FILE, "受理:", "设定依据: [{名称: 甲法, 可信度: 官方}, {名称: 乙法}]\n受理:")
    told = {one["name"]: one for one in state(folder)["confidence"]}
    assert told["事项"] == {"name": "事项", "official": 0, "checked": 0, "unconfirmed": 2}
    assert told["设定依据"] == {"name": "设定依据", "official": 1, "checked": 0, "unconfirmed": 1}
    assert told["热线"]["official"] == 1


def gap(found: list[dict[str, Any]], name: str) -> tuple[int, int, list[str]]:
    (one,) = (gap for gap in found if gap["name"] == name)
    return one["lacking"], one["of"], [item["id"] for item in one["items"]]


def test_what_lacks_is_counted_and_named(folder: Path) -> None:
    changed(folder, folders.AID_FILE, "受理:", "到现场次数: 0\n收费: 不收费\n服务对象: [自然人]\n受理:")
    gaps = state(folder)["gaps"]
    assert gap(gaps, "服务对象") == (1, 2, ["gaoling-jintie"])
    assert gap(gaps, "到现场次数") == (1, 2, ["gaoling-jintie"])
    assert gap(gaps, "收费") == (1, 2, ["gaoling-jintie"])
    assert gap(gaps, "办理流程") == (2, 2, ["gaoling-jintie", "dibao"])


def test_every_element_that_a_guide_to_an_item_needs_is_counted(folder: Path) -> None:
    assert [gap["name"] for gap in state(folder)["gaps"]] == [
        "简介", "俗称（至少 4 个）", "服务对象", "实施主体", "受理条件", "申请材料", "材料的份数", "材料的类别",
        "材料的来源", "办理流程", "办件类型", "法定办结时限", "承诺办结时限", "收费", "到现场次数", "办理结果",
        "设定依据", "常见问题（2—5 个）", "相关事项",
    ]  # fmt: skip


@pytest.mark.parametrize(("sayings", "lacks"), [("[甲, 乙, 丙]", True), ("[甲, 乙, 丙, 丁]", False)])
def test_fewer_than_four_sayings_are_a_gap(folder: Path, sayings: str, lacks: bool) -> None:
    changed(folder, folders.AID_FILE, "受理:", f"俗称: {sayings}\n受理:")
    assert ("dibao" in gap(state(folder)["gaps"], "俗称（至少 4 个）")[2]) == lacks


@pytest.mark.parametrize(("faqs", "lacks"), [(1, True), (2, False), (5, False), (6, True)])
def test_two_to_five_questions_that_people_ask(folder: Path, faqs: int, lacks: bool) -> None:
    asked = ", ".join(f"{{问: 问{number}, 答: 答}}" for number in range(faqs))
    changed(folder, folders.AID_FILE, "受理:", f"常见问题: [{asked}]\n受理:")
    assert ("dibao" in gap(state(folder)["gaps"], "常见问题（2—5 个）")[2]) == lacks


def test_materials_are_counted_one_by_one(folder: Path) -> None:
    materials = """\
申请材料:
  - {名称: 甲, 原件: 1, 类别: 证照, 来源: 申请人自备}
  - {名称: 乙, 复印件: 0}
  - {名称: 丙, 来源: 申请人自备}
  - {名称: 丁, 类别: 表格, 来源: 现场填写}
  - {名称: 戊, 来源: 可核验免交}
受理:"""
    changed(folder, folders.AID_FILE, "受理:", materials)
    gaps = state(folder)["gaps"]
    assert gap(gaps, "材料的份数") == (2, 5, ["gaoling-jintie", "dibao"])
    assert gap(gaps, "材料的类别") == (5, 7, ["gaoling-jintie", "dibao"])
    assert gap(gaps, "材料的来源") == (3, 7, ["gaoling-jintie", "dibao"])


def test_what_is_said_to_be_unconfirmed_is_no_gap(folder: Path) -> None:
    changed(folder, folders.AID_FILE, "受理:", "收费: 不收费\n待核: [收费, 办理结果, 申请材料]\n受理:")
    changed(folder, folders.ITEM_FILE, "核对:", "待核: [申请材料]\n核对:")
    told = state(folder)
    aid, allowance = (
        {"id": "dibao", "name": "最低生活保障申请"},
        {"id": "gaoling-jintie", "name": "高龄津贴申请"},
    )
    assert gap(told["gaps"], "办理结果") == (1, 2, ["gaoling-jintie"])
    assert gap(told["gaps"], "申请材料") == (0, 2, [])
    assert gap(told["gaps"], "材料的份数") == (0, 2, [])
    lacking = {one["name"]: one["unconfirmed"] for one in told["gaps"] if one["unconfirmed"]}
    assert lacking == {"申请材料": 1, "材料的份数": 1, "材料的类别": 2, "材料的来源": 2, "办理结果": 1}
    assert told["unconfirmed"] == [
        {"name": "申请材料", "absent": [aid], "present": [allowance]},
        {"name": "收费", "absent": [], "present": [aid]},
        {"name": "办理结果", "absent": [aid], "present": []},
    ]
    assert "事项里写明待核的内容" in run(folder).stdout


def test_sentences_are_counted_where_there_is_english(folder: Path) -> None:
    assert gap(state(folder)["english"], "其他句子") == (0, 0, [])
    file = folder / folders.ITEM_FILE
    english = "收费: 不收费\n英文: {句子: {不收费: Free, 带上家人的身份证。: Bring it.}}\n"
    file.write_text(file.read_text(encoding="utf-8") + english, encoding="utf-8")
    assert gap(state(folder)["english"], "其他句子") == (1, 3, ["gaoling-jintie"])


def test_english_is_counted_by_question_and_material(folder: Path) -> None:
    english = """\
英文:
  办理引导:
    年龄: {问: How old?, 选项: {不满80周岁: under 80}}
    办理人: {问: Who?, 选项: {老人本人: I, 家人代办: family}}
  申请材料: {委托书: Letter}
"""
    file = folder / folders.ITEM_FILE
    file.write_text(file.read_text(encoding="utf-8") + english, encoding="utf-8")
    gaps = state(folder)["english"]
    assert gap(gaps, "名称") == (2, 2, ["gaoling-jintie", "dibao"])
    assert gap(gaps, "简介") == (1, 1, ["gaoling-jintie"])
    assert gap(gaps, "问题和选项") == (1, 2, ["gaoling-jintie"])
    assert gap(gaps, "材料") == (1, 2, ["gaoling-jintie"])


def test_findings_are_counted_by_rule(bundle: Bundle) -> None:
    lost = warning("a.yaml", None, "没有读。", "删掉。")
    found = state_of(bundle.catalogue, (lost, lost), TODAY)
    assert found.rules == (RuleCount("", READING, Level.WARNING, 2),)


def test_sizes_name_the_largest_first(bundle: Bundle) -> None:
    sizes = state_of(bundle.catalogue, (), TODAY).sizes
    for found in (sizes.questions, sizes.outcomes, sizes.materials):
        numbers = [one.number or 0 for one in found]
        assert numbers == sorted(numbers, reverse=True)
    items = {item.id: item for item in bundle.catalogue.items}
    assert sizes.materials[0].number == max(len(item.materials) for item in items.values())
    assert sizes.questions[0].number == max(prove(item).longest for item in items.values())
    assert sizes.outcomes[0].number == len(outcomes(items[sizes.outcomes[0].item.id], 100_000).listed)


def test_places_without_address_or_phone(folder: Path) -> None:
    changed(folder, folders.STREET_FILE, "{名称: 华山街道为民服务中心}", "{名称: 华山街道为民服务中心, 地址: 某路}")
    assert state(folder)["places"] == [
        {
            "name": "华山街道",
            "centre_address": True,
            "centre_phone": False,
            "communities": 1,
            "station_addresses": 0,
            "station_phones": 0,
        }
    ]


def test_machines_of_a_site_and_what_they_finish(folder: Path) -> None:
    assert state(folder)["machines"] == []
    assert "专区文件里还没有写机器" in run(folder).stdout
    changed(folder, folders.SITE_FILE, "屏幕:", "机器: [{名称: 甲机, 能办: [dibao], 指路: [huzhao]}]\n屏幕:")
    done = [{"id": "dibao", "name": "最低生活保障申请"}, {"id": "huzhao", "name": "护照"}]
    assert state(folder)["machines"] == [{"site": "cuihu", "name": "甲机", "confidence": "待核", "finishes": done}]
    assert "最低生活保障申请、护照" in run(folder).stdout


def test_every_table_is_whole(bundle: Bundle) -> None:
    found = state_of(bundle.catalogue, (), TODAY + timedelta(days=1000))
    titles = []
    for table in tables(found):
        titles.append(table.title)
        assert all(len(row) == len(table.columns) for row in table.rows)
    assert len(set(titles)) == len(titles) == 15


def test_many_overdue_items_are_cut_and_told(bundle: Bundle) -> None:
    found = state_of(bundle.catalogue, (), TODAY + timedelta(days=1000))
    (table,) = (table for table in tables(found) if table.title.startswith("核对"))
    assert len(table.rows) == MOST_OVERDUE
    assert f"过期的共 87 个，这里列了最久的 {MOST_OVERDUE} 个。" in table.remarks


def with_gap(bundle: Bundle, *items: Named) -> State:
    return replace(state_of(bundle.catalogue, (), TODAY), gaps=(Gap("简介", 87, len(items), 0, items),))


@pytest.mark.parametrize(("lacking", "told"), [(0, ""), (4, "事项0、事项1、事项2、事项3"), (87, "全部事项")])
def test_few_items_are_named_and_many_are_not(bundle: Bundle, lacking: int, told: str) -> None:
    found = with_gap(bundle, *(Named(f"n{number}", f"事项{number}") for number in range(lacking)))
    (table,) = (table for table in tables(found) if table.title == "内容还缺什么")
    assert table.rows == (("简介", str(lacking), "0", "87", told),)
    assert table.remarks == (() if lacking else ("该有的都有了。",))


def test_the_paper_says_the_same(folder: Path, tmp_path: Path) -> None:
    result = run(folder, "--pdf", tmp_path / "state.pdf")
    assert result.exit_code == 0, result.output
    text = "".join(page_texts((tmp_path / "state.pdf").read_bytes()))
    for told in ("事项目录情况", "2026-11-23", "街道能办", "社会救助", "华山街道", "下一批要在 2027-05-01 以前核对"):
        assert told in text
        assert told in result.stdout or told in ("事项目录情况",)


def test_a_broken_catalogue_is_one_sentence(folder: Path) -> None:
    changed(folder, folders.AID_FILE, "编号: dibao", "编号：dibao")
    error = run(folder).exception
    assert isinstance(error, CannotDoError)
    assert "kiosk check" in str(error)


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    error = run(tmp_path / "none").exception
    assert isinstance(error, CannotDoError)
    assert "找不到目录文件夹" in str(error)


def test_a_paper_that_cannot_be_written_is_told(folder: Path, tmp_path: Path) -> None:
    assert isinstance(run(folder, "--pdf", tmp_path / "no" / "a.pdf").exception, CannotDoError)


ENGLISH = """\
英文:
  简介: All in one go.
  办理引导:
    办理人: {问: Who comes?, 选项: {老人本人: Self, 家人代办: Family}}
    困难: {问: In need?, 不清楚: Ask the community., 选项: {困难: Yes, 不困难: No}}
  申请材料: {身份证: ID card}
  句子: {先办这个。: This first., 先问社区。: Ask the community first.}
"""


def test_life_events_are_counted(tmp_path: Path) -> None:
    folder = life_events.write(tmp_path / "catalogue")
    assert state(folder)["life_events"] == [
        {
            "event": {"id": "lao-le", "name": "老人满80岁"},
            "questions": 2,
            "parts": 2,
            "elsewhere": 1,
            "outcomes": 6,
            "materials": 2,
            "confidence": "待核",
        }
    ]
    assert {"name": "一件事", "official": 0, "checked": 0, "unconfirmed": 1} in state(folder)["confidence"]
    assert "2 个事项，1 个“一件事”" in run(folder).stdout
    assert "老人满80岁" in run(folder).stdout


def test_a_catalogue_without_life_events_says_so(folder: Path) -> None:
    assert state(folder)["life_events"] == []
    assert "目录里还没有一件事。" in run(folder).stdout
    assert "一件事的英文" not in run(folder).stdout


@pytest.mark.parametrize(
    ("without", "name", "lacking", "of"),
    [
        ("  简介: All in one go.\n", "简介", 1, 1),
        ("困难: Yes, ", "问题和选项", 1, 2),
        ("不清楚: Ask the community., ", "问题和选项", 1, 2),
        ("  申请材料: {身份证: ID card}\n", "合并的材料", 1, 1),
        ("先办这个。: This first., ", "其他句子", 1, 2),
    ],
)
def test_what_lacks_in_the_english_of_a_life_event(
    tmp_path: Path, without: str, name: str, lacking: int, of: int
) -> None:
    whole = life_events.write(tmp_path / "whole", life_events.EVENT + ENGLISH)
    assert [gap["lacking"] for gap in state(whole)["event_english"]] == [0, 0, 0, 0, 0]
    assert "该有的英文都有了。" in run(whole).stdout
    assert without in ENGLISH
    some = life_events.write(tmp_path / "some", life_events.EVENT + ENGLISH.replace(without, ""))
    gaps = {gap["name"]: gap for gap in state(some)["event_english"]}
    assert (gaps[name]["lacking"], gaps[name]["of"]) == (lacking, of)
    assert [gap["lacking"] for gap in gaps.values()].count(0) == 4
    assert gaps[name]["items"] == [{"id": "lao-le", "name": "老人满80岁"}]
