"""The items of a theme or scope."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.paged_rows import PagedRows
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.result_row import ResultRow
from kiosk.ui.widgets.scope_tile import ScopeTile
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import ListView


class ListingScreen(Screen):
    """Title, the four scopes that filter, the items."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._note, self._rows = Text(), Text(), PagedRows(ResultRow)
        self.add_widget(self._title)
        self.add_widget(self._note)
        self.add_widget(self._rows)
        self._scopes = Pool(self, ScopeTile)

    def show(self, content: ListView, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        inner = box.inset(theme.margin, theme.mm(7))
        self._title.write(content.title, theme.style("title", bold=True))
        title, rest = inner.cut_top(self._title.height_at(inner.w), theme.mm(4))
        self._title.place(title, even=True)
        rest = self._show_note(content, theme, rest)
        rest = self._show_scopes(content, theme, rest)
        self._rows.show(content.rows, content.paging, theme, rest, theme.spacing, theme.mm(56))

    def _show_note(self, content: ListView, theme: Theme, box: Box) -> Box:
        """Draw what there is to know of all of them and return what is under it."""
        self._note.write(content.note, theme.style("body", theme.palette.ink2))
        note, rest = box.cut_top(self._note.height_at(box.w) if content.note else 0, theme.mm(4))
        self._note.place(note, even=True)
        return rest if content.note else box

    def _show_scopes(self, content: ListView, theme: Theme, box: Box) -> Box:
        """Draw the scopes and return what is under them."""
        count = len(content.scopes)
        rows, height = (2, max(theme.touch, theme.mm(24))) if theme.look.elder else (1, theme.mm(34))
        scopes, rest = box.cut_top(rows * height + (rows - 1) * theme.gap, theme.mm(6.5))
        places = scopes.grid(max(1, count // rows), rows, theme.gap)
        for tile, record, place in zip(self._scopes.take(count), content.scopes, places, strict=False):
            tile.show(record, theme, place)
        return rest if count else box
