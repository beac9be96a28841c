"""A finger for a running kiosk: reads what can be touched, touches it, waits for what comes.

`kiosk run --targets FILE` writes after every newly drawn view which screen it is and where its
buttons are. The robot needs nothing else: it sends real touches to the display with xdotool.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.staff.display import Display, needed
from kiosk.staff.processes import ended

_PATIENCE_SECONDS = 30.0
"""A screen change takes some ten milliseconds; so long only on a machine that is very busy."""

_PAUSE_SECONDS = 0.4
"""Between two touches, as people make; the kiosk takes a faster tap on the same spot for one of the last."""

_MINUTE_TURNS_SECONDS = 1.5
"""Around a full minute the kiosk redraws its clock; a view that changes under the finger drops the touch."""

_LOOK_EVERY_SECONDS = 0.002


@dataclass(frozen=True)
class Target:
    """Something to touch: its text, its event as Python writes it, its box in pixels from the top left."""

    text: str
    event: str
    x: float
    y: float
    w: float
    h: float

    def centre(self) -> tuple[str, str]:
        """Where to touch it, as xdotool takes it."""
        return str(round(self.x + self.w / 2)), str(round(self.y + self.h / 2))


@dataclass(frozen=True)
class Shown:
    """What is on the screen: names of view classes, and `serial`, which grows with every new view."""

    screen: str
    overlay: str | None
    serial: int
    targets: tuple[Target, ...]

    def offers(self, wanted: str) -> bool:
        """Whether something with this text or event can be touched."""
        return self.find(wanted) is not None

    def find(self, wanted: str) -> Target | None:
        """The first target with this text or event."""
        return next((one for one in self.targets if wanted in (one.text, one.event)), None)


class LostError(Exception):
    """The kiosk did not show what the robot expected."""


class Robot:
    """Stands in front of one kiosk."""

    def __init__(self, display: Display, process: "subprocess.Popen[bytes]", board: Path, log: Path) -> None:
        self.display = display
        self.process = process
        self._board = board
        self.log = log
        self._xdotool = needed("xdotool")

    def shown(self) -> Shown | None:
        """What the kiosk says it shows; None before its first view."""
        try:
            said: dict[str, Any] = json.loads(self._board.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        targets = tuple(Target(**one) for one in said["targets"])
        return Shown(said["screen"], said["overlay"], said["serial"], targets)

    def wait_for(self, screen: str, offers: str = "", overlay: str | None = None) -> Shown:
        """Wait until this screen is drawn under this overlay, with something of this text or event on it.

        Raises LostError if it does not come, or if the kiosk ends.
        """

        def come(shown: Shown) -> bool:
            return shown.screen == screen and shown.overlay == overlay and (not offers or shown.offers(offers))

        return self._wait_until(come, " ".join(filter(None, [screen, overlay, offers])))

    def touch(self, wanted: str) -> Shown:
        """Touch what has this text or event, and wait until a new view is drawn. Raises LostError."""
        self.offering(wanted)
        pause()
        before = self.offering(wanted)
        self._act("mousemove", *_place(before, wanted), "click", "1")
        return self.after(before)

    def touch_often(self, wanted: str, times: int, pause_ms: int = 15) -> None:
        """Touch the same spot again and again, whatever the screen then shows. Raises LostError."""
        self.offering(wanted)
        pause()
        place = _place(self.offering(wanted), wanted)
        self._act("mousemove", *place, "click", "--repeat", str(times), "--delay", str(pause_ms), "1")

    def offering(self, wanted: str) -> Shown:
        """Wait until something with this text or event can be touched. Raises LostError."""
        return self._wait_until(lambda shown: shown.offers(wanted), f"可以触摸的“{wanted}”")

    def after(self, before: Shown) -> Shown:
        """Wait until a newer view is drawn. Raises LostError."""
        return self._wait_until(lambda shown: shown.serial > before.serial, "新画面")

    def press(self, *keys: str) -> None:
        """Press keys of a keyboard that a kiosk should not have, such as "Escape" or "alt+F4"."""
        self._act("key", *keys)

    def click_with(self, button: str) -> None:
        """Click another button of a mouse ("2" middle, "3" right) where the pointer is."""
        self._act("click", button)

    def picture(self, path: Path) -> None:
        """Save what is on the screen as PNG."""
        self.display.picture().save(path)

    def _act(self, *arguments: str) -> None:
        subprocess.run([self._xdotool, *arguments], env=self.display.variables(), check=True, timeout=_PATIENCE_SECONDS)

    def _wait_until(self, come: Callable[[Shown], bool], expected: str) -> Shown:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        shown = self.shown()
        while shown is None or not come(shown):
            if self.process.poll() is not None:
                raise self._lost(f"自助终端自己退出了（退出码 {self.process.returncode}）。", shown)
            if time.monotonic() > deadline:
                raise self._lost(f"等了 {_PATIENCE_SECONDS:.0f} 秒，没有等到{expected}。", shown)
            time.sleep(_LOOK_EVERY_SECONDS)
            shown = self.shown()
        return shown

    def _lost(self, what: str, shown: Shown | None) -> LostError:
        log = self.log.read_text(encoding="utf-8", errors="replace")
        return LostError(f"{what}\n{_told(shown)}\n{log[-2000:]}")


@contextmanager
def robot_at_kiosk(display: Display, folder: Path, *options: str) -> Iterator[Robot]:
    """A robot in front of a kiosk started for it, which ends with it. All that this kiosk writes is below `folder`."""
    with _robot_at("run", display, folder, *options) as robot:
        yield robot


@contextmanager
def robot_at_preview(display: Display, folder: Path, *options: str) -> Iterator[Robot]:
    """A robot in front of a preview started for it, which ends with it."""
    with _robot_at("preview", display, folder, *options) as robot:
        yield robot


@contextmanager
def _robot_at(word: str, display: Display, folder: Path, *options: str) -> Iterator[Robot]:
    board, log = folder / "targets.json", folder / "kiosk.log"
    board.unlink(missing_ok=True)
    home = {"XDG_CACHE_HOME": str(folder / "cache"), "XDG_STATE_HOME": str(folder / "state")}
    command = [sys.executable, "-m", "kiosk", word, "--targets", str(board), *options]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=folder, env=display.variables() | home, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        yield Robot(display, process, board, log)
    finally:
        ended(process)


def pause() -> None:
    """Wait as long as a citizen would before the next touch, and past the turn of a minute."""
    time.sleep(_PAUSE_SECONDS)
    past = (time.time() + _MINUTE_TURNS_SECONDS) % 60
    if past < 2 * _MINUTE_TURNS_SECONDS:
        time.sleep(2 * _MINUTE_TURNS_SECONDS - past)


def _place(shown: Shown, wanted: str) -> tuple[str, str]:
    target = shown.find(wanted)
    assert target is not None, wanted
    return target.centre()


def _told(shown: Shown | None) -> str:
    if shown is None:
        return "屏幕上还没有画面。"
    targets = "，".join(f"{one.text}={one.event}" for one in shown.targets)
    return f"屏幕上是 {shown.screen}（{shown.overlay}），可以触摸：{targets}"
