"""A rounded field with a border: what cards, chips and buttons stand on.

Drawn as one stretched texture: without a GPU every pixel drawn twice costs, and so does every rule of a .kv.
"""

from functools import lru_cache

from kivy.graphics import BorderImage, Color
from kivy.graphics.texture import Texture
from kivy.uix.widget import Widget

from kiosk.ui import nine_patch
from kiosk.ui.boxes import Box
from kiosk.ui.nine_patch import Coat
from kiosk.ui.palette import Colour

_CLEAR = (0.0, 0.0, 0.0, 0.0)
_KEPT_PATCHES = 256


class Surface(Widget):
    """Give it a `coat`, then `place` it, in either order."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._coat = Coat(_CLEAR)
        self._box = Box(0, 0, 0, 0)
        with self.canvas.before:
            self._tint = Color(1, 1, 1, 0)
            self._patch = BorderImage(size=(0, 0))

    def coat(self, fill: Colour, edge: Colour | None = None, border: int = 0, radius: int = 0) -> None:
        """Set colours, border and corners (pixels). Without an edge there is no border."""
        self._redraw(Coat(fill, edge if border else None, border if edge else 0, radius), self._box)

    def repaint(self, fill: Colour) -> None:
        """Set another colour for the field, and keep the rest."""
        coat = self._coat
        self._redraw(Coat(fill, coat.edge, coat.border, coat.radius), self._box)

    def place(self, box: Box) -> None:
        """Take this place."""
        self.pos, self.size = (box.x, box.y), (box.w, box.h)
        self._redraw(self._coat, box)

    @property
    def box(self) -> Box:
        """The place taken."""
        return self._box

    def _redraw(self, coat: Coat, box: Box) -> None:
        if (coat, box) == (self._coat, self._box):
            return
        self._coat, self._box = coat, box
        self._tint.a = 1 if coat.visible else 0
        if coat.visible:
            self._stretch(coat.within(box.w, box.h), box)

    def _stretch(self, coat: Coat, box: Box) -> None:
        patch, corner = self._patch, nine_patch.corner(coat)
        patch.texture = _texture(coat)
        patch.border = patch.display_border = (corner,) * 4
        patch.pos, patch.size = (box.x, box.y), (box.w, box.h)


@lru_cache(maxsize=_KEPT_PATCHES)
def _texture(coat: Coat) -> Texture:
    side = nine_patch.side(coat)
    texture = Texture.create(size=(side, side), colorfmt="rgba")
    texture.mag_filter = texture.min_filter = "nearest"
    texture.blit_buffer(nine_patch.pixels(coat), colorfmt="rgba", bufferfmt="ubyte")
    return texture
