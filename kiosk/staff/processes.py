"""Programs that a tour or test starts: their environment, and their certain end."""

import os
import subprocess
from pathlib import Path

import kiosk

_NOT_INHERITED = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
"""They would open the window on another screen than the one meant."""

_GRACE_SECONDS = 5.0
"""For a program to end by itself before it is killed."""


def variables_without_screen() -> dict[str, str]:
    """This process' environment without a screen; `python -m kiosk` finds this very kiosk from any folder."""
    kept = {name: value for name, value in os.environ.items() if name not in _NOT_INHERITED}
    here = str(Path(kiosk.__file__).parent.parent)
    return kept | {"PYTHONPATH": os.pathsep.join(filter(None, [here, kept.get("PYTHONPATH", "")]))}


def ended(process: "subprocess.Popen[bytes]") -> int:
    """End a process that we started and wait for it; its exit code."""
    if process.poll() is None:
        process.terminate()
        try:
            return process.wait(_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
    return process.wait()
