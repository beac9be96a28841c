"""A QR code, each module the same whole number of pixels: black on white in every look."""

from functools import lru_cache

from kivy.graphics import Color, Rectangle
from kivy.graphics.texture import Texture
from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box


class QrCode(Widget):
    """As large as the box allows."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._drawn: tuple[object, ...] = ()

    def show(self, message: str, box: Box) -> None:
        """Draw it in the middle of the box. `message`: up to 1,200 bytes of UTF-8."""
        if (message, box) == self._drawn:
            return
        self._drawn = (message, box)
        texture = _modules(message)
        side = min(box.w, box.h) // texture.width * texture.width
        place = box.centre(side, side)
        self.pos, self.size = (place.x, place.y), (place.w, place.h)
        self.canvas.clear()
        with self.canvas:
            Color(1, 1, 1, 1)
            Rectangle(texture=texture, pos=(place.x, place.y), size=(side, side))


@lru_cache(maxsize=2)
def _modules(message: str) -> Texture:
    """One texel a module, the quiet zone included."""
    from kiosk.qr import QUIET, symbol  # only the citizen who asks for a code waits for it

    code = symbol(message, "M")
    side, beside = code.modules + 2 * QUIET, b"\xff" * QUIET
    blank = [b"\xff" * side] * QUIET
    rows = [*blank, *(beside + row + beside for row in code.rows), *blank]
    texture = Texture.create(size=(side, side), colorfmt="luminance")
    texture.mag_filter = texture.min_filter = "nearest"
    texture.blit_buffer(b"".join(reversed(rows)), colorfmt="luminance", bufferfmt="ubyte")
    return texture
