"""Results as one types."""

from kiosk.ui.boxes import Box
from kiosk.ui.paging import Room, Screenful, screenful
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.keyboard import Keyboard
from kiosk.ui.widgets.page_turner import PageTurner
from kiosk.ui.widgets.result_row import ResultRow
from kiosk.ui.widgets.row_stack import RowStack
from kiosk.ui.widgets.text import Text
from kiosk.ui.widgets.typed_box import TypedBox
from kiosk.visit.views.records import SearchView


class SearchScreen(Screen):
    """What was typed, what was found, the keyboard. The paging buttons stand beside the summary, clear of the keys."""

    def __init__(self) -> None:
        super().__init__()
        self._typed, self._summary, self._turner = TypedBox(), Text(), PageTurner()
        self._rows, self._keyboard = RowStack(ResultRow), Keyboard()
        for part in (self._typed, self._summary, self._turner, self._rows, self._keyboard):
            self.add_widget(part)

    def show(self, content: SearchView, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        keys, rest = box.cut_bottom(self._keyboard.height_needed(content.keyboard, theme), theme.mm(3))
        self._keyboard.show(content.keyboard, theme, keys)
        field, rest = rest.inset(theme.margin, 0).cut_top(theme.mm(7))[1].cut_top(theme.mm(30), theme.mm(2.5))
        self._typed.show(content.query, content.placeholder, content.clear, theme, field)
        head, rest = rest.cut_top(self._head_height(content, theme, rest.w), theme.gap)
        self._show_rows(content, theme, head, rest)

    def _head_height(self, content: SearchView, theme: Theme, width: int) -> int:
        """The summary may need two lines beside the paging buttons."""
        self._summary.write(content.summary, theme.style("body", theme.palette.ink2))
        turner = self._turner.width_needed(content.paging, Screenful(0, 0, len(content.rows)), theme)
        return max(theme.touch, theme.mm(15), self._summary.height_at(width - turner - theme.mm(4)))

    def _show_rows(self, content: SearchView, theme: Theme, head: Box, box: Box) -> None:
        page = self._page(content, theme, box)
        turner, summary = head.cut_right(self._turner.width_needed(content.paging, page, theme), theme.mm(4))
        self._turner.show(content.paging, page, theme, turner)
        self._summary.place(summary, across="middle", even=True)
        self._rows.show(content.rows[page.start : page.end], theme, box, theme.gap, theme.mm(52))

    def _page(self, content: SearchView, theme: Theme, box: Box) -> Screenful:
        return screenful(
            len(content.rows),
            content.paging.start,
            lambda index: self._rows.height_of(content.rows[index], theme, box.w),
            Room(box.h, theme.gap, 0),
            turned=content.paging.back is not None,
        )
