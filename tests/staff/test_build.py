"""`kiosk build`: the same catalogue, the same bytes, which every command takes like the folder."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.catalogue.bundle import Bundle, unpack
from kiosk.cli import commands
from kiosk.trouble import CannotDoError
from tests.catalogue import folders


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folders.write(tmp_path / "catalogue")


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(commands, list(map(str, words)))


def test_writes_a_bundle_and_tells_its_sum(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "district.bundle"
    result = run("build", folder, "-o", output)
    assert result.exit_code == 0, result.output
    packed = output.read_bytes()
    assert hashlib.sha256(packed).hexdigest() in result.output
    assert "2 个事项" in result.output
    bundle = unpack(packed)
    assert isinstance(bundle, Bundle)
    assert list(bundle.catalogue.items.ids) == ["gaoling-jintie", "dibao"]


def test_the_same_bytes_in_every_process_cached_or_not(folder: Path, tmp_path: Path) -> None:
    sums = set()
    for seed in ("1", "2", "3"):
        output = tmp_path / f"{seed}.bundle"
        cache = tmp_path / ("shared" if seed != "3" else "own")
        subprocess.run(
            [sys.executable, "-m", "kiosk", "build", str(folder), "-o", str(output)],
            env={**os.environ, "PYTHONHASHSEED": seed, "XDG_CACHE_HOME": str(cache)},
            check=True,
            capture_output=True,
        )
        sums.add(hashlib.sha256(output.read_bytes()).hexdigest())
    assert len(sums) == 1


@pytest.mark.parametrize("words", [["show", "dibao"], ["search", "老人钱"]])
def test_commands_take_the_bundle_like_the_folder(folder: Path, tmp_path: Path, words: list[str]) -> None:
    output = tmp_path / "district.bundle"
    run("build", folder, "-o", output)
    of_file, of_folder = run(*words, "--catalogue", output), run(*words, "--catalogue", folder)
    assert of_file.exit_code == 0, of_file.output
    assert of_file.output == of_folder.output


def test_a_bundle_of_a_bundle_is_that_bundle(folder: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "1.bundle", tmp_path / "2.bundle"
    run("build", folder, "-o", first)
    run("build", first, "-o", second)
    assert first.read_bytes() == second.read_bytes()


def test_nothing_is_written_for_a_broken_catalogue(folder: Path, tmp_path: Path) -> None:
    (folder / folders.AID_FILE).write_text("编号：dibao", encoding="utf-8")
    output = tmp_path / "district.bundle"
    output.write_text("the old one")
    result = run("build", folder, "-o", output)
    assert isinstance(result.exception, CannotDoError)
    assert output.read_text() == "the old one"


def test_a_place_that_cannot_be_written_is_told(folder: Path, tmp_path: Path) -> None:
    result = run("build", folder, "-o", tmp_path / "nowhere" / "district.bundle")
    assert isinstance(result.exception, CannotDoError)
    assert "写不了" in str(result.exception)
