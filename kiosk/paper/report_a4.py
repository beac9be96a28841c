"""The state of the catalogue on A4, for the head of office."""

from collections.abc import Iterator
from itertools import accumulate

from kiosk.paper import a4_page as a4
from kiosk.paper import fonts
from kiosk.paper.a4_office import END, draw_foot, head, indented, rule, section_heading
from kiosk.paper.a4_styles import OFFICE
from kiosk.paper.flow import Section, flow
from kiosk.paper.pen import Label, Pen, Style
from kiosk.paper.report_sheet import Column, ReportSheet, Table
from kiosk.paper.rows import Cell, Line, Row, set_lines
from kiosk.words.paper import ZH

_BETWEEN = 8.0
_PAD = 2.0


def render(sheet: ReportSheet) -> bytes:
    """The PDF. Raises FontUnusableError where a font file is missing."""
    fonts.register()
    pages = flow(list(_sections(sheet)), first=a4.TOP, following=a4.TOP, end=END)
    pen = Pen(a4.PAGE_WIDTH, a4.PAGE_HEIGHT, Label(sheet.title, sheet.heading, "zh-CN", sheet.now))
    for number, page in enumerate(pages, 1):
        for placed in page:
            placed.row.draw(pen, placed.top)
        draw_foot(pen, f"{sheet.heading} · {sheet.title}", ZH.page.format(page=number, pages=len(pages)))
        pen.next_page()
    return pen.finished()


def _sections(sheet: ReportSheet) -> Iterator[Section]:
    yield Section(None, tuple(head(sheet.heading, sheet.title, sheet.facts)))
    for table in sheet.tables:
        titles = (_row(table, tuple(one.heading for one in table.columns), OFFICE.title),) if table.rows else ()
        rows = (_row(table, row, OFFICE.small) for row in table.rows)
        remarks = (indented(remark, OFFICE.small, 0.0, above=4) for remark in table.remarks)
        yield Section(section_heading(table.title), (*rows, *remarks), titles=titles, gap=OFFICE.gap)


def _row(table: Table, texts: tuple[str, ...], style: Style) -> Row:
    widths = _widths(table.columns)
    lefts = accumulate((width + _BETWEEN for width in widths), initial=a4.LEFT)
    places = zip(table.columns, texts, lefts, widths, strict=False)
    cells = (_cell(column, set_lines(text, style, width), left, width) for column, text, left, width in places)
    return Row(tuple(cells), above=_PAD, below=_PAD, decor=rule)


def _widths(columns: tuple[Column, ...]) -> list[float]:
    room = a4.WIDTH - _BETWEEN * (len(columns) - 1)
    shares = sum(column.share for column in columns)
    return [room * column.share / shares for column in columns]


def _cell(column: Column, lines: tuple[Line, ...], left: float, width: float) -> Cell:
    """Numbers end at the right edge of their column."""
    widest = max((line.width for line in lines), default=0.0)
    return Cell(left + width - widest if column.number else left, lines)
