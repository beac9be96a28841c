"""The finger on the screen: finds what it touches, and decides whether a touch counts."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from kivy.input import MotionEvent
from kivy.uix.widget import Widget

from kiosk.ui.widgets.touchable import Touchable
from kiosk.visit.events import Touch, TurnedPage, TurnedPageBack

DOUBLE_TAP_SECONDS = 0.35
"""A tap this soon after the last one, or after what the last one led to, is the same wish, not the next answer."""

SWIPE = 1 / 12
"""How far a finger must go up or down the window to turn a page: about 4 cm, which no tap slips."""


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
    same view is shown; a second finger does nothing while one is down. A finger that goes straight up or
    down instead turns the page, where the page has a button for that.
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
        self._came_down: dict[str, tuple[float, float]] = {}
        self._epoch = 0
        self._blind = False

    def turn_over(self) -> None:
        """Another view is shown from now on: touches begun before count no more, nor any until it is drawn."""
        self._epoch += 1
        self._blind = True
        self._came_down.clear()

    def see(self) -> None:
        """The view has been drawn. A tap that waited for it, as all do while we are busy, is still one of the last."""
        if self._blind and self._sent is not None:
            self._sent = replace(self._sent, seconds=self._now())
        self._blind = False

    def on_touch_down(self, touch: MotionEvent) -> bool:
        """A finger comes down."""
        if self._press is None and not self._blind and _is_finger(touch):
            self._came_down[touch.uid] = touch.pos
            target = self._under(touch)
            if target is not None and target.event is not None and not self._is_more_of_the_last(touch, target.event):
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
        start = self._came_down.pop(touch.uid, None)
        press = self._press
        if press is not None and press.touch == touch.uid:
            self._press = None
            press.target.pressed = False
            if self._is_tap(press, touch):
                self._sent = _Sent(press.event, self._now(), touch.pos)
                self._send(press.event)
                return True
        if start is not None and self._press is None:
            self._turn_page(start, touch)
        return True

    def _is_tap(self, press: _Press, touch: MotionEvent) -> bool:
        """Whether the finger ends where it began, on what still means the same."""
        same = press.epoch == self._epoch and press.target.event == press.event
        return same and self._under(touch) is press.target

    def _turn_page(self, start: tuple[float, float], touch: MotionEvent) -> None:
        """Do what the paging button does, if the finger went far and straight enough."""
        across, up = touch.x - start[0], touch.y - start[1]
        if abs(up) < SWIPE * self.height or abs(up) < 2 * abs(across):
            return
        wanted = TurnedPage if up > 0 else TurnedPageBack
        event = next((one.event for one in touchables(self._floor()) if isinstance(one.event, wanted)), None)
        if event is not None:
            self._send(event)

    def _under(self, touch: MotionEvent) -> Touchable | None:
        hits = [target for target in touchables(self._floor()) if target.under(touch.x, touch.y)]
        return hits[-1] if hits else None

    def _is_more_of_the_last(self, touch: MotionEvent, event: Touch) -> bool:
        """Whether this goes on with a run of taps that meets something else than the first; a pause ends it."""
        last = self._sent
        if last is None or last.event == event or self._now() - last.seconds > DOUBLE_TAP_SECONDS:
            return False
        near = abs(last.place[0] - touch.x) + abs(last.place[1] - touch.y) < self.width / 20
        if near:
            self._sent = replace(last, seconds=self._now())
        return near


def touchables(widget: Widget) -> Iterator[Touchable]:
    """Everything touchable in a tree, those drawn on top last."""
    if isinstance(widget, Touchable):
        yield widget
    for child in reversed(widget.children):
        yield from touchables(child)


def _is_finger(touch: MotionEvent) -> bool:
    return getattr(touch, "button", None) in (None, "left")
