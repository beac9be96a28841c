"""A list of rows, as many as fit, with the buttons that turn to the others at its foot."""

from collections.abc import Callable, Sequence
from typing import Any

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.paging import Room, screenful
from kiosk.ui.theme import Theme
from kiosk.ui.widgets import page_turner
from kiosk.ui.widgets.page_turner import PageTurner
from kiosk.ui.widgets.row_stack import RowStack
from kiosk.visit.views.records import Rows


class PagedRows(Widget):
    """Which rows fit is found here, so the event that turns the page is made here too."""

    def __init__(self, make: Callable[[], Any]) -> None:
        super().__init__(size_hint=(None, None))
        self._stack, self._turner = RowStack(make), PageTurner()
        self.add_widget(self._stack)
        self.add_widget(self._turner)

    def show(self, records: Sequence[Any], paging: Rows, theme: Theme, box: Box, gap: int, limit: int = 0) -> None:
        """Draw what fits from the top of the box. `limit`: pixels up to which rows may grow into spare room."""
        bar = page_turner.height_needed(theme)
        page = screenful(
            len(records),
            paging.start,
            lambda index: self._stack.height_of(records[index], theme, box.w),
            Room(box.h, gap, bar + theme.spacing),
            turned=paging.back is not None,
        )
        foot, above = box.cut_bottom(bar, theme.spacing)
        self._turner.show(paging, page, theme, foot)
        paged = bool(paging.back or page.left)
        self._stack.show(records[page.start : page.end], theme, above if paged else box, gap, limit)
