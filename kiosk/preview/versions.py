"""One version of the catalogue folder after the other, as it is saved."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue.problems import FOLDER, Level, Problem, error
from kiosk.catalogue.reading.folder import Snapshot, take
from kiosk.catalogue.reading.read import ReadFiles, read_snapshot
from kiosk.catalogue.search.keys import build_keys
from kiosk.visit.kiosk import Kiosk


@dataclass(frozen=True)
class Version:
    """What one save gives."""

    kiosk: Kiosk | None
    """None where there are errors."""
    problems: tuple[Problem, ...]
    """The errors only: they keep the catalogue from loading."""


class Versions:
    """The versions of one folder, each read once. Not for two threads at the same time."""

    def __init__(self, folder: Path, site: str, read_files: ReadFiles) -> None:
        self._folder = folder
        self._site = site
        self._read_files = read_files
        self._last: Snapshot | None = None

    def newer(self) -> Version | None:
        """The version that lies there now; None where nothing has changed since the last call."""
        snapshot = take(self._folder)
        if snapshot == self._last:
            return None
        self._last = snapshot
        return self._read(snapshot)

    def _read(self, snapshot: Snapshot) -> Version:
        reading = read_snapshot(snapshot, self._read_files)
        catalogue = reading.catalogue
        if catalogue is None:
            return Version(None, tuple(one for one in reading.problems if one.level is Level.ERROR))
        site = catalogue.site(self._site)
        if site is None:
            known = "、".join(one.id for one in catalogue.sites)
            missing = error(
                FOLDER, None, f"没有编号是“{self._site}”的专区。", f"目录里有：{known}。请用 --site 写一个。"
            )
            return Version(None, (missing,))
        return Version(Kiosk(catalogue, site, lambda: build_keys(catalogue)), ())


def saves(folder: Path, stopped: object) -> Iterator[None]:
    """Once now, then after each save, and once a second where saves cannot be seen, until `stopped` is set."""
    from watchfiles import watch

    yield
    watching = watch(
        folder,
        watch_filter=None,
        debounce=200,  # ms: saves in a row are one
        step=30,  # ms of silence after a save, for editors that write in pieces
        stop_event=stopped,  # type: ignore[arg-type]
        rust_timeout=1000,
        yield_on_timeout=True,
    )
    for _ in watching:
        yield
