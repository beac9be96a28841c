"""The receipt on a roll: as long as its text, the same bytes for the same sheet and roll."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from kiosk.guide.message import as_text
from kiosk.guide.part_records import Bring, Parts
from kiosk.guide.parts import AnySheet, parts
from kiosk.paper import fonts
from kiosk.paper.fonts import Face
from kiosk.paper.label import label
from kiosk.paper.pen import MM, SMALLEST, Pen, Style
from kiosk.paper.qr import symbol_on_paper
from kiosk.paper.rolls import DOT, Roll
from kiosk.paper.rows import Cell, Row, set_lines
from kiosk.paper.stamp import Stamp
from kiosk.words import Language
from kiosk.words.paper import PAPER_WORDS, PaperWords
from kiosk.words.places import PLACE_WORDS

_MARGIN = 4 * MM  # above and below
_BOX = 4 * MM
_INDENT = 6 * MM

HEADING = Style(Face.BOLD, 13, 20)
REASON = Style(Face.REGULAR, 13, 20)
STRONG = Style(Face.BOLD, 11.5, 17)
BODY = Style(Face.REGULAR, 11, 16)
SMALL = Style(Face.REGULAR, SMALLEST, 14)


def render(sheet: AnySheet, roll: Roll) -> bytes:
    """The PDF of a sheet. Raises FontUnusableError where a font file is missing."""
    fonts.register()
    said = parts(sheet)
    rows = list(_Receipt(sheet, said, PAPER_WORDS[sheet.language], roll).rows())
    length = 2 * _MARGIN + sum(row.height for row in rows)
    pen = Pen(roll.page_width, ceil(length / DOT) * DOT, label(sheet, said))
    top = _MARGIN
    for row in rows:
        row.draw(pen, top)
        top += row.height
    pen.next_page()
    return pen.finished()


@dataclass(frozen=True)
class _Receipt:
    """How one sheet is set on a roll."""

    sheet: AnySheet
    said: Parts
    words: PaperWords
    roll: Roll

    def rows(self) -> Iterator[Row]:
        """All of them, from the top."""
        yield from self._head()
        yield self._rule()
        yield from self._verdict()
        yield from self._matters()
        yield from self._materials()
        yield from self._place()
        yield from self._facts()
        yield from self._hints()
        yield from Stamp(self.sheet, self.words, self.roll, SMALL).rows(symbol_on_paper(as_text(self.sheet)))
        yield self._rule()
        yield self._text(self.said.disclaimer, SMALL)

    def _head(self) -> Iterator[Row]:
        said, site = self.said, self.sheet.site
        english = site.english_name if self.sheet.language is Language.ENGLISH else ""
        yield self._centred(english or site.name, BODY)
        yield self._centred(said.name, self.roll.name)
        yield self._centred(said.chinese, BODY)
        yield self._centred(" · ".join(said.situation), BODY)

    def _verdict(self) -> Iterator[Row]:
        said, words = self.said, self.words
        if not said.verdict:
            return
        yield self._text(said.verdict, HEADING)
        yield self._text(said.reason, REASON)
        if said.advice:
            yield self._text(said.advice, BODY)
        if said.see_also:
            names = words.enumeration.join(said.see_also)
            yield self._text(words.short_fact.format(label=words.see_also, value=names), BODY)
        yield self._rule()

    def _matters(self) -> Iterator[Row]:
        if not self.said.matters:
            return
        yield self._text(self.said.matters_title, HEADING)
        for number, matter in enumerate(self.said.matters, 1):
            yield self._text(f"{number}. {matter.name}", STRONG)
            yield from (self._text(line, SMALL) for line in (matter.place, *matter.lines))
        yield self._rule()

    def _materials(self) -> Iterator[Row]:
        if not self.said.bring:
            return
        yield self._text(self.said.bring, HEADING)
        yield from map(self._material, self.said.materials)
        if self.said.materials_note:
            yield self._text(self.said.materials_note, SMALL)
        yield self._rule()

    def _material(self, material: Bring) -> Row:
        """A box to tick, the name, and beneath it what to know."""
        room = self.roll.width - _INDENT
        source = "" if material.source == PLACE_WORDS[self.sheet.language].sources["申请人自备"] else material.source
        details = " · ".join(filter(None, (source, material.copies, material.note)))
        small = [line for text in (material.chinese, material.case, details) for line in set_lines(text, SMALL, room)]
        cell = Cell(self.roll.left + _INDENT, (*set_lines(material.name, STRONG, room), *small))
        return Row((cell,), above=2, below=3, decor=self._box)

    def _place(self) -> Iterator[Row]:
        places = (self.said.place,) if self.said.place else self.said.places
        if places and self.said.verdict:
            yield self._text(self.words.ask_where, BODY)
        for place in places:
            yield self._text(place.name, STRONG)
            yield from (self._text(line, BODY) for line in (place.remark, *place.lines))
        if places:
            yield self._rule()

    def _facts(self) -> Iterator[Row]:
        for fact in self.said.facts:
            yield self._text(self.words.short_fact.format(label=fact.label, value=fact.value), BODY)
        if self.said.facts:
            yield self._rule()

    def _hints(self) -> Iterator[Row]:
        if self.said.hints:
            yield from (self._text(hint, SMALL) for hint in self.said.hints)
            yield self._rule()

    def _text(self, text: str, style: Style) -> Row:
        return Row((Cell(self.roll.left, set_lines(text, style, self.roll.width)),))

    def _centred(self, text: str, style: Style) -> Row:
        width = self.roll.width
        return Row((Cell(self.roll.left, set_lines(text, style, width), centred_in=width),))

    def _rule(self) -> Row:
        """A dashed line across the roll."""
        left, width = self.roll.left, self.roll.width
        return Row((), least=14, decor=lambda pen, top, _: pen.line(left, top + 7, width, 1, dash=(4, 2.5)))

    def _box(self, pen: Pen, top: float, _height: float) -> None:
        pen.box(self.roll.left + 0.5, top + 2 + (STRONG.leading - _BOX) / 2, _BOX, _BOX, 1.2)
