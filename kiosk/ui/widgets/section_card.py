"""A heading with its paragraphs on a card."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Section

_SHORT_LINES = 3
"""Longer paragraphs run to the edge."""


class SectionCard(Card):
    """One section of what is written about an item."""

    type_size: SizeName = "body"

    def __init__(self) -> None:
        super().__init__()
        self._title, self._ruler = Text(), Text()
        self.add_widget(self._title)
        self._lines = Pool(self, Text)

    def height_at(self, section: Section, theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        column = width - 2 * theme.padding
        self._write(section, theme)
        heights = [self._height(line, theme, column) for line in section.lines]
        return self._title.height_at(column) + sum(heights) + len(heights) * theme.mm(1) + 2 * theme.mm(5)

    def show(self, section: Section, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._write(section, theme)
        self.dress(theme)
        self.place(box)
        inner = box.inset(theme.padding, theme.mm(5))
        title, rest = inner.cut_top(self._title.height_at(inner.w), theme.mm(1))
        self._title.place(title)
        for number, text in enumerate(self._lines.take(len(section.lines))):
            line = section.lines[number]
            place, rest = rest.cut_top(self._height(line, theme, inner.w), theme.mm(1))
            text.write(line, theme.style(self.type_size, self._colour(number, section, theme)))
            text.place(place, even=place.h <= _SHORT_LINES * theme.style(self.type_size).line)

    def _write(self, section: Section, theme: Theme) -> None:
        self._title.write(section.title, theme.style(self.type_size, bold=True))

    def _height(self, line: str, theme: Theme, width: int) -> int:
        self._ruler.write(line, theme.style(self.type_size))
        return self._ruler.height_at(width)

    def _colour(self, _number: int, _section: Section, theme: Theme) -> tuple[float, float, float, float]:
        return theme.palette.ink


class BasisCard(SectionCard):
    """Legal basis and the day of the last check, the latter in a quieter colour."""

    type_size: SizeName = "small"

    def _colour(self, number: int, section: Section, theme: Theme) -> tuple[float, float, float, float]:
        return theme.palette.ink2 if number == len(section.lines) - 1 else theme.palette.ink
