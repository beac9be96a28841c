"""Each save is one version, read once; errors never end the watching."""

from pathlib import Path
from queue import Queue

import pytest

from kiosk.catalogue.reading.read import read_here
from kiosk.preview.versions import Version, Versions
from kiosk.preview.watching import Watcher
from tests.catalogue import folders

PATIENCE = 30.0
"""Seconds; a save is told within a fifth of one, unless the machine is very busy."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folders.write(tmp_path)


def versions(folder: Path, site: str = "cuihu") -> Versions:
    return Versions(folder, site, read_here)


def test_a_sound_folder(folder: Path) -> None:
    found = versions(folder).newer()
    assert found is not None
    assert found.problems == ()
    assert found.kiosk is not None
    assert found.kiosk.site.id == "cuihu"
    assert found.kiosk.index.search("长寿钱") is not None


def test_only_what_changed_is_a_version(folder: Path) -> None:
    mine = versions(folder)
    assert mine.newer() is not None
    assert mine.newer() is None
    (folder / folders.AID_FILE).write_text(folders.AID + "\n", encoding="utf-8")
    assert mine.newer() is not None
    assert mine.newer() is None


def test_errors_and_only_errors(folder: Path) -> None:
    (folder / folders.AID_FILE).write_text(folders.AID.replace("主题: ", "主题："), encoding="utf-8")
    (folder / "notes.yaml").write_text("随手记: 一行\n", encoding="utf-8")
    found = versions(folder).newer()
    assert found is not None
    assert found.kiosk is None
    assert [(one.file, one.line) for one in found.problems] == [(folders.AID_FILE, 3)]


def test_a_site_that_is_not_there(folder: Path) -> None:
    found = versions(folder, "nowhere").newer()
    assert found is not None
    assert found.kiosk is None
    assert "nowhere" in found.problems[0].what
    assert "cuihu" in found.problems[0].how_to_fix


def test_a_folder_that_is_gone_is_a_version_with_a_problem(folder: Path) -> None:
    mine = versions(folder / "missing")
    found = mine.newer()
    assert found is not None
    assert found.problems


def test_saves_are_told_until_it_is_stopped(folder: Path) -> None:
    told: Queue[Version] = Queue()
    watcher = Watcher(folder, versions(folder), told.put)
    watcher.start()
    assert told.get(timeout=PATIENCE).problems == ()
    (folder / folders.AID_FILE).write_text("编号：dibao\n", encoding="utf-8")
    assert told.get(timeout=PATIENCE).problems != ()
    (folder / folders.AID_FILE).write_text(folders.AID, encoding="utf-8")
    while told.get(timeout=PATIENCE).problems:  # half of a save may have been told as well
        pass
    watcher.stop()
    (folder / folders.AID_FILE).write_text("编号：dibao\n", encoding="utf-8")
    assert told.empty()


def test_a_folder_that_comes_back_is_seen(folder: Path) -> None:
    told: Queue[Version] = Queue()
    watcher = Watcher(folder, versions(folder), told.put)
    watcher.start()
    told.get(timeout=PATIENCE)
    aside = folder.with_name("aside")
    folder.rename(aside)
    assert told.get(timeout=PATIENCE).kiosk is None
    aside.rename(folder)
    while told.get(timeout=PATIENCE).kiosk is None:
        pass
    watcher.stop()
