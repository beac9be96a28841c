"""The receipt on an 80 mm roll: 72 mm of print, as long as its text, the same bytes for the same sheet."""

from collections.abc import Iterator

from kiosk.guide.message import as_text
from kiosk.guide.part_records import Bring, Parts
from kiosk.guide.parts import AnySheet, moment, parts, unconfirmed
from kiosk.paper import fonts
from kiosk.paper.fonts import Face
from kiosk.paper.label import label
from kiosk.paper.pen import MM, SMALLEST, Pen, Style
from kiosk.paper.qr import QUIET, Symbol, symbol
from kiosk.paper.rows import Cell, Row, height_of, set_lines
from kiosk.words import Language
from kiosk.words.paper import PAPER_WORDS, PaperWords

PAGE_WIDTH = 80 * MM
LEFT = 4 * MM
WIDTH = 72 * MM
DOT = MM / 8  # of a thermal head with 203 dots an inch

_MARGIN = 4 * MM  # above and below
_BESIDE_DOTS = 3  # a module of 0.375 mm, the least that phones read from thermal paper
_BELOW_DOTS = 4  # a code with a line of its own may be larger
_BOX = 4 * MM
_INDENT = 6 * MM

NAME = Style(Face.BOLD, 19, 26)
HEADING = Style(Face.BOLD, 13, 20)
REASON = Style(Face.REGULAR, 13, 20)
STRONG = Style(Face.BOLD, 11.5, 17)
BODY = Style(Face.REGULAR, 11, 16)
SMALL = Style(Face.REGULAR, SMALLEST, 14)


def render(sheet: AnySheet) -> bytes:
    """The PDF of a sheet. Raises FontUnusableError where a font file is missing."""
    fonts.register()
    said, words = parts(sheet), PAPER_WORDS[sheet.language]
    rows = list(_rows(sheet, said, words))
    pen = Pen(PAGE_WIDTH, 2 * _MARGIN + sum(row.height for row in rows), label(sheet, said))
    top = _MARGIN
    for row in rows:
        row.draw(pen, top)
        top += row.height
    pen.next_page()
    return pen.finished()


def _rows(sheet: AnySheet, said: Parts, words: PaperWords) -> Iterator[Row]:
    yield from _head(sheet, said)
    yield _rule()
    yield from _verdict(said, words)
    if said.matters:
        yield from _matters(said)
        yield _rule()
    if said.bring:
        yield from _materials(said)
        yield _rule()
    yield from _place(said, words)
    for fact in said.facts:
        yield _text(words.short_fact.format(label=fact.label, value=fact.value), BODY)
    if said.facts:
        yield _rule()
    if said.hints:
        yield from (_text(hint, SMALL) for hint in said.hints)
        yield _rule()
    yield from _stamp(sheet, words, symbol(as_text(sheet)))
    yield _rule()
    yield _text(said.disclaimer, SMALL)


def _head(sheet: AnySheet, said: Parts) -> Iterator[Row]:
    english = sheet.site.english_name if sheet.language is Language.ENGLISH else ""
    yield _centred(english or sheet.site.name, BODY)
    yield _centred(said.name, NAME)
    yield _centred(said.chinese, BODY)
    yield _centred(" · ".join(said.situation), BODY)


def _verdict(said: Parts, words: PaperWords) -> Iterator[Row]:
    if not said.verdict:
        return
    yield _text(said.verdict, HEADING)
    yield _text(said.reason, REASON)
    if said.advice:
        yield _text(said.advice, BODY)
    if said.see_also:
        yield _text(f"{words.see_also}：{words.enumeration.join(said.see_also)}", BODY)
    yield _rule()


def _matters(said: Parts) -> Iterator[Row]:
    yield _text(said.matters_title, HEADING)
    for number, matter in enumerate(said.matters, 1):
        yield _text(f"{number}. {matter.name}", STRONG)
        yield from (_text(line, SMALL) for line in (matter.place, *matter.lines))


def _materials(said: Parts) -> Iterator[Row]:
    yield _text(said.bring, HEADING)
    for material in said.materials:
        yield _material(material)
    if said.materials_note:
        yield _text(said.materials_note, SMALL)


def _material(material: Bring) -> Row:
    """A box to tick, the name, and beneath it what to know."""
    room = WIDTH - _INDENT
    details = " · ".join(filter(None, (material.copies, material.note)))
    small = [line for text in (material.chinese, material.case, details) for line in set_lines(text, SMALL, room)]
    cell = Cell(LEFT + _INDENT, (*set_lines(material.name, STRONG, room), *small))
    return Row((cell,), above=2, below=3, decor=_box)


def _place(said: Parts, words: PaperWords) -> Iterator[Row]:
    if said.place is None:
        return
    if said.verdict:
        yield _text(words.ask_where, BODY)
    yield _text(said.place.name, STRONG)
    for line in (said.place.remark, *said.place.lines):
        yield _text(line, BODY)
    yield _rule()


def _stamp(sheet: AnySheet, words: PaperWords, code: Symbol) -> Iterator[Row]:
    """The QR code, with number, moment, version and hotline beside it, or below where it is too wide."""
    stamps = _stamps(sheet, words)
    side = (code.modules + QUIET) * _BESIDE_DOTS * DOT
    room = WIDTH - side
    if max(SMALL.width(text) for text in stamps) <= room:
        lines = tuple(line for text in stamps for line in set_lines(text, SMALL, room))
        yield _code(code, 0.0, _BESIDE_DOTS, Cell(LEFT + side, lines))
        return
    dots = min(_BELOW_DOTS, int(WIDTH / DOT) // code.modules)
    yield _code(code, (WIDTH - code.modules * dots * DOT) / 2, dots)
    yield Row((), least=QUIET * dots * DOT)
    yield from (_centred(text, SMALL) for text in stamps)


def _stamps(sheet: AnySheet, words: PaperWords) -> list[str]:
    texts = (
        sheet.number,
        moment(sheet),
        words.short_version.format(version=sheet.district.version),
        words.short_checked.format(day=sheet.checked_on.isoformat()),
        words.short_unconfirmed if unconfirmed(sheet) else "",
        words.short_call,
    )
    return [*filter(None, texts)]


def _code(code: Symbol, indent: float, dots: int, *beside: Cell) -> Row:
    side = code.modules * dots * DOT

    def draw(pen: Pen, top: float, _height: float) -> None:
        pen.squares(LEFT + indent, top, dots * DOT, code.runs)

    text = max((height_of(cell.lines) for cell in beside), default=0.0)
    return Row(beside, above=max(0.0, (side - text) / 2), least=side, decor=draw)


def _text(text: str, style: Style) -> Row:
    return Row((Cell(LEFT, set_lines(text, style, WIDTH)),))


def _centred(text: str, style: Style) -> Row:
    return Row((Cell(LEFT, set_lines(text, style, WIDTH), centred_in=WIDTH),))


def _rule() -> Row:
    """A dashed line across the roll."""
    return Row((), least=14, decor=lambda pen, top, _: pen.line(LEFT, top + 7, WIDTH, 1, dash=(4, 2.5)))


def _box(pen: Pen, top: float, _height: float) -> None:
    pen.box(LEFT + 0.5, top + 2 + (STRONG.leading - _BOX) / 2, _BOX, _BOX, 1.2)
