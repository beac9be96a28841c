"""The shapes of a drawn guide, as SVG: boxes of text, and lines with rounded bends."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from kiosk.guide.diagram.text import width_of

Point = tuple[float, float]

_LEADING = 1.42
_DESCENT = 0.38  # of the size: from the foot of a line of text up to where the letters stand


@dataclass(frozen=True)
class Line:
    """One line of text; sizes in pixels."""

    text: str
    size: float
    colour: str
    bold: bool = False

    @property
    def height(self) -> float:
        """With the space to the next line."""
        return self.size * _LEADING

    @property
    def width(self) -> float:
        """About."""
        return width_of(self.text) * self.size

    def drawn(self, x: float, foot: float, anchor: str) -> str:
        """At `x`, which is its start, middle or end."""
        weight = ' font-weight="700"' if self.bold else ""
        return (
            f'<text x="{x:.1f}" y="{foot - self.size * _DESCENT:.1f}" font-size="{self.size:g}"'
            f' fill="{self.colour}" text-anchor="{anchor}"{weight}>{escape(self.text)}</text>'
        )


@dataclass(frozen=True)
class TextBox:
    """Lines in a rounded box."""

    lines: tuple[Line, ...]
    fill: str
    edge: str
    across: float
    """Clear space left and right."""
    down: float
    """Clear space above and below."""
    radius: float

    @property
    def width(self) -> float:
        """In pixels."""
        return max(line.width for line in self.lines) + 2 * self.across

    @property
    def height(self) -> float:
        """In pixels."""
        return sum(line.height for line in self.lines) + 2 * self.down

    def drawn(self, middle: float, top: float) -> Iterator[str]:
        """With its upper edge at `top`."""
        yield (
            f'<rect x="{middle - self.width / 2:.1f}" y="{top:.1f}" width="{self.width:.1f}"'
            f' height="{self.height:.1f}" rx="{min(self.radius, self.height / 2):g}" fill="{self.fill}"'
            f' stroke="{self.edge}" stroke-width="1.5"/>'
        )
        yield from stacked(self.lines, middle, top + self.down, "middle")


def stacked(lines: Sequence[Line], x: float, top: float, anchor: str) -> Iterator[str]:
    """Lines of text, one below the other."""
    for line in lines:
        top += line.height
        yield line.drawn(x, top, anchor)


def path(points: Sequence[Point], colour: str, arrow: bool) -> str:
    """Straight down to the second point, in a curve to the third, straight down again, and so on."""
    steps = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for number, ((x, y), (to_x, to_y)) in enumerate(pairwise(points)):
        half = (y + to_y) / 2
        curve = f"C{x:.1f} {half:.1f} {to_x:.1f} {half:.1f} {to_x:.1f} {to_y:.1f}"
        steps.append(curve if number % 2 else f"L{to_x:.1f} {to_y:.1f}")
    head = ' marker-end="url(#head)"' if arrow else ""
    return f'<path d="{" ".join(steps)}" fill="none" stroke="{colour}" stroke-width="1.6"{head}/>'
