import os
from pathlib import Path

import pytest

from kiosk.catalogue.problems import FOLDER
from kiosk.catalogue.reading.folder import LARGEST_FILE, take
from tests.catalogue import folders


def test_takes_every_yaml_file_and_the_names_of_the_forms(tmp_path: Path) -> None:
    folders.write(tmp_path, {**folders.SOUND, "forms/weituo.pdf": "pdf", "README.md": "#", ".hidden.yaml": "a: b"})
    snapshot = take(tmp_path)
    assert dict(snapshot.files) == folders.as_bytes(folders.SOUND)
    assert snapshot.forms == {"weituo.pdf"}
    assert snapshot.problems == ()


@pytest.mark.parametrize("name", ["missing", "catalogue.yaml"])
def test_what_is_no_folder_is_a_problem_of_the_folder(tmp_path: Path, name: str) -> None:
    folders.write(tmp_path)
    (problem,) = take(tmp_path / name).problems
    assert problem.file == FOLDER
    assert str(tmp_path / name) in problem.what


def test_a_large_file_is_refused_and_the_largest_allowed_taken(tmp_path: Path) -> None:
    folders.write(tmp_path, {"items/a/big.yaml": "x" * (LARGEST_FILE + 1), "items/a/fits.yaml": "x" * LARGEST_FILE})
    snapshot = take(tmp_path)
    assert list(snapshot.files) == ["items/a/fits.yaml"]
    assert [(problem.file, "256 KB" in problem.what) for problem in snapshot.problems] == [("items/a/big.yaml", True)]


def test_a_pipe_and_a_dead_link_are_problems_and_do_not_stop_the_rest(tmp_path: Path) -> None:
    folders.write(tmp_path)
    os.mkfifo(tmp_path / "sites" / "pipe.yaml")
    (tmp_path / "sites" / "dead.yaml").symlink_to(tmp_path / "nowhere")
    snapshot = take(tmp_path)
    assert [problem.file for problem in snapshot.problems] == ["sites/dead.yaml", "sites/pipe.yaml"]
    assert dict(snapshot.files) == folders.as_bytes(folders.SOUND)


def test_a_file_name_that_is_no_utf8_can_be_told(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/\xff.yaml"
    os.close(os.open(odd, os.O_CREAT | os.O_WRONLY))
    assert list(take(tmp_path).files) == ["\ufffd.yaml"]


def test_missing_rights_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders.write(tmp_path)

    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", forbidden)
    problems = take(tmp_path).problems
    assert [problem.file for problem in problems] == sorted(folders.SOUND)
    assert all("没有读取权限" in problem.what for problem in problems)
    monkeypatch.setattr(os, "scandir", forbidden)
    (problem,) = take(tmp_path).problems
    assert problem.file == FOLDER
    assert "没有读取权限" in problem.what
