"""Colours, sizes and distances of a look, as pixels of one screen. Pure: no Kivy here.

Distances are given in millimetres of the reference panel (21.5", 1080x1920) and keep their proportion on
any other; what the law asks for (capital heights, touch targets, gaps) is never less than real millimetres.
"""

from dataclasses import dataclass
from functools import cache, cached_property
from math import ceil, hypot
from typing import Literal

from kiosk.ui.palette import CONTRAST, LIGHT, Colour, Palette
from kiosk.ui.panel import Panel
from kiosk.visit.views.records import Look

REFERENCE_MM = 267.7
"""Short side of the reference panel: 21.5 inches, 9:16."""

CAPITAL = 0.733
"""Capital height of Noto Sans SC in em (its OS/2 table)."""


SizeName = Literal["small", "body", "strong", "large", "title", "display"]


@dataclass(frozen=True)
class Style:
    """How a text is set. `size`: pixels of an em; `line`: pixels from one baseline to the next."""

    size: int
    line: int
    colour: Colour
    bold: bool = False


@dataclass(frozen=True)
class Scale:
    """The six type sizes, in pixels of an em."""

    small: int
    body: int
    strong: int
    large: int
    title: int
    display: int


@dataclass(frozen=True)
class Measures:
    """What differs between 普通 and 长辈版. Lengths in millimetres."""

    smallest_capital: float  # Section 508 402.4: 4.8; 长辈版 above EN 301 549 5.1.4 (6.1 at 500 mm)
    ems: tuple[float, float, float, float, float, float]
    line_spacing: float  # 工信部 适老化: at least 1.3
    touch: float  # VVSG: 12.7; 适老化: 60 dp
    gap: float  # VVSG: 2.54
    bar: float


ORDINARY = Measures(4.8, (6.95, 8.2, 9.4, 11.4, 16.4, 28.0), 1.35, 14, 2.6, 31.5)
ELDER = Measures(7.0, (9.67, 10.9, 12.4, 13.9, 19.5, 28.0), 1.5, 18, 4, 35.5)


@dataclass(frozen=True)
class Theme:
    """Everything a widget asks about how it looks. One object a look and screen: see `theme_of`."""

    look: Look
    width: int
    height: int
    diagonal: float
    palette: Palette
    measures: Measures

    @cached_property
    def real(self) -> float:
        """Pixels of one real millimetre."""
        return hypot(self.width, self.height) / self.diagonal / 25.4

    @cached_property
    def unit(self) -> float:
        """Pixels of one millimetre of the reference panel."""
        return min(self.width, self.height) / REFERENCE_MM

    def mm(self, length: float) -> int:
        """Pixels of a length that keeps its proportion to the screen; at least 1 for what is not 0."""
        return max(1, round(length * self.unit)) if length else 0

    def at_least(self, length: float, real: float) -> int:
        """Pixels of a length in proportion, but no less than `real` true millimetres."""
        return max(self.mm(length), ceil(real * self.real))

    @cached_property
    def type(self) -> Scale:
        """The type sizes; titles keep 1.32 of the smallest capital height."""
        small = self.measures.smallest_capital / CAPITAL
        floors = (small, small, small, 1.1 * small, 1.32 * small, 1.32 * small)
        return Scale(*(self.at_least(em, floor) for em, floor in zip(self.measures.ems, floors, strict=True)))

    @property
    def line_spacing(self) -> float:
        """Distance of two baselines, in em."""
        return self.measures.line_spacing

    def line(self, size: int) -> int:
        """Height of one line of this type size, in pixels."""
        return round(size * self.line_spacing)

    def style(self, size: SizeName, colour: Colour | None = None, bold: bool = False) -> Style:
        """The style of a text of this size; in ink where no colour is given."""
        pixels: int = getattr(self.type, size)
        return Style(pixels, self.line(pixels), colour or self.palette.ink, bold)

    @cached_property
    def touch(self) -> int:
        """Smallest side of anything touchable."""
        return self.at_least(self.measures.touch, self.measures.touch)

    @cached_property
    def gap(self) -> int:
        """Smallest distance of two things touchable."""
        return self.at_least(self.measures.gap, self.measures.gap)

    @cached_property
    def spacing(self) -> int:
        """Usual distance of two cards."""
        return max(self.gap, self.mm(5))

    @cached_property
    def margin(self) -> int:
        """From the edge of the screen to the content."""
        return self.mm(11.9)

    @cached_property
    def padding(self) -> int:
        """From the edge of a card to its content."""
        return self.mm(8.4)

    @cached_property
    def button(self) -> int:
        """Height of a strong button."""
        return max(self.touch, self.mm(33.5))

    @cached_property
    def radius(self) -> int:
        """Corners of cards and buttons."""
        return self.mm(6.9)

    @cached_property
    def small_radius(self) -> int:
        """Corners of keys, tool buttons, icon backgrounds."""
        return self.mm(4.5)

    @cached_property
    def hairline(self) -> int:
        """Borders of cards."""
        return self.mm(0.75 if self.look.contrast else 0.5)

    @cached_property
    def outline(self) -> int:
        """Borders of buttons."""
        return self.mm(0.9)

    @cached_property
    def top_bar(self) -> int:
        """Height of the top bar."""
        return self.mm(self.measures.bar)

    @cached_property
    def bottom_bar(self) -> int:
        """Height of the bar with the seven buttons."""
        return self.mm(41.5)


@cache
def theme_of(screen: Panel, look: Look) -> Theme:
    """The theme of a look on a screen; always the same object for the same arguments."""
    return Theme(
        look=look,
        width=screen.width,
        height=screen.height,
        diagonal=screen.diagonal,
        palette=CONTRAST if look.contrast else LIGHT,
        measures=ELDER if look.elder else ORDINARY,
    )
