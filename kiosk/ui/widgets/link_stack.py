"""Ways to other items, each a row to touch."""

from collections.abc import Sequence

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.card import TouchCard
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.row_stack import RowStack
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Button

_ARROW_MM = 11


class LinkRow(TouchCard):
    """Words and an arrow."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._arrow = Text(), Icon()
        self.add_widget(self._text)
        self.add_widget(self._arrow)

    def height_at(self, button: Button, theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        self._write(button, theme)
        return max(theme.touch, self._text.height_at(self._column(theme, Box(0, 0, width, 0)).w) + 2 * theme.mm(6))

    def show(self, button: Button, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._write(button, theme)
        self.dress(theme)
        self.place(box)
        self._text.place(self._column(theme, box), across="middle")
        arrow = box.inset(theme.padding, 0).cut_right(theme.mm(_ARROW_MM))[0]
        self._arrow.draw("chevron_right", arrow.w, theme.palette.jade, arrow)

    def _write(self, button: Button, theme: Theme) -> None:
        self.offer(button.text, button.event)
        self._text.write(button.text, theme.style("strong", theme.palette.jade, bold=True))

    def _column(self, theme: Theme, box: Box) -> Box:
        return box.inset(theme.padding, 0).cut_right(theme.mm(_ARROW_MM), theme.mm(3))[1]


class LinkStack(Widget):
    """Links under each other."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._rows = RowStack(LinkRow)
        self.add_widget(self._rows)

    def height_at(self, buttons: Sequence[Button], theme: Theme, width: int) -> int:
        """Pixels they need in a column of this width."""
        return sum(self._rows.height_of(one, theme, width) for one in buttons) + (len(buttons) - 1) * theme.gap

    def show(self, buttons: Sequence[Button], theme: Theme, box: Box) -> None:
        """Draw them into the box."""
        self._rows.show(buttons, theme, box, theme.gap)
