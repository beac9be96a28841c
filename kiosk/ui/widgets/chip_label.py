"""A small label with a meaning's colour."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.surface import Surface
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Chip


class ChipLabel(Surface):
    """A Chip record. In high contrast it is an outline."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon()
        self._text = Text()
        self.add_widget(self._icon)
        self.add_widget(self._text)

    def height_needed(self, theme: Theme) -> int:
        """Pixels of its height."""
        return round(1.65 * theme.type.small)

    def width_needed(self, chip: Chip, theme: Theme) -> int:
        """Pixels of its words, its icon and the round ends."""
        self._text.write(chip.text, theme.style("small", bold=True))
        return self._text.width_needed() + self._icon_room(chip, theme) + round(1.5 * theme.type.small)

    def show(self, chip: Chip, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        palette, colour = theme.palette, theme.palette.text(chip.tone)
        edge = colour if theme.look.contrast else None
        self.coat(palette.field(chip.tone), edge, theme.hairline, box.h // 2)
        self.place(box)
        self._text.write(chip.text, theme.style("small", colour, bold=True))
        inner = box.inset(round(0.75 * theme.type.small), 0)
        icon, words = inner.cut_left(self._icon_room(chip, theme))
        self._icon.draw(chip.icon, theme.type.small, colour, icon.cut_left(theme.type.small)[0])
        self._text.place(words, "centre", "middle")

    def _icon_room(self, chip: Chip, theme: Theme) -> int:
        return round(1.2 * theme.type.small) if chip.icon else 0
