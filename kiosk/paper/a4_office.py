"""What the papers for the office share, on A4: their head, their foot, and short rows of text."""

from collections.abc import Iterator

from kiosk.paper import a4_page as a4
from kiosk.paper.a4_styles import OFFICE
from kiosk.paper.fonts import Face
from kiosk.paper.pen import MM, Pen, Style
from kiosk.paper.rows import Cell, Row, set_lines

TITLE = Style(Face.BOLD, 20, 30)
INDENT = 6 * MM

_LABEL_WIDTH = 22 * MM
_BULLET_GAP = 4 * MM
_FOOT_GAP = 6.0

FOOT_TOP = a4.PAGE_HEIGHT - a4.BOTTOM - _FOOT_GAP - OFFICE.small.leading
END = FOOT_TOP - _FOOT_GAP
"""Where rows must end."""


def head(heading: str, title: str, facts: tuple[tuple[str, str], ...]) -> Iterator[Row]:
    """Whose paper, what it is, and facts about it: (label, value)."""
    yield Row((Cell(a4.LEFT, set_lines(heading, OFFICE.heading, a4.WIDTH)),))
    yield Row((Cell(a4.LEFT, set_lines(title, TITLE, a4.WIDTH)),), below=4)
    for label, value in facts:
        named = Cell(a4.LEFT, set_lines(label, OFFICE.body, _LABEL_WIDTH))
        told = Cell(a4.LEFT + _LABEL_WIDTH, set_lines(value, OFFICE.strong, a4.WIDTH - _LABEL_WIDTH))
        yield Row((named, told), above=2, below=2)


def section_heading(text: str) -> Row:
    """The heading of a section, over a thin rule."""
    return Row((Cell(a4.LEFT, set_lines(text, OFFICE.section, a4.WIDTH)),), below=3, decor=rule)


def indented(text: str, style: Style, indent: float, above: float = 0.0) -> Row:
    """A text that begins `indent` points from the left."""
    return Row((Cell(a4.LEFT + indent, set_lines(text, style, a4.WIDTH - indent)),), above=above)


def bullet(text: str, indent: float) -> Row:
    """A text behind a dot."""
    left = a4.LEFT + indent
    lines = set_lines(text, OFFICE.body, a4.WIDTH - indent - _BULLET_GAP)
    return Row((Cell(left, set_lines("·", OFFICE.body, _BULLET_GAP)), Cell(left + _BULLET_GAP, lines)), above=2)


def rule(pen: Pen, top: float, height: float) -> None:
    """A thin line below a row."""
    pen.hairline(a4.LEFT, top + height, across=a4.WIDTH)


def draw_foot(pen: Pen, text: str, page: str) -> None:
    """Under a line: what paper this is, and which page."""
    pen.line(a4.LEFT, FOOT_TOP, a4.WIDTH, 0.8)
    pen.text(a4.LEFT, FOOT_TOP + _FOOT_GAP, text, OFFICE.small)
    pen.text(a4.LEFT + a4.WIDTH - OFFICE.small.width(page), FOOT_TOP + _FOOT_GAP, page, OFFICE.small)
