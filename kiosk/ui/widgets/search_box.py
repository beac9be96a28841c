"""The box that opens the search: looks like a field, is a button."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.text import Text
from kiosk.ui.widgets.touchable import Touchable
from kiosk.visit.views.records import Button

_SIZES: tuple[SizeName, ...] = ("strong", "body", "small")


class SearchBox(Touchable):
    """A round white field with a glass, and the placeholder."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._text = Icon(), Text()
        self.add_widget(self._icon)
        self.add_widget(self._text)

    def show(self, button: Button, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        palette, contrast = theme.palette, theme.look.contrast
        self.offer(button.text, button.event)
        self.paint(palette.card, palette.pressed, palette.line if contrast else None, theme.outline, box.h // 2)
        self.place(box)
        icon, words = box.inset(theme.mm(12), 0).cut_left(theme.mm(14), theme.mm(6.5))
        self._icon.draw(button.icon, theme.mm(14), palette.jade, icon)
        styles = [theme.style(size, palette.ink2) for size in _SIZES]
        self._text.write_fitting(button.text, styles, words.w)
        self._text.place(words, across="middle")
