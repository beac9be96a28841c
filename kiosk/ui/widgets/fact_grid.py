"""The facts of an item: two columns of tiles, or one card of lines where room is short."""

from collections.abc import Sequence

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.fact_tile import FactLine, FactTile
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.row_stack import RowStack
from kiosk.visit.views.records import Fact


class FactGrid(Widget):
    """Two tiles a row, both as high as the higher one."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._tiles, self._ruler = Pool(self, FactTile), FactTile()

    def keeps_words_whole(self, facts: Sequence[Fact], theme: Theme, width: int) -> bool:
        """Whether no English word is wider than a tile."""
        column = Box(0, 0, width, 0).columns(2, theme.spacing)[1].w
        return all(self._ruler.keeps_words_whole(fact, theme, column) for fact in facts)

    def height_at(self, facts: Sequence[Fact], theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        heights = self._row_heights(facts, theme, width)
        return sum(heights) + theme.spacing * (len(heights) - 1)

    def show(self, facts: Sequence[Fact], theme: Theme, box: Box) -> None:
        """Draw them into the box."""
        cells, rest = [], box
        for height in self._row_heights(facts, theme, box.w):
            row, rest = rest.cut_top(height, theme.spacing)
            cells += row.columns(2, theme.spacing)
        for tile, fact, cell in zip(self._tiles.take(len(facts)), facts, cells, strict=False):
            tile.show(fact, theme, cell)

    def _row_heights(self, facts: Sequence[Fact], theme: Theme, width: int) -> list[int]:
        column = Box(0, 0, width, 0).columns(2, theme.spacing)[1].w
        heights = [self._ruler.height_at(fact, theme, column) for fact in facts]
        return [max(heights[row : row + 2]) for row in range(0, len(heights), 2)]


class FactList(Card):
    """One line a fact: label and value beside each other."""

    def __init__(self) -> None:
        super().__init__()
        self._stack = RowStack(FactLine)
        self.add_widget(self._stack)

    def height_at(self, facts: Sequence[Fact], theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        column = width - 2 * theme.padding
        return sum(self._stack.height_of(fact, theme, column) for fact in facts) + 2 * theme.mm(4)

    def show(self, facts: Sequence[Fact], theme: Theme, box: Box) -> None:
        """Draw them into the box."""
        self.dress(theme)
        self.place(box)
        self._stack.show(facts, theme, box.inset(theme.padding, theme.mm(4)), 0)
