"""One thing to bring, and the button that prints its blank form where there is one."""

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.action import Action
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.surface import Surface
from kiosk.ui.widgets.tick_row import TickRow, edge
from kiosk.visit.views import records

_BUTTON_MM = 18
_LEAST_SHARE = 0.6
"""Of the width, for the thing itself: with less the button goes under it."""


class MaterialRow(Widget):
    """The thing to tick off, its button beside or under it; a line in the gap below parts it from the next."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._body, self._rule = TickRow(), Surface()
        self.add_widget(self._body)
        self.add_widget(self._rule)
        self._buttons = Pool(self, Action)
        self._ruler = Action()

    def height_at(self, row: records.MaterialRow, theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        button = self._button(row, theme)
        body = self._body.height_at(row, theme, self._body_width(button, theme, width))
        if self._is_under(button, theme, width):
            return body + theme.gap + button.h + theme.mm(2.4)
        return max(body, button.h)

    def show(self, row: records.MaterialRow, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        button = self._button(row, theme)
        if self._is_under(button, theme, box.w):
            foot, body = box.cut_bottom(button.h + theme.mm(2.4), theme.gap)
            place = foot.cut_top(button.h)[0].inset(edge(theme), 0).cut_right(button.w)[0]
        else:
            body = box.cut_left(self._body_width(button, theme, box.w))[0]
            place = box.inset(edge(theme), 0).cut_right(button.w)[0].middle(button.h)
        self._body.show(row, theme, body)
        offered = (row.form,) if row.form else ()
        for action, record in zip(self._buttons.take(len(offered)), offered, strict=True):
            action.show(record, theme, place, "body")
        self._draw_rule(theme, box)

    def _draw_rule(self, theme: Theme, box: Box) -> None:
        self._rule.coat(theme.palette.line)
        below = Box(box.x, box.y - (theme.gap + theme.hairline) // 2, box.w, theme.hairline)
        self._rule.place(below.inset(edge(theme), 0))

    def _button(self, row: records.MaterialRow, theme: Theme) -> Box:
        """As large as the button must be; no width where there is none."""
        if row.form is None:
            return Box(0, 0, 0, 0)
        return Box(0, 0, self._ruler.width_needed(row.form, theme, "body"), max(theme.touch, theme.mm(_BUTTON_MM)))

    def _body_width(self, button: Box, theme: Theme, width: int) -> int:
        return width if self._is_under(button, theme, width) else width - self._taken(button, theme)

    def _is_under(self, button: Box, theme: Theme, width: int) -> bool:
        return button.w > 0 and width - self._taken(button, theme) < _LEAST_SHARE * width

    def _taken(self, button: Box, theme: Theme) -> int:
        """By a button beside the thing, with the gap between them."""
        return button.w + max(theme.gap, theme.mm(4)) + edge(theme) if button.w else 0
