"""The rows of a blank form: texts with places to write, labelled lines, ruled lines, signatures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.catalogue.form import BLANK, Passage
from kiosk.paper import a4_page as a4
from kiosk.paper.form_styles import FormStyle
from kiosk.paper.pen import MM, Pen, Style
from kiosk.paper.rows import Cell, Row, set_lines
from kiosk.words.lines import break_lines

_THICKNESS = 0.8
_INDENT = "　　"
_SALUTATION = "致"
"""A text that begins so stands at the edge; others are indented by two characters."""
_SIGNED = "{who}（签名）："
_DATED = "日期：______ 年 ____ 月 ____ 日"
_LABEL = "{label}："
_BETWEEN = 6 * MM
_SIGNATURE = 48 * MM
_LEAST_SIGNATURE = 36 * MM
_KEPT_TOGETHER = 5
"""A text of no more lines is not parted by the end of a page."""
_LIFT = 2 * MM
"""From a line to write on down to the end of its row."""
_FIRST_MARK = 0xE000
"""Unicode's private characters: each stands for one place to write while lines are broken."""


def rows_of(passage: Passage, style: FormStyle) -> Iterator[Row]:
    """The rows of one passage that is no heading."""
    if passage.text:
        yield from _text_rows(passage.text, style)
    elif passage.fields:
        yield from _field_rows(passage.fields, style)
    else:
        yield from (_ruled(style) for _ in range(passage.ruled or 0))


def heading_row(text: str, style: FormStyle) -> Row:
    """The heading of a part."""
    return Row((Cell(a4.LEFT, set_lines(text, style.heading, a4.WIDTH)),), above=8, below=1)


def signature_row(signatures: tuple[str, ...], style: FormStyle) -> Row:
    """Who signs, and when: kept together on one page."""
    lines = [line for who in signatures for line in _signed(who, style)]
    return _written_row(lines, style.signing, above=6)


@dataclass(frozen=True)
class _Piece:
    """A text, or a place to write of some width."""

    text: str
    width: float


@dataclass(frozen=True)
class _Written:
    """Pieces on one line."""

    pieces: tuple[_Piece, ...]
    style: Style
    x: float = a4.LEFT

    def draw(self, pen: Pen, top: float, height: float) -> None:
        """Text and lines stand at the foot of the row."""
        x, line = self.x, top + height - _LIFT
        for piece in self.pieces:
            if piece.text:
                pen.text(x, line - self.style.leading + _descent(self.style), piece.text, self.style)
            else:
                pen.line(x, line, piece.width, _THICKNESS)
            x += piece.width


def _descent(style: Style) -> float:
    """So that letters stand on the line beside them."""
    return (style.leading - style.size) / 2


def _text_rows(text: str, style: FormStyle) -> Iterator[Row]:
    indent = "" if text.startswith(_SALUTATION) else _INDENT
    if BLANK not in text:
        yield Row((Cell(a4.LEFT, set_lines(indent + text, style.body, a4.WIDTH)),), above=2)
        return
    lines = [_Written(pieces, style.body) for pieces in _broken(indent + text, style)]
    if len(lines) <= _KEPT_TOGETHER:
        yield _written_row(lines, style.writing)
    else:
        yield from (_written_row([line], style.writing) for line in lines)


def _written_row(lines: list[_Written], height: float, above: float = 0.0) -> Row:
    """Lines of this height below each other, on one page."""

    def draw(pen: Pen, top: float, _height: float) -> None:
        for number, line in enumerate(lines):
            line.draw(pen, top + above + number * height, height)

    return Row((), least=above + height * len(lines), decor=draw)


def _broken(text: str, style: FormStyle) -> Iterator[tuple[_Piece, ...]]:
    """The lines of a text with places to write; no place is parted."""
    widths: dict[str, float] = {}

    def mark(blank: re.Match[str]) -> str:
        name = chr(_FIRST_MARK + len(widths))
        widths[name] = min(len(blank[0]) * style.blank, a4.WIDTH)
        return name

    def measure(part: str) -> float:
        told = part.translate(dict.fromkeys(map(ord, widths)))
        return style.body.width(told) + sum(widths[one] for one in part if one in widths)

    marked = re.sub(f"{BLANK}+", mark, text)
    cut = re.compile(f"([{chr(_FIRST_MARK)}-{chr(_FIRST_MARK + len(widths))}])")
    for line in break_lines(marked, a4.WIDTH, measure):
        yield tuple(
            _Piece("" if part in widths else part, widths.get(part) or style.body.width(part))
            for part in cut.split(line)
            if part
        )


def _field_rows(labels: tuple[str, ...], style: FormStyle) -> Iterator[Row]:
    """Side by side where each has room for a line behind it, else below each other."""
    share = (a4.WIDTH - _BETWEEN * (len(labels) - 1)) / len(labels)
    texts = [_LABEL.format(label=label) for label in labels]
    widths = [style.body.width(text) for text in texts]
    if len(labels) > 1 and max(widths) + style.least_field > share:
        for label in labels:
            yield from _field_rows((label,), style)
    elif max(widths) + style.least_field > a4.WIDTH:
        yield Row((Cell(a4.LEFT, set_lines(texts[0], style.body, a4.WIDTH)),), above=4)
        yield _ruled(style)
    else:
        fields = [
            _Written((_Piece(text, width), _Piece("", share - width)), style.body, a4.LEFT + place * (share + _BETWEEN))
            for place, (text, width) in enumerate(zip(texts, widths, strict=True))
        ]
        yield Row((), least=style.writing, decor=lambda pen, top, height: _draw_all(fields, pen, top, height))


def _draw_all(fields: list[_Written], pen: Pen, top: float, height: float) -> None:
    for field in fields:
        field.draw(pen, top, height)


def _ruled(style: FormStyle) -> Row:
    return _written_row([_Written((_Piece("", a4.WIDTH),), style.body)], style.writing)


def _signed(who: str, style: FormStyle) -> Iterator[_Written]:
    """Name and date side by side where there is room."""
    text = _SIGNED.format(who=who)
    label = _Piece(text, style.body.width(text))
    (date,) = _broken(_DATED, style)
    left = a4.WIDTH - sum(piece.width for piece in date)
    beside = left - _BETWEEN - label.width
    if beside < _LEAST_SIGNATURE:
        yield _Written((label, _Piece("", min(_SIGNATURE, a4.WIDTH - label.width))), style.body)
        yield _Written(date, style.body, a4.LEFT + left)
    else:
        place = min(_SIGNATURE, beside)
        yield _Written((label, _Piece("", place), _Piece(" ", left - label.width - place), *date), style.body)
