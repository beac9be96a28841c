"""From a finger that leaves the screen to the next screen drawn, by real touches on a real window."""

import subprocess
import time
from collections.abc import Iterator
from itertools import chain, cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from kiosk.staff.display import Display, needed, virtual_display
from kiosk.staff.robot import Robot, pause, robot_at_kiosk
from kiosk.staff.tour_steps import ALLOWANCE
from tests.bench.rows import Row, quantile

ROUNDS = 6
AIM_MS = 50.0
HOLD_SECONDS = 0.06  # a finger rests about so long

WAY = (
    *("OpenedSearch()", "Typed(text='g')", "Typed(text='l')", "Typed(text='j')", ALLOWANCE, "OpenedDetails()"),
    *("WentBack()", "StartedGuide()", "80—89周岁", "五华区", "第一次申请", "家人或邻居代办", "Ticked(index=0)"),
    *("SwitchedContrast()", "SwitchedContrast()", "SwitchedElder()", "SwitchedElder()", "WentHome()"),
)
"""A round through all the kinds of screens, from home to home."""


def rows() -> Iterator[Row]:
    """The first visit after a start apart from those after it: a kiosk runs for weeks."""
    with (
        TemporaryDirectory() as folder,
        virtual_display() as display,
        Finger(display) as finger,
        robot_at_kiosk(display, Path(folder), "--open", "home") as robot,
    ):
        robot.wait_for("HomeView", WAY[0])
        first, *later = [[_took(robot, finger, wanted) for wanted in WAY] for _ in range(ROUNDS)]
    took = list(chain.from_iterable(later))
    how = f"{len(later)} 遍，每遍 {len(WAY)} 次触摸，从松手到画完"
    yield Row("触摸到下一个画面，p50", quantile(took, 50), "ms", AIM_MS, how)
    yield Row("触摸到下一个画面，p95", quantile(took, 95), "ms", AIM_MS, how)
    slowest = max(zip(took, cycle(WAY), strict=False))
    yield Row("触摸到下一个画面，最慢", slowest[0], "ms", how=slowest[1])
    yield Row("触摸到下一个画面，刚启动，p95", quantile(first, 95), "ms", AIM_MS, "启动后的第一遍")


class Finger:
    """One xdotool that stays, so that starting it is not measured."""

    def __init__(self, display: Display) -> None:
        self._display = display

    def __enter__(self) -> Self:
        command = [needed("xdotool"), "-"]
        self._xdotool = subprocess.Popen(command, stdin=subprocess.PIPE, env=self._display.variables())
        return self

    def __exit__(self, *_: object) -> None:
        self._xdotool.communicate()

    def say(self, command: str) -> None:
        """Carry out one command of xdotool at once."""
        assert self._xdotool.stdin is not None
        self._xdotool.stdin.write(f"{command}\n".encode())
        self._xdotool.stdin.flush()


def _took(robot: Robot, finger: Finger, wanted: str) -> float:
    """Milliseconds of one touch."""
    pause()
    before = robot.offering(wanted)
    target = before.find(wanted)
    assert target is not None
    finger.say(f"mousemove {' '.join(target.centre())} mousedown 1")
    time.sleep(HOLD_SECONDS)
    begin = time.perf_counter()
    finger.say("mouseup 1")
    robot.after(before)
    return (time.perf_counter() - begin) * 1000
