"""Running numbers: never twice, not after a crash, not under a rush."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from kiosk.printing.jobs import Failed, Reason
from kiosk.printing.numbers import Numbers

DAY = date(2026, 11, 23)

TAKER = """
import sys
from datetime import date
from pathlib import Path
from kiosk.printing.numbers import Numbers
numbers = Numbers(Path(sys.argv[1]), "CH01")
for _ in range(int(sys.argv[2])):
    print(numbers.next(date(2026, 11, 23)), flush=True)
"""


def taker(store: Path, count: int) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, "-c", TAKER, str(store), str(count)], stdout=subprocess.PIPE, text=True)


def test_as_printed(tmp_path: Path) -> None:
    numbers = Numbers(tmp_path / "state" / "numbers.sqlite", "CH01")
    assert [numbers.take(DAY) for _ in range(2)] == ["CH01-20261123-0001", "CH01-20261123-0002"]


def test_each_day_and_each_kiosk_counts_for_itself(tmp_path: Path) -> None:
    store = tmp_path / "numbers.sqlite"
    one, other = Numbers(store, "CH01"), Numbers(store, "CH02")
    assert [one.next(DAY), one.next(DAY), one.next(date(2026, 11, 24)), other.next(DAY)] == [1, 2, 1, 1]
    assert one.next(DAY) == 3  # a clock set back goes on counting


def test_killed_at_any_moment_no_number_comes_twice(tmp_path: Path) -> None:
    store = tmp_path / "numbers.sqlite"
    handed_out: list[int] = []
    for lines in (1, 2, 3, 5, 8):
        with taker(store, 10_000) as process:
            assert process.stdout is not None
            handed_out += [int(process.stdout.readline()) for _ in range(lines)]
            process.kill()
            handed_out += [int(line) for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    assert handed_out == sorted(set(handed_out))


def test_a_rush_of_threads_and_processes(tmp_path: Path) -> None:
    store = tmp_path / "numbers.sqlite"
    processes = [taker(store, 20) for _ in range(2)]
    numbers = Numbers(store, "CH01")
    with ThreadPoolExecutor(4) as pool:
        taken = list(pool.map(lambda _: numbers.next(DAY), range(40)))
    for process in processes:
        taken += [int(line) for line in process.communicate()[0].split()]
    assert sorted(taken) == list(range(1, 81))  # type: ignore[type-var]


@pytest.mark.parametrize("place", ["folder", "garbage"])
def test_an_unusable_store_is_a_typed_failure(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "garbage").write_bytes(b"not a database" * 100)
    end = Numbers(tmp_path / place, "CH01").take(DAY)
    assert isinstance(end, Failed)
    assert end.reason is Reason.NO_NUMBER
    assert str(tmp_path / place) in end.detail


def test_a_store_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    end = Numbers(tmp_path / "file" / "numbers.sqlite", "CH01").next(DAY)
    assert isinstance(end, Failed)
    assert end.reason is Reason.NOT_A_FOLDER
