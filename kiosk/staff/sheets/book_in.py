"""A workbook read as tables of text, or one sentence why it cannot be. Only openpyxl here."""

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.catalogue.reading.known_keys import nearest
from kiosk.staff.sheets.book_out import FINGERPRINT
from kiosk.staff.sheets.layout import ABOUT, Sheet
from kiosk.staff.sheets.pages import pages
from kiosk.staff.sheets.tables import FIRST_ROW, Place, Row, Tables, clean
from kiosk.trouble import CannotDoError

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes. Ten thousand items take about 6 MB."""
LARGEST_UNPACKED = 1024 * 1024 * 1024
"""Bytes of all parts together: a small file may unpack without end."""
_BROKEN = (
    zipfile.BadZipFile, zlib.error, InvalidFileException, ParseError, LookupError, ValueError, TypeError,
    AttributeError, ArithmeticError, EOFError, OSError, NotImplementedError, RuntimeError, AssertionError,
)  # fmt: skip
"""What openpyxl and zipfile raise for files that are damaged or made by hand."""
MOST_ROWS, MOST_COLUMNS = 300_000, 200
"""What is beyond was not written by hand."""
_MOST_DIGITS = 15
"""A spreadsheet program forgets the digits of a number behind these."""


def tables_in(path: Path) -> tuple[Tables, str]:
    """(the tables, the fingerprint of the catalogue they were made of; empty: not known). Raises CannotDoError."""
    book = _open(path)
    tables: dict[str, list[Row]] = {}
    _only_ours(book)
    for page in pages():
        drawn = book[page.name]
        if not isinstance(drawn, Worksheet):
            raise CannotDoError(f"“{page.name}”是一张图表，不是表格。请重新导出，再改。")
        tables[page.name] = _rows(drawn, page)
    return tables, _fingerprint(book)


def _open(path: Path) -> Workbook:
    refused = f"{path} 不是 Excel 工作簿（.xlsx），或没有存完整。请用 kiosk sheet export 重新导出，再改。"
    try:
        with path.open("rb") as file:
            contents = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise CannotDoError(f"找不到文件 {path}。请检查文件名写得对不对。") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CannotDoError(f"打不开文件 {path}（{reason}）。请检查读取权限。") from error
    try:
        _check_size(contents, refused)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what other programs add and openpyxl leaves out does not matter here
            return load_workbook(io.BytesIO(contents), data_only=False, keep_links=False)
    except _BROKEN as error:
        raise CannotDoError(refused) from error


def _check_size(contents: bytes, refused: str) -> None:
    if len(contents) > LARGEST_FILE:
        raise CannotDoError(refused)
    with zipfile.ZipFile(io.BytesIO(contents)) as packed:
        if sum(part.file_size for part in packed.infolist()) > LARGEST_UNPACKED:
            raise CannotDoError(refused)
        if packed.testzip() is not None:
            raise CannotDoError(refused)


def _only_ours(book: Workbook) -> None:
    wanted = [page.name for page in pages()]
    lacking = [name for name in wanted if name not in book.sheetnames]
    if len(lacking) == len(wanted):
        raise CannotDoError("这个工作簿不是从事项目录导出的。请用 kiosk sheet export 导出一份，在里面改。")
    if lacking:
        raise CannotDoError(f"工作簿里少了“{lacking[0]}”表。请不要删表、改表名；可以重新导出一份再改。")
    more = [name for name in book.sheetnames if name not in (*wanted, ABOUT)]
    if more:
        raise CannotDoError(f"工作簿里多了“{more[0]}”表，程序不知道怎么用它。请删掉这张表，再导入。")


def _rows(drawn: Worksheet, page: Sheet) -> list[Row]:
    if drawn.max_row > MOST_ROWS or drawn.max_column > MOST_COLUMNS:
        raise CannotDoError(f"“{page.name}”表太大（{drawn.max_row} 行、{drawn.max_column} 列）。请删掉多余的空行空列。")
    for merged in drawn.merged_cells.ranges:
        raise CannotDoError(f"“{page.name}”表的 {merged.coord} 合并过格子。请取消合并，每格写全，再导入。")
    headings = _headings(drawn, page)
    found = []
    for cells in drawn.iter_rows(min_row=FIRST_ROW):
        texts = {}
        for cell, heading in zip(cells, headings, strict=False):
            text = _text(cell, Place(page.name, cell.row or 0, heading))
            if text and not heading:
                raise CannotDoError(
                    f"“{page.name}”表第 {cell.row} 行在没有列名的地方写了“{text[:20]}”。请删掉，再导入。"
                )
            texts[heading] = text
        if any(texts.values()):
            found.append(Row(cells[0].row or 0, texts))
    return found


def _headings(drawn: Worksheet, page: Sheet) -> list[str]:
    """The heading of every column; empty: a column without."""
    first = next(drawn.iter_rows(min_row=1, max_row=1), ())
    written = [_text(cell, Place(page.name, 1, f"第 {number} 列")) for number, cell in enumerate(first, 1)]
    for heading in filter(None, written):
        if heading not in page.headings:
            meant = nearest(heading, [one for one in page.headings if one not in written])
            hint = f"是不是“{meant}”？" if meant else ""
            raise CannotDoError(f"“{page.name}”表多了一列“{heading[:20]}”。{hint}请改回原来的列名，或删掉这一列。")
        if written.count(heading) > 1:
            raise CannotDoError(f"“{page.name}”表有两列都叫“{heading}”。请删掉一列。")
    for heading in page.headings:
        if heading not in written:
            raise CannotDoError(f"“{page.name}”表少了“{heading}”这一列。请补上，或重新导出一份再改。")
    return written


def _text(cell: Cell | MergedCell, place: Place) -> str:
    """What a cell shows. Raises CannotDoError for formulas and for numbers that lost digits."""
    value: Any = cell.value
    if value is None:
        return ""
    if isinstance(cell, Cell) and cell.data_type == "f":
        raise CannotDoError(f"{place}是公式。请换成文字：复制以后用“选择性粘贴—数值”，再导入。")
    if isinstance(cell, Cell) and cell.data_type == "e":
        raise CannotDoError(f"{place}是一个错误值“{value}”。请改成文字，再导入。")
    return _shown(value, place)


def _shown(value: Any, place: Place) -> str:
    match value:
        case str():
            return clean(value)
        case bool():
            return "是" if value else "否"
        case int() | float():
            return _number(value, place)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        case date() | time():
            return value.isoformat()
    raise CannotDoError(f"{place}里的内容看不懂。请改成文字，再导入。")


def _number(value: float, place: Place) -> str:
    """A number that the program made of a text: 1 for 1.0."""
    text = str(int(value)) if float(value).is_integer() else repr(value)
    if len(text) > _MOST_DIGITS:
        raise CannotDoError(f"{place}被表格软件变成了数字，后面的位数已经丢了。请把这一格设成“文本”，重新填写。")
    return text


def _fingerprint(book: Workbook) -> str:
    properties: Any = getattr(book, "custom_doc_props")  # noqa: B009  # the stubs do not know it yet
    found: Iterator[str] = (str(one.value) for one in properties.props if one.name == FINGERPRINT)
    return next(found, "")
