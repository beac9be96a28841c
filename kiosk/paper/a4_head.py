"""The head of the A4 checklist: whose it is, the four facts, and the QR code beside them."""

from dataclasses import dataclass
from functools import cached_property

from kiosk.guide.part_records import Fact, Parts
from kiosk.paper import a4_page as a4
from kiosk.paper.a4_styles import A4Style
from kiosk.paper.pen import MM, Pen, Style
from kiosk.paper.rows import Cell, Line, Row, height_of, set_lines
from kiosk.qr import QUIET, Symbol
from kiosk.words.paper import PaperWords

MODULE = 0.4 * MM  # the smallest square that phones read from plain paper at arm's length
LEAST_SIDE = 30 * MM  # a sparse code is drawn larger

_FACTS_GAP = 10.0
_CAPTION_GAP = 4.0


@dataclass(frozen=True)
class Head:
    """Top of the first page. Draws itself from the top margin."""

    said: Parts
    words: PaperWords
    symbol: Symbol
    style: A4Style

    @cached_property
    def module(self) -> float:
        """The side of one square of the QR code."""
        return max(MODULE, LEAST_SIDE / self.symbol.modules)

    @cached_property
    def height(self) -> float:
        """From the top margin down."""
        return max(self._text_height + self._facts_height, self._side + _CAPTION_GAP + height_of(self._caption))

    def draw(self, pen: Pen) -> None:
        """Draw text and facts left, the QR code right."""
        top = a4.TOP
        for row in self._text:
            row.draw(pen, top)
            top += row.height
        self._draw_facts(pen, a4.TOP + self.height - self._facts_height + _FACTS_GAP)
        self._draw_symbol(pen)

    def _draw_facts(self, pen: Pen, top: float) -> None:
        if not self._facts:
            return
        height = sum(row.height for row in self._facts)
        pen.box(a4.LEFT, top, self._room, height, 0.8, radius=6)
        pen.hairline(a4.LEFT + self._room / 2, top, down=height)
        for place, row in enumerate(self._facts):
            if place:
                pen.hairline(a4.LEFT, top, across=self._room)
            row.draw(pen, top)
            top += row.height

    def _draw_symbol(self, pen: Pen) -> None:
        left = a4.LEFT + a4.WIDTH - self._side
        pen.squares(left, a4.TOP, self.module, self.symbol.runs)
        Cell(left, self._caption, centred_in=self._side).draw(pen, a4.TOP + self._side + _CAPTION_GAP)

    @property
    def _caption(self) -> tuple[Line, ...]:
        return set_lines(self.words.scan, self.style.small, self._side)

    @property
    def _side(self) -> float:
        return self.symbol.modules * self.module

    @property
    def _room(self) -> float:
        return a4.WIDTH - self._side - QUIET * self.module - 4 * MM

    @cached_property
    def _text(self) -> tuple[Row, ...]:
        title = self.words.title.format(heading=self.said.heading)
        told = self.words.situation_comma.join(self.said.situation)
        texts = (
            (title, self.style.heading),
            (self.said.name, name_style(self.said.name, self.style.names, self._room)),
            (self.said.chinese, self.style.heading),
            (self.words.situation.format(answers=told) if told else "", self.style.body),
        )
        return tuple(Row((Cell(a4.LEFT, set_lines(text, style, self._room)),)) for text, style in texts if text)

    @cached_property
    def _facts(self) -> tuple[Row, ...]:
        pairs = (self.said.facts[:2], self.said.facts[2:])
        return tuple(self._fact_row(pair) for pair in pairs if pair)

    def _fact_row(self, facts: tuple[Fact, ...]) -> Row:
        """Two facts side by side."""
        share, pad = self._room / 2, self.style.pad
        cells = (Cell(a4.LEFT + pad + n * share, self._fact(fact, share - 2 * pad)) for n, fact in enumerate(facts))
        return Row(tuple(cells), above=5, below=6)

    def _fact(self, fact: Fact, width: float) -> tuple[Line, ...]:
        return set_lines(fact.label, self.style.small, width) + set_lines(fact.value, self.style.value, width)

    @property
    def _text_height(self) -> float:
        return sum(row.height for row in self._text)

    @property
    def _facts_height(self) -> float:
        return sum(row.height for row in self._facts) + (_FACTS_GAP if self._facts else 0)


def name_style(name: str, styles: tuple[Style, ...], width: float) -> Style:
    """The largest style in which the name takes no more than two lines."""
    fitting = (style for style in styles if len(set_lines(name, style, width)) <= 2)
    return next(fitting, styles[-1])
