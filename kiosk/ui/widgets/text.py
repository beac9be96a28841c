"""Lines of Chinese and English, broken at phrases, drawn from textures."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.palette import Colour
from kiosk.ui.theme import Style
from kiosk.ui.typesetting import even_lines_of, font, lines_of, texture_of, width_of

_RISE = 0.055
"""Middle of a character above the middle of its line's texture, in em (Noto Sans SC: 0.38 against 0.436)."""

_INK = 1.2
"""Height of the tallest characters, in em."""

Align = Literal["left", "centre", "right"]
Across = Literal["top", "middle", "bottom"]
Spans = tuple[tuple[int, int], ...]


class Text(Widget):
    """`write` what it says, then `place` it; nothing is drawn anew unless something changed."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._said: tuple[object, ...] = ()
        self._drawn: tuple[object, ...] = ()
        self.words = ""
        self.style: Style | None = None
        self.spans: Spans = ()
        self.span_colour: Colour | None = None
        self.fits = True
        """Whether every line had room in the box, and no English word had to be broken."""

    def write(self, words: str, style: Style, spans: Spans = (), span_colour: Colour | None = None) -> None:
        """What it says, and how; characters in `spans` (half-open) in their own colour."""
        self.words, self.style = words, style
        self.spans, self.span_colour = spans, span_colour

    def width_needed(self) -> int:
        """Pixels for all of it on one line."""
        style = self._style()
        return int(max(width_of(line, style.size, style.bold) for line in self.words.split("\n"))) + 1

    def height_at(self, width: int) -> int:
        """Pixels of its lines in a column of this width; nothing for no words."""
        return len(self._lines(width)) * self._style().line if self.words else 0

    def write_fitting(self, words: str, styles: Sequence[Style], width: int) -> None:
        """Write it in the first of the styles that keeps it on one line; else in the last."""
        for style in styles:
            self.write(words, style)
            if self.width_needed() <= width:
                return

    def place(self, box: Box, align: Align = "left", across: Across = "top", even: bool = False) -> None:
        """Draw it into the box; `even`: lines about equally long, as centred ones always are."""
        wanted = (self.words, self.style, self.spans, self.span_colour, box, align, across, even)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self.pos, self.size = (box.x, box.y), (box.w, box.h)
        self.canvas.clear()
        if self.words:
            lines = self._even_lines(box.w) if even or align == "centre" else self._lines(box.w)
            self._draw(lines, box, align, across)

    def _draw(self, lines: tuple[str, ...], box: Box, align: Align, across: Across) -> None:
        style = self._style()
        height = len(lines) * style.line
        top = box.top - {"top": 0, "middle": (box.h - height) // 2, "bottom": box.h - height}[across]
        ink = height - style.line + round(_INK * style.size)
        numbered = list(self._numbered(lines))
        narrow = all(width_of(line, style.size, style.bold) <= box.w for line in lines)
        self.fits = ink <= box.h and narrow and not self._splits_a_word(numbered)
        for number, (line, start) in enumerate(numbered):
            self._draw_line(line, start, box, top - number * style.line, align)

    def _draw_line(self, line: str, start: int, box: Box, top: int, align: Align) -> None:
        style = self._style()
        pieces = [(texture_of(run, style.size, font(style.bold)), marked) for run, marked in self._runs(line, start)]
        spare = box.w - sum(texture.width for texture, _ in pieces)
        x = box.x + {"left": 0, "centre": spare // 2, "right": spare}[align]
        for texture, marked in pieces:
            y = top - (style.line + texture.height) // 2 + round(_RISE * style.size)
            with self.canvas:
                Color(rgba=self.span_colour if marked and self.span_colour else style.colour)
                Rectangle(texture=texture, pos=(x, y), size=texture.size)
            x += texture.width

    def _lines(self, width: int) -> tuple[str, ...]:
        style = self._style()
        return lines_of(self.words, style.size, style.bold, width)

    def _even_lines(self, width: int) -> tuple[str, ...]:
        style = self._style()
        return even_lines_of(self.words, style.size, style.bold, width)

    def _numbered(self, lines: tuple[str, ...]) -> Iterator[tuple[str, int]]:
        """Each line with the index of its first character; blanks at breaks were dropped."""
        position = 0
        for line in lines:
            position = self.words.index(line, position)
            if line:
                yield line, position
            else:
                yield " ", position
            position += len(line)

    def _splits_a_word(self, lines: list[tuple[str, int]]) -> bool:
        """Whether a line ends inside an English word."""
        ends = (self.words[start - 1 : start + 1] for _, start in lines if start)
        return any(len(pair) == 2 and pair.isascii() and pair.isalpha() for pair in ends)

    def _runs(self, line: str, start: int) -> Iterator[tuple[str, bool]]:
        """The line in pieces of one colour."""
        cuts = {start, start + len(line)}
        cuts |= {place for span in self.spans for place in span if start < place < start + len(line)}
        for low, high in pairwise(sorted(cuts)):
            yield line[low - start : high - start], any(first <= low < last for first, last in self.spans)

    def _style(self) -> Style:
        if self.style is None:
            raise ValueError("write before placing")
        return self.style
