"""Touches as the window's own provider makes them, and a stage to receive them."""

from collections.abc import Iterator

from kivy.base import EventLoop
from kivy.core.window import Window
from kivy.input import MotionEvent
from kivy.uix.widget import Widget

from kiosk.ui.hand import touchables
from kiosk.ui.panel import Panel
from kiosk.ui.widgets.text import Text
from kiosk.ui.window import Stage, Target
from kiosk.visit.events import Touch
from kiosk.visit.views.records import View
from tests.ui.screenshot import window_image

Point = tuple[int, int]
"""Window pixels from the upper left corner."""


class Finger(MotionEvent):
    """One finger."""

    def __init__(self, number: int, at: Point, button: str = "") -> None:
        super().__init__("finger", number, _share(at), is_touch=True, type_id="touch")
        self.profile = ["pos", "button"] if button else ["pos"]
        if button:
            self.button = button

    def depack(self, args: tuple[float, float]) -> None:
        """Take the position."""
        self.sx, self.sy = args
        super().depack(args)

    def down(self) -> "Finger":
        """Press."""
        EventLoop.post_dispatch_input("begin", self)
        return self

    def slide(self, to: Point) -> "Finger":
        """Move on the glass."""
        self.move(_share(to))
        EventLoop.post_dispatch_input("update", self)
        return self

    def up(self) -> None:
        """Lift."""
        EventLoop.post_dispatch_input("end", self)


class Bench:
    """A stage on the window, with what it sent and drew."""

    def __init__(self, panel: Panel, sent: list[Touch]) -> None:
        self.sent = sent
        self.drawn: list[View] = []
        self.seconds = 0.0
        self.stage = Stage(panel, sent.append, now=lambda: self.seconds)
        self.stage.on_drawn = self.drawn.append
        self._fingers = 0
        Window.add_widget(self.stage.root)

    def show(self, view: View) -> None:
        """Show a view and draw it."""
        self.stage.show(view)
        self.frame()

    def frame(self) -> None:
        """One round of the event loop."""
        EventLoop.idle()

    def target(self, text: str) -> Target:
        """What says this, and can be touched."""
        return next(target for target in self.stage.targets() if target.text == text)

    def finger(self, text: str, button: str = "") -> Finger:
        """A finger over it, not down yet."""
        return self.finger_at(self.target(text).middle, button)

    def finger_at(self, at: Point, button: str = "") -> Finger:
        """A finger over a place, not down yet."""
        self._fingers += 1
        return Finger(self._fingers, at, button)

    def tap(self, text: str) -> None:
        """Press and lift."""
        self.finger(text).down().up()
        self.seconds += 1.0

    def texts(self) -> Iterator[Text]:
        """Every text on the screen."""
        return (widget for widget in _tree(self.stage.root) if isinstance(widget, Text) and widget.words)

    def pressed(self) -> list[str]:
        """What looks pressed."""
        return [thing.words for thing in touchables(self.stage.root) if thing.pressed]

    def pixel(self, at: Point) -> tuple[int, ...]:
        """The colour drawn there."""
        return tuple(window_image().getpixel(at))

    def close(self) -> None:
        """Leave the window to the next test."""
        Window.remove_widget(self.stage.root)
        self.stage.close()


def _tree(widget: Widget) -> Iterator[Widget]:
    yield widget
    for child in widget.children:
        yield from _tree(child)


def _share(at: Point) -> tuple[float, float]:
    """Parts of the window, from the lower left corner."""
    width, height = Window.size
    return at[0] / (width - 1), 1 - at[1] / (height - 1)
