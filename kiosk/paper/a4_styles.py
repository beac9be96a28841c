"""The measures of text on A4, in points: one record for each size of letters."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.guide.letters import Letters
from kiosk.paper.fonts import Face
from kiosk.paper.pen import MM, SMALLEST, Style


@dataclass(frozen=True)
class Columns:
    """Materials as a table. The shares and caps keep its columns from crowding."""

    indent: float = 10.5 * MM
    """Of the first column, behind the box."""
    between: float = 5 * MM
    pad: float = 6.5
    """Clear above and below a material."""
    least_name: float = 44 * MM
    widest_count: float = 38 * MM
    widest_source: float = 24 * MM
    name_share: float = 0.45
    """Of what counts and sources leave; more where the notes need less."""


@dataclass(frozen=True)
class Stacked:
    """Materials below each other, each with its details beneath its name: large letters leave no room for columns."""

    indent: float = 15 * MM
    """Of all text, behind the box."""
    pad: float = 8.0


@dataclass(frozen=True)
class A4Style:
    """How a checklist is set."""

    heading: Style
    names: tuple[Style, ...]
    """The item's name: the largest in which it takes no more than two lines."""
    running_name: Style
    section: Style
    verdict: Style
    reason: Style
    body: Style
    strong: Style
    """Bold, and as high as `body`: they stand side by side."""
    small: Style
    title: Style
    """Of a column."""
    value: Style
    """One of the four facts."""
    gap: float
    """Above a section."""
    pad: float
    """Between a frame and its text."""
    box: float
    """Side of a box to tick."""
    box_line: float
    box_indent: float
    matter_indent: float
    """Of the things to do of a life event, behind their number."""
    steps_a_row: int
    materials: Columns | Stacked


def tightened(style: A4Style) -> A4Style:
    """The same letters with less air between them, for a sheet that would leave a last page nearly empty."""
    materials = replace(style.materials, pad=style.materials.pad * 0.45)
    return replace(style, gap=style.gap * 0.6, steps_a_row=style.steps_a_row + 1, materials=materials)


A4_STYLES: Mapping[Letters, A4Style] = {
    Letters.NORMAL: A4Style(
        heading=Style(Face.REGULAR, 11, 16),
        names=(Style(Face.BOLD, 24, 33), Style(Face.BOLD, 19, 26), Style(Face.BOLD, 14, 20)),
        running_name=Style(Face.BOLD, 14, 20),
        section=Style(Face.BOLD, 14, 19),
        verdict=Style(Face.BOLD, 20, 28),
        reason=Style(Face.REGULAR, 14, 22),
        body=Style(Face.REGULAR, 11, 16.5),
        strong=Style(Face.BOLD, 11, 16.5),
        small=Style(Face.REGULAR, SMALLEST, 14),
        title=Style(Face.BOLD, SMALLEST, 14),
        value=Style(Face.BOLD, 13, 18),
        gap=11.0,
        pad=9.0,
        box=5.6 * MM,
        box_line=1.2,
        box_indent=1.2 * MM,
        matter_indent=7 * MM,
        steps_a_row=4,
        materials=Columns(),
    ),
    Letters.LARGE: A4Style(
        heading=Style(Face.REGULAR, 14, 20),
        names=(Style(Face.BOLD, 30, 40), Style(Face.BOLD, 24, 33), Style(Face.BOLD, 18, 26), Style(Face.BOLD, 15, 21)),
        running_name=Style(Face.BOLD, 18, 26),
        section=Style(Face.BOLD, 18, 25),
        verdict=Style(Face.BOLD, 26, 35),
        reason=Style(Face.REGULAR, 17, 26),
        body=Style(Face.REGULAR, 15, 22.5),
        strong=Style(Face.BOLD, 15, 22.5),
        small=Style(Face.REGULAR, 14, 20),  # VVSG: large print is 14 pt or more
        title=Style(Face.BOLD, 14, 20),
        value=Style(Face.BOLD, 16, 22),
        gap=13.0,
        pad=10.0,
        box=9 * MM,
        box_line=1.8,
        box_indent=1.5 * MM,
        matter_indent=10 * MM,
        steps_a_row=2,
        materials=Stacked(),
    ),
}

OFFICE = A4_STYLES[Letters.NORMAL]
"""Of the papers that stay in the office."""
