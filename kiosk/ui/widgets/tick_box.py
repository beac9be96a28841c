"""A square that is ticked or not."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.surface import Surface


class TickBox(Surface):
    """Shows a state; the row it stands in is what is touched."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon()
        self.add_widget(self._icon)

    def show(self, ticked: bool, theme: Theme, box: Box) -> None:
        """Draw it into the box, a square."""
        fill = theme.palette.jade if ticked else theme.palette.card
        self.coat(fill, theme.palette.jade, theme.mm(1.1), theme.mm(3.4))
        self.place(box)
        self._icon.draw("check" if ticked else "", round(box.w * 0.72), theme.palette.on_jade, box)
