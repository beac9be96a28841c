"""The measures of blank forms on A4, in points: two sizes of letters."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.guide.letters import Letters
from kiosk.paper.fonts import Face
from kiosk.paper.pen import MM, Style


@dataclass(frozen=True)
class FormStyle:
    """How a form is set."""

    title: Style
    heading: Style
    body: Style
    small: Style
    """Head, foot and hints."""
    writing: float
    """Height of a line that is written on by hand."""
    signing: float
    """Height of a line with a signature."""
    blank: float
    """Length of one underscore."""
    least_field: float
    """Shortest line behind a label."""


FORM_STYLES: Mapping[Letters, FormStyle] = {
    Letters.NORMAL: FormStyle(
        title=Style(Face.BOLD, 24, 36),
        heading=Style(Face.BOLD, 12, 18),
        body=Style(Face.REGULAR, 12, 19),
        small=Style(Face.REGULAR, 10, 14),
        writing=10 * MM,
        signing=14 * MM,
        blank=3 * MM,
        least_field=30 * MM,
    ),
    Letters.LARGE: FormStyle(
        title=Style(Face.BOLD, 30, 44),
        heading=Style(Face.BOLD, 16, 23),
        body=Style(Face.REGULAR, 16, 25),
        small=Style(Face.REGULAR, 14, 20),  # VVSG: large print is 14 pt or more
        writing=11 * MM,
        signing=16 * MM,
        blank=3 * MM,
        least_field=36 * MM,
    ),
}
