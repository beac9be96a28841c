"""One item or signpost found."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.card import TouchCard
from kiosk.ui.widgets.chip_row import ChipRow
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.text import Text
from kiosk.visit.views import records

_ARROW_MM = 11


class ResultRow(TouchCard):
    """Name, other names, where it is taken; matched characters in seal red."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._detail, self._chips, self._arrow = Text(), Text(), ChipRow(), Icon()
        for part in (self._title, self._detail, self._chips, self._arrow):
            self.add_widget(part)

    def height_at(self, row: records.ResultRow, theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        self._write(row, theme)
        column = self._column(theme, Box(0, 0, width, 0)).w
        return max(theme.touch, sum(self._heights(row, theme, column)) + 2 * self._air(theme))

    def show(self, row: records.ResultRow, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._write(row, theme)
        self.dress(theme)
        self.place(box)
        column = self._column(theme, box)
        title, detail, chips = self._heights(row, theme, column.w)
        top, rest = column.middle(title + detail + chips).cut_top(title)
        self._title.place(top, even=True)
        self._detail.place(rest.cut_top(detail)[0], even=True)
        self._chips.show(row.chips, theme, rest.cut_bottom(chips - self._chip_gap(theme) if chips else 0)[0])
        arrow = box.inset(theme.padding, 0).cut_right(theme.mm(_ARROW_MM))[0]
        self._arrow.draw("chevron_right", arrow.w, theme.palette.jade, arrow)

    def _write(self, row: records.ResultRow, theme: Theme) -> None:
        palette = theme.palette
        self.offer(" ".join(filter(None, (row.title.text, row.detail.text))), row.event)
        self._title.write(row.title.text, theme.style("large", bold=True), row.title.spans, palette.seal)
        self._detail.write(row.detail.text, theme.style("small", palette.ink2), row.detail.spans, palette.seal)

    def _heights(self, row: records.ResultRow, theme: Theme, width: int) -> tuple[int, int, int]:
        chips = self._chips.height_at(row.chips, theme, width)
        gap = self._chip_gap(theme) if chips else 0
        return self._title.height_at(width), self._detail.height_at(width), chips + gap

    def _column(self, theme: Theme, box: Box) -> Box:
        return box.inset(theme.padding, 0).cut_right(theme.mm(_ARROW_MM), theme.mm(3))[1]

    def _air(self, theme: Theme) -> int:
        return theme.mm(4.4)

    def _chip_gap(self, theme: Theme) -> int:
        return theme.mm(1.2)
