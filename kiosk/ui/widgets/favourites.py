"""大家常办: short cuts to a few items."""

from collections.abc import Sequence

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.palette import colour
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.text import Text
from kiosk.ui.widgets.touchable import Touchable
from kiosk.visit.views.records import Button

_GLASS = colour("#FFFFFF", 0.2)
_GLASS_PRESSED = colour("#FFFFFF", 0.42)


class Favourite(Touchable):
    """A pill of glass on the lake."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Text()
        self.add_widget(self._text)

    def width_needed(self, button: Button, theme: Theme) -> int:
        """Pixels of its words and round ends."""
        self._text.write(button.text, theme.style("body"))
        return self._text.width_needed() + 2 * theme.mm(7)

    def show(self, button: Button, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        palette = theme.palette
        self.offer(button.text, button.event)
        if theme.look.contrast:
            self.paint(palette.card, palette.pressed, palette.jade, theme.outline, box.h // 2)
        else:
            self.paint(_GLASS, _GLASS_PRESSED, radius=box.h // 2)
        self.place(box)
        self._text.write(button.text, theme.style("body", palette.jade if theme.look.contrast else palette.on_hero))
        self._text.place(box, "centre", "middle")


class Favourites(Widget):
    """A heading and as many pills as one row holds."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._title, self._ruler = Text(), Favourite()
        self._pills = Pool(self, Favourite)
        self.add_widget(self._title)

    def show(self, title: str, buttons: Sequence[Button], theme: Theme, box: Box) -> None:
        """Draw them into the box, in their order; those without room are left out."""
        self._title.write(title if buttons else "", theme.style("body", theme.palette.on_hero))
        heading, row = box.cut_left(self._title.width_needed(), theme.mm(8))
        self._title.place(heading, across="middle")
        places = self._places(buttons, theme, row)
        for pill, button, place in zip(self._pills.take(len(places)), buttons, places, strict=False):
            pill.show(button, theme, place)

    def _places(self, buttons: Sequence[Button], theme: Theme, row: Box) -> list[Box]:
        places: list[Box] = []
        for button in buttons:
            wide = self._ruler.width_needed(button, theme)
            if wide > row.w:
                break
            place, row = row.cut_left(wide, max(theme.gap, theme.mm(4)))
            places.append(place)
        return places
