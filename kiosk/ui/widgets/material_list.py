"""The materials on one card, with how many are still to be found."""

from kiosk.ui.boxes import Box
from kiosk.ui.paging import Room, Screenful, screenful
from kiosk.ui.theme import Theme
from kiosk.ui.widgets import page_turner
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.material_row import MaterialRow
from kiosk.ui.widgets.page_turner import PageTurner
from kiosk.ui.widgets.row_stack import RowStack
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import ChecklistView, Rows, TogetherView

Tickable = ChecklistView | TogetherView

_ROW_MM = 31
"""As high as rows may grow."""

_FEW = 2
"""Fewer rows a screenful would be tiresome."""


class MaterialList(Card):
    """Rows to tick off; what does not fit is a page further."""

    def __init__(self) -> None:
        super().__init__()
        self._rows, self._progress, self._turner = RowStack(MaterialRow), Text(), PageTurner()
        for part in (self._rows, self._progress, self._turner):
            self.add_widget(part)

    def whole_height(self, view: Tickable, theme: Theme, width: int) -> int:
        """Pixels for all rows at once."""
        return self._height_of_rows(self._heights(view, theme, width), theme)

    def least_height(self, view: Tickable, theme: Theme, width: int) -> int:
        """Pixels under which there would be too few rows a screenful."""
        heights = self._heights(view, theme, width)
        few = self._height_of_rows(sorted(heights)[-_FEW:], theme) + self._bar(theme)
        return few if _turned(view.paging) else min(few, self._height_of_rows(heights, theme))

    def height_at(self, view: Tickable, theme: Theme, width: int, room: int) -> int:
        """Pixels it takes of this room: all of it, unless every row fits in less with air around it."""
        if _turned(view.paging) or self.whole_height(view, theme, width) > room:
            return room
        heights = [max(height, theme.mm(_ROW_MM)) for height in self._heights(view, theme, width)]
        return min(room, self._height_of_rows(heights, theme))

    def show(self, view: Tickable, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self.dress(theme)
        self.place(box)
        progress, rows = box.inset(self._edge(theme)).cut_bottom(self._progress_height(theme))
        page = self._page(view, theme, rows)
        paged = _turned(view.paging) or page.left > 0
        foot, above = rows.cut_bottom(page_turner.height_needed(theme), theme.mm(5))
        self._turner.show(view.paging, page, theme, foot.inset(theme.padding - self._edge(theme), 0))
        shown = view.materials[page.start : page.end]
        self._rows.show(shown, theme, above if paged else rows, theme.gap, theme.mm(_ROW_MM))
        self._progress.write(view.progress, theme.style("body", theme.palette.jade, bold=True))
        self._progress.place(progress.inset(theme.padding - self._edge(theme), 0), across="middle")

    def _page(self, view: Tickable, theme: Theme, rows: Box) -> Screenful:
        return screenful(
            len(view.materials),
            view.paging.start,
            lambda index: self._rows.height_of(view.materials[index], theme, rows.w),
            Room(rows.h, theme.gap, self._bar(theme)),
            turned=_turned(view.paging),
        )

    def _heights(self, view: Tickable, theme: Theme, width: int) -> list[int]:
        inside = width - 2 * self._edge(theme)
        return [self._rows.height_of(row, theme, inside) for row in view.materials]

    def _height_of_rows(self, heights: list[int], theme: Theme) -> int:
        gaps = theme.gap * (len(heights) - 1)
        return sum(heights) + gaps + self._progress_height(theme) + 2 * self._edge(theme)

    def _bar(self, theme: Theme) -> int:
        """The paging buttons with the gap over them."""
        return page_turner.height_needed(theme) + theme.mm(5)

    def _progress_height(self, theme: Theme) -> int:
        return theme.style("body").line + theme.mm(7)

    def _edge(self, theme: Theme) -> int:
        """Rows stay inside the card's border and off its round corners."""
        return theme.mm(2)


def _turned(paging: Rows) -> bool:
    return paging.back is not None
