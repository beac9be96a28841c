"""The foot of a receipt: the QR code, with number, moment, version and hotline."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from kiosk.guide.parts import AnySheet, moment, unconfirmed
from kiosk.paper.pen import Pen, Style
from kiosk.paper.rolls import DOT, Roll
from kiosk.paper.rows import Cell, Row, height_of, set_lines
from kiosk.qr import QUIET, Symbol
from kiosk.words.paper import PaperWords

LEAST_DOTS = 3
"""A module of 0.375 mm, the least that phones read from thermal paper."""
_BELOW_DOTS = 4  # a code with a line of its own may be larger


@dataclass(frozen=True)
class Stamp:
    """How the foot is set on a roll."""

    sheet: AnySheet
    words: PaperWords
    roll: Roll
    style: Style

    def rows(self, code: Symbol) -> Iterator[Row]:
        """The code with the texts beside it, or above them where they have no room there."""
        texts = self._texts()
        side = (code.modules + QUIET) * LEAST_DOTS * DOT
        room = self.roll.width - side
        if max(map(self.style.width, texts)) <= room:
            lines = tuple(line for text in texts for line in set_lines(text, self.style, room))
            yield self._code(code, 0, LEAST_DOTS, Cell(self.roll.left + side, lines))
            return
        dots = min(_BELOW_DOTS, self.roll.dots // (code.modules + 2 * QUIET))
        yield self._code(code, (self.roll.dots - code.modules * dots) // 2, dots)
        yield Row((), least=QUIET * dots * DOT)
        yield from (self._centred(text) for text in texts)

    def _texts(self) -> list[str]:
        sheet, words = self.sheet, self.words
        texts = (
            sheet.number,
            moment(sheet),
            words.short_version.format(version=sheet.district.version),
            words.short_checked.format(day=sheet.checked_on.isoformat()),
            words.short_unconfirmed if unconfirmed(sheet) else "",
            words.short_call,
        )
        return [*filter(None, texts)]

    def _code(self, code: Symbol, indent: int, dots: int, *beside: Cell) -> Row:
        """The code, `indent` dots from the left; its modules cover whole dots."""
        side, left = code.modules * dots * DOT, self.roll.left + indent * DOT

        def draw(pen: Pen, top: float, _height: float) -> None:
            pen.squares(left, ceil(top / DOT) * DOT, dots * DOT, code.runs)

        text = max((height_of(cell.lines) for cell in beside), default=0.0)
        return Row(beside, above=max(0.0, (side - text) / 2), least=side + DOT, decor=draw)

    def _centred(self, text: str) -> Row:
        width = self.roll.width
        return Row((Cell(self.roll.left, set_lines(text, self.style, width), centred_in=width),))
