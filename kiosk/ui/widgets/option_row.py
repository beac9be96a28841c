"""One answer: a big card that answers at a touch, or a tick box where several can be chosen."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.dashes import Dashes
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.text import Text
from kiosk.ui.widgets.tick_box import TickBox
from kiosk.ui.widgets.touchable import Touchable
from kiosk.visit.views import records

_PADDING_MM = 11.5
_TICK_MM = 16
_ARROW_MM = 12


class OptionRow(Touchable):
    """The whole row is the target. Text and detail stand side by side where both have room."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._detail, self._arrow = Text(), Text(), Icon()
        for part in (self._text, self._detail, self._arrow):
            self.add_widget(part)
        self._ticks, self._dashes = Pool(self, TickBox), Pool(self, Dashes)

    def height_at(self, option: records.OptionRow, theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width; a long text needs less air around it to look as calm."""
        self._write(option, theme)
        texts = self._texts_height(theme, self._column(option, theme, Box(0, 0, width, 0)).w)
        padding = theme.mm(6) if texts > theme.style("large").line else theme.mm(9)
        return max(theme.touch, texts + 2 * padding)

    def show(self, option: records.OptionRow, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._write(option, theme)
        self._paint(option, theme)
        self.place(box)
        inner = box.inset(theme.mm(_PADDING_MM), 0)
        for tick in self._ticks.take(int(option.marked is not None)):
            side = theme.mm(_TICK_MM)
            tick.show(bool(option.marked), theme, inner.cut_left(side)[0].middle(side))
        for dashes in self._dashes.take(int(option.dashed)):
            dashes.show(theme.palette.background, theme, box)
        arrow = inner.cut_right(theme.mm(_ARROW_MM))[0]
        self._arrow.draw("chevron_right" if option.marked is None else "", arrow.w, theme.palette.jade, arrow)
        self._place_texts(theme, self._column(option, theme, box))

    def _write(self, option: records.OptionRow, theme: Theme) -> None:
        self.offer(" ".join(filter(None, (option.text, option.detail))), option.event)
        self._text.write(option.text, theme.style("large", bold=True))
        self._detail.write(option.detail, theme.style("small", theme.palette.ink2))

    def _paint(self, option: records.OptionRow, theme: Theme) -> None:
        palette = theme.palette
        if option.marked:
            self.paint(palette.jade0, palette.pressed, palette.jade, theme.outline, theme.radius)
        else:
            self.paint(palette.card, palette.pressed, palette.line, theme.hairline, theme.radius)

    def _place_texts(self, theme: Theme, column: Box) -> None:
        box = column.middle(self._texts_height(theme, column.w))
        if self._side_by_side(theme, box.w):
            text, detail = box.cut_left(self._text.width_needed(), theme.mm(7))
        else:
            text, detail = box.cut_top(self._text.height_at(box.w))
        self._text.place(text, across="middle", even=True)
        self._detail.place(detail, across="middle", even=True)

    def _texts_height(self, theme: Theme, width: int) -> int:
        heights = self._text.height_at(width), self._detail.height_at(width)
        return max(heights) if self._side_by_side(theme, width) else sum(heights)

    def _side_by_side(self, theme: Theme, width: int) -> bool:
        needed = self._text.width_needed() + theme.mm(7) + self._detail.width_needed()
        return bool(self._detail.words) and needed <= width

    def _column(self, option: records.OptionRow, theme: Theme, box: Box) -> Box:
        """Where the texts go."""
        inner = box.inset(theme.mm(_PADDING_MM), 0)
        if option.marked is None:
            return inner.cut_right(theme.mm(_ARROW_MM), theme.mm(4))[1]
        return inner.cut_left(theme.mm(_TICK_MM), theme.mm(8))[1]
