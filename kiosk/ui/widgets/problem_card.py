"""One thing to mend: where it is, what is wrong, what to do."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.surface import Surface
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import ProblemRow


class ProblemCard(Surface):
    """Three short texts on a field in the colour of errors."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = (Text(), Text(), Text())
        for text in self._texts:
            self.add_widget(text)

    def height_at(self, row: ProblemRow, theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        self._write(row, theme)
        column = width - 2 * theme.mm(5)
        return sum(text.height_at(column) for text in self._texts) + 2 * theme.mm(1) + 2 * theme.mm(4)

    def show(self, row: ProblemRow, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._write(row, theme)
        self.coat(theme.palette.seal0, radius=theme.small_radius)
        self.place(box)
        rest = box.inset(theme.mm(5), theme.mm(4))
        for text in self._texts:
            place, rest = rest.cut_top(text.height_at(rest.w), theme.mm(1))
            text.place(place)

    def _write(self, row: ProblemRow, theme: Theme) -> None:
        where, what, how = self._texts
        where.write(row.place, theme.style("small", theme.palette.ink2))
        what.write(row.what, theme.style("body", bold=True))
        how.write(row.how, theme.style("body"))
