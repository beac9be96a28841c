"""A text on a coloured field, with an icon before it: why something is asked, what to do, what to mind."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.surface import Surface
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Tone

_SHORT_LINES = 3
"""Longer paragraphs run to the edge."""


class Notice(Surface):
    """Paragraphs in the colour of what they mean; on a white card where the tone is plain."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._ruler = Icon(), Text()
        self.add_widget(self._icon)
        self._lines = Pool(self, Text)

    def height_at(self, lines: tuple[str, ...], theme: Theme, width: int, size: SizeName = "body") -> int:
        """Pixels it needs in a column of this width."""
        column = self._column(theme, Box(0, 0, width, 0)).w
        heights = [self._height(line, theme, size, column) for line in lines]
        return sum(heights) + (len(lines) - 1) * theme.mm(2) + 2 * theme.mm(5)

    def show(
        self, icon: str, lines: tuple[str, ...], tone: Tone, theme: Theme, box: Box, size: SizeName = "body"
    ) -> None:
        """Draw it into the box."""
        self._paint(tone, theme)
        self.place(box)
        palette, column = theme.palette, self._column(theme, box)
        colour = palette.lake if tone is Tone.PLAIN else palette.text(tone)
        first, _ = box.inset(theme.padding, theme.mm(5)).cut_top(theme.style(size).line)
        self._icon.draw(icon, theme.mm(11), colour, first.cut_left(theme.mm(11))[0])
        rest = column.inset(0, theme.mm(5))
        for text, line in zip(self._lines.take(len(lines)), lines, strict=True):
            place, rest = rest.cut_top(self._height(line, theme, size, column.w), theme.mm(2))
            text.write(line, theme.style(size, palette.ink if tone is Tone.PLAIN else colour))
            text.place(place, even=place.h <= _SHORT_LINES * theme.style(size).line)

    def _paint(self, tone: Tone, theme: Theme) -> None:
        palette = theme.palette
        if tone is Tone.PLAIN:
            self.coat(palette.card, palette.line, theme.hairline, theme.radius)
        else:
            edge = palette.text(tone) if theme.look.contrast else None
            self.coat(palette.field(tone), edge, theme.hairline, theme.radius)

    def _height(self, line: str, theme: Theme, size: SizeName, width: int) -> int:
        self._ruler.write(line, theme.style(size))
        return self._ruler.height_at(width)

    def _column(self, theme: Theme, box: Box) -> Box:
        """Beside the icon."""
        return box.inset(theme.padding, 0).cut_left(theme.mm(11), theme.mm(5.5))[1]
