"""The rolls that receipts are printed on, in points: a thermal head of 8 dots a millimetre (203 dots an inch)."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.paper.fonts import Face
from kiosk.paper.pen import MM, Style

DOT = MM / 8
"""The least that a thermal head prints."""


@dataclass(frozen=True)
class Roll:
    """A roll of paper, and how wide the printer prints on it."""

    millimetres: str
    """Of paper, as the site file names it."""
    page_width: float
    width: float
    """Of print, in the middle."""
    name: Style
    """Of the item's name: the longest English word has room in one line."""

    @property
    def left(self) -> float:
        """Where print begins."""
        return (self.page_width - self.width) / 2

    @property
    def dots(self) -> int:
        """Of print, across."""
        return round(self.width / DOT)


ROLLS: Mapping[str, Roll] = {
    roll.millimetres: roll
    for roll in (
        Roll("58", page_width=58 * MM, width=48 * MM, name=Style(Face.BOLD, 15, 21)),
        Roll("80", page_width=80 * MM, width=72 * MM, name=Style(Face.BOLD, 19, 26)),
    )
}
"""By the width that stands in the site file (小票纸宽)."""
