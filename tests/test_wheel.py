"""What travels in a wheel: the whole package, the catalogue and the assets, and nothing else."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TRAVELLING = ["LICENSE", "README.md", "pyproject.toml", "setup.cfg", "assets", "catalogue", "kiosk", "tests"]


@pytest.fixture(scope="module")
def inside(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in the wheel, built without a network from a copy, so that nothing old slips in."""
    copy, out = tmp_path_factory.mktemp("copy"), tmp_path_factory.mktemp("wheel")
    for name in TRAVELLING:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, copy)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-build-isolation", "--no-deps", "--no-index"]
    built = subprocess.run([*command, "--wheel-dir", str(out), "."], cwd=copy, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    [wheel] = out.glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        return {name for name in opened.namelist() if ".dist-info/" not in name}


def files(folder: str, *endings: str) -> set[str]:
    found = (path for path in (ROOT / folder).rglob("*") if path.is_file() and path.suffix in endings)
    return {path.relative_to(ROOT).as_posix() for path in found}


def test_the_whole_package_travels(inside: set[str]) -> None:
    assert files("kiosk", ".py", ".kv", ".typed") == {name for name in inside if not name.startswith("kiosk/_shipped/")}


def test_the_whole_catalogue_travels(inside: set[str]) -> None:
    assert {f"kiosk/_shipped/{name}" for name in files("catalogue", ".yaml", ".json")} <= inside


def test_fonts_travel_with_their_licences(inside: set[str]) -> None:
    assert {f"kiosk/_shipped/{name}" for name in files("assets/fonts", ".ttf", ".txt")} <= inside


def test_nothing_else_travels(inside: set[str]) -> None:
    assert {name.split("/")[0] for name in inside} == {"kiosk"}
    assert {name.split("/")[2] for name in inside if name.startswith("kiosk/_shipped/")} == {"assets", "catalogue"}
    assert [name for name in inside if name.startswith("kiosk/_shipped/") and name.endswith(".py")] == []
