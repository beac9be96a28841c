"""Gaps in the straight parts of a border, which make it a dashed one."""

from functools import cache

from kivy.graphics import Color, Rectangle
from kivy.graphics.texture import Texture
from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.palette import Colour
from kiosk.ui.theme import Theme

_PERIOD_MM = 3.0
"""One dash and one gap."""


class Dashes(Widget):
    """Paints over a border in the colour of what lies around it."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        with self.canvas:
            self._ground = Color()
            self._sides = [Rectangle(texture=_pattern()) for _ in range(4)]

    def show(self, ground: Colour, theme: Theme, box: Box) -> None:
        """Cut gaps into the hairline of the card in this box. `ground`: the colour around the card."""
        self._ground.rgba = ground
        thick = theme.hairline
        across, up = box.inset(theme.radius, 0), box.inset(0, theme.radius)
        edges = (across.cut_top(thick)[0], across.cut_bottom(thick)[0], up.cut_left(thick)[0], up.cut_right(thick)[0])
        for side, edge in zip(self._sides, edges, strict=True):
            side.pos, side.size = (edge.x, edge.y), (edge.w, edge.h)
            side.tex_coords = _repeated(max(edge.w, edge.h) // theme.mm(_PERIOD_MM), upright=edge.h > edge.w)


def _repeated(times: int, upright: bool) -> tuple[float, ...]:
    """Texture corners, counted from the lower left one, for so many dashes along the edge."""
    return (0, 0, 0, 1, times, 1, times, 0) if upright else (0, 0, times, 0, times, 1, 0, 1)


@cache
def _pattern() -> Texture:
    """Two texels, clear and solid, repeated for as long as the edge is."""
    texture = Texture.create(size=(2, 1), colorfmt="rgba")
    texture.blit_buffer(bytes((255, 255, 255, 0, 255, 255, 255, 255)), colorfmt="rgba", bufferfmt="ubyte")
    texture.wrap = "repeat"
    texture.mag_filter = texture.min_filter = "nearest"
    return texture
