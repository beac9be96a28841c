"""The folder printer: a whole PDF or none, and a reason for none."""

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.printing.folder import FolderPrinter, remove_unfinished
from kiosk.printing.jobs import Done, Failed, Job, Printing, Queued, Reason, outcome

JOB = Job(b"%PDF-1.4 whole %%EOF", "高龄津贴申请", "CH01-20261123-0042")


def test_states_come_in_order_and_the_file_is_whole(tmp_path: Path) -> None:
    states = list(FolderPrinter(tmp_path / "new" / "printed").submit(JOB))
    paper = tmp_path / "new" / "printed" / "CH01-20261123-0042.pdf"
    assert states == [Queued(), Printing(), Done(str(paper))]
    assert paper.read_bytes() == JOB.pdf
    assert list(paper.parent.iterdir()) == [paper]


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "printed").write_text("")
    end = outcome(FolderPrinter(tmp_path / "printed").submit(JOB))
    assert isinstance(end, Failed)
    assert end.reason is Reason.NOT_A_FOLDER
    assert str(tmp_path / "printed") in end.detail


def test_a_file_on_the_way_to_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    end = outcome(FolderPrinter(tmp_path / "file" / "printed").submit(JOB))
    assert isinstance(end, Failed)
    assert end.reason is Reason.NOT_A_FOLDER


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, Reason.DISK_FULL),
        (errno.EDQUOT, Reason.DISK_FULL),
        (errno.EACCES, Reason.NO_ACCESS),
        (errno.EROFS, Reason.NO_ACCESS),
        (errno.EIO, Reason.UNKNOWN),
    ],
)
def test_a_write_that_fails_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: Reason
) -> None:
    def broken(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", broken)
    end = outcome(FolderPrinter(tmp_path).submit(JOB))
    assert isinstance(end, Failed)
    assert end.reason is reason
    assert os.strerror(number) in end.detail
    assert list(tmp_path.iterdir()) == []


WRITER = """
import sys
from pathlib import Path
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.jobs import Job
print("ready", flush=True)
count = 0
while True:
    count += 1
    list(FolderPrinter(Path(sys.argv[1])).submit(Job(b"%PDF" + b"x" * 300_000 + b"%%EOF", "", f"{count:04d}")))
"""


def test_killed_in_the_middle_no_paper_is_half(tmp_path: Path) -> None:
    for round_ in range(5):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            while not list(tmp_path.glob("*.pdf")):
                time.sleep(0.001)
            time.sleep(0.003 * round_)
            writer.kill()
        for paper in tmp_path.glob("*.pdf"):
            assert (paper.stat().st_size, paper.read_bytes()[-5:]) == (300_009, b"%%EOF")
            paper.unlink()


def test_unfinished_files_are_removed_and_papers_kept(tmp_path: Path) -> None:
    (tmp_path / "a.part").write_bytes(b"%PDF half")
    (tmp_path / "b.pdf").write_bytes(JOB.pdf)
    assert remove_unfinished(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["b.pdf"]
    assert remove_unfinished(tmp_path / "missing") == 0
