"""The lake at the head of the home screen: what its title and search box stand on."""

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.palette import colour
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.tinted import Tinted

_GULL = colour("#FFFFFF", 0.9)
_NONE = colour("#FFFFFF", 0.0)


class Hero(Widget):
    """Two swells and two gulls on jade; a plain field in high contrast."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._field, self._rule = Card(), Card()
        self._far, self._near = Tinted("water-far"), Tinted("water-near")
        self._gulls = Tinted("gull"), Tinted("gull")
        for part in (self._field, self._far, self._near, *self._gulls, self._rule):
            self.add_widget(part)

    def show(self, theme: Theme, box: Box, title_end: int) -> None:
        """Draw it into the box; no gull flies left of `title_end` (pixels)."""
        palette = theme.palette
        self._field.coat(palette.hero)
        self._field.place(box)
        self._rule.coat(palette.line if theme.look.contrast else _NONE)
        self._rule.place(box.cut_bottom(theme.hairline)[0])
        self._far.place(palette.hero2, box.cut_bottom(theme.mm(30.5))[0])
        self._near.place(palette.hero3, box.cut_bottom(theme.mm(18.5))[0])
        for gull, (right, down, wide) in zip(self._gulls, ((33.5, 13.5, 36.5), (86, 25, 18.5)), strict=True):
            corner = Box(box.right - theme.mm(right + wide), box.top - theme.mm(down + wide * 0.34), 0, 0)
            place = Box(corner.x, corner.y, theme.mm(wide), theme.mm(wide * 0.343))
            seen = place.x > title_end + theme.mm(6) and not theme.look.contrast
            gull.place(_GULL if seen else _NONE, place)
