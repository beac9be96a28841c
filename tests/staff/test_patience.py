"""The progress bar, and reading in portions."""

import io
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from kiosk.catalogue.reading.file_reading import FileReading
from kiosk.staff.patience import Patience
from kiosk.staff.portions import PORTION, in_portions


def drawn(terminal: bool, seconds: list[float]) -> str:
    """What is written while 3 steps are told at these moments."""
    out = io.StringIO()
    moments = iter([0.0, *seconds])
    console = Console(file=out, force_terminal=terminal, width=80)
    with Patience(console, lambda: next(moments)) as patience:
        patience.begin("读取文件", 3)
        for done in range(1, 4):
            patience.tell(done)
    return out.getvalue()


def test_quick_work_shows_nothing() -> None:
    assert drawn(True, [0.1, 0.2, 0.3, 0.9]) == ""


def test_slow_work_shows_how_far_it_is() -> None:
    told = drawn(True, [0.1, 0.2, 1.1, 1.25])
    assert "读取文件" in told
    assert "2/3" in told
    assert "3/3" in told
    assert "1/3" not in told


def test_drawing_takes_no_time_from_the_work() -> None:
    assert drawn(True, [1.1, 1.11, 1.12, 1.13]).count("/3") < drawn(True, [1.1, 1.3, 1.5, 1.7]).count("/3")


def test_nobody_reads_a_bar_in_a_file() -> None:
    assert drawn(False, [2.0, 3.0, 4.0, 5.0]) == ""


@given(st.integers(0, 3 * PORTION))
def test_portions_leave_nothing_out(count: int) -> None:
    asked: list[int] = []
    told: list[int] = []

    def read(files: Mapping[str, bytes]) -> Mapping[str, FileReading]:
        asked.append(len(files))
        return {path: FileReading((), record=contents) for path, contents in files.items()}

    files = {f"{n}.yaml": b"%d" % n for n in range(count)}
    found = in_portions(told.append, read)(files)
    assert {path: one.record for path, one in found.items()} == files
    assert list(found) == list(files)
    assert max(asked, default=0) <= PORTION
    assert told == sorted(told)
    assert told[-1:] == ([count] if count else [])
