"""The composition root: the only file that knows every room; it wires effects to workers."""

import gc
import json
import logging
import time
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.catalogue.district import Screen
from kiosk.folders import Folders
from kiosk.opening import need_fonts, need_writable, open_bundle, open_kiosk
from kiosk.press import Press, warm_up
from kiosk.printing.folder import FolderPrinter, remove_unfinished
from kiosk.printing.numbers import Numbers
from kiosk.session import Session
from kiosk.ui.panel import Panel
from kiosk.visit.effects import Effect, Print, Wipe
from kiosk.visit.events import Event, Started, Tick
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.reduce import reduce
from kiosk.visit.state import State, fresh
from kiosk.visit.terms import Paper
from kiosk.visit.views.records import View
from kiosk.writing import write_whole

if TYPE_CHECKING:
    from kiosk.ui.window import Stage

_LOG = logging.getLogger(__name__)

TICK_SECONDS = 1.0  # the clock shows minutes, the countdown seconds
WINDOWED_SHARE = 0.5  # of the panel's pixels each way, so that a portrait screen fits on a desk


@dataclass(frozen=True)
class Opening:
    """How a kiosk is to open."""

    folders: Folders
    site: str
    windowed: bool = False
    at_home: bool = False
    """Start on the home screen, as if somebody had touched attract; for measuring."""
    targets: Path | None = None
    """Where to write what can be touched, for test robots."""


def open_and_run(opening: Opening) -> None:
    """Open the kiosk and serve until the window is closed. Raises CannotDoError where something lacks."""
    gc.disable()  # until the first frame: nothing is garbage yet, and looking for it takes 30 ms
    need_fonts()
    need_writable(opening.folders.printed)
    kiosk = open_kiosk(open_bundle(opening.folders.catalogue, opening.folders.cache), opening.site)
    remove_unfinished(opening.folders.printed)
    App(kiosk, opening).run()


class App:
    """One running kiosk: window, session and press, each telling the next."""

    def __init__(self, kiosk: Kiosk, opening: Opening) -> None:
        self._kiosk = kiosk
        panel = _panel(kiosk.site.screen, opening.windowed)
        self._window = _window(panel, opening.windowed)
        self.stage = self._window.Stage(panel, self.handle)
        if opening.targets is not None:
            self.stage.on_drawn = TargetFile(self.stage, opening.targets)
        printer = FolderPrinter(opening.folders.printed)
        numbers = Numbers(opening.folders.state / "numbers.sqlite", kiosk.site.kiosk)
        self.press = Press({Paper.A4: printer, Paper.RECEIPT: printer}, numbers, self._tell)
        state = _first_state(kiosk, opening.at_home)
        self.session = Session(kiosk, state, self.stage.show, self._carry_out, _log_crash)

    def run(self) -> None:
        """Serve until the window is closed."""
        self.session.begin()
        self._window.run(self.stage, self._after_first_frame)
        self.press.close()

    def handle(self, event: Event) -> None:
        """On the window's thread."""
        self.session.handle(event)

    def _tell(self, event: Event) -> None:
        """From a worker's thread."""
        self._window.post(lambda: self.handle(event))

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Print():
                self.press.start(effect)
            case Wipe():
                self.stage.forget()

    def _after_first_frame(self) -> None:
        self._window.every(TICK_SECONDS, lambda: self.handle(_now()))
        self.stage.build_ahead()
        self.press.do_first(self._warm_up)
        gc.freeze()  # what is loaded now stays for ever: no need to look at it again
        gc.enable()

    def _warm_up(self) -> None:
        """On the worker: what the first search and the first print would otherwise wait for."""
        self._kiosk.index.search("xqz")
        self._kiosk.index.candidates("a")
        warm_up()


class TargetFile:
    """Writes what can be touched now, after each new view has been drawn."""

    def __init__(self, stage: "Stage", path: Path) -> None:
        self._stage = stage
        self._path = path
        self._serial = count(1)

    def __call__(self, view: View) -> None:
        """Replace the file by the targets of this view."""
        write_whole(self._path, json.dumps(self._described(view), ensure_ascii=False).encode())

    def _described(self, view: View) -> dict[str, object]:
        return {
            "screen": type(view.content).__name__,
            "overlay": type(view.overlay).__name__ if view.overlay else None,
            "serial": next(self._serial),
            "targets": [
                {"text": one.text, "event": repr(one.event), "x": one.x, "y": one.y, "w": one.w, "h": one.h}
                for one in self._stage.targets()
            ],
        }


def _window(panel: Panel, windowed: bool):  # type: ignore[no-untyped-def]
    """The window's module: Kivy opens its window at import, so it waits until all is ready to be shown."""
    from kiosk.ui.kivy_setup import WindowKind, prepare

    prepare(WindowKind(panel.width, panel.height, windowed))
    from kiosk.ui import window

    return window


def _panel(screen: Screen, windowed: bool) -> Panel:
    """The pixels to draw on; in a window everything is smaller by the same share."""
    share = WINDOWED_SHARE if windowed else 1
    return Panel(int(screen.width * share), int(screen.height * share), screen.diagonal)


def _now() -> Tick:
    """The moment as an event; nothing else in a kiosk looks at a clock."""
    return Tick(time.monotonic(), datetime.now())


def _first_state(kiosk: Kiosk, at_home: bool) -> State:
    moment = _now()
    state = fresh(moment.clock, moment.seconds)
    return reduce(state, Started(), kiosk)[0] if at_home else state


def _log_crash(error: Exception) -> None:
    """An unexpected error costs this visit, never the kiosk."""
    _LOG.error("出现意外错误，这次访问已经清除", exc_info=error)
