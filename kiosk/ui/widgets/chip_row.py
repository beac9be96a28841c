"""Labels side by side."""

from collections.abc import Sequence

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.chip_label import ChipLabel
from kiosk.ui.widgets.pool import Pool
from kiosk.visit.views.records import Chip


class ChipRow(Widget):
    """Chip records from left to right, as many rows as they need."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._labels = Pool(self, ChipLabel)
        self._ruler = ChipLabel()

    def height_at(self, chips: Sequence[Chip], theme: Theme, width: int) -> int:
        """Pixels of all rows in a column of this width."""
        if not chips:
            return 0
        return max(-box.y for box in self._boxes(chips, theme, width))

    def show(self, chips: Sequence[Chip], theme: Theme, box: Box) -> None:
        """Draw them, from the top of the box."""
        places = self._boxes(chips, theme, box.w)
        for label, chip, place in zip(self._labels.take(len(chips)), chips, places, strict=True):
            label.show(chip, theme, Box(box.x + place.x, box.top + place.y, place.w, place.h))

    def _boxes(self, chips: Sequence[Chip], theme: Theme, width: int) -> list[Box]:
        """Places counted from the upper left corner."""
        gap, height = theme.mm(2.6), self._ruler.height_needed(theme)
        boxes: list[Box] = []
        x, y = 0, -height
        for chip in chips:
            wide = min(width, self._ruler.width_needed(chip, theme))
            if x and x + wide > width:
                x, y = 0, y - height - gap
            boxes.append(Box(x, y, wide, height))
            x += wide + gap
        return boxes
