"""The table of materials: a box to tick, then the columns that have something to say."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.guide.part_records import Bring
from kiosk.paper import a4_styles as a4
from kiosk.paper.pen import MM, Pen
from kiosk.paper.rows import Cell, Line, Row, set_lines
from kiosk.words.paper import PaperWords

_BOX = 5.6 * MM
_BOX_LEFT = a4.LEFT + 1.2 * MM
_INDENT = 10.5 * MM  # of the first column, behind the box
_BETWEEN = 5 * MM
_PAD = 6.5
_LEAST_NAME = 44 * MM  # so that the columns do not crowd at the left
_WIDEST_COUNT = 38 * MM
_WIDEST_SOURCE = 24 * MM
_NAME_SHARE = 0.45  # of what counts and sources leave; more where the notes need less


@dataclass(frozen=True)
class _Column:
    title: str
    x: float
    width: float
    lines: Callable[[Bring, float], tuple[Line, ...]]


def table(materials: tuple[Bring, ...], words: PaperWords) -> tuple[Row, tuple[Row, ...]]:
    """The row of titles, and a row for each material."""
    materials = _counts_filled(materials, words)
    columns = _columns(materials, words)
    titles = tuple(Cell(column.x, set_lines(column.title, a4.TITLE, column.width)) for column in columns)
    return Row(titles, above=4, below=4, decor=_heavy_line), tuple(_row(one, columns) for one in materials)


def _counts_filled(materials: tuple[Bring, ...], words: PaperWords) -> tuple[Bring, ...]:
    """No gap among counts: what is not known, the counter says."""
    if not any(one.copies for one in materials):
        return materials
    return tuple(replace(one, copies=one.copies or words.ask_counter) for one in materials)


def _row(material: Bring, columns: tuple[_Column, ...]) -> Row:
    cells = tuple(Cell(column.x, column.lines(material, column.width)) for column in columns)
    return Row(cells, above=_PAD, below=_PAD, decor=_box_and_line, decor_rest=_line)


def _columns(materials: tuple[Bring, ...], words: PaperWords) -> tuple[_Column, ...]:
    count = _widest(words.how_many, [one.copies for one in materials], _WIDEST_COUNT)
    source = _widest(words.source, [one.source for one in materials], _WIDEST_SOURCE)
    note = _widest(words.note, [one.note for one in materials], a4.WIDTH)
    room = a4.WIDTH - _INDENT - sum(width + _BETWEEN for width in (count, source) if width)
    name = min(_widest_name(materials), max(_NAME_SHARE * room, room - note - _BETWEEN) if note else room)
    widths = (name, count, source, room - name - _BETWEEN if note else 0.0)
    titles = (words.material, words.how_many, words.source, words.note)
    return _placed(zip(titles, widths, (_name, _copies, _source, _note), strict=True))


def _placed(columns: "zip[tuple[str, float, Callable[[Bring, float], tuple[Line, ...]]]]") -> tuple[_Column, ...]:
    """The columns that have a width, from left to right."""
    x, placed = a4.LEFT + _INDENT, []
    for title, width, lines in columns:
        if width:
            placed.append(_Column(title, x, width, lines))
            x += width + _BETWEEN
    return tuple(placed)


def _widest(title: str, texts: list[str], cap: float) -> float:
    """The width of the title and the widest line, where no line is wider than `cap`; 0 where there is none."""
    lines = [a4.BODY.width(line.text) for text in texts for line in set_lines(text, a4.BODY, cap)]
    return max(a4.TITLE.width(title), *lines) + 0.01 if lines else 0.0


def _widest_name(materials: tuple[Bring, ...]) -> float:
    widths = [a4.STRONG.width(one.name) for one in materials]
    return max([_LEAST_NAME, *widths, *(a4.SMALL.width(one.case) for one in materials)]) + 1


def _name(material: Bring, width: float) -> tuple[Line, ...]:
    small = [*set_lines(material.chinese, a4.SMALL, width), *set_lines(material.case, a4.SMALL, width)]
    return (*set_lines(material.name, a4.STRONG, width), *small)


def _copies(material: Bring, width: float) -> tuple[Line, ...]:
    return set_lines(material.copies, a4.BODY, width)


def _source(material: Bring, width: float) -> tuple[Line, ...]:
    return set_lines(material.source, a4.BODY, width)


def _note(material: Bring, width: float) -> tuple[Line, ...]:
    return set_lines(material.note, a4.BODY, width)


def _heavy_line(pen: Pen, top: float, height: float) -> None:
    pen.line(a4.LEFT, top + height, a4.WIDTH, 1.2)


def _line(pen: Pen, top: float, height: float) -> None:
    pen.hairline(a4.LEFT, top + height, across=a4.WIDTH)


def _box_and_line(pen: Pen, top: float, height: float) -> None:
    pen.box(_BOX_LEFT, top + _PAD + (a4.STRONG.leading - _BOX) / 2, _BOX, _BOX, 1.2)
    _line(pen, top, height)
