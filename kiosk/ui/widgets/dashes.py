"""Gaps in the straight parts of a border, which make it a dashed one."""

from functools import cache

from kivy.graphics.texture import Texture
from kivy.properties import ColorProperty, ListProperty, NumericProperty, ObjectProperty
from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.kv import load_kv
from kiosk.ui.palette import Colour
from kiosk.ui.theme import Theme

_PERIOD_MM = 3.0
"""One dash and one gap."""


class Dashes(Widget):
    """Paints over a border in the colour of what lies around it."""

    pattern = ObjectProperty(None, allownone=True)
    colour = ColorProperty((0, 0, 0, 0))
    corner = NumericProperty(0)
    thickness = NumericProperty(0)
    along_width = ListProperty([0.0] * 8)
    along_height = ListProperty([0.0] * 8)

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self.pattern = _pattern()

    def show(self, ground: Colour, theme: Theme, box: Box) -> None:
        """Cut gaps into the hairline of the card in this box. `ground`: the colour around the card."""
        self.pos, self.size = (box.x, box.y), (box.w, box.h)
        self.colour, self.thickness, self.corner = ground, theme.hairline, theme.radius
        across, up = (round((side - 2 * theme.radius) / theme.mm(_PERIOD_MM)) for side in (box.w, box.h))
        self.along_width = [0, 0, across, 0, across, 1, 0, 1]
        self.along_height = [0, 0, 0, 1, up, 1, up, 0]


@cache
def _pattern() -> Texture:
    """Two texels, clear and solid, repeated for as long as the edge is."""
    texture = Texture.create(size=(2, 1), colorfmt="rgba")
    texture.blit_buffer(bytes((255, 255, 255, 0, 255, 255, 255, 255)), colorfmt="rgba", bufferfmt="ubyte")
    texture.wrap = "repeat"
    texture.mag_filter = texture.min_filter = "nearest"
    return texture


load_kv(__file__)
