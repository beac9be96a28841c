"""One of the seven buttons at the bottom."""

from kiosk.ui.boxes import Box
from kiosk.ui.palette import Colour
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.text import Text
from kiosk.ui.widgets.touchable import Touchable
from kiosk.visit.events import EndedVisit
from kiosk.visit.views.records import Button


class ToolButton(Touchable):
    """Icon over word. The one that ends the visit is red; a mode that is on is filled."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon()
        self._text = Text()
        self.add_widget(self._icon)
        self.add_widget(self._text)

    def width_needed(self, button: Button, theme: Theme) -> int:
        """Pixels for its word."""
        self._text.write(button.text, theme.style("small"))
        return max(theme.touch, self._text.width_needed() + 2 * theme.mm(1))

    def show(self, button: Button, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self.offer(button.text, button.event)
        icon_colour, text_colour = self._colours(button, theme)
        self._paint(button, theme)
        self.place(box)
        side, gap = theme.mm(12.4), 0 if theme.look.elder else theme.mm(2.5)
        line = theme.style("small").line
        icon, words = box.middle(side + gap + line).cut_top(side, gap)
        self._icon.draw(button.icon, side, icon_colour, icon)
        self._text.write(button.text, theme.style("small", text_colour))
        self._text.place(words, "centre", "middle")

    def _paint(self, button: Button, theme: Theme) -> None:
        palette = theme.palette
        if button.active:
            self.paint(palette.jade, palette.jade_pressed, radius=theme.small_radius)
        elif button.event == EndedVisit():
            self.paint(palette.seal0, palette.pressed, radius=theme.small_radius)
        else:
            self.paint((0, 0, 0, 0), palette.pressed, radius=theme.small_radius)

    def _colours(self, button: Button, theme: Theme) -> tuple[Colour, Colour]:
        palette = theme.palette
        if button.event is None:
            return palette.dim, palette.dim
        if button.active:
            return palette.on_jade, palette.on_jade
        if button.event == EndedVisit():
            return palette.seal, palette.seal
        return palette.jade, palette.ink
