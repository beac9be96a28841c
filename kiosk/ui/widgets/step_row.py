"""How far a print has come: each step with a sign of its own."""

from collections.abc import Sequence

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.palette import Palette
from kiosk.ui.theme import Style, Theme
from kiosk.ui.typesetting import width_of
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import PrintStep, StepState

_ICONS = {
    StepState.WAITING: "radio_button_unchecked",
    StepState.UNDER_WAY: "pending",
    StepState.DONE: "check_circle",
    StepState.FAILED: "cancel",
}


class StepRow(Widget):
    """On one line in the middle where there is room, else under each other."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._icons, self._texts = Pool(self, Icon), Pool(self, Text)

    def height_at(self, steps: Sequence[PrintStep], theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        return (1 if self._on_one_line(steps, theme, width) else len(steps)) * theme.style("body").line

    def show(self, steps: Sequence[PrintStep], theme: Theme, box: Box) -> None:
        """Draw them into the box."""
        for icon, text, step, place in zip(
            self._icons.take(len(steps)),
            self._texts.take(len(steps)),
            steps,
            self._places(steps, theme, box),
            strict=True,
        ):
            style = _style(step, theme)
            sign, words = place.cut_left(theme.mm(10), theme.mm(2.5))
            icon.draw(_ICONS[step.state], sign.w, style.colour, sign)
            text.write(step.text, style)
            text.place(words, across="middle")

    def _places(self, steps: Sequence[PrintStep], theme: Theme, box: Box) -> list[Box]:
        widths = [_width(step, theme) for step in steps]
        if not self._on_one_line(steps, theme, box.w):
            rows = box.rows(len(steps), 0)
            return [row.centre(max(widths), row.h).cut_left(wide)[0] for row, wide in zip(rows, widths, strict=True)]
        places, rest = [], box.centre(sum(widths) + (len(steps) - 1) * _gap(theme), box.h)
        for wide in widths:
            place, rest = rest.cut_left(wide, _gap(theme))
            places.append(place)
        return places

    def _on_one_line(self, steps: Sequence[PrintStep], theme: Theme, width: int) -> bool:
        return sum(_width(step, theme) + _gap(theme) for step in steps) - _gap(theme) <= width


def _style(step: PrintStep, theme: Theme) -> Style:
    palette: Palette = theme.palette
    colour = {
        StepState.WAITING: palette.ink2,
        StepState.UNDER_WAY: palette.ink,
        StepState.DONE: palette.jade,
        StepState.FAILED: palette.seal,
    }[step.state]
    return theme.style("body", colour, bold=step.state in (StepState.DONE, StepState.FAILED))


def _width(step: PrintStep, theme: Theme) -> int:
    style = _style(step, theme)
    return theme.mm(10) + theme.mm(2.5) + int(width_of(step.text, style.size, style.bold)) + 2


def _gap(theme: Theme) -> int:
    return theme.mm(10)
