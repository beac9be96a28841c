"""Serving visits behind a stage: session and press, each telling the next."""

import logging
import time
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from kiosk.loading import open_bundle, open_kiosk
from kiosk.opening import Opening
from kiosk.press import Press, failure_of, warm_up
from kiosk.printers import cancel_own_jobs, printers_of, watch_of
from kiosk.printing.folder import FolderPrinter, remove_unfinished
from kiosk.printing.jobs import Reason
from kiosk.printing.numbers import Numbers
from kiosk.session import Session
from kiosk.visit.effects import Effect, Print, Wipe
from kiosk.visit.events import Event, PrinterChanged, Started, Tick
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.reduce import reduce
from kiosk.visit.state import State, fresh
from kiosk.visit.terms import Paper
from kiosk.visit.views.records import View

_LOG = logging.getLogger(__name__)


class Stage(Protocol):
    """What a service needs of a window."""

    def show(self, view: View) -> None:
        """Draw it."""

    def forget(self) -> None:
        """Let go of all that earlier views have left behind."""


def load(opening: Opening) -> Kiosk:
    """The catalogue and site to serve. Raises CannotDoError where they are not in order."""
    return open_kiosk(open_bundle(opening.folders.catalogue, opening.folders.cache), opening.site)


def first_state(kiosk: Kiosk, at_home: bool) -> State:
    """Nobody is here, or, for measuring, somebody has just come."""
    moment = now()
    state = fresh(moment.clock, moment.seconds)
    return reduce(state, Started(), kiosk)[0] if at_home else state


def now() -> Tick:
    """The moment as an event; nothing else in a kiosk looks at a clock."""
    return Tick(time.monotonic(), datetime.now())


class Service:
    """Serves one visit after the other. All methods run on the window's thread."""

    def __init__(
        self, kiosk: Kiosk, opening: Opening, stage: Stage, post: Callable[[Callable[[], None]], None]
    ) -> None:
        """`post` has a call made on the window's thread, from any thread."""
        folders = opening.folders
        remove_unfinished(folders.printed)
        numbers = Numbers(folders.state / "numbers.sqlite", kiosk.site.kiosk)
        self._kiosk = kiosk
        self._stage = stage
        self._tell: Callable[[Event], None] = lambda event: post(lambda: self.handle(event))
        self._press = Press(printers_of(kiosk.site, FolderPrinter(folders.printed)), numbers, self._tell)
        self._watch = watch_of(kiosk.site, self._printer_changed)
        state = first_state(kiosk, opening.at_home)
        self._session = Session(kiosk, state, stage.show, self._carry_out, _log_crash)

    def begin(self) -> None:
        """Draw the first view, and load on the worker what first search and first print need."""
        self._session.begin()
        self._press.in_turn(self._cancel_own_jobs)
        self._press.in_turn(self._warm_up)
        self._watch.start()

    def renew(self, kiosk: Kiosk) -> None:
        """Go on with another version of the catalogue."""
        self._kiosk = kiosk
        self._session.renew(kiosk)

    def handle(self, event: Event) -> None:
        """Something happened."""
        self._session.handle(event)

    def tick(self) -> None:
        """Time passes."""
        self._session.handle(now())

    def close(self) -> None:
        """Wait for the print under way."""
        self._watch.close()
        self._press.close()

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Print():
                self._press.start(effect)
            case Wipe():
                self._stage.forget()
                self._press.in_turn(self._cancel_own_jobs)

    def _printer_changed(self, paper: Paper, trouble: Reason | None) -> None:
        """On the watch's thread."""
        self._tell(PrinterChanged(paper, None if trouble is None else failure_of(trouble)))

    def _cancel_own_jobs(self) -> None:
        """Nothing of a visit may come out after it."""
        if not cancel_own_jobs(self._kiosk.site):
            _LOG.error("打印机里还有本机的任务，没能确认已经取消")

    def _warm_up(self) -> None:
        self._kiosk.index.search("xqz")
        self._kiosk.index.candidates("a")
        warm_up()


def _log_crash(error: Exception) -> None:
    """An unexpected error costs this visit, never the kiosk."""
    _LOG.error("出现意外错误，这次访问已经清除", exc_info=error)
