import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import shipped
from kiosk.catalogue import bundle as bundles
from kiosk.catalogue.bundle import CACHED, Bundle, Loaded, Unusable, compile_snapshot, load, pack, unpack
from kiosk.catalogue.folder import Snapshot, take
from tests.catalogue import folders
from tests.catalogue.folders import AID_FILE


@pytest.fixture(scope="module")
def small() -> Bundle:
    files = {**folders.SOUND, "notes.yaml": "甲: 乙"}
    bundle = compile_snapshot(Snapshot(folders.as_bytes(files))).bundle
    assert bundle is not None
    return bundle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folders.write(tmp_path / "catalogue")


@pytest.fixture
def compilings(monkeypatch: pytest.MonkeyPatch) -> list[Snapshot]:
    """The snapshots that were compiled during the test."""
    seen: list[Snapshot] = []

    def compile_and_note(snapshot: Snapshot) -> Loaded:
        seen.append(snapshot)
        return compile_snapshot(snapshot)

    monkeypatch.setattr(bundles, "compile_snapshot", compile_and_note)
    return seen


def test_the_shipped_catalogue_comes_back_exactly() -> None:
    bundle = compile_snapshot(take(shipped.catalogue())).bundle
    assert bundle is not None
    again = unpack(pack(bundle))
    assert again == bundle
    assert isinstance(again, Bundle)
    assert again.keys == bundle.keys
    assert pack(again) == pack(bundle)


def test_the_same_catalogue_gives_the_same_bytes_in_every_process() -> None:
    program = (
        "import hashlib; from kiosk import shipped; from kiosk.catalogue.folder import take;"
        "from kiosk.catalogue.bundle import compile_snapshot, pack;"
        "print(hashlib.sha256(pack(compile_snapshot(take(shipped.catalogue())).bundle)).hexdigest())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    assert len(outputs.pop().strip()) == 64


def test_warnings_travel_along(small: Bundle) -> None:
    assert [warning.file for warning in small.warnings] == ["notes.yaml"]
    again = unpack(pack(small))
    assert isinstance(again, Bundle)
    assert again.warnings == small.warnings


@pytest.mark.parametrize("damage", ["", "short", "flip", "magic", "format", "digest"])
def test_damaged_bytes_are_refused_with_a_reason(small: Bundle, damage: str) -> None:
    packed = pack(small)
    head, _, body = packed.partition(b"\n")
    damaged = {
        "": b"",
        "short": packed[:-1],
        "flip": packed[:-20] + bytes([packed[-20] ^ 1]) + packed[-19:],
        "magic": b"x" + packed,
        "format": head.replace(b" 1 ", b" 2 ") + b"\n" + body,
        "digest": head[:-1] + b"g\n" + body,
    }[damage]
    refused = unpack(damaged)
    assert isinstance(refused, Unusable)
    assert refused.reason.endswith("。")


def test_a_bundle_whose_content_does_not_fit_is_refused(small: Bundle) -> None:
    odd = pack(Bundle(small.catalogue, b"{}\n{}", small.warnings))
    assert isinstance(unpack(odd), Unusable)


def test_an_unchanged_folder_is_compiled_once(folder: Path, tmp_path: Path, compilings: list[Snapshot]) -> None:
    first = load(folder, tmp_path / "cache")
    second = load(folder, tmp_path / "cache")
    assert first == second
    assert first.bundle is not None
    assert len(compilings) == 1


def test_a_compiled_catalogue_needs_neither_yaml_nor_pinyin(folder: Path, tmp_path: Path) -> None:
    load(folder, tmp_path / "cache")
    program = (
        "import sys, pathlib; from kiosk.catalogue.bundle import load;"
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
