"""Buttons beside each other, the strong one wider."""

from collections.abc import Sequence

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.action import Action
from kiosk.ui.widgets.pool import Pool
from kiosk.visit.views.records import Button, Weight


class ActionRow(Widget):
    """One line of buttons over the whole width, or one under the other where the words need it."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._buttons = Pool(self, Action)
        self._ruler = Action()

    def height_at(self, buttons: Sequence[Button], theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        lines = 1 if self._spare(buttons, theme, width) >= 0 else len(buttons)
        return lines * theme.button + (lines - 1) * theme.spacing

    def show(self, buttons: Sequence[Button], theme: Theme, box: Box) -> None:
        """Draw them into the box."""
        for action, button, place in zip(
            self._buttons.take(len(buttons)), buttons, self._places(buttons, theme, box), strict=True
        ):
            action.show(button, theme, place, "strong")

    def _places(self, buttons: Sequence[Button], theme: Theme, box: Box) -> list[Box]:
        spare = self._spare(buttons, theme, box.w)
        if spare < 0:
            return box.rows(len(buttons), theme.spacing)
        shares = [2.0 if button.weight is Weight.PRIMARY else 1.0 for button in buttons]
        places, rest = [], box
        for width, share in zip(self._widths(buttons, theme), shares, strict=True):
            place, rest = rest.cut_left(width + int(spare * share / sum(shares)), theme.spacing)
            places.append(place)
        return places

    def _spare(self, buttons: Sequence[Button], theme: Theme, width: int) -> int:
        """Pixels left beside each other, shared out so that the strong button gets twice as many; under 0: too many."""
        return width - sum(self._widths(buttons, theme)) - theme.spacing * (len(buttons) - 1)

    def _widths(self, buttons: Sequence[Button], theme: Theme) -> list[int]:
        return [self._ruler.width_needed(button, theme, "strong") for button in buttons]
