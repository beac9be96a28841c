"""Something to touch. It does nothing by itself: the Hand finds it under the finger."""

from kivy.properties import BooleanProperty

from kiosk.ui.palette import Colour
from kiosk.ui.widgets.surface import Surface
from kiosk.visit.events import Touch


class Touchable(Surface):
    """A surface with an event. `event` None: it cannot be used now, and a touch on it does nothing."""

    pressed = BooleanProperty(False)

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.event: Touch | None = None
        self._fills: tuple[Colour, Colour] = ((0, 0, 0, 0), (0, 0, 0, 0))

    def offer(self, words: str, event: Touch | None) -> None:
        """What a touch on it says, and the event it sends."""
        self.words, self.event = words, event

    def paint(
        self, fill: Colour, pressed: Colour, edge: Colour | None = None, border: int = 0, radius: int = 0
    ) -> None:
        """Colours of rest and of a finger on it; border and corners in pixels."""
        self._fills = (fill, pressed)
        self.coat(pressed if self.pressed else fill, edge, border, radius)

    def on_pressed(self, _widget: object, pressed: bool) -> None:
        """The finger came or went."""
        self.repaint(self._fills[pressed])

    def under(self, x: float, y: float) -> bool:
        """Whether this point (pixels, y upwards) lies on it."""
        return bool(self.collide_point(x, y))
