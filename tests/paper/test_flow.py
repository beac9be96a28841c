"""Pages: every row once and in order, none over the end, no heading alone, titles again where a table goes on."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.paper.flow import Placed, Section, flow
from kiosk.paper.fonts import Face
from kiosk.paper.pen import Style
from kiosk.paper.rows import Cell, Line, Row

STYLE = Style(Face.REGULAR, 10, 10)
FIRST, FOLLOWING, END = 300.0, 100.0, 800.0


def row(name: str, lines: int) -> Row:
    return Row((Cell(0, tuple(Line(f"{name}.{n}", STYLE) for n in range(lines))),), above=2, below=3)


@st.composite
def section(draw: st.DrawFn) -> Section:
    name = draw(st.text("abcdefg", min_size=3, max_size=6))
    heading = row(f"heading {name}", 1) if draw(st.booleans()) else None
    lines = draw(st.lists(st.integers(1, 120), min_size=1, max_size=12))
    titles = (row(f"titles {name}", 1),) if draw(st.booleans()) else ()
    return Section(heading, tuple(row(f"row {name} {n}", count) for n, count in enumerate(lines)), titles, gap=20)


SECTIONS = st.lists(section(), max_size=6)


def lines_of(placed: Placed) -> list[str]:
    return [line.text for cell in placed.row.cells for line in cell.lines]


def lines_on(pages: list[list[Placed]], word: str) -> list[str]:
    return [line for page in pages for placed in page for line in lines_of(placed) if line.startswith(word)]


@given(SECTIONS)
def test_every_line_once_and_in_order(sections: list[Section]) -> None:
    pages = flow(sections, FIRST, FOLLOWING, END)
    wanted = [line.text for one in sections for row in one.rows for cell in row.cells for line in cell.lines]
    assert lines_on(pages, "row") == wanted
    assert lines_on(pages, "heading") == [one.heading.cells[0].lines[0].text for one in sections if one.heading]


@given(SECTIONS)
def test_rows_stay_on_their_page_and_off_each_other(sections: list[Section]) -> None:
    for number, page in enumerate(flow(sections, FIRST, FOLLOWING, END)):
        top = FOLLOWING if number else FIRST
        for placed in page:
            assert placed.top >= top
            top = placed.top + placed.row.height
            assert top <= END + 1e-6


@given(SECTIONS)
def test_no_heading_and_no_titles_end_a_page(sections: list[Section]) -> None:
    for page in flow(sections, FIRST, FOLLOWING, END):
        for placed in page[-1:]:
            assert lines_of(placed)[0].startswith("row")


@given(SECTIONS)
def test_a_table_that_goes_on_has_its_titles_again(sections: list[Section]) -> None:
    titled = {one.rows[0].cells[0].lines[0].text.split()[1] for one in sections if one.titles}
    untitled = {one.rows[0].cells[0].lines[0].text.split()[1] for one in sections if not one.titles}
    for page in flow(sections, FIRST, FOLLOWING, END)[1:]:
        first, name = lines_of(page[0])[0].split()[:2]
        if first == "row" and name.split(".")[0] not in untitled:
            raise AssertionError(f"rows of {name} without titles, {titled}")


def test_rows_that_fit_are_not_split() -> None:
    pages = flow([Section(None, (row("a", 20), row("b", 40)), gap=0)], FIRST, FOLLOWING, END)
    assert [[lines_of(placed)[0] for placed in page] for page in pages] == [["a.0"], ["b.0"]]


def test_a_row_longer_than_a_page_begins_where_there_is_room() -> None:
    pages = flow([Section(None, (row("a", 100),), gap=0)], FIRST, FOLLOWING, END)
    assert [len(lines_of(page[0])) for page in pages] == [49, 51]
