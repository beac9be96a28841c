"""First home frame after process start, and memory after it: the kiosk beside Chromium with a static page."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.staff.display import Display, needed, virtual_display
from kiosk.staff.processes import ended
from tests.bench.memory import pss_mb
from tests.bench.rows import Row
from tests.bench.watching import Framebuffer

ROUNDS = 7
SETTLING_SECONDS = 2.0
"""After the first frame: both programs still load what they show next."""

PSS_SHARE = 0.6
"""Of Chromium's."""

PAGE = Path(__file__).with_name("home.html")

Command = Callable[[Path], list[str]]


def rows() -> Iterator[Row]:
    """Alternating, so that a busy moment of the machine hits both."""
    with TemporaryDirectory() as folder, virtual_display(framebuffer=Path(folder)) as display:
        _once(_kiosk, display, Path(folder))  # compiles the catalogue, as the first start after an update does
        kiosk, chromium = [], []
        for _ in range(ROUNDS):
            kiosk.append(_once(_kiosk, display, Path(folder)))
            chromium.append(_once(_chromium, display, Path(folder)))
    (frame, pss), (their_frame, their_pss) = _medians(kiosk), _medians(chromium)
    how = f"{ROUNDS} 次的中位数，轮流启动"
    yield Row("首页第一帧", frame, "ms", their_frame, f"{how}；目标：不晚于 Chromium")
    yield Row("首页第一帧，Chromium 静态页", their_frame, "ms", how=how)
    yield Row("内存 PSS", pss, "MB", their_pss * PSS_SHARE, f"整个进程树；目标：不超过 Chromium 的 {PSS_SHARE} 倍")
    yield Row("内存 PSS，Chromium 静态页", their_pss, "MB", how="整个进程树")


def _once(command: Command, display: Display, folder: Path) -> tuple[float, float]:
    """Milliseconds to the home screen, and MB after it."""
    screen = Framebuffer(display.framebuffer or Path())
    screen.wait_for_nothing()
    home = {"XDG_CACHE_HOME": str(folder / "cache"), "XDG_STATE_HOME": str(folder / "state")}
    with TemporaryDirectory(dir=folder, ignore_cleanup_errors=True) as scratch:  # Chromium may still be writing
        arguments = command(Path(scratch))
        begin = time.perf_counter()
        process = subprocess.Popen(
            arguments,
            env=display.variables() | home | {"TMPDIR": scratch},
            cwd=scratch,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            took = (screen.wait_for_home() - begin) * 1000
            time.sleep(SETTLING_SECONDS)
            return took, pss_mb(process.pid)
        finally:
            ended(process)


def _kiosk(_: Path) -> list[str]:
    return [sys.executable, "-m", "kiosk", "run", "--open", "home"]


def _chromium(profile: Path) -> list[str]:
    quiet = ["no-first-run", "disable-background-networking", "disable-component-update", "disable-sync"]
    plain = ["no-sandbox", "disable-gpu", "disable-quic", "disable-features=Translate"]
    full = ["kiosk", "window-size=1080,1920", "window-position=0,0"]
    return [
        needed("chromium"),
        *(f"--{flag}" for flag in (*plain, *full, *quiet)),
        f"--user-data-dir={profile / 'profile'}",
        f"--app={PAGE.as_uri()}",
    ]


def _medians(measured: list[tuple[float, float]]) -> tuple[float, float]:
    return statistics.median(took for took, _ in measured), statistics.median(pss for _, pss in measured)
