"""How far one has come: a bar for each question."""

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.pool import Pool


class Progress(Widget):
    """Filled for the questions asked so far."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._bars = Pool(self, Card)

    def show(self, step: int, steps: int, theme: Theme, box: Box) -> None:
        """Draw it into the box; a bar still to come is hollow in high contrast, so colour is not all that tells."""
        for number, (bar, place) in enumerate(
            zip(self._bars.take(steps), box.columns(steps, theme.mm(3.5)), strict=True), start=1
        ):
            if number <= step:
                bar.coat(theme.palette.jade, radius=box.h // 2)
            else:
                hollow = theme.palette.background if theme.look.contrast else theme.palette.line
                bar.coat(hollow, theme.palette.line, theme.hairline, box.h // 2)
            bar.place(place)
