"""The finger on the screen: finds what it touches, and decides whether a touch counts."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kivy.input import MotionEvent
from kivy.uix.widget import Widget

from kiosk.ui.widgets.touchable import Touchable
from kiosk.visit.events import Touch

DOUBLE_TAP_SECONDS = 0.35
"""A second tap this soon after the first is the same wish; it must not answer the next question."""


@dataclass(frozen=True)
class _Press:
    """A finger that is down on something."""

    touch: int
    target: Touchable
    event: Touch
    epoch: int


@dataclass(frozen=True)
class _Sent:
    """The last touch that counted."""

    event: Touch
    seconds: float
    place: tuple[float, float]


class Hand(Widget):
    """The layer that holds all others and gets every touch; `floor` says what can be touched now.

    A touch counts if it begins and ends inside one target that still offers the same event, while the
    same view is shown; a second finger does nothing while one is down.
    """

    def __init__(
        self,
        send: Callable[[Touch], None],
        floor: Callable[[], Widget],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._send = send
        self._floor = floor
        self._now = now
        self._press: _Press | None = None
        self._sent: _Sent | None = None
        self._epoch = 0
        self._blind = False

    def turn_over(self) -> None:
        """Another view is shown from now on: touches begun before count no more, nor any until it is drawn."""
        self._epoch += 1
        self._blind = True

    def see(self) -> None:
        """The view has been drawn."""
        self._blind = False

    def on_touch_down(self, touch: MotionEvent) -> bool:
        """A finger comes down."""
        if self._press is None and not self._blind and _is_finger(touch):
            target = self._under(touch)
            if target is not None and target.event is not None and not self._is_second_tap(touch, target.event):
                self._press = _Press(touch.uid, target, target.event, self._epoch)
                target.pressed = True
        return True

    def on_touch_move(self, touch: MotionEvent) -> bool:
        """It slides."""
        if self._press is not None and self._press.touch == touch.uid:
            self._press.target.pressed = self._press.target.under(touch.x, touch.y)
        return True

    def on_touch_up(self, touch: MotionEvent) -> bool:
        """It is lifted."""
        press = self._press
        if press is None or press.touch != touch.uid:
            return True
        self._press = None
        press.target.pressed = False
        if press.epoch == self._epoch and press.target.event == press.event and self._under(touch) is press.target:
            self._sent = _Sent(press.event, self._now(), touch.pos)
            self._send(press.event)
        return True

    def _under(self, touch: MotionEvent) -> Touchable | None:
        hits = [target for target in touchables(self._floor()) if target.under(touch.x, touch.y)]
        return hits[-1] if hits else None

    def _is_second_tap(self, touch: MotionEvent, event: Touch) -> bool:
        """Whether this is the rest of a double tap, which now meets something else than the first."""
        last = self._sent
        if last is None or last.event == event or self._now() - last.seconds > DOUBLE_TAP_SECONDS:
            return False
        return abs(last.place[0] - touch.x) + abs(last.place[1] - touch.y) < self.width / 20


def touchables(widget: Widget) -> Iterator[Touchable]:
    """Everything touchable in a tree, those drawn on top last."""
    if isinstance(widget, Touchable):
        yield widget
    for child in reversed(widget.children):
        yield from touchables(child)


def _is_finger(touch: MotionEvent) -> bool:
    return getattr(touch, "button", None) in (None, "left")
