"""What marks this very program, for whatever it keeps on disk for itself."""

import hashlib
import os
from contextlib import suppress
from functools import cache
from pathlib import Path

from kiosk import __version__

_PACKAGE = Path(__file__).parents[1]


@cache
def fingerprint(*rooms: str) -> bytes:
    """Changes with every change to the code of this room and of `rooms`, so that nobody who works on them meets
    old results."""
    code = [line for room in ("catalogue", *rooms) for line in _code(_PACKAGE / room)]
    return hashlib.sha256("\n".join([__version__, *code]).encode()).digest()


def _code(room: Path) -> list[str]:
    lines = []
    with suppress(OSError), os.scandir(room) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                lines.append(f"{entry.path} {entry.stat().st_size} {entry.stat().st_mtime_ns}")
            elif entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
                lines += _code(Path(entry.path))
    return sorted(lines)
