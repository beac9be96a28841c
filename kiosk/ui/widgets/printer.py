"""A drawn printer: a dark slot with a sheet hanging out of it."""

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.text import Text

_LINES = (1.0, 1.0, 1.0, 0.6)
"""Their lengths."""

WIDTH_MM, HEIGHT_MM = 139, 115
_SLOT_MM = 24


class Printer(Widget):
    """With its sheet while all is well, with a sign of what went wrong else."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._sheet, self._title, self._slot, self._sign = Card(), Text(), Card(), Icon()
        self.add_widget(self._sheet)
        self.add_widget(self._title)
        self._lines = Pool(self, Card)
        self.add_widget(self._slot)
        self.add_widget(self._sign)

    def show_sheet(self, title: str, theme: Theme, box: Box) -> None:
        """The sheet coming out, with the title on it."""
        slot, below = box.cut_top(theme.mm(_SLOT_MM))
        self._draw_slot(theme, slot)
        sheet = below.centre(theme.mm(94), below.h)
        self._draw_sheet(theme, sheet)
        self._title.write(title, theme.style("body", bold=True))
        inner = sheet.inset(theme.mm(10), theme.mm(10))
        heading, rest = inner.cut_top(self._title.height_at(inner.w), theme.mm(5))
        self._title.place(heading)
        for line, length in zip(self._lines.take(len(_LINES)), _LINES, strict=True):
            place, rest = rest.cut_top(theme.mm(4), theme.mm(8))
            self._draw_line(line, theme, place.cut_left(round(place.w * length))[0])
        self._sign.draw("", theme.mm(50), theme.palette.seal, below)

    def show_trouble(self, theme: Theme, box: Box) -> None:
        """No sheet: a sign in its place."""
        slot, below = box.cut_top(theme.mm(_SLOT_MM))
        self._draw_slot(theme, slot)
        self._sheet.coat(theme.palette.background)
        self._sheet.place(below.centre(0, 0))
        self._title.write("", theme.style("body"))
        self._title.place(below.centre(0, 0))
        self._lines.take(0)
        self._sign.draw("error", theme.mm(58), theme.palette.seal, below.cut_top(theme.mm(8))[1])

    def _draw_slot(self, theme: Theme, box: Box) -> None:
        self._slot.coat(theme.palette.ink, radius=theme.radius)
        self._slot.place(box)

    def _draw_sheet(self, theme: Theme, box: Box) -> None:
        """It reaches up behind the slot, so that only its lower corners show."""
        palette = theme.palette
        self._sheet.coat(palette.card, palette.line, theme.hairline, theme.mm(3))
        self._sheet.place(Box(box.x, box.y, box.w, box.h + theme.mm(_SLOT_MM) // 2))

    def _draw_line(self, line: Card, theme: Theme, box: Box) -> None:
        colour = theme.palette.line if theme.look.contrast else theme.palette.jade1
        line.coat(colour, radius=box.h // 2)
        line.place(box)
