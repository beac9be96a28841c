"""A folder is compiled once; a bundle is taken as it is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.catalogue import compiling
from kiosk.catalogue.bundle import pack
from kiosk.catalogue.compiling import CACHED, Loaded, compile_snapshot, load
from kiosk.catalogue.problems import FOLDER
from kiosk.catalogue.reading.folder import Snapshot, take
from tests.catalogue import folders
from tests.catalogue.folders import AID_FILE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folders.write(tmp_path / "catalogue")


@pytest.fixture
def compilings(monkeypatch: pytest.MonkeyPatch) -> list[Snapshot]:
    """The snapshots that were compiled during the test."""
    seen: list[Snapshot] = []

    def compile_and_note(snapshot: Snapshot, cache: Path | None = None) -> Loaded:
        seen.append(snapshot)
        return compile_snapshot(snapshot, cache)

    monkeypatch.setattr(compiling, "compile_snapshot", compile_and_note)
    return seen


def test_an_unchanged_folder_is_compiled_once(folder: Path, tmp_path: Path, compilings: list[Snapshot]) -> None:
    first = load(folder, tmp_path / "cache")
    second = load(folder, tmp_path / "cache")
    assert first == second
    assert first.bundle is not None
    assert len(compilings) == 1


def test_a_compiled_catalogue_needs_neither_yaml_nor_pinyin(folder: Path, tmp_path: Path) -> None:
    load(folder, tmp_path / "cache")
    program = (
        "import sys, pathlib; from kiosk.catalogue.compiling import load;"
        f"assert load(pathlib.Path({str(folder)!r}), pathlib.Path({str(tmp_path / 'cache')!r})).bundle;"
        "print(sorted({'yaml', 'rapidfuzz', 'pypinyin'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("change", ["content", "new", "gone", "form", "renamed"])
def test_every_change_is_noticed(folder: Path, tmp_path: Path, compilings: list[Snapshot], change: str) -> None:
    load(folder, tmp_path / "cache")
    file = folder / AID_FILE
    match change:
        case "content":
            file.write_text(folders.AID.replace("最低", "最高"), encoding="utf-8")
        case "new":
            folders.write(folder, {"items/jiuzhu/tekun.yaml": folders.AID.replace("dibao", "tekun")})
        case "gone":
            (folder / "signposts.yaml").unlink()
        case "form":
            folders.write(folder, {"forms/weituo.pdf": "pdf"})
        case "renamed":
            file.rename(file.with_name("tekun.yaml"))
    after = load(folder, tmp_path / "cache")
    assert len(compilings) == 2
    assert after == compile_snapshot(take(folder))


def test_errors_are_told_and_the_compiled_catalogue_kept(folder: Path, tmp_path: Path) -> None:
    load(folder, tmp_path / "cache")
    kept = (tmp_path / "cache" / CACHED).read_bytes()
    (folder / AID_FILE).write_text("编号：dibao", encoding="utf-8")
    loaded = load(folder, tmp_path / "cache")
    assert loaded.bundle is None
    assert [problem.file for problem in loaded.problems if problem.file == AID_FILE] == [AID_FILE]
    assert (tmp_path / "cache" / CACHED).read_bytes() == kept


@pytest.mark.parametrize("damage", [b"", b"half", b"\xff" * 5000])
def test_a_damaged_cache_is_compiled_anew(folder: Path, tmp_path: Path, damage: bytes) -> None:
    first = load(folder, tmp_path / "cache")
    cached = tmp_path / "cache" / CACHED
    whole = cached.read_bytes()
    cached.write_bytes(whole[:65] + damage)
    assert load(folder, tmp_path / "cache") == first
    assert cached.read_bytes() == whole


def test_a_cache_that_cannot_be_written_is_no_error(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert load(folder, tmp_path / "cache").bundle is not None


def test_a_write_that_fails_halfway_leaves_the_old_cache(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(folder, tmp_path / "cache")
    old = (tmp_path / "cache" / CACHED).read_bytes()
    folders.write(folder, {AID_FILE: folders.AID.replace("最低", "最高")})

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert load(folder, tmp_path / "cache").bundle is not None
    assert (tmp_path / "cache" / CACHED).read_bytes() == old


def test_a_bundle_file_is_loaded_as_it_is(folder: Path, tmp_path: Path, compilings: list[Snapshot]) -> None:
    compiled = load(folder, tmp_path / "cache")
    assert compiled.bundle is not None
    file = tmp_path / "district.bundle"
    file.write_bytes(pack(compiled.bundle))
    assert load(file, tmp_path / "other-cache") == compiled
    assert len(compilings) == 1
    assert not (tmp_path / "other-cache").exists()


@pytest.mark.parametrize("contents", [b"", b"PK\x03\x04", "编号: a".encode()])
def test_a_file_that_is_no_bundle_is_told(tmp_path: Path, contents: bytes) -> None:
    file = tmp_path / "district.bundle"
    file.write_bytes(contents)
    loaded = load(file, tmp_path / "cache")
    assert loaded.bundle is None
    (problem,) = loaded.problems
    assert problem.file == FOLDER
    assert "不是编译好的目录文件" in problem.what
    assert "kiosk build" in problem.how_to_fix
