"""What a spreadsheet cannot say is told by its cell, or in one sentence; and then nothing has changed."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from kiosk.staff.sheet import Import, export_sheet, prepare_import
from kiosk.trouble import CannotDoError
from tests.catalogue import folders
from tests.catalogue.folders import AID_FILE
from tests.staff.sheets import Desk, Edit, add, drop, put, together

LETTER = {"编号": "gaoling-jintie", "名称": "委托书"}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk.of(tmp_path)


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
        (add("英文", 编号="dibao", 种类="句子", 英文="A"), "“英文”表第 2 行“中文” 这一格没有写。"),
        (put("事项", "待核", "收肥", 编号="dibao"), "“事项”表第 3 行“待核” “待核”的第 1 项不能写“收肥”。"),
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
