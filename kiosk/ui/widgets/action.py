"""A button with its words, and an icon before them."""

from kiosk.ui.boxes import Box
from kiosk.ui.palette import Colour
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.text import Text
from kiosk.ui.widgets.touchable import Touchable
from kiosk.visit.views.records import Button, Weight

_FOLLOWING = frozenset({"expand_more", "chevron_right", "arrow_forward", "edit"})
"""Icons that stand after the words."""


class Action(Touchable):
    """A Button record drawn by its weight."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon()
        self._text = Text()
        self._filled = False
        self.add_widget(self._icon)
        self.add_widget(self._text)

    def show(self, button: Button, theme: Theme, box: Box, size: SizeName = "large") -> None:
        """Draw it into the box."""
        self.offer(button.text, button.event)
        self._paint(button, theme)
        self.place(box)
        self._text.write(button.text, theme.style(size, self._ink(button, theme), bold=True))
        self._lay_out(button, theme, box, size)

    def width_needed(self, button: Button, theme: Theme, size: SizeName = "large") -> int:
        """Pixels for its icon and words on one line, with padding."""
        self._text.write(button.text, theme.style(size, bold=True))
        return self._icon_room(button, theme, size) + self._text.width_needed() + 2 * theme.mm(6)

    def _paint(self, button: Button, theme: Theme) -> None:
        palette, radius = theme.palette, theme.radius
        self._filled = button.event is not None and (button.weight is Weight.PRIMARY or button.active)
        if self._filled:
            self.paint(palette.jade, palette.jade_pressed, radius=radius)
        elif button.weight is Weight.QUIET:
            self.paint((0, 0, 0, 0), palette.pressed, radius=radius)
        else:
            edge = palette.jade if button.event else palette.dim
            self.paint(palette.card, palette.pressed, edge, theme.outline, radius)

    def _ink(self, button: Button, theme: Theme) -> Colour:
        if button.event is None:
            return theme.palette.dim
        return theme.palette.on_jade if self._filled else theme.palette.jade

    def _icon_room(self, button: Button, theme: Theme, size: SizeName) -> int:
        return round(1.25 * theme.style(size).size) if button.icon else 0

    def _lay_out(self, button: Button, theme: Theme, box: Box, size: SizeName) -> None:
        room = self._icon_room(button, theme, size)
        inner = box.inset(min(theme.mm(3), box.w // 12), 0)
        wanted = min(inner.w, room + self._text.width_needed())
        middle = box.centre(wanted, box.h)
        pixels = theme.style(size).size
        if button.icon in _FOLLOWING:
            icon, words = middle.cut_right(room)
            icon = icon.cut_right(pixels)[0]
        else:
            icon, words = middle.cut_left(room)
            icon = icon.cut_left(pixels)[0]
        self._icon.draw(button.icon, pixels, self._ink(button, theme), icon)
        self._text.place(words, "left" if wanted < inner.w else "centre", "middle")


class Pill(Action):
    """A round button: an earlier answer, a favourite, a word of the candidate bar."""

    def _paint(self, button: Button, theme: Theme) -> None:
        palette, radius = theme.palette, theme.touch // 2
        self._filled = button.active and button.event is not None
        if self._filled:
            self.paint(palette.jade, palette.jade_pressed, radius=radius)
        else:
            edge = palette.jade if theme.look.contrast else None
            self.paint(palette.jade1, palette.pressed, edge, theme.outline, radius)
