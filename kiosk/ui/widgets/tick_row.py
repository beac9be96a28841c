"""One thing to bring as a target: tick box, what it is, where it comes from."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.chip_label import ChipLabel
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.text import Text
from kiosk.ui.widgets.tick_box import TickBox
from kiosk.ui.widgets.touchable import Touchable
from kiosk.visit.views import records

_TICK_MM = 18
_CLEAR = (0.0, 0.0, 0.0, 0.0)
"""The card under the row shows through."""


def edge(theme: Theme) -> int:
    """Pixels from the edge of a row, which is inside a card, to what stands on it."""
    return theme.padding - theme.mm(2)


class TickRow(Touchable):
    """A touch anywhere on it ticks the thing off."""

    def __init__(self) -> None:
        super().__init__()
        self._tick, self._name, self._detail = TickBox(), Text(), Text()
        for part in (self._tick, self._name, self._detail):
            self.add_widget(part)
        self._tags = Pool(self, ChipLabel)
        self._ruler = ChipLabel()

    def height_at(self, row: records.MaterialRow, theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        self._write(row, theme)
        column = self._column(theme, Box(0, 0, width, 0)).w
        return max(self._texts_height(row, theme, column) + 2 * theme.mm(2.4), theme.touch, theme.mm(_TICK_MM + 5))

    def show(self, row: records.MaterialRow, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._write(row, theme)
        self.paint(_CLEAR, theme.palette.pressed, radius=theme.small_radius)
        self.place(box)
        side = theme.mm(_TICK_MM)
        self._tick.show(row.ticked, theme, box.inset(edge(theme), 0).cut_left(side)[0].middle(side))
        column = self._column(theme, box)
        self._place_texts(row, theme, column.middle(self._texts_height(row, theme, column.w)))

    def _write(self, row: records.MaterialRow, theme: Theme) -> None:
        self.offer(" ".join(filter(None, (row.name, row.detail, row.tag.text if row.tag else ""))), row.event)
        self._name.write(row.name, theme.style("strong", bold=True))
        self._detail.write(row.detail, theme.style("small", theme.palette.ink2))

    def _place_texts(self, row: records.MaterialRow, theme: Theme, box: Box) -> None:
        texts = box
        for label, tag in zip(self._tags.take(int(row.tag is not None)), filter(None, (row.tag,)), strict=True):
            place, texts = self._cut_tag(tag, theme, box)
            label.show(tag, theme, place)
        name, detail = texts.cut_top(self._name.height_at(texts.w))
        self._name.place(name, even=True)
        self._detail.place(detail, even=True)

    def _texts_height(self, row: records.MaterialRow, theme: Theme, width: int) -> int:
        texts = Box(0, 0, width, 0)
        under = 0
        if row.tag:
            place, texts = self._cut_tag(row.tag, theme, texts)
            under = 0 if texts.w < width else place.h + theme.mm(1.5)
        return self._name.height_at(texts.w) + self._detail.height_at(texts.w) + under

    def _cut_tag(self, tag: records.Chip, theme: Theme, box: Box) -> tuple[Box, Box]:
        """The tag's place and what remains: at the right where the texts keep half the room, else under them."""
        wide, high = self._ruler.width_needed(tag, theme), self._ruler.height_needed(theme)
        beside = box.w - wide - theme.mm(4)
        if beside >= min(self._widest(), round(0.6 * box.w)):
            place, rest = box.cut_right(wide, theme.mm(4))
            return place.middle(high), rest
        place, rest = box.cut_bottom(high, theme.mm(1.5))
        return place.cut_left(min(wide, box.w))[0], rest

    def _widest(self) -> int:
        return max(self._name.width_needed(), self._detail.width_needed())

    def _column(self, theme: Theme, box: Box) -> Box:
        """Right of the tick box."""
        return box.inset(edge(theme), 0).cut_left(theme.mm(_TICK_MM), theme.mm(7))[1]
