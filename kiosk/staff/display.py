"""A screen that nobody sees: Xvfb on a free display number, photographed by Pillow."""

import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageGrab

from kiosk.staff.processes import ended, variables_without_screen

_START_SECONDS = 20.0
"""Xvfb needs about 0.1 s; a busy machine more."""


class ToolMissingError(Exception):
    """A program from the system is not installed."""

    def __init__(self, program: str) -> None:
        super().__init__(f"这台机器上没有 {program}：请先运行 make setup 装上它。")


class DisplayError(Exception):
    """Xvfb is installed but opened no display."""

    def __init__(self, exit_code: int | None) -> None:
        super().__init__(f"虚拟屏幕 Xvfb 没有打开（退出码 {exit_code}）：请看 /tmp/.X11-unix 是否可写、内存是否够。")


@dataclass(frozen=True)
class Display:
    """An X display: its name, such as ":1", and where its picture can be read while it is open."""

    name: str
    framebuffer: Path | None = None

    def variables(self) -> dict[str, str]:
        """The environment of a program that is to open its window here."""
        return variables_without_screen() | {"DISPLAY": self.name}

    def picture(self) -> Image.Image:
        """What is on the screen now."""
        return ImageGrab.grab(xdisplay=self.name)


@contextmanager
def virtual_display(width: int = 1080, height: int = 1920, framebuffer: Path | None = None) -> Iterator[Display]:
    """A new display of this many pixels, gone at the end. `framebuffer`: folder to keep its memory in.

    Raises ToolMissingError or DisplayError.
    """
    program = needed("Xvfb")
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    command += ["-noreset"] + (["-fbdir", str(framebuffer)] if framebuffer else [])
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = _first_line(numbers.fileno())
        if not number:
            raise DisplayError(server.poll())
        yield Display(f":{number}", framebuffer / "Xvfb_screen0" if framebuffer else None)
    finally:
        ended(server)


def needed(program: str) -> str:
    """The path of a program from the system; raises ToolMissingError."""
    path = shutil.which(program)
    if path is None:
        raise ToolMissingError(program)
    return path


def _first_line(source: int) -> str:
    """What Xvfb says once it is ready; empty if it ends, or says nothing in time."""
    said = b""
    while not said.endswith(b"\n") and select.select([source], [], [], _START_SECONDS)[0]:
        piece = os.read(source, 16)
        if not piece:
            break
        said += piece
    return said.decode().strip()
