"""The first screen of the last start, drawn again at once while the catalogue loads behind it.

The catalogue's model takes 0.2 s to load, the window 0.3 s: a citizen, and an operator after a power
cut, should not wait for both. The real first view follows within the second and replaces this one, so
nothing depends on it being right; it is not even looked at when a file of catalogue or program has
changed.
"""

import io
import os
import pickle
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.opening import Opening
from kiosk.ui.panel import Panel
from kiosk.visit.views.records import View

_NAME = "first-view"
_TRUSTED = tuple(
    f"kiosk.{room}" for room in ("first_view", "ui.panel", "visit.events", "visit.terms", "visit.views.records")
)
_PROGRAM = Path(__file__).parent


@dataclass(frozen=True)
class FirstView:
    """What to draw first, and on what."""

    panel: Panel
    view: View


def recall(opening: Opening) -> FirstView | None:
    """The first view of the last start under the same conditions, or None."""
    try:
        mark, _, stored = (opening.folders.cache / _NAME).read_bytes().partition(b"\n")
        if mark != _mark(opening, stored):
            return None
        found = _OwnRecords(io.BytesIO(stored)).load()
    except (OSError, pickle.UnpicklingError):
        return None
    return found if isinstance(found, FirstView) else None


def remember(opening: Opening, first: FirstView) -> None:
    """Keep it for the next start; a cache that cannot be written is no error."""
    stored = _pickled(first)
    file = opening.folders.cache / _NAME
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        aside = file.with_suffix(f".{os.getpid()}")
        aside.write_bytes(_mark(opening, stored) + b"\n" + stored)
        aside.replace(file)


class _ByValue(pickle.Pickler):
    """Names the members of an Enum by their value: Python 3.11.2, of Debian 12, would call getattr for them."""

    def reducer_override(self, thing: object) -> Any:
        return (type(thing), (thing.value,)) if isinstance(thing, Enum) else NotImplemented


def _pickled(first: FirstView) -> bytes:
    stored = io.BytesIO()
    _ByValue(stored).dump(first)
    return stored.getvalue()


class _OwnRecords(pickle.Unpickler):
    """Makes view records only, whatever the file says."""

    def find_class(self, module: str, name: str) -> object:
        if module not in _TRUSTED:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return super().find_class(module, name)


def _mark(opening: Opening, stored: bytes) -> bytes:
    """Changes with the conditions, with every file of catalogue and program, and with a broken byte."""
    mark = sha256(stored)
    mark.update(repr((opening.site, opening.windowed, opening.at_home)).encode())
    for source in (opening.folders.catalogue, _PROGRAM):
        stamps = _files(str(source)) if source.is_dir() else [_stamp(str(source), source.stat())]
        for path, size, changed in sorted(stamps):
            mark.update(f"{path} {size} {changed}\n".encode("utf-8", "surrogateescape"))
    return mark.hexdigest().encode()


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    """(path, bytes, nanoseconds of the last change) of each source file; os.scandir, as 300 files cost 3 ms so."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path) if entry.name != "__pycache__" else ()
            elif entry.name.endswith((".py", ".yaml")):
                yield _stamp(entry.path, entry.stat())


def _stamp(path: str, found: os.stat_result) -> tuple[str, int, int]:
    return path, found.st_size, found.st_mtime_ns
