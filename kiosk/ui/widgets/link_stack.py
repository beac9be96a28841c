"""Ways to other items, each a row to touch."""

from collections.abc import Sequence

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.card import TouchCard
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Button

_ARROW_MM = 11
_AIR_MM: dict[SizeName, float] = {"strong": 6, "body": 4, "small": 2}
"""Over and under the words of a size."""


class LinkRow(TouchCard):
    """Words and an arrow."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._arrow = Text(), Icon()
        self.add_widget(self._text)
        self.add_widget(self._arrow)

    def height_at(self, button: Button, theme: Theme, width: int, size: SizeName = "strong") -> int:
        """Pixels it needs in a column of this width."""
        self._write(button, theme, size)
        text = self._text.height_at(self._column(theme, Box(0, 0, width, 0)).w)
        return max(theme.touch, text + 2 * theme.mm(_AIR_MM[size]))

    def show(self, button: Button, theme: Theme, box: Box, size: SizeName = "strong") -> None:
        """Draw it into the box."""
        self._write(button, theme, size)
        self.dress(theme)
        self.place(box)
        self._text.place(self._column(theme, box), across="middle", even=True)
        arrow = box.inset(theme.padding, 0).cut_right(theme.mm(_ARROW_MM))[0]
        self._arrow.draw("chevron_right", arrow.w, theme.palette.jade, arrow)

    def _write(self, button: Button, theme: Theme, size: SizeName) -> None:
        self.offer(button.text, button.event)
        self._text.write(button.text, theme.style(size, theme.palette.jade, bold=True))

    def _column(self, theme: Theme, box: Box) -> Box:
        return box.inset(theme.padding, 0).cut_right(theme.mm(_ARROW_MM), theme.mm(3))[1]


class LinkStack(Widget):
    """Links under each other."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._rows, self._ruler = Pool(self, LinkRow), LinkRow()

    def height_at(self, buttons: Sequence[Button], theme: Theme, width: int, size: SizeName = "strong") -> int:
        """Pixels they need in a column of this width."""
        heights = (self._ruler.height_at(one, theme, width, size) for one in buttons)
        return sum(heights) + (len(buttons) - 1) * theme.gap

    def show(self, buttons: Sequence[Button], theme: Theme, box: Box, size: SizeName = "strong") -> None:
        """Draw them into the box."""
        rest = box
        for row, button in zip(self._rows.take(len(buttons)), buttons, strict=True):
            place, rest = rest.cut_top(row.height_at(button, theme, box.w, size), theme.gap)
            row.show(button, theme, place, size)
