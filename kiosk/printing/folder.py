"""The folder printer: every paper becomes a PDF file. The embedded default, and a stand-in for tests."""

import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.printing.faults import failed
from kiosk.printing.jobs import Done, Failed, Job, Printing, Queued, State

_ASIDE = ".part"


class FolderPrinter:
    """Writes `<number>.pdf` into a folder, whole or not at all: aside, fsync, rename, fsync the folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def submit(self, job: Job) -> Iterator[State]:
        """Store the job's PDF; a missing folder is made."""
        yield Queued()
        yield Printing()
        yield self._stored(job)

    def _stored(self, job: Job) -> Done | Failed:
        paper = self.folder / f"{job.number}.pdf"
        aside = paper.with_suffix(_ASIDE)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            _write_through(aside, job.pdf)
            aside.rename(paper)
            _sync_folder(self.folder)
        except OSError as error:
            _drop(aside)
            return failed(error, self.folder)
        return Done(str(paper))


def remove_unfinished(folder: Path) -> int:
    """Remove what a power cut left half written; the number of files removed. Call once at start."""
    unfinished = list(folder.glob(f"*{_ASIDE}"))
    for aside in unfinished:
        _drop(aside)
    return len(unfinished)


def _write_through(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _drop(aside: Path) -> None:
    try:
        aside.unlink(missing_ok=True)
    except OSError:
        return  # what cannot be removed cannot be mistaken for a paper either: it has no .pdf ending
