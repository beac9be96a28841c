"""What is wrong with the catalogue being edited, over the last good version of it."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.problem_card import ProblemCard
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import ProblemsView


class ProblemsOverlay(Screen):
    """A panel at the top of the window, as tall as what is in it; below it the page is veiled."""

    def __init__(self) -> None:
        super().__init__()
        self._veil, self._panel = Card(), Card()
        self._title, self._text, self._more = Text(), Text(), Text()
        for part in (self._veil, self._panel, self._title, self._text, self._more):
            self.add_widget(part)
        self._cards, self._ruler = Pool(self, ProblemCard), ProblemCard()

    def show(self, content: ProblemsView, theme: Theme, box: Box) -> None:
        """Draw it over the whole window, with as many problems as fit."""
        palette, width = theme.palette, box.w - 2 * theme.margin
        inside = width - 2 * theme.padding
        self._veil.coat(palette.veil)
        self._veil.place(box)
        self._title.write(content.title, theme.style("large", palette.seal, bold=True))
        self._text.write(content.text, theme.style("small", palette.ink2))
        heights = [self._ruler.height_at(row, theme, inside) for row in content.rows]
        head = self._title.height_at(inside) + theme.mm(2) + self._text.height_at(inside)
        foot = theme.style("small").line + theme.spacing
        room = box.h - 2 * theme.margin - 2 * theme.padding - head - foot
        fitting = _fitting(heights, theme.spacing, room)
        left = len(content.rows) - fitting
        self._more.write(content.more.format(n=left) if left else "", theme.style("small", palette.ink2))
        rows = sum(heights[:fitting]) + fitting * theme.spacing
        height = 2 * theme.padding + head + rows + (foot if left else 0)
        panel = box.inset(theme.margin).cut_top(height)[0]
        self._panel.dress(theme)
        self._panel.place(panel)
        self._fill(content, heights[:fitting], theme, panel.inset(theme.padding))

    def _fill(self, content: ProblemsView, heights: list[int], theme: Theme, box: Box) -> None:
        title, rest = box.cut_top(self._title.height_at(box.w), theme.mm(2))
        self._title.place(title)
        text, rest = rest.cut_top(self._text.height_at(box.w), theme.spacing)
        self._text.place(text)
        rows = content.rows[: len(heights)]
        for card, row, height in zip(self._cards.take(len(rows)), rows, heights, strict=True):
            place, rest = rest.cut_top(height, theme.spacing)
            card.show(row, theme, place)
        self._more.place(rest.cut_top(self._more.height_at(box.w))[0])


def _fitting(heights: list[int], gap: int, room: int) -> int:
    """How many of the rows have room; one is always shown."""
    count, used = 0, 0
    for height in heights:
        used += height + gap
        if used > room and count:
            break
        count += 1
    return count
