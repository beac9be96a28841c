"""Earlier answers as round buttons, one after the other, with a hint behind the last."""

from collections.abc import Iterator, Sequence

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.action import Pill
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Button


class PillFlow(Widget):
    """As many lines as they need; the hint stands on the last line, or on one of its own."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._hint = Text()
        self.add_widget(self._hint)
        self._pills, self._ruler, self._words = Pool(self, Pill), Pill(), Text()

    def height_at(self, buttons: Sequence[Button], hint: str, theme: Theme, width: int) -> int:
        """Pixels of all lines in a column of this width; nothing for no buttons."""
        if not buttons:
            return 0
        return -min(box.y for box in self._boxes(buttons, hint, theme, width))

    def show(self, buttons: Sequence[Button], hint: str, theme: Theme, box: Box) -> None:
        """Draw them from the top of the box."""
        *pills, last = self._boxes(buttons, hint, theme, box.w) if buttons else [Box(0, 0, 0, 0)]
        for pill, button, place in zip(self._pills.take(len(pills)), buttons, pills, strict=False):
            pill.show(button, theme, Box(box.x + place.x, box.top + place.y, place.w, place.h), "body")
        self._hint.write(hint if buttons else "", theme.style("small", theme.palette.ink2))
        self._hint.place(Box(box.x + last.x, box.top + last.y, last.w, last.h), across="middle")

    def _boxes(self, buttons: Sequence[Button], hint: str, theme: Theme, width: int) -> list[Box]:
        """Places counted from the upper left corner, the hint's last."""
        self._words.write(hint, theme.style("small"))
        sizes = [*self._pill_sizes(buttons, theme, width), (min(width, self._words.width_needed()), theme.touch)]
        return list(_flow(sizes, width, theme.gap))

    def _pill_sizes(self, buttons: Sequence[Button], theme: Theme, width: int) -> Iterator[tuple[int, int]]:
        """A pill wider than the column becomes higher instead."""
        for button in buttons:
            wide = self._ruler.width_needed(button, theme, "body")
            if wide <= width:
                yield wide, theme.touch
            else:
                self._words.write(button.text, theme.style("body", bold=True))
                inside = width - 2 * theme.mm(6) - round(1.25 * theme.type.body)
                yield width, max(theme.touch, self._words.height_at(inside) + theme.mm(3))


def _flow(sizes: list[tuple[int, int]], width: int, gap: int) -> Iterator[Box]:
    x, top, line = 0, 0, 0
    for wide, high in sizes:
        if x and x + wide > width:
            x, top, line = 0, top - line - gap, 0
        line = max(line, high)
        yield Box(x, top - high, wide, high)
        x += wide + gap
