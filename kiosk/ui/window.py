"""The stage: draws views in the one window, and tells what was touched."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from kivy.base import runTouchApp, stopTouchApp
from kivy.clock import Clock
from kivy.core.window import Window
from kivy.uix.widget import Widget

from kiosk.ui import typesetting
from kiosk.ui.boxes import Box
from kiosk.ui.hand import Hand, touchables
from kiosk.ui.panel import Panel
from kiosk.ui.screens.registry import Screens
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme, theme_of
from kiosk.ui.widgets.bottom_bar import BottomBar
from kiosk.ui.widgets.top_bar import TopBar
from kiosk.visit.events import Touch
from kiosk.visit.views.records import AttractView, View

NEVER_DRAWN_SECONDS = 2.0  # a display that draws nothing must not keep the kiosk from serving


@dataclass(frozen=True)
class Target:
    """Something that can be touched now. Window pixels, (x, y) is the upper left corner."""

    text: str
    event: Touch
    x: int
    y: int
    w: int
    h: int

    @property
    def middle(self) -> tuple[int, int]:
        """Where a finger would go."""
        return self.x + self.w // 2, self.y + self.h // 2


class Stage:
    """What is on the window. `send` gets each touch that counts; `on_drawn` each view once it is visible."""

    def __init__(
        self,
        panel: Panel,
        send: Callable[[Touch], None],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._panel = _fitted(panel)
        self._screens = Screens()
        self._view: View | None = None
        self._undrawn: View | None = None
        self._page: Screen | None = None
        self._over: Screen | None = None
        self._top, self._bottom = TopBar(), BottomBar()
        self._ground, self._layer = Widget(), Widget()
        self.root = Hand(send, lambda: self._over or self._ground, now)
        self.root.add_widget(self._ground)
        self.root.add_widget(self._layer)
        self.on_drawn: Callable[[View], None] = lambda _: None
        self._waiting: Callable[[], None] | None = None
        Window.bind(on_flip=self._flip)

    def show(self, view: View) -> None:
        """Draw a view; what is the same as in the last one is left alone."""
        last, self._view = self._view, view
        if view == last:
            return
        theme = theme_of(self._panel, view.look)
        same_look = last is not None and last.look == view.look
        if last is None or not _touch_alike(last, view):
            self.root.turn_over()
        if last is None or not (same_look and last.content == view.content):
            self._show_page(view, theme)
        if last is None or not (same_look and last.bars == view.bars):
            self._show_bars(view, theme)
        if last is None or not (same_look and last.overlay == view.overlay):
            self._show_overlay(view, theme)
        self._undrawn = view
        Window.canvas.ask_update()

    def targets(self) -> list[Target]:
        """Everything that can be touched now, in drawing order."""
        height = Window.height
        return [
            Target(thing.words, thing.event, thing.box.x, height - thing.box.top, thing.box.w, thing.box.h)
            for thing in touchables(self._over or self._ground)
            if thing.event is not None
        ]

    def build_ahead(self) -> None:
        """Build the screens not yet needed, one a frame, so that none is slow when it is first shown."""
        if self._screens.build_next():
            Clock.schedule_once(lambda _: self.build_ahead(), 0.05)

    def forget(self) -> None:
        """Let go of all that earlier views have left behind: screens not shown now, and lines of text."""
        self._screens.keep_only(self._page, self._over)
        typesetting.forget()
        Clock.schedule_once(lambda _: self.build_ahead(), 0.2)

    def after_first_frame(self, call: Callable[[], None]) -> None:
        """Have something done once the first frame is on the screen."""
        self._waiting = call
        Clock.schedule_once(lambda _: self._begin(), NEVER_DRAWN_SECONDS)

    def redraw(self) -> None:
        """Draw all again: what was drawn before the display had mapped the window may be lost."""
        Window.canvas.ask_update()

    def close(self) -> None:
        """Let go of the window."""
        Window.unbind(on_flip=self._flip)
        if self._page is not None:
            self._page.leave()

    def _show_page(self, view: View, theme: Theme) -> None:
        screen = self._screens.of(view.content)
        Window.clearcolor = theme.palette.background  # free, where a sheet under all costs 8 ms a frame
        screen.show(view.content, theme, self._page_box(view, theme))
        if screen is not self._page:
            self._swap(self._page, screen, self._ground, behind=True)
            self._page = screen

    def _show_bars(self, view: View, theme: Theme) -> None:
        for bar in (self._top, self._bottom):
            if view.bars is None and bar.parent:
                self._ground.remove_widget(bar)
            elif view.bars is not None and not bar.parent:
                self._ground.add_widget(bar)
        if view.bars is not None:
            self._top.show(view.bars, theme, self._window_box().cut_top(theme.top_bar)[0])
            self._bottom.show(view.bars, theme, self._window_box().cut_bottom(theme.bottom_bar)[0])

    def _show_overlay(self, view: View, theme: Theme) -> None:
        over = self._screens.of(view.overlay) if view.overlay else None
        if over is not None:
            over.show(view.overlay, theme, self._window_box())
        if over is not self._over:
            self._swap(self._over, over, self._layer)
            self._over = over

    def _swap(self, old: Screen | None, new: Screen | None, parent: Widget, behind: bool = False) -> None:
        if old is not None:
            old.leave()
            parent.remove_widget(old)
        if new is not None:
            parent.add_widget(new, index=len(parent.children) if behind else 0)

    def _window_box(self) -> Box:
        panel = self._panel
        return Box((Window.width - panel.width) // 2, (Window.height - panel.height) // 2, panel.width, panel.height)

    def _page_box(self, view: View, theme: Theme) -> Box:
        if view.bars is None:
            return self._window_box()
        return self._window_box().cut_top(theme.top_bar)[1].cut_bottom(theme.bottom_bar)[1]

    def _flip(self, _window: object) -> bool:
        """Swap the buffers ourselves, so as to know when a view has become visible."""
        Window.flip()
        view, self._undrawn = self._undrawn, None
        if view is not None:
            self.root.see()
            self.on_drawn(view)
            if self._waiting is not None:
                Clock.schedule_once(lambda _: self._begin(), 0)
        return True

    def _begin(self) -> None:
        call, self._waiting = self._waiting, None
        if call is not None:
            call()


def _touch_alike(last: View, view: View) -> bool:
    """Whether a finger that came down on the last view still means the same: only words or the clock have changed."""
    if type(last.overlay) is not type(view.overlay):
        return False
    both_attract = isinstance(last.content, AttractView) and isinstance(view.content, AttractView)
    return both_attract or last.content == view.content


def _fitted(panel: Panel) -> Panel:
    """The panel as large as the window has room for: on a display of another shape it stands in the middle."""
    share = min(Window.width / panel.width, Window.height / panel.height)
    return panel if share == 1 else Panel(round(panel.width * share), round(panel.height * share), panel.diagonal)


def run(stage: Stage, on_start: Callable[[], None] = lambda: None) -> None:
    """Show the stage until `stop`. `on_start` is called once the first frame is on the screen."""
    stage.after_first_frame(on_start)
    runTouchApp(stage.root)


def stop() -> None:
    """End `run`."""
    stopTouchApp()


def post(call: Callable[[], None]) -> None:
    """Have something done on the window's thread; may be called from any thread."""
    Clock.schedule_once(lambda _: call(), 0)


def every(seconds: float, call: Callable[[], None]) -> None:
    """Have something done again and again on the window's thread."""
    Clock.schedule_interval(lambda _: call(), seconds)
