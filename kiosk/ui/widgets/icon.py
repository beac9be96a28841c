"""One Material Symbol."""

import json
from functools import cache

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from kiosk import shipped
from kiosk.ui.boxes import Box
from kiosk.ui.palette import Colour
from kiosk.ui.typesetting import ICON_FONT, texture_of


class Icon(Widget):
    """An icon in the middle of its box."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._drawn: tuple[object, ...] = ()

    def draw(self, name: str, size: int, colour: Colour, box: Box) -> None:
        """`size`: pixels of its square. An empty or unknown name draws nothing."""
        wanted = (name, size, colour, box)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self.pos, self.size = (box.x, box.y), (box.w, box.h)
        self.canvas.clear()
        if name in _codepoints():
            self._draw(texture_of(_codepoints()[name], size, ICON_FONT), colour, box)

    def _draw(self, texture: object, colour: Colour, box: Box) -> None:
        inner = box.centre(*texture.size)  # type: ignore[attr-defined]
        with self.canvas:
            Color(rgba=colour)
            Rectangle(texture=texture, pos=(inner.x, inner.y), size=(inner.w, inner.h))


@cache
def _codepoints() -> dict[str, str]:
    """Icon name -> its character."""
    mapping = json.loads((shipped.assets() / "fonts" / "icons.json").read_text())
    return {name: chr(int(code, 16)) for name, code in mapping.items()}
