"""Rows under each other."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.paging import evened
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.pool import Pool


class Row(Protocol):
    """A widget that draws one record of a list; the same widget is used for other records later."""

    def height_at(self, record: Any, theme: Theme, width: int) -> int:
        """Pixels it needs for this record in a column of this width."""
        ...

    def show(self, record: Any, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        ...


class RowStack(Widget):
    """As many row widgets as there are records to show."""

    def __init__(self, make: Callable[[], Any]) -> None:
        super().__init__(size_hint=(None, None))
        self._rows = Pool(self, make)
        self._ruler: Row = make()

    def height_of(self, record: Any, theme: Theme, width: int) -> int:
        """Pixels one record needs."""
        return self._ruler.height_at(record, theme, width)

    def show(self, records: Sequence[Any], theme: Theme, box: Box, gap: int, limit: int = 0) -> None:
        """Draw them from the top of the box down. Into spare room rows grow, alike, to at most `limit` pixels."""
        heights = [min(self.height_of(record, theme, box.w), box.h) for record in records]
        rest = box
        for row, record, height in zip(
            self._rows.take(len(records)), records, evened(heights, box.h, gap, limit), strict=True
        ):
            place, rest = rest.cut_top(height, gap)
            row.show(record, theme, place)
