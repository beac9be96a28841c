"""Sees from outside when a screen is drawn: the memory of Xvfb itself, the same for every program."""

import mmap
import struct
import time
from pathlib import Path

JADE = (0x0A, 0x6B, 0x52)
NEAR = 14  # a colour's distance that dithering and gradients make
HERO = (20, 150)  # a point of the home screen's jade head, left of all text
TITLE = (40, 150, 500, 250)  # 您想办什么事？ in white on jade, above the search box
TITLE_PIXELS = 150  # of every fourth in both directions; the title has some 600

_PATIENCE_SECONDS = 30.0


class Framebuffer:
    """Xvfb's picture of the screen, read where Xvfb keeps it (an XWD file in memory)."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._memory[:100])
        self._line = header[12]
        self._start = header[0] + header[19] * 12

    def pixel(self, x: int, y: int) -> tuple[int, int, int]:
        """Red, green, blue."""
        at = self._start + y * self._line + x * 4
        blue, green, red = self._memory[at : at + 3]
        return red, green, blue

    def shows_home(self) -> bool:
        """Whether the home screen is there, with its title written."""
        return _near(self.pixel(*HERO), JADE) and self._title_pixels() >= TITLE_PIXELS

    def _title_pixels(self) -> int:
        left, top, right, bottom = TITLE
        spots = ((x, y) for y in range(top, bottom, 4) for x in range(left, right, 4))
        return sum(min(self.pixel(x, y)) > 220 for x, y in spots)

    def wait_for_home(self) -> float:
        """The moment, as time.perf_counter tells it, at which the home screen is there."""
        deadline = time.perf_counter() + _PATIENCE_SECONDS
        while not self.shows_home():
            if time.perf_counter() > deadline:
                raise TimeoutError("等了 30 秒，首页没有出现")
            time.sleep(0.002)
        return time.perf_counter()

    def wait_for_nothing(self) -> None:
        """Until the home screen is gone."""
        while _near(self.pixel(*HERO), JADE):
            time.sleep(0.01)


def _near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) <= NEAR for a, b in zip(one, other, strict=True))
