"""A rounded field with a border: what cards, chips and buttons stand on."""

from kivy.properties import ColorProperty, NumericProperty
from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.kv import load_kv
from kiosk.ui.palette import Colour

_NO_EDGE = (0, 0, 0, 0)


class Surface(Widget):
    """Edges are antialiased by texture, since multisampling is off."""

    fill = ColorProperty((0, 0, 0, 0))
    edge = ColorProperty((0, 0, 0, 0))
    border = NumericProperty(0)
    radius = NumericProperty(0)

    def coat(self, fill: Colour, edge: Colour | None = None, border: int = 0, radius: int = 0) -> None:
        """Set colours, border and corners (pixels). Without an edge there is no border."""
        self.fill = fill
        self.edge = edge or _NO_EDGE
        self.border = border if edge else 0
        self.radius = radius

    def place(self, box: Box) -> None:
        """Take this place."""
        self.pos = box.x, box.y
        self.size = box.w, box.h

    @property
    def box(self) -> Box:
        """The place taken."""
        return Box(int(self.x), int(self.y), int(self.width), int(self.height))


load_kv(__file__)
