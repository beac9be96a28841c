"""A picture of assets/pictures in a colour."""

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.palette import Colour
from kiosk.ui.pictures import picture


class Tinted(Widget):
    """A white picture, tinted and stretched to its box."""

    def __init__(self, name: str) -> None:
        super().__init__(size_hint=(None, None))
        self._name = name
        with self.canvas:
            self._colour = Color()
            self._picture = Rectangle()

    def place(self, colour: Colour, box: Box) -> None:
        """Draw it into the box."""
        self._picture.texture = picture(self._name)
        self._colour.rgba = colour
        self._picture.pos, self._picture.size = (box.x, box.y), (box.w, box.h)

    def move(self, x: float, y: float) -> None:
        """Put its lower left corner there."""
        self._picture.pos = x, y
