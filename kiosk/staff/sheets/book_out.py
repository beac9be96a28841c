"""The tables as a workbook that a clerk can edit: headings, explanations, drop-down lists. Only openpyxl here."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any
from unicodedata import east_asian_width

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.staff.sheets.columns import Column, Shape
from kiosk.staff.sheets.layout import ABOUT, ID, ITEMS, NAME, STREETS, Sheet
from kiosk.staff.sheets.pages import about_rows, pages
from kiosk.staff.sheets.tables import FIRST_ROW, Row, Tables
from kiosk.trouble import CannotDoError

LONGEST_CELL = 32_000
"""Characters; the spreadsheet programs hold 32,767."""
SPARE_ROWS = 1_000
"""Rows below the last one that still offer the drop-down lists."""
FINGERPRINT = "wuhua-catalogue"
"""Name of the workbook's property that says which catalogue it was made of."""

_HEAD = PatternFill("solid", fgColor="0A6B52")
_NEEDED = PatternFill("solid", fgColor="12261F")
_QUIET = PatternFill("solid", fgColor="EEF3F1")
_HEAD_FONT = Font(name="微软雅黑", bold=True, color="FFFFFF", size=11)
_BODY_FONT = Font(name="微软雅黑", size=11)
_LINE = 17.0
"""Points of a line; programs do not find the height of wrapped rows by themselves when they open a file."""
_TEXT = "@"
_TOP = Alignment(vertical="top", wrap_text=True)


@dataclass(frozen=True)
class Lists:
    """What the drop-down lists offer beyond fixed choices."""

    themes: tuple[str, ...]
    fingerprint: str


def workbook(tables: Tables, lists: Lists) -> bytes:
    """The file. Raises CannotDoError for a text that no cell can hold."""
    book = Workbook()
    first = book.active
    book.properties.creator = "wuhua-kiosk"
    properties: Any = getattr(book, "custom_doc_props")  # noqa: B009  # the stubs do not know it yet
    properties.append(StringProperty(name=FINGERPRINT, value=lists.fingerprint))
    for page in pages():
        _fill(book.create_sheet(page.name), page, tables[page.name], lists)
    _explain(book.create_sheet(ABOUT))
    if first is not None:
        book.remove(first)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(drawn: Worksheet, page: Sheet, rows: list[Row], lists: Lists) -> None:
    for number, column in enumerate(page.columns, 1):
        _head(drawn, number, column)
    for row in rows:
        for number, column in enumerate(page.columns, 1):
            _cell(drawn, row, number, column)
        drawn.row_dimensions[row.number].height = _LINE * max(
            _lines(row.text(one.heading), one) for one in page.columns
        )
    last = FIRST_ROW + len(rows) + SPARE_ROWS
    for number, column in enumerate(page.columns, 1):
        _offer(drawn, page, get_column_letter(number), column, lists, last)
    drawn.freeze_panes = f"{get_column_letter(_frozen(page))}{FIRST_ROW}"
    drawn.auto_filter.ref = f"A1:{get_column_letter(len(page.columns))}{max(1, FIRST_ROW + len(rows) - 1)}"
    drawn.row_dimensions[1].height = 24
    _set_page(drawn)


def _set_page(drawn: Worksheet) -> None:
    """On paper: across, as wide as a page, headings on every page."""
    drawn.page_setup.orientation, drawn.page_setup.paperSize = "landscape", drawn.PAPERSIZE_A4
    drawn.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    drawn.page_setup.fitToHeight = 0
    drawn.print_title_rows = "1:1"


def _frozen(page: Sheet) -> int:
    """The first column that scrolls: behind the id and the name."""
    return 3 if NAME in page.headings[:2] else 2


def _head(drawn: Worksheet, number: int, column: Column) -> None:
    cell = drawn.cell(1, number, column.heading)
    cell.font, cell.alignment = _HEAD_FONT, Alignment(vertical="center", wrap_text=False)
    cell.fill = _NEEDED if column.needed else _HEAD
    cell.comment = _comment(column)
    letter = get_column_letter(number)
    dimension = drawn.column_dimensions[letter]
    dimension.width, dimension.number_format = column.width, _TEXT
    dimension.alignment, dimension.font = _TOP, _BODY_FONT
    if column.rare:
        dimension.outlineLevel, dimension.hidden = 1, True


def _comment(column: Column) -> Comment:
    lines = [column.explained + "。"]
    lines += [f"可以写：{'、'.join(column.choices)}。"] if column.choices else []
    lines += [f"写法：{column.shape.value}。"] if column.shape is not Shape.TEXT and not column.choices else []
    lines += [f"空着就是“{column.default}”。"] if column.default else []
    lines += ["一定要写。"] if column.needed else []
    comment = Comment("\n".join(lines), "编辑指南")
    comment.width, comment.height = 320, 30 + 24 * len(lines) + 16 * (sum(map(len, lines)) // 22)
    return comment


def _cell(drawn: Worksheet, row: Row, number: int, column: Column) -> None:
    text = row.text(column.heading)
    if len(text) > LONGEST_CELL:
        raise CannotDoError(f"“{column.heading}”有一格超过 {LONGEST_CELL} 个字，表格放不下。请把这一段改短。")
    cell = drawn.cell(row.number, number)
    if text:
        cell.value = text
        cell.data_type = "s"  # a text that begins with = is no formula
    cell.number_format, cell.alignment, cell.font = _TEXT, _TOP, _BODY_FONT
    if column.heading == NAME and drawn.title != ITEMS:
        cell.fill = _QUIET


def _lines(text: str, column: Column) -> int:
    """How many lines a text takes in its column; a Chinese character is as wide as two others."""
    widths = (sum(2 if east_asian_width(one) in "WF" else 1 for one in line) for line in text.split("\n"))
    return sum(max(1, ceil(1.05 * width / column.width)) for width in widths)


def _offer(drawn: Worksheet, page: Sheet, letter: str, column: Column, lists: Lists, last: int) -> None:
    """A drop-down list where there is something to choose."""
    source, strict = _source(page, column, lists)
    if not source:
        return
    offered = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=strict)
    offered.errorTitle, offered.error = "不能这样写", "请从列表里选。"
    drawn.add_data_validation(offered)
    offered.add(f"{letter}{FIRST_ROW}:{letter}{last}")


def _source(page: Sheet, column: Column, lists: Lists) -> tuple[str, bool]:
    """(the list's formula, whether nothing else may be written); an empty formula: no list."""
    if column.heading == "主题" and page.name == ITEMS:
        return _quoted(lists.themes), True
    if column.choices:
        return _quoted(column.choices), True
    if column.heading == ID and page.name not in (ITEMS, STREETS):
        return f"{quote_sheetname(ITEMS)}!$A${FIRST_ROW}:$A${SPARE_ROWS * 20}", True
    return "", False


def _quoted(words: tuple[str, ...]) -> str:
    """A list written into the rule itself; Excel takes no more than 255 characters there."""
    joined = ",".join(words)
    return f'"{joined}"' if len(joined) <= 250 and not any(mark in word for word in words for mark in ',"') else ""


def _explain(drawn: Worksheet) -> None:
    widths: Mapping[str, float] = {"A": 18, "B": 20, "C": 70, "D": 60}
    for letter, width in widths.items():
        drawn.column_dimensions[letter].width = width
    columns = [Column("", "", width=width) for width in widths.values()]
    for number, cells in enumerate(about_rows(), 1):
        drawn.row_dimensions[number].height = _LINE * max(map(_lines, cells, columns))
        for column, text in enumerate(cells, 1):
            cell = drawn.cell(number, column, text)
            cell.font, cell.alignment, cell.number_format = _BODY_FONT, _TOP, _TEXT
            if number == 1:
                cell.font, cell.fill = _HEAD_FONT, _HEAD
    drawn.freeze_panes = "A2"
    _set_page(drawn)
