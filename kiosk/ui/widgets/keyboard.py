"""Our own keyboard: digits, letters, delete, and a bar of Chinese words over them."""

from collections.abc import Iterator
from itertools import accumulate

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.surface import Surface
from kiosk.ui.widgets.text import Text
from kiosk.ui.widgets.touchable import Touchable
from kiosk.visit.events import Deleted
from kiosk.visit.views import records

_KEY_MM = 21
_WIDE_KEYS = {" ": 5.0}
_DELETE_KEYS = 1.6
"""Widths in ordinary keys."""


class Key(Touchable):
    """One key: a character, or an icon where there is none to show."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._icon = Text(), Icon()
        self.add_widget(self._text)
        self.add_widget(self._icon)

    def show(self, button: records.Button, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        palette = theme.palette
        self.offer(button.text, button.event)
        fill = palette.key2 if button.event == Deleted() else palette.card
        edge = palette.line if theme.look.contrast else None
        self.paint(fill, palette.pressed, edge, theme.hairline, theme.small_radius)
        self.place(box)
        icon = "space_bar" if button.text == " " else button.icon
        self._icon.draw(icon, theme.type.large, palette.ink, box)
        self._text.write("" if icon else button.text, theme.style("large", bold=True))
        self._text.place(box, "centre", "middle")


_KEYS = 38
"""Ten digits, 26 letters, space, delete."""


class Keyboard(Widget):
    """Keys keep their places whatever is typed."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._field = Surface()
        self.add_widget(self._field)
        self._keys, self._candidates = Pool(self, Key), Pool(self, Key)
        self._keys.make_ready(_KEYS)  # 35 ms that nobody should wait for at the first letter
        self._ruler = Text()
        self._drawn: tuple[object, ...] = ()

    def height_needed(self, keyboard: records.Keyboard, theme: Theme) -> int:
        """Pixels of its height."""
        lines = len(keyboard.rows) + 1
        return lines * self._key_height(theme) + (lines - 1) * theme.gap + 2 * self._padding(theme)

    def show(self, keyboard: records.Keyboard, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        inner = box.inset(theme.mm(6.5), self._padding(theme))
        bar, keys = inner.cut_top(self._key_height(theme), theme.gap)
        self._show_candidates(keyboard.candidates, theme, bar)
        wanted = (keyboard.rows, keyboard.delete, theme, box)
        if wanted != self._drawn:
            self._drawn = wanted
            self._field.coat(theme.palette.keys)
            self._field.place(box)
            self._show_keys(keyboard, theme, keys)

    def _show_keys(self, keyboard: records.Keyboard, theme: Theme, box: Box) -> None:
        rows = [*keyboard.rows[:-1], (*keyboard.rows[-1], keyboard.delete)]
        unit = (box.w + theme.gap) / max(len(row) for row in keyboard.rows)
        placed = [
            pair
            for row, line in zip(rows, box.rows(len(rows), theme.gap), strict=True)
            for pair in _along(row, line, unit, theme.gap)
        ]
        for key, (button, place) in zip(self._keys.take(len(placed)), placed, strict=True):
            key.show(button, theme, place)

    def _show_candidates(self, candidates: tuple[records.Button, ...], theme: Theme, bar: Box) -> None:
        places = list(self._candidate_places(candidates, theme, bar))
        for key, candidate, place in zip(self._candidates.take(len(places)), candidates, places, strict=False):
            key.show(candidate, theme, place)

    def _candidate_places(self, candidates: tuple[records.Button, ...], theme: Theme, bar: Box) -> Iterator[Box]:
        """From left to right, as long as there is room."""
        rest = bar
        for candidate in candidates:
            self._ruler.write(candidate.text, theme.style("large", bold=True))
            wide = self._ruler.width_needed() + 2 * theme.mm(6)
            if wide > rest.w:
                return
            place, rest = rest.cut_left(wide, theme.gap)
            yield place

    def _key_height(self, theme: Theme) -> int:
        return max(theme.touch, theme.mm(_KEY_MM))

    def _padding(self, theme: Theme) -> int:
        return theme.mm(4)


def _along(row: tuple[records.Button, ...], line: Box, unit: float, gap: int) -> Iterator[tuple[records.Button, Box]]:
    """Each key of a row with its place, the row in the middle of the line."""
    widths = [_key_widths(button) * unit for button in row]
    left = line.x + (line.w + gap - sum(widths)) / 2
    edges = [round(left + width) for width in accumulate(widths, initial=0)]
    for button, start, end in zip(row, edges, edges[1:], strict=False):
        yield button, Box(start, line.y, end - start - gap, line.h)


def _key_widths(button: records.Button) -> float:
    return _DELETE_KEYS if button.event == Deleted() else _WIDE_KEYS.get(button.text, 1.0)
