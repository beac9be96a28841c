"""What keeps a kiosk from opening is told in one Chinese sentence with the way out, never as a traceback."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import shipped
from kiosk.staff.display import Display

PACKAGE = Path(shipped.__file__).parent


def refused(display: Display, folder: Path, *arguments: str) -> str:
    """What `kiosk run` says when it refuses; it must refuse with exit code 2."""
    variables = display.variables() | {"PYTHONPATH": str(folder)}
    command = [sys.executable, "-m", "kiosk", "run", "--state", str(folder / "state"), *arguments]
    done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, timeout=60)
    said = (done.stdout + done.stderr).strip()
    assert done.returncode == 2, said
    return said


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose parts can be taken away: the package itself is a link."""
    (tmp_path / "kiosk").symlink_to(PACKAGE)
    (tmp_path / "catalogue").symlink_to(shipped.catalogue())
    (tmp_path / "assets").symlink_to(shipped.assets())
    return tmp_path


def one_sentence(said: str) -> bool:
    """One line, in Chinese, that ends and is no traceback."""
    return "\n" not in said and "Traceback" not in said and bool(re.search(r"[\u4e00-\u9fff].*。$", said))


def test_unknown_site(display: Display, checkout: Path) -> None:
    said = refused(display, checkout, "--site", "nowhere")
    assert one_sentence(said)
    assert "nowhere" in said
    assert "cuihu" in said


def test_no_catalogue_folder(display: Display, checkout: Path) -> None:
    said = refused(display, checkout, "--catalogue", "missing")
    assert one_sentence(said)
    assert "missing" in said


def test_empty_catalogue_folder(display: Display, checkout: Path) -> None:
    (checkout / "empty").mkdir()
    said = refused(display, checkout, "--catalogue", "empty")
    assert one_sentence(said)
    assert "empty" in said


def test_catalogue_with_errors(display: Display, checkout: Path) -> None:
    (checkout / "bad").mkdir()
    (checkout / "bad" / "catalogue.yaml").write_text("地区：五华区\n", encoding="utf-8")
    said = refused(display, checkout, "--catalogue", "bad")
    assert one_sentence(said)
    assert "kiosk check" in said


def test_a_file_stands_where_papers_should_go(display: Display, checkout: Path) -> None:
    (checkout / "build").write_text("")
    said = refused(display, checkout)
    assert one_sentence(said)
    assert "build" in said


def test_print_folder_that_takes_no_files(display: Display, checkout: Path) -> None:
    said = refused(display, checkout, "--printed", "/proc/printed")
    assert one_sentence(said)
    assert "--printed" in said


@pytest.mark.parametrize("font", ["NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"])
def test_missing_font(display: Display, checkout: Path, font: str) -> None:
    (checkout / "assets").unlink()
    (checkout / "assets" / "fonts").mkdir(parents=True)
    for file in (shipped.assets() / "fonts").iterdir():
        if file.name != font:
            (checkout / "assets" / "fonts" / file.name).symlink_to(file)
    said = refused(display, checkout)
    assert one_sentence(said)
    assert font in said
