"""What every screen is to the stage."""

from typing import Any

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme


class Screen(Widget):
    """A part of the window that draws one kind of record."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))

    def show(self, content: Any, theme: Theme, box: Box) -> None:
        """Draw the record into the box. Called again with each new record: change what changed."""
        raise NotImplementedError

    def leave(self) -> None:
        """It is taken off the screen: stop what moves."""
