"""A catalogue edited in a spreadsheet: what changes arrives once, and nothing else changes."""

from collections.abc import Mapping
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kiosk import cli, shipped
from kiosk.catalogue.reading.folder import take
from kiosk.catalogue.reading.read import read
from kiosk.staff.sheet import Import, carry_out, export_sheet, prepare_import
from kiosk.staff.sheets.exporting import tables_of
from kiosk.staff.sheets.planning import Plan, plan
from kiosk.staff.sheets.tables import Row, Tables, Written
from kiosk.staff.sheets.understanding import understand
from kiosk.trouble import CannotDoError
from tests.catalogue import folders
from tests.catalogue.folders import AID_FILE, ITEM_FILE, STREET_FILE
from tests.staff.sheets import Desk, Edit, add, drop, put, together

LETTER = {"编号": "gaoling-jintie", "名称": "委托书"}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk.of(tmp_path)


def changed(file: str, old: str, new: str) -> dict[str, str]:
    assert old in folders.SOUND[file]
    return folders.SOUND | {file: folders.SOUND[file].replace(old, new, 1)}


def test_the_shipped_catalogue_comes_back_to_the_byte(tmp_path: Path) -> None:
    folder = copytree(shipped.catalogue(), tmp_path / "catalogue")
    export_sheet(folder, tmp_path / "out.xlsx")
    prepared = prepare_import(tmp_path / "out.xlsx", folder)
    assert isinstance(prepared, Import)
    assert prepared.plan.files == {}
    assert prepared.comparison.groups == ()


def test_nothing_edited_changes_nothing(desk: Desk) -> None:
    assert desk.imported() == folders.SOUND


@pytest.mark.parametrize(
    ("edit", "file", "old", "new"),
    [
        (put("材料", "复印件", 2, **LETTER), ITEM_FILE, "老人本人}}\n", "老人本人}}\n    复印件: 2\n"),
        (put("材料", "复印件", "2", **LETTER), ITEM_FILE, "老人本人}}\n", "老人本人}}\n    复印件: 2\n"),
        (
            put("材料", "当", "年龄=80—89周岁／90周岁及以上", **LETTER),
            ITEM_FILE,
            "当: {非: {办理人: 老人本人}}",
            "当: {年龄: [80—89周岁, 90周岁及以上]}",
        ),
        (
            put("材料", "当", None, **LETTER),
            ITEM_FILE,
            "- 名称: 委托书\n    当: {非: {办理人: 老人本人}}\n",
            "- 名称: 委托书\n",
        ),
        (
            put("事项", "俗称", "高龄补贴；老人钱\n长寿钱，80岁的钱", 编号="gaoling-jintie"),
            ITEM_FILE,
            "[高龄补贴, 老人钱]",
            "[高龄补贴, 老人钱, 长寿钱, 80岁的钱]",
        ),
        (put("事项", "全区通办", "否", 编号="gaoling-jintie"), ITEM_FILE, "全区通办: 是", "全区通办: 否"),
        (put("事项", "核对日期", "2026-12-01", 编号="dibao"), AID_FILE, "日期: 2026-11-02", "日期: 2026-12-01"),
        (
            put("事项", "简介", "困难家庭: 看这里", 编号="dibao"),
            AID_FILE,
            "主题: 社会救助\n",
            "主题: 社会救助\n简介: '困难家庭: 看这里'\n",
        ),
        (
            put("问题与选项", "说明", "本人来最快。", 文字="老人本人"),
            ITEM_FILE,
            "      - 老人本人\n",
            "      - {名称: 老人本人, 说明: 本人来最快。}\n",
        ),
        (
            put("结论", "不能办", "还没到年龄。", 编号="gaoling-jintie"),
            ITEM_FILE,
            "未满 80 周岁，暂时不能申请。",
            "还没到年龄。",
        ),
        (
            put("街道与社区", "电话", "010", 名称="华山街道"),
            STREET_FILE,
            "{名称: 华山街道为民服务中心}",
            "{名称: 华山街道为民服务中心, 电话: 010}",
        ),
        (
            put("街道与社区", "工作日", "09:00-12:00、13:00-17:00", 名称="华山街道"),
            STREET_FILE,
            "服务中心}",
            "服务中心, 办公时间: {工作日: [09:00-12:00, 13:00-17:00]}}",
        ),
        (
            put("事项", "待核", "收费、到现场次数", 编号="dibao"),
            AID_FILE,
            "核对: {",
            "待核: [收费, 到现场次数]\n核对: {",
        ),
        (
            add("英文", 编号="dibao", 种类="句子", 中文="最低生活保障申请", 英文="Living: allowance"),
            AID_FILE,
            "核对: {",
            "英文:\n  句子:\n    最低生活保障申请: 'Living: allowance'\n核对: {",
        ),
        (
            add("材料", 编号="dibao", 名称="身份证", 原件="1"),
            AID_FILE,
            "受理: [街道]\n",
            "受理: [街道]\n申请材料:\n  - 名称: 身份证\n    原件: 1\n",
        ),
        (
            add("提示与问答", 编号="dibao", 种类="提示", 内容="先问社区。"),
            AID_FILE,
            "受理: [街道]\n",
            "受理: [街道]\n提示: [先问社区。]\n",
        ),
    ],
)
def test_an_edit_arrives_once(desk: Desk, edit: Edit, file: str, old: str, new: str) -> None:
    assert desk.edit(edit).imported() == changed(file, old, new)
    export_sheet(desk.folder, desk.file)
    assert desk.imported() == changed(file, old, new)


def test_comments_and_empty_lines_survive(tmp_path: Path) -> None:
    text = folders.ALLOWANCE.replace("    原件: 1\n", "    原件: 1   # 带身份证\n\n  # 代办才要\n").replace(
        "核对:", "\n# 金额待核\n核对:"
    )
    desk = Desk.of(tmp_path, folders.SOUND | {ITEM_FILE: text})
    edits = together(
        put("材料", "复印件", 1, 名称="居民身份证（老人）"),
        put("材料", "须知", "签字。", **LETTER),
        drop("gaoling-jintie", "结论"),
    )
    found = desk.edit(edits).imported()[ITEM_FILE]
    begin, end = text.index("结论:"), text.index("申请材料:")
    expected = text[:begin] + text[end:]
    expected = expected.replace("# 带身份证\n", "# 带身份证\n    复印件: 1\n").replace(
        "当: {非: {办理人: 老人本人}}\n", "当: {非: {办理人: 老人本人}}\n    须知: 签字。\n"
    )
    assert found == expected


def test_the_comment_behind_an_entry_stays_when_the_entry_goes(tmp_path: Path) -> None:
    text = folders.ALLOWANCE.replace("    原件: 1\n", "    原件: 1\n  # 代办才要\n")
    desk = Desk.of(tmp_path, folders.SOUND | {ITEM_FILE: text})
    found = desk.edit(lambda book: book["材料"].delete_rows(2)).imported()[ITEM_FILE]
    assert found == text.replace("  - 名称: 居民身份证（老人）\n    原件: 1\n", "")


@pytest.mark.parametrize(
    "text",
    [
        "{编号: dibao, 事项名称: 最低生活保障申请, 主题: 社会救助, 受理: [街道],\n  "
        "核对: {日期: 2026-11-02, 来源: 示范目录, 可信度: 待核}}\n",
        folders.AID.replace("主题: 社会救助", "? 主题\n: 社会救助"),
    ],
)
def test_a_file_written_in_a_strange_way_is_left_alone(tmp_path: Path, text: str) -> None:
    desk = Desk.of(tmp_path, folders.SOUND | {AID_FILE: text}).edit(put("事项", "简介", "补助", 编号="dibao"))
    with pytest.raises(CannotDoError, match=f"{AID_FILE} 的写法特别"):
        desk.prepare()


def wrong_street(text: str, *_: object) -> str:
    return text.replace("街道", "社区")


def test_what_would_not_arrive_as_meant_is_not_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.staff.sheets.planning.edited", wrong_street)
    with pytest.raises(CannotDoError, match="dibao 的写法特别"):
        desk.edit(put("事项", "简介", "补助", 编号="dibao")).prepare()


def test_windows_line_ends_stay(tmp_path: Path) -> None:
    desk = Desk.of(tmp_path)
    path = desk.folder / AID_FILE
    path.write_bytes(b"\xef\xbb\xbf" + folders.AID.replace("\n", "\r\n").encode())
    desk.edit(put("事项", "核对来源", "窗口", 编号="dibao")).imported()
    assert path.read_bytes() == b"\xef\xbb\xbf" + folders.AID.replace("示范目录", "窗口").replace("\n", "\r\n").encode()


def test_a_new_item_gets_a_file_of_its_own(desk: Desk) -> None:
    checked = {"核对日期": "2026-11-02", "核对来源": "示范目录", "核对可信度": "待核"}
    edits = together(
        add("事项", 编号="tekun", 事项名称="特困供养申请", 主题="社会救助", 受理="街道、社区", **checked),
        add("问题与选项", 编号="tekun", 种类="问", 存为="谁", 文字="谁来办？"),
        add("问题与选项", 编号="tekun", 种类="选项", 存为="谁", 文字="本人"),
        add("问题与选项", 编号="tekun", 种类="选项", 存为="谁", 文字="家人", 说明="带身份证"),
        add("时限与收费", 编号="tekun", 种类="收费", 内容="不收费"),
        add("英文", 编号="tekun", 种类="简介", 英文="Support"),
    )
    found = desk.edit(edits).imported()
    assert found.pop("items/jiuzhu/tekun.yaml") == (
        "# yaml-language-server: $schema=../../.schema/item.json\n"
        "编号: tekun\n事项名称: 特困供养申请\n主题: 社会救助\n\n受理: [街道, 社区]\n全区通办: 否\n收费: 不收费\n\n"
        "办理引导:\n  - 问: 谁来办？\n    存为: 谁\n    选项:\n      - 本人\n      - {名称: 家人, 说明: 带身份证}\n"
        "英文:\n  简介: Support\n\n核对:\n  日期: 2026-11-02\n  来源: 示范目录\n  可信度: 待核\n"
    )
    assert found == folders.SOUND


def test_an_item_moves_with_its_theme_and_goes_with_its_rows(desk: Desk) -> None:
    found = desk.edit(put("事项", "主题", "养老服务", 编号="dibao")).imported()
    assert found.pop("items/yanglao/dibao.yaml") == folders.AID.replace("社会救助", "养老服务")
    assert AID_FILE not in found
    export_sheet(desk.folder, desk.file)
    edits = together(drop("dibao"), put("结论", "可以看", None, 编号="gaoling-jintie"))
    assert sorted(desk.edit(edits).imported()) == sorted(set(folders.SOUND) - {AID_FILE})


def test_an_old_spreadsheet_is_told_to_undo_what_came_after(desk: Desk) -> None:
    path = desk.folder / AID_FILE
    path.write_text(folders.AID.replace("示范目录", "窗口"), encoding="utf-8")
    prepared = desk.prepare()
    assert isinstance(prepared, Import)
    assert prepared.outdated
    assert set(prepared.plan.files) == {AID_FILE}


def test_a_save_in_between_stops_the_import(desk: Desk) -> None:
    prepared = desk.edit(put("材料", "复印件", 2, **LETTER)).prepare()
    assert isinstance(prepared, Import)
    (desk.folder / AID_FILE).write_text(folders.AID + "# 刚改的\n", encoding="utf-8")
    with pytest.raises(CannotDoError, match="刚才被别人改过"):
        carry_out(prepared)
    assert desk.files() == folders.SOUND | {AID_FILE: folders.AID + "# 刚改的\n"}


def test_a_disk_that_fails_half_way_leaves_all_as_it_was(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    edits = together(put("材料", "复印件", 2, **LETTER), put("事项", "核对来源", "窗口", 编号="dibao"))
    prepared = desk.edit(edits).prepare()
    assert isinstance(prepared, Import)
    replaced: list[Path] = []
    whole = Path.replace

    def fail_second(path: Path, target: Path) -> Path:
        replaced.append(path)
        if len(replaced) == 2:
            raise OSError(28, "No space left on device")
        return whole(path, target)

    monkeypatch.setattr(Path, "replace", fail_second)
    with pytest.raises(CannotDoError, match="什么都没有改"):
        carry_out(prepared)
    assert desk.files() == folders.SOUND


@pytest.mark.parametrize(("words", "code"), [(("--yes",), 0), ((), 1)])
def test_the_command_shows_the_changes_first(desk: Desk, words: tuple[str, ...], code: int) -> None:
    desk.edit(put("材料", "复印件", 2, **LETTER))
    command = ["sheet", "import", str(desk.file), "--catalogue", str(desk.folder), *words]
    result = CliRunner().invoke(cli.commands, command, input="n\n")
    assert result.exit_code == code
    assert "材料“委托书”：没有写 → 复印件 2 份" in result.output
    assert (desk.files() != folders.SOUND) is (code == 0)


def test_the_command_tells_problems_and_exits_with_1(desk: Desk) -> None:
    desk.edit(put("材料", "原件", "一份", **LETTER))
    result = CliRunner().invoke(cli.commands, ["sheet", "import", str(desk.file), "--catalogue", str(desk.folder)])
    assert result.exit_code == 1
    assert "“材料”表第 3 行“原件”" in result.output
    assert "什么都没有导入" in result.output


def test_the_workbook_helps_a_clerk(desk: Desk) -> None:
    book = load_workbook(desk.file)
    assert book.sheetnames == [
        "事项", "材料", "问题与选项", "结论", "流程", "提示与问答", "时限与收费", "依据", "英文", "街道与社区", "说明",
    ]  # fmt: skip
    materials = book["材料"]
    assert materials.freeze_panes == "C2"
    assert all(one.comment is not None for one in materials[1])
    lists = {str(one.sqref).partition("2:")[0]: one.formula1 for one in materials.data_validations.dataValidation}
    offered = {one.value: lists[one.column_letter] for one in materials[1] if one.column_letter in lists}
    assert offered == {"编号": "'事项'!$A$2:$A$20000", "材料必要性": '"必要,非必要,容缺后补"'}
    for sheet in book.worksheets[:-1]:
        assert {one.number_format for row in sheet.iter_rows(min_row=2) for one in row} <= {"@"}
        assert {dimension.number_format for dimension in sheet.column_dimensions.values()} == {"@"}
    about = "".join(str(one.value) for row in book["说明"].iter_rows() for one in row)
    assert all(str(one.value) in about for sheet in book.worksheets[:-1] for one in sheet[1])


def test_a_text_that_looks_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    files = folders.SOUND | {AID_FILE: folders.AID.replace("主题:", "简介: =1+1\n基本编码: '007'\n主题:")}
    desk = Desk.of(tmp_path, files)
    assert desk.imported() == files


WORDS = st.text(alphabet="户口本、，；：“”\"'=-#:{}[]@0a中 \n|>&*!%是否", max_size=8)


@given(st.data())
@settings(max_examples=80)
def test_any_text_in_any_cell_arrives_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = folders.write(tmp_path_factory.getbasetemp() / "edited")
    snapshot, reading = take(folder), read(folder)
    assert reading.catalogue is not None
    tables = tables_of(reading.catalogue)
    name = data.draw(st.sampled_from([name for name, rows in tables.items() if rows]))
    number = data.draw(st.integers(0, len(tables[name]) - 1))
    heading = data.draw(st.sampled_from(sorted(tables[name][number].cells)))
    edited = with_cell(tables, name, number, heading, data.draw(WORDS).strip())
    planned = plan(snapshot, reading, edited)
    if isinstance(planned, Plan):
        assert len(planned.files) <= 2
        assert same(tables_of(planned.after), edited) or not planned.files


def with_cell(tables: Tables, name: str, number: int, heading: str, text: str) -> Tables:
    rows = list(tables[name])
    rows[number] = Row(rows[number].number, {**rows[number].cells, heading: text})
    return {**tables, name: rows}


def same(one: Tables, other: Tables) -> bool:
    """Whether two tables say the same; how a list is separated, and names for the reader, do not count."""
    said, meant = understand(one), understand(other)
    return plain(said.items) == plain(meant.items) and plain(said.streets) == plain(meant.streets)


def plain(files: Mapping[str, Written]) -> dict[str, object]:
    return {key: written.plain for key, written in files.items()}
