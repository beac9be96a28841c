"""Reading in other processes: the same results, and an end whatever a file does to its reader."""

import faulthandler
import os
import signal
import time
from collections.abc import Iterator

import pytest

from kiosk.catalogue.reading import readers
from kiosk.catalogue.reading.file_reading import FileReading, read_file
from kiosk.catalogue.reading.read import read_here
from kiosk.catalogue.reading.readers import Readers, read_guarded
from tests.catalogue import folders
from tests.catalogue.folders import AID_FILE, ITEM_FILE

SOUND = folders.as_bytes(folders.SOUND)
SECONDS = 0.5


def _hang() -> None:
    while True:
        time.sleep(1)


def _crash() -> None:
    faulthandler.disable()  # pytest's would show the crash that is wanted here
    os.kill(os.getpid(), signal.SIGSEGV)


def _exit() -> None:
    os._exit(0)


def _hoard() -> None:
    bytearray(2 * readers.MEMORY)


def _raise() -> None:
    raise RuntimeError("a bug of ours")


HARM = {b"hang": _hang, b"crash": _crash, b"exit": _exit, b"hoard": _hoard, b"raise": _raise}


def harmful(path: str, contents: bytes) -> FileReading:
    """Stands in for a parser that some file harms."""
    if contents in HARM:
        HARM[contents]()
    return read_file(path, contents)


@pytest.fixture
def crew(monkeypatch: pytest.MonkeyPatch) -> Iterator[Readers]:
    monkeypatch.setattr(readers, "read_file", harmful)
    with Readers(2, SECONDS) as opened:
        yield opened


def test_children_read_what_we_read() -> None:
    broken = {**SOUND, ITEM_FILE: "编号：a".encode(), AID_FILE: b"\xff"}
    for files in (SOUND, broken):
        assert read_guarded(files) == read_here(files)
    assert list(read_guarded(SOUND)) == list(SOUND)


def test_many_files_come_back_each_under_its_own_path() -> None:
    many = {f"items/a/x-{n}.yaml": folders.AID.replace("dibao", f"x-{n}").encode() for n in range(300)}
    assert read_guarded(many) == read_here(many)


def test_nothing_to_read_is_no_trouble() -> None:
    assert read_guarded({}) == {}


@pytest.mark.parametrize(
    ("harm", "why"),
    [(b"hang", "还没读完"), (b"crash", "出错"), (b"exit", "出错"), (b"hoard", "内存"), (b"raise", "出错")],
)
def test_one_file_that_harms_its_reader_is_told_and_the_others_are_read(crew: Readers, harm: bytes, why: str) -> None:
    files = {**SOUND, "items/a/harm.yaml": harm}
    found = crew(files)
    (problem,) = found["items/a/harm.yaml"].problems
    assert why in problem.what
    assert found["items/a/harm.yaml"].given_up
    assert {path: found[path] for path in SOUND} == read_here(SOUND)


def test_many_harmful_files_one_after_the_other(crew: Readers) -> None:
    files = {f"items/a/x{n}.yaml": [b"crash", b"exit", b"[]"][n % 3] for n in range(40)}
    found = crew(files)
    assert {path for path, reading in found.items() if reading.given_up} == {
        path for path, contents in files.items() if contents != b"[]"
    }


def test_readers_may_be_asked_again(crew: Readers) -> None:
    crew({ITEM_FILE: b"crash"})
    assert crew(SOUND) == read_here(SOUND)


def test_no_child_is_left(crew: Readers) -> None:
    children = [child._process.pid for child in crew._children]
    crew.__exit__()
    for pid in children:
        assert pid is not None
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    crew._children.clear()
