"""Rows: columns of lines side by side, with what is drawn around them. A too tall row can be split."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from kiosk.paper.pen import Pen, Style
from kiosk.words.lines import break_lines


@dataclass(frozen=True)
class Line:
    """One line of text."""

    text: str
    style: Style

    @property
    def width(self) -> float:
        """In points."""
        return self.style.width(self.text)


def set_lines(text: str, style: Style, width: float) -> tuple[Line, ...]:
    """A text broken to `width` points; an empty text is no line at all."""
    return tuple(Line(line, style) for line in break_lines(text, width, style.width)) if text else ()


def height_of(lines: tuple[Line, ...]) -> float:
    """The height of lines set below each other."""
    return sum(line.style.leading for line in lines)


@dataclass(frozen=True)
class Cell:
    """Lines from `x` on; centred if they have a `centre`."""

    x: float
    lines: tuple[Line, ...]
    centred_in: float = 0.0
    """The width in which each line is centred; 0: flush left."""

    def draw(self, pen: Pen, top: float) -> None:
        """Draw the lines below each other."""
        for line in self.lines:
            room = self.centred_in - line.width if self.centred_in else 0.0
            pen.text(self.x + room / 2, top, line.text, line.style)
            top += line.style.leading

    def cut(self, room: float) -> tuple["Cell", "Cell"]:
        """The lines that have room, and the rest."""
        fitting = 0
        while fitting < len(self.lines) and height_of(self.lines[: fitting + 1]) <= room:
            fitting += 1
        return replace(self, lines=self.lines[:fitting]), replace(self, lines=self.lines[fitting:])


Decor = Callable[[Pen, float, float], None]
"""Draws around a row: (pen, top, height)."""


def plain(_pen: Pen, _top: float, _height: float) -> None:
    """Nothing around a row."""


@dataclass(frozen=True)
class Row:
    """Columns side by side, `above` and `below` them clear space, all in points."""

    cells: tuple[Cell, ...]
    above: float = 0.0
    below: float = 0.0
    decor: Decor = plain
    decor_rest: Decor = plain
    """Around what is left of the row on a further page."""
    least: float = 0.0
    """The row is at least this high."""

    @cached_property
    def height(self) -> float:
        """With the clear space."""
        lines = max((height_of(cell.lines) for cell in self.cells), default=0.0)
        return max(self.least, self.above + lines + self.below)

    def draw(self, pen: Pen, top: float) -> None:
        """Draw the row below `top`."""
        self.decor(pen, top, self.height)
        for cell in self.cells:
            cell.draw(pen, top + self.above)

    @property
    def start(self) -> float:
        """The least height of a first part: one line of each column."""
        first = max((height_of(cell.lines[:1]) for cell in self.cells), default=0.0)
        return self.above + first + self.below

    def split(self, room: float) -> tuple["Row", "Row"]:
        """The part that has room, and the rest."""
        cut = [cell.cut(room - self.above - self.below) for cell in self.cells]
        first = replace(self, cells=tuple(one for one, _ in cut), least=0.0)
        rest = replace(self, cells=tuple(other for _, other in cut), decor=self.decor_rest, least=0.0)
        return first, rest
