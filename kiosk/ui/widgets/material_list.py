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
from kiosk.visit.views.records import ChecklistView


class MaterialList(Card):
    """Rows to tick off; what does not fit is a page further."""

    def __init__(self) -> None:
        super().__init__()
        self._rows, self._progress, self._turner = RowStack(MaterialRow), Text(), PageTurner()
        for part in (self._rows, self._progress, self._turner):
            self.add_widget(part)

    def height_at(self, view: ChecklistView, theme: Theme, width: int, room: int) -> int:
        """Pixels it takes of this room: all of it, unless everything fits in less."""
        page = self._page(view, theme, Box(0, 0, width, room))
        if page.left or view.paging.back:
            return room
        rows = sum(self._rows.height_of(row, theme, width - 2 * self._edge(theme)) for row in view.materials)
        return rows + self._progress_height(theme) + 2 * self._edge(theme)

    def show(self, view: ChecklistView, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self.dress(theme)
        self.place(box)
        page = self._page(view, theme, box)
        inner = box.inset(self._edge(theme))
        progress, rest = inner.cut_bottom(self._progress_height(theme))
        foot, _ = rest.cut_bottom(page_turner.height_needed(theme))
        self._turner.show(view.paging, page, theme, foot.inset(theme.padding, 0))
        self._rows.show(view.materials[page.start : page.end], theme, rest, 0)
        self._progress.write(view.progress, theme.style("body", theme.palette.jade, bold=True))
        self._progress.place(progress.inset(theme.padding, 0), across="middle")

    def _page(self, view: ChecklistView, theme: Theme, box: Box) -> Screenful:
        edge = self._edge(theme)
        return screenful(
            len(view.materials),
            view.paging.start,
            lambda index: self._rows.height_of(view.materials[index], theme, box.w - 2 * edge),
            Room(
                box.h - 2 * edge - self._progress_height(theme),
                0,
                page_turner.height_needed(theme) + theme.mm(3),
            ),
            turned=view.paging.back is not None,
        )

    def _progress_height(self, theme: Theme) -> int:
        return theme.style("body").line + theme.mm(9)

    def _edge(self, theme: Theme) -> int:
        """Rows stay inside the card's border and off its round corners."""
        return theme.mm(2)
