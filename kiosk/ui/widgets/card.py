"""A white field that holds something, with or without touch."""

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.surface import Surface
from kiosk.ui.widgets.touchable import Touchable


class Card(Surface):
    """A field that only shows."""

    def __init__(self) -> None:
        super().__init__()

    def dress(self, theme: Theme) -> None:
        """White with a hairline."""
        palette = theme.palette
        self.coat(palette.card, palette.line, theme.hairline, theme.radius)


class TouchCard(Touchable):
    """A field that can be touched."""

    def dress(self, theme: Theme, active: bool = False) -> None:
        """White with a hairline; jade where it is switched on."""
        palette = theme.palette
        if active:
            self.paint(palette.jade, palette.jade_pressed, radius=theme.radius)
        else:
            self.paint(palette.card, palette.pressed, palette.line, theme.hairline, theme.radius)
