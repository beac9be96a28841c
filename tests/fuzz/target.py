"""What must hold whatever bytes are saved as a file of the catalogue; for the fuzzer and for the tests."""

import re
from collections.abc import Mapping

from kiosk.catalogue.bundle import Bundle, pack, unpack_whole
from kiosk.catalogue.problems import Problem, has_errors
from kiosk.catalogue.reading.file_reading import FileReading
from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.handing_over import from_bytes, to_bytes
from kiosk.catalogue.reading.read import read_here, read_snapshot
from kiosk.catalogue.search.keys import Keys
from tests.catalogue import folders

SOUND = folders.as_bytes(folders.SOUND)
READ = read_here(SOUND)
PATHS = tuple(SOUND)
NO_KEYS = Keys(phrases=(), grams={}, phrase_grams={}, sounds={}, words=())

_CHINESE = re.compile("[\u4e00-\u9fff]")
_LINE_BREAK = re.compile(r"\r\n|\r|\n")


def one_input(data: bytes) -> None:
    """The first byte says which file of a sound folder the rest stands for. Raises where a truth does not hold."""
    read_as(PATHS[data[0] % len(PATHS)] if data else PATHS[0], data[1:])


def read_as(path: str, contents: bytes) -> None:
    """Reads a sound folder in which one file holds these bytes, and looks at what comes of it."""

    def read_one(files: Mapping[str, bytes]) -> dict[str, FileReading]:
        changed = read_here({path: files[path]})
        assert from_bytes(to_bytes(changed[path])) == changed[path]
        return {**READ, **changed}

    files = {**SOUND, path: contents}
    reading = read_snapshot(Snapshot(files), read_one)
    for problem in reading.problems:
        check(problem, files)
    assert (reading.catalogue is None) == has_errors(reading.problems)
    if reading.catalogue is not None:
        bundle = Bundle.of(reading.catalogue, NO_KEYS, reading.problems)
        assert unpack_whole(pack(bundle)) == bundle


def check(problem: Problem, files: Mapping[str, bytes]) -> None:
    """A problem speaks Chinese and lies within its file."""
    assert _CHINESE.search(problem.what)
    assert _CHINESE.search(problem.how_to_fix)
    if problem.line is None:
        return
    lines = _LINE_BREAK.split(files[problem.file].decode("utf-8-sig", "replace"))
    assert 1 <= problem.line <= len(lines)
    assert problem.column is not None
    assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
    if problem.end is not None:
        assert problem.end[0] == problem.line
        assert problem.column <= problem.end[1] <= len(lines[problem.line - 1]) + 1
