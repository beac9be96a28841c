"""The composition root: window first, then everything behind it."""

import gc
import json
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import first_view
from kiosk.first_view import FirstView
from kiosk.opening import Opening, need_fonts, need_writable
from kiosk.ui.panel import Panel
from kiosk.visit.events import Touch
from kiosk.visit.views.moment import first_view_at
from kiosk.visit.views.records import View

if TYPE_CHECKING:
    from kiosk.service import Service
    from kiosk.visit.kiosk import Kiosk

TICK_SECONDS = 1.0  # the clock shows minutes, the countdown seconds
WINDOWED_SHARE = 0.5  # of the panel's pixels each way, so that a portrait screen fits on a desk


def open_and_run(opening: Opening) -> None:
    """Open the kiosk and serve until the window is closed. Raises CannotDoError where something lacks."""
    gc.disable()  # until all is loaded: nothing is garbage yet, and looking for it takes 30 ms
    need_fonts()
    need_writable(opening.folders.printed)
    remembered = first_view.recall(opening)
    if remembered is not None:
        App(opening, remembered, kiosk=None).run()
    else:
        kiosk = _load(opening)
        App(opening, _first_view(kiosk, opening), kiosk).run()


class App:
    """One running kiosk. Touches made before it serves are kept until it does."""

    def __init__(self, opening: Opening, first: FirstView, kiosk: "Kiosk | None") -> None:
        """`kiosk` None: it is loaded once the first view is on the screen."""
        self._opening = opening
        self._kiosk = kiosk
        self._first = first
        self._early: list[Touch] = []
        self._service: Service | None = None
        self._window = open_window(first.panel, opening.windowed)
        self._stage = self._window.Stage(first.panel, self._touched)
        if opening.targets is not None:
            self._stage.on_drawn = TargetFile(self._stage, opening.targets)

    def run(self) -> None:
        """Serve until the window is closed."""
        self._stage.show(first_view_at(self._first.view, datetime.now()))
        self._window.run(self._stage, self._serve)
        if self._service is not None:
            self._service.close()

    def _touched(self, touch: Touch) -> None:
        if self._service is None:
            self._early.append(touch)
        else:
            self._service.handle(touch)

    def _serve(self) -> None:
        """After the first frame: load what is behind it."""
        from kiosk.service import Service

        kiosk = self._kiosk or _load(self._opening)
        self._service = Service(kiosk, self._opening, self._stage, self._window.post)
        self._service.begin()
        for touch in self._early:
            self._service.handle(touch)
        self._window.every(TICK_SECONDS, self._service.tick)
        self._stage.redraw()
        self._stage.build_ahead()
        first_view.remember(self._opening, _first_view(kiosk, self._opening))
        gc.freeze()  # what is loaded now stays for ever: no need to look at it again
        gc.enable()


class TargetFile:
    """Writes what can be touched now, after each new view has been drawn."""

    def __init__(self, stage: Any, path: Path) -> None:
        self._stage = stage
        self._path = path
        self._serial = count(1)

    def __call__(self, view: View) -> None:
        """Replace the file by the targets of this view."""
        aside = self._path.with_suffix(".part")
        aside.write_text(json.dumps(self._described(view), ensure_ascii=False), encoding="utf-8")
        aside.replace(self._path)

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


def open_window(panel: Panel, windowed: bool) -> Any:
    """The window's module: Kivy opens its window at import, so it waits until there is something to show."""
    from kiosk.ui.kivy_setup import WindowKind, prepare

    prepare(WindowKind(panel.width, panel.height, windowed))
    from kiosk.ui import window

    return window


def _load(opening: Opening) -> "Kiosk":
    """The model of the catalogue is imported here, behind the first frame wherever that is possible."""
    from kiosk.service import load

    return load(opening)


def _first_view(kiosk: "Kiosk", opening: Opening) -> FirstView:
    from kiosk.service import first_state
    from kiosk.visit.views.screen import view

    return FirstView(panel_of(kiosk, opening.windowed), view(first_state(kiosk, opening.at_home), kiosk))


def panel_of(kiosk: "Kiosk", windowed: bool) -> Panel:
    """What the site's kiosk is drawn on here."""
    screen, share = kiosk.site.screen, WINDOWED_SHARE if windowed else 1
    return Panel(int(screen.width * share), int(screen.height * share), screen.diagonal)
