"""What is drawn around the rows of the A4 checklist: rules, frames, boxes to tick."""

from kiosk.paper import a4_page as a4
from kiosk.paper.a4_styles import A4Style
from kiosk.paper.pen import Pen
from kiosk.paper.rows import Decor


def line(pen: Pen, top: float, height: float) -> None:
    """A thin rule beneath."""
    pen.hairline(a4.LEFT, top + height, across=a4.WIDTH)


def heavy_line(pen: Pen, top: float, height: float) -> None:
    """A rule beneath titles."""
    pen.line(a4.LEFT, top + height, a4.WIDTH, 1.2)


def frame(pen: Pen, top: float, height: float) -> None:
    """A frame over the whole width."""
    pen.box(a4.LEFT, top, a4.WIDTH, height, 1.2, radius=6)


def tick_box(style: A4Style, pad: float) -> Decor:
    """A box to tick beside the first line, which begins `pad` below the top, and a thin rule beneath."""
    left, down = a4.LEFT + style.box_indent, pad + (style.strong.leading - style.box) / 2

    def draw(pen: Pen, top: float, height: float) -> None:
        pen.box(left, top + down, style.box, style.box, style.box_line)
        line(pen, top, height)

    return draw
