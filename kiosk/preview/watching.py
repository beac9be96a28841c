"""A thread that reads the catalogue whenever it is saved."""

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from kiosk.preview.versions import Version, Versions, saves

_LOG = logging.getLogger(__name__)


class Watcher:
    """Tells each new version, on its own thread."""

    def __init__(self, folder: Path, versions: Versions, tell: Callable[[Version], None]) -> None:
        self._folder = folder
        self._versions = versions
        self._tell = tell
        self._stopped = Event()
        self._thread = Thread(target=self._watch, name="preview", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Watch no more; returns when nothing more will be told."""
        self._stopped.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stopped.is_set():
            try:
                for _ in saves(self._folder, self._stopped):
                    version = self._versions.newer()
                    if version is not None and not self._stopped.is_set():
                        self._tell(version)
            except OSError:  # the folder is gone for a moment, as when another version is checked out
                _LOG.warning("目录文件夹暂时读不到", exc_info=True)
                self._stopped.wait(1)
