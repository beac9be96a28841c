"""The head of the A4 checklist: whose it is, the four facts, and the QR code beside them."""

from dataclasses import dataclass
from functools import cached_property

from kiosk.guide.part_records import Fact, Parts
from kiosk.paper import a4_styles as a4
from kiosk.paper.pen import MM, Pen, Style
from kiosk.paper.qr import QUIET, Symbol
from kiosk.paper.rows import Cell, Line, Row, height_of, set_lines
from kiosk.words.paper import PaperWords

MODULE = 0.4 * MM  # the smallest square that phones read from plain paper at arm's length
LEAST_SIDE = 30 * MM  # a sparse code is drawn larger

_PAD = 9.0
_FACTS_GAP = 10.0
_CAPTION_GAP = 4.0


@dataclass(frozen=True)
class Head:
    """Top of the first page. Draws itself from the top margin."""

    said: Parts
    words: PaperWords
    symbol: Symbol

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
        return set_lines(self.words.scan, a4.SMALL, self._side)

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
            (title, a4.HEADING),
            (self.said.name, name_style(self.said.name, self._room)),
            (self.said.chinese, a4.HEADING),
            (self.words.situation.format(answers=told) if told else "", a4.BODY),
        )
        return tuple(Row((Cell(a4.LEFT, set_lines(text, style, self._room)),)) for text, style in texts if text)

    @cached_property
    def _facts(self) -> tuple[Row, ...]:
        pairs = (self.said.facts[:2], self.said.facts[2:])
        return tuple(_fact_row(pair, self._room) for pair in pairs if pair)

    @property
    def _text_height(self) -> float:
        return sum(row.height for row in self._text)

    @property
    def _facts_height(self) -> float:
        return sum(row.height for row in self._facts) + (_FACTS_GAP if self._facts else 0)


def name_style(name: str, width: float) -> Style:
    """The largest style in which the name takes no more than two lines."""
    fitting = (style for style in a4.NAMES if len(set_lines(name, style, width)) <= 2)
    return next(fitting, a4.NAMES[-1])


def _fact_row(facts: tuple[Fact, ...], room: float) -> Row:
    """Two facts side by side."""
    share = room / 2
    cells = (Cell(a4.LEFT + _PAD + place * share, _fact(fact, share - 2 * _PAD)) for place, fact in enumerate(facts))
    return Row(tuple(cells), above=5, below=6)


def _fact(fact: Fact, width: float) -> tuple[Line, ...]:
    return set_lines(fact.label, a4.SMALL, width) + set_lines(fact.value, a4.VALUE, width)
