"""A soft shadow under something round."""

from kivy.graphics import BorderImage, Color
from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.pictures import picture
from kiosk.ui.theme import Theme

_BLUR = 40
"""Pixels from the edge of the picture to the edge of the field that throws the shadow."""

_CORNER = 106
"""Pixels of the picture that are not stretched."""


class Shadow(Widget):
    """Drawn under a field with round ends; none in high contrast."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        with self.canvas:
            self._shade = Color()
            self._picture = BorderImage(border=(_CORNER,) * 4)

    def place(self, theme: Theme, box: Box) -> None:
        """Draw it under this box, a little lower."""
        self._shade.a = 0.0 if theme.look.contrast else 1.0
        corner = box.h // 2
        reach = round(corner * _BLUR / (_CORNER - _BLUR))
        self._picture.texture = picture("shadow")
        self._picture.pos = box.x - reach, box.y - reach - theme.mm(1.5)
        self._picture.size = box.w + 2 * reach, box.h + 2 * reach
        self._picture.display_border = (corner + reach,) * 4
