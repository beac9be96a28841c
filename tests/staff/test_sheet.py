"""A catalogue edited in a spreadsheet: what changes arrives once, and nothing else changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from kiosk import cli, shipped
from kiosk.catalogue.folder import take
from kiosk.catalogue.reading import read
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


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (put("材料", "原件", "一份", **LETTER), "“材料”表第 3 行“原件” “原件”要写整数，不能写“一份”。"),
        (put("材料", "当", "办理人=", **LETTER), "“材料”表第 3 行“当” 这个条件看不懂。"),
        (put("材料", "当", "年纪=80", **LETTER), "“材料”表第 3 行“当” 没有存为“年纪”的问题。"),
        (put("材料", "名称", None, **LETTER), "“材料”表第 3 行“名称” 这一格没有写。"),
        (put("材料", "编号", "gaoling", **LETTER), "“材料”表第 3 行“编号” “事项”表里没有编号“gaoling”。"),
        (put("材料", "材料必要性", "都行", **LETTER), "“材料”表第 3 行“材料必要性” “材料必要性”不能写“都行”。"),
        (put("事项", "编号", "../dibao", 编号="dibao"), "“事项”表第 3 行“编号” 编号“../dibao”写得不对。"),
        (
            put("事项", "编号", "gaoling-jintie", 编号="dibao"),
            "“事项”表第 3 行“编号” 编号“gaoling-jintie”在第 2 行已经用了。",
        ),
        (put("事项", "主题", "养老", 编号="dibao"), "“事项”表第 3 行“主题” 没有“养老”这个主题。"),
        (put("事项", "受理", "街道、区里", 编号="dibao"), "“事项”表第 3 行“受理” “受理”的第 2 项不能写“区里”。"),
        (put("事项", "核对日期", "去年", 编号="dibao"), "“事项”表第 3 行“核对日期” “日期”里的日期看不懂：“去年”。"),
        (
            put("事项", "简介", "看\u200b不见", 编号="dibao"),
            "“事项”表第 3 行“简介” 这里有一个看不见的字符（U+200B），多半是从别处复制时带来的。",
        ),
        (put("问题与选项", "存为", "谁", 文字="老人本人"), "“问题与选项”表第 7 行“存为” 上面没有存为“谁”的问题。"),
        (put("问题与选项", "种类", "答案", 文字="老人本人"), "“问题与选项”表第 7 行“种类” 没有“答案”这种行。"),
        (
            put("问题与选项", "不清楚", "问问", 文字="老人本人"),
            "“问题与选项”表第 7 行“不清楚” “选项”这种行不用写这一格。",
        ),
        (put("结论", "可以看", "dibo", 编号="gaoling-jintie"), "“结论”表第 2 行“可以看” 没有“dibo”这个事项。"),
        (put("结论", "去别处", "那里", 编号="gaoling-jintie"), "“结论”表第 2 行 “结论”的第 1 项写得不对。"),
        (
            put("街道与社区", "区划代码", "5301", 名称="翠湖社区"),
            "“街道与社区”表第 3 行“区划代码” “区划代码”“5301”不是 12 位数字。",
        ),
        (
            put("街道与社区", "编号", "huguo", 名称="翠湖社区"),
            "“街道与社区”表第 3 行“编号” 上面没有编号是“huguo”的街道。",
        ),
        (drop("dibao"), "“结论”表第 2 行“可以看” 没有“dibao”这个事项。"),
        (
            add("英文", 编号="dibao", 种类="选项", 存为="谁", 中文="甲", 英文="A"),
            "“英文”表第 2 行“存为” 上面没有问题“谁”的英文。",
        ),
        (add("英文", 编号="dibao", 种类="材料", 中文="甲"), "“英文”表第 2 行“英文” 这一格没有写。"),
    ],
)
def test_what_is_wrong_is_told_by_its_cell(desk: Desk, edit: Edit, told: str) -> None:
    assert told in desk.edit(edit).problems()


def test_everything_wrong_is_told_at_once(desk: Desk) -> None:
    edits = together(
        put("材料", "原件", "一份", **LETTER), put("事项", "主题", "养老", 编号="dibao"), put("结论", "当", "年龄=")
    )
    assert len(desk.edit(edits).problems()) == 3


def merge(book: Workbook) -> None:
    book["材料"].merge_cells("A2:A3")


def no_sheet(book: Workbook) -> None:
    del book["流程"]


def another_sheet(book: Workbook) -> None:
    book.create_sheet("我的备注")


def heading(old: str, new: str | None) -> Edit:
    """An edit that renames a column of 材料."""

    def change(book: Workbook) -> None:
        next(one for one in book["材料"][1] if one.value == old).value = new

    return change


def beside(row: int) -> Edit:
    """An edit that writes a remark right of the last column of 材料."""

    def change(book: Workbook) -> None:
        book["材料"].cell(row, len(book["材料"][1]) + 1).value = "备注"

    return change


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (put("材料", "须知", "=A1", **LETTER), "“材料”表第 3 行“须知”是公式"),
        (put("材料", "须知", "#N/A", **LETTER), "“材料”表第 3 行“须知”是一个错误值"),
        (put("事项", "基本编码", 1234567890123456789, 编号="dibao"), "后面的位数已经丢了"),
        (merge, "“材料”表的 A2:A3 合并过格子"),
        (no_sheet, "少了“流程”表"),
        (another_sheet, "多了“我的备注”表"),
        (beside(1), "“材料”表多了一列“备注”"),
        (beside(5), "“材料”表第 5 行在没有列名的地方写了“备注”"),
        (heading("名称", "材料名称"), "是不是“名称”？"),
        (heading("名称", None), "“材料”表少了“名称”这一列"),
        (heading("当", "名称"), "有两列都叫“名称”"),
    ],
)
def test_what_is_no_longer_our_workbook_gets_one_sentence(desk: Desk, edit: Edit, told: str) -> None:
    before = desk.files()
    with pytest.raises(CannotDoError, match=told.replace("？", ".")):
        desk.edit(edit).prepare()
    assert desk.files() == before


@pytest.mark.parametrize("contents", [b"", b"PK\x03\x04", b"no workbook", b"\xd0\xcf\x11\xe0" * 200])
def test_what_is_no_workbook_gets_one_sentence(desk: Desk, contents: bytes) -> None:
    desk.file.write_bytes(contents)
    with pytest.raises(CannotDoError, match="不是 Excel 工作簿"):
        desk.prepare()


@dataclass(frozen=True)
class Whole:
    """A spreadsheet, not shown when a test fails."""

    contents: bytes = field(repr=False)


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk whose spreadsheet tests may damage: they write it anew each time."""
    return Desk.of(tmp_path_factory.mktemp("untouched"))


@pytest.fixture(scope="module")
def whole(untouched: Desk) -> Whole:
    return Whole(untouched.file.read_bytes())


@given(cut=st.floats(0, 1, exclude_max=True), at=st.integers(0, 2**20), damaged=st.booleans())
def test_a_broken_workbook_never_crashes(untouched: Desk, whole: Whole, cut: float, at: int, damaged: bool) -> None:
    contents = bytearray(whole.contents)
    if damaged:
        contents[at % len(contents)] ^= 0x55
    untouched.file.write_bytes(contents if damaged else contents[: int(len(contents) * cut)])
    assert how_it_ends(untouched).endswith(("。", "没有要改的"))
    assert untouched.files() == folders.SOUND


def how_it_ends(desk: Desk) -> str:
    try:
        prepared = desk.prepare()
    except CannotDoError as refused:
        return str(refused)
    return "没有要改的" if isinstance(prepared, Import) and not prepared.plan.files else repr(prepared)


def test_a_file_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(CannotDoError, match="找不到文件"):
        prepare_import(desk.folder / "nowhere.xlsx", desk.folder)
    with pytest.raises(CannotDoError, match="打不开文件"):
        prepare_import(desk.folder, desk.folder)


def test_a_catalogue_with_errors_is_neither_exported_nor_overwritten(desk: Desk) -> None:
    (desk.folder / AID_FILE).write_text("编号： dibao\n", encoding="utf-8")
    with pytest.raises(CannotDoError, match="kiosk check"):
        desk.prepare()
    with pytest.raises(CannotDoError, match="kiosk check"):
        export_sheet(desk.folder, desk.file)


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
