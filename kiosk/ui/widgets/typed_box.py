"""What has been typed, with a cursor, and a button that clears it."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Style, Theme
from kiosk.ui.typesetting import width_of
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.text import Text
from kiosk.ui.widgets.touchable import Touchable
from kiosk.visit.views.records import Button


class ClearButton(Touchable):
    """A cross."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon()
        self.add_widget(self._icon)

    def show(self, button: Button, theme: Theme, box: Box) -> None:
        """Draw it into the box; nothing to see where there is nothing to clear."""
        self.offer(button.text, button.event)
        self.paint((0, 0, 0, 0), theme.palette.pressed, radius=theme.small_radius)
        self.place(box)
        self._icon.draw(button.icon if button.event else "", theme.mm(13), theme.palette.jade, box)


class TypedBox(Card):
    """The field over the results."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._text, self._cursor, self._clear = Icon(), Text(), Card(), ClearButton()
        for part in (self._icon, self._text, self._cursor, self._clear):
            self.add_widget(part)

    def show(self, query: str, placeholder: str, clear: Button, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        palette = theme.palette
        self.coat(palette.card, palette.jade, theme.outline, theme.radius)
        self.place(box)
        icon, inner = box.inset(theme.mm(10), 0).cut_left(theme.mm(14), theme.mm(5))
        self._icon.draw("search", icon.w, palette.jade, icon)
        side = min(box.h - 2 * theme.mm(4), max(theme.touch, theme.mm(22)))
        button, words = Box(inner.x, inner.y, inner.w + theme.mm(6), inner.h).cut_right(side, theme.mm(3))
        self._clear.show(clear, theme, button.middle(side))
        self._place_words(query, placeholder, theme, words)

    def _place_words(self, query: str, placeholder: str, theme: Theme, box: Box) -> None:
        """The cursor stands behind what was typed, and before the placeholder."""
        style = theme.style("title", bold=True) if query else theme.style("body", theme.palette.ink2)
        gap, thick = theme.mm(2), theme.mm(1.1)
        shown = _tail(query, style, box.w - gap - thick) if query else placeholder
        self._text.write(shown, style)
        if query:
            text, rest = box.cut_left(self._text.width_needed(), gap)
            cursor = rest.cut_left(thick)[0]
        else:
            cursor, text = box.cut_left(thick, gap)
        self._text.place(text, across="middle")
        self._cursor.coat(theme.palette.jade)
        self._cursor.place(cursor.middle(theme.type.title))


def _tail(text: str, style: Style, width: int) -> str:
    """As much of the end as has room: what was typed last is what one looks at."""
    start = 0
    while start < len(text) - 1 and width_of(text[start:], style.size, style.bold) + 1 > width:
        start += 1
    return text[start:]
