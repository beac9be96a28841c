"""As many widgets of one kind as there are records, kept and used again."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from kivy.uix.widget import Widget

AnyWidget = TypeVar("AnyWidget", bound=Widget)


class Pool(Generic[AnyWidget]):
    """Widgets of one kind under one parent; those not needed now are taken off the screen."""

    def __init__(self, parent: Widget, make: Callable[[], AnyWidget]) -> None:
        self._parent = parent
        self._make = make
        self._made: list[AnyWidget] = []

    def make_ready(self, count: int) -> None:
        """Make so many ahead of their need."""
        while len(self._made) < count:
            self._made.append(self._make())

    def take(self, count: int) -> Sequence[AnyWidget]:
        """Exactly so many, on the screen."""
        self.make_ready(count)
        for widget in self._made[:count]:
            if widget.parent is None:
                self._parent.add_widget(widget)
        for widget in self._made[count:]:
            if widget.parent is not None:
                self._parent.remove_widget(widget)
        return self._made[:count]
