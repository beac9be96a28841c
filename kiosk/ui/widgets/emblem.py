"""A gull over the lake, in a disc of jade: the kiosk's emblem."""

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.pictures import picture


class Emblem(Widget):
    """The emblem, as large as its box."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        with self.canvas:
            Color(rgba=(1, 1, 1, 1))
            self._picture = Rectangle()

    def place(self, box: Box) -> None:
        """Draw it into a square box."""
        self._picture.texture = picture("emblem")
        self._picture.pos, self._picture.size = (box.x, box.y), (box.w, box.h)
