"""Of an edited folder only the changed files are read again."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.catalogue.problems import error
from kiosk.catalogue.reading import remembering
from kiosk.catalogue.reading.file_reading import FileReading
from kiosk.catalogue.reading.read import read, read_here
from kiosk.catalogue.reading.remembering import REMEMBERED, Remembering
from tests.catalogue import folders
from tests.catalogue.folders import AID_FILE, ITEM_FILE

SOUND = folders.as_bytes(folders.SOUND)


class Noting:
    """Reads, and notes which files."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(self, files: Mapping[str, bytes]) -> Mapping[str, FileReading]:
        self.read.extend(files)
        return read_here(files)


def read_again(cache: Path, files: Mapping[str, bytes]) -> list[str]:
    """The files that are read a second time; what comes of them is what comes of reading all."""
    noting = Noting()
    assert Remembering(cache, noting)(files) == read_here(files)
    return noting.read


def test_a_file_is_read_once(tmp_path: Path) -> None:
    assert read_again(tmp_path, SOUND) == list(SOUND)
    assert read_again(tmp_path, SOUND) == []


def test_problems_are_remembered_too(tmp_path: Path) -> None:
    broken = {**SOUND, AID_FILE: "编号：dibao\n受理: [街]".encode(), ITEM_FILE: b"\xff"}
    read_again(tmp_path, broken)
    assert read_again(tmp_path, broken) == []


def test_what_changed_is_read_again(tmp_path: Path) -> None:
    read_again(tmp_path, SOUND)
    changed = {**SOUND, AID_FILE: SOUND[AID_FILE].replace("最低".encode(), "最高".encode())}
    assert read_again(tmp_path, changed) == [AID_FILE]
    assert read_again(tmp_path, changed) == []


def test_the_same_content_under_another_name_is_read_again(tmp_path: Path) -> None:
    read_again(tmp_path, SOUND)
    moved = {"items/jiuzhu/tekun.yaml": SOUND[AID_FILE]}
    assert read_again(tmp_path, moved) == list(moved)


def test_files_that_are_gone_are_forgotten(tmp_path: Path) -> None:
    read_again(tmp_path, SOUND)
    whole = (tmp_path / REMEMBERED).stat().st_size
    read_again(tmp_path, {AID_FILE: SOUND[AID_FILE]})
    assert (tmp_path / REMEMBERED).stat().st_size < whole


@pytest.mark.parametrize("damage", ["cut", "flip", "other", "empty"])
def test_a_damaged_memory_is_no_memory(tmp_path: Path, damage: str) -> None:
    read_again(tmp_path, SOUND)
    file = tmp_path / REMEMBERED
    whole = file.read_bytes()
    damaged = {
        "cut": whole[:-1],
        "flip": whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:],
        "other": b"x" * 100,
        "empty": b"",
    }
    file.write_bytes(damaged[damage])
    assert read_again(tmp_path, SOUND) == list(SOUND)


def test_another_version_of_the_program_reads_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_again(tmp_path, SOUND)
    monkeypatch.setattr(remembering, "fingerprint", lambda: b"another")
    assert read_again(tmp_path, SOUND) == list(SOUND)


def test_a_file_that_was_given_up_is_tried_again(tmp_path: Path) -> None:
    def give_up(files: Mapping[str, bytes]) -> dict[str, FileReading]:
        return {path: FileReading((error(path, None, "读不完", "")), given_up=True) for path in files}

    Remembering(tmp_path, give_up)(SOUND)
    assert read_again(tmp_path, SOUND) == list(SOUND)


def test_a_folder_read_from_memory_is_the_folder_read(tmp_path: Path) -> None:
    folder, cache = folders.write(tmp_path / "catalogue"), tmp_path / "cache"
    first = read(folder, cache)
    assert first.catalogue is not None
    assert read(folder, cache) == first == read(folder)
    folders.write(folder, {AID_FILE: folders.AID.replace("社会救助", "社会就助")})
    assert read(folder, cache) == read(folder) != first
