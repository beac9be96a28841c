"""Big buttons under each other, over the whole width."""

from collections.abc import Sequence

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.action import Action
from kiosk.ui.widgets.pool import Pool
from kiosk.visit.views.records import Button

_SIZES: tuple[SizeName, ...] = ("large", "strong", "body")
"""The first in which the words have room."""


class BigButton(Action):
    """Its words on one line, as large as they have room."""

    def show(self, button: Button, theme: Theme, box: Box, size: SizeName = "large") -> None:
        """Draw it into the box."""
        sizes = _SIZES[_SIZES.index(size) :]
        fitting = (one for one in sizes if self.width_needed(button, theme, one) <= box.w)
        super().show(button, theme, box, next(fitting, _SIZES[-1]))


class ButtonStack(Widget):
    """Buttons that share the box alike."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._buttons = Pool(self, BigButton)

    def show(self, buttons: Sequence[Button], theme: Theme, box: Box) -> None:
        """Draw them into the box."""
        places = box.rows(len(buttons), theme.spacing) if buttons else []
        for action, button, place in zip(self._buttons.take(len(buttons)), buttons, places, strict=True):
            action.show(button, theme, place)


def height_of(count: int, height: int, theme: Theme) -> int:
    """Pixels of so many buttons of this height."""
    return count * (height + theme.spacing) - theme.spacing
