"""社区能办 57, 街道能办 83, 全区通办 21, 全部 87: touched, they filter."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.card import TouchCard
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Tile


class ScopeTile(TouchCard):
    """A count and its scope; jade while it filters."""

    def __init__(self) -> None:
        super().__init__()
        self._count, self._text = Text(), Text()
        self.add_widget(self._count)
        self.add_widget(self._text)

    def show(self, tile: Tile, theme: Theme, box: Box) -> None:
        """Draw it into the box: the count above the words, or before them where the box is flat."""
        palette = theme.palette
        self.offer(tile.text, tile.event)
        self.dress(theme, tile.active)
        self.place(box)
        self._count.write(tile.count, theme.style("title", palette.on_jade if tile.active else palette.jade, bold=True))
        size: SizeName = "strong" if theme.look.elder else "body"
        self._text.write(tile.text, theme.style(size, palette.on_jade if tile.active else None, bold=True))
        if self._stacked_height(theme) <= box.h:
            self._stack(theme, box)
        else:
            self._put_beside(theme, box)

    def _stacked_height(self, theme: Theme) -> int:
        return round(1.1 * theme.type.title) + self._text.height_at(10_000)

    def _stack(self, theme: Theme, box: Box) -> None:
        count, text = box.middle(self._stacked_height(theme)).cut_top(round(1.1 * theme.type.title))
        self._count.place(count.middle(theme.line(theme.type.title)), "centre", "middle")
        self._text.place(text, "centre")

    def _put_beside(self, theme: Theme, box: Box) -> None:
        inner = box.inset(theme.mm(4), 0)
        digits, gap = self._count.width_needed(), theme.mm(5)
        wide = min(inner.w - digits - gap, self._text.width_needed())
        count, text = inner.centre(digits + gap + wide, box.h).cut_left(digits, gap)
        self._count.place(count, "left", "middle")
        self._text.place(text, "left", "middle")
