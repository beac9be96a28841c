"""A drawn printer: a dark slot with a sheet hanging out of it."""

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.text import Text

WIDTH_MM, HEIGHT_MM = 139, 115
TROUBLE_MM = 62
LEAST_MM = 34
"""Sizes of the whole drawing, of the sign in its place when something is wrong, and of the smallest worth drawing."""

_SLOT_MM = 24
_LINES = (1.0, 1.0, 1.0, 0.6)
"""Lengths of the lines on the sheet."""


class Printer(Widget):
    """The sheet is cut short where there is no room for all of it."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._sheet, self._title, self._slot = Card(), Text(), Card()
        self.add_widget(self._sheet)
        self.add_widget(self._title)
        self._lines = Pool(self, Card)
        self.add_widget(self._slot)

    def show(self, title: str, theme: Theme, box: Box) -> None:
        """Draw it with the title on its sheet."""
        slot, below = box.cut_top(min(theme.mm(_SLOT_MM), box.h // 3))
        self._slot.coat(theme.palette.ink, radius=theme.radius)
        self._slot.place(slot)
        sheet = below.centre(theme.mm(94), below.h)
        self._show_sheet(theme, sheet, slot.h // 2)
        self._title.write(title if sheet.h > theme.mm(26) else "", theme.style("body", bold=True))
        heading, rest = sheet.inset(theme.mm(10), theme.mm(8)).cut_top(theme.style("body").line, theme.mm(4))
        self._title.place(heading)
        self._show_lines(theme, rest)

    def _show_sheet(self, theme: Theme, box: Box, behind: int) -> None:
        """It reaches up behind the slot, so that only its lower corners show."""
        palette = theme.palette
        self._sheet.coat(palette.card, palette.line, theme.hairline, theme.mm(3))
        self._sheet.place(Box(box.x, box.y, box.w, box.h + behind))

    def _show_lines(self, theme: Theme, box: Box) -> None:
        thick, gap = theme.mm(4), theme.mm(8)
        lengths = _LINES[: max(0, (box.h + gap) // (thick + gap))]
        rest = box
        for line, length in zip(self._lines.take(len(lengths)), lengths, strict=True):
            place, rest = rest.cut_top(thick, gap)
            line.coat(theme.palette.line if theme.look.contrast else theme.palette.jade1, radius=thick // 2)
            line.place(place.cut_left(round(place.w * length))[0])
