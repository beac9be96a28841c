"""Buttons beside each other, the wider words in the wider button."""

from collections.abc import Sequence

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.action import Action
from kiosk.ui.widgets.pool import Pool
from kiosk.visit.views.records import Button, Weight

_PRIMARY = 1.25
"""The strong button is so much wider than the others."""


class ActionRow(Widget):
    """One line of buttons over the whole width, or one under the other where the words need it."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._buttons = Pool(self, Action)
        self._ruler = Action()

    def height_at(self, buttons: Sequence[Button], theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        lines = 1 if self._fit_beside(buttons, theme, width) else len(buttons)
        return lines * theme.button + (lines - 1) * theme.spacing

    def show(self, buttons: Sequence[Button], theme: Theme, box: Box) -> None:
        """Draw them into the box."""
        if self._fit_beside(buttons, theme, box.w):
            places = _beside(buttons, theme, box)
        else:
            places = box.rows(len(buttons), theme.spacing)
        for action, button, place in zip(self._buttons.take(len(buttons)), buttons, places, strict=True):
            action.show(button, theme, place, self._size(buttons))

    def _fit_beside(self, buttons: Sequence[Button], theme: Theme, width: int) -> bool:
        places = _beside(buttons, theme, Box(0, 0, width, 0))
        return all(
            self._ruler.width_needed(button, theme, self._size(buttons)) <= place.w
            for button, place in zip(buttons, places, strict=True)
        )

    def _size(self, buttons: Sequence[Button]) -> SizeName:
        return "strong" if len(buttons) > 1 else "large"


def _beside(buttons: Sequence[Button], theme: Theme, box: Box) -> list[Box]:
    parts = [_PRIMARY if button.weight is Weight.PRIMARY else 1.0 for button in buttons]
    free, places, rest = box.w - theme.spacing * (len(buttons) - 1), [], box
    for part in parts:
        place, rest = rest.cut_left(int(free * part / sum(parts)), theme.spacing)
        places.append(place)
    return places
