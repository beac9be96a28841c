"""Two choices beside each other."""

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.card import TouchCard
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Button

_SIZES: tuple[SizeName, ...] = ("large", "strong")
"""The first in which a name stays on one line."""


class Choice(TouchCard):
    """A name on a card."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Text()
        self.add_widget(self._text)

    def height_at(self, button: Button, theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        self._write(button, theme, width)
        return max(theme.touch, self._text.height_at(width - 2 * theme.mm(6)) + 2 * theme.mm(7))

    def show(self, button: Button, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._write(button, theme, box.w)
        self.dress(theme, button.active)
        self.place(box)
        self._text.place(box.inset(theme.mm(6), 0), "centre", "middle")

    def _write(self, button: Button, theme: Theme, width: int) -> None:
        self.offer(button.text, button.event)
        colour = theme.palette.on_jade if button.active else None
        styles = [theme.style(size, colour, bold=True) for size in _SIZES]
        self._text.write_fitting(button.text, styles, width - 2 * theme.mm(6))


class ChoicePair(Widget):
    """A row of two, both as high as the higher one; the second may be missing."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._choices, self._ruler = Pool(self, Choice), Choice()

    def height_at(self, pair: tuple[Button, ...], theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        column = Box(0, 0, width, 0).columns(2, theme.spacing)[1].w
        return max(self._ruler.height_at(button, theme, column) for button in pair)

    def show(self, pair: tuple[Button, ...], theme: Theme, box: Box) -> None:
        """Draw them into the box."""
        cells = box.columns(2, theme.spacing)
        for choice, button, cell in zip(self._choices.take(len(pair)), pair, cells, strict=False):
            choice.show(button, theme, cell)
