"""`kiosk form`: blank forms listed, and as PDF files."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import commands
from kiosk.trouble import CannotDoError
from tests.catalogue import folders
from tests.catalogue.folders import ITEM_FILE
from tests.catalogue.test_forms import FORM, FORM_FILE, MATERIAL
from tests.paper.reading import characters, page_texts

ITEM = folders.ALLOWANCE.replace(MATERIAL, "    空白表: chengnuoshu\n")


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folders.write(tmp_path / "catalogue", {**folders.SOUND, FORM_FILE: FORM, ITEM_FILE: ITEM})


def run(folder: Path, *words: str | Path) -> Result:
    return CliRunner().invoke(commands, ["form", "--catalogue", str(folder), *map(str, words)])


def test_forms_are_listed_with_the_items_that_offer_them(folder: Path) -> None:
    result = run(folder)
    assert result.exit_code == 0
    for told in ("chengnuoshu", "承诺书", "要书面承诺的，用这张。", "1 个"):
        assert told in result.output
    (listed,) = json.loads(run(folder, "--json").output)
    assert listed == {
        "id": "chengnuoshu",
        "name": "承诺书",
        "usage": "要书面承诺的，用这张。",
        "items": ["高龄津贴申请"],
    }


def test_a_catalogue_without_forms_says_so(tmp_path: Path) -> None:
    result = run(folders.write(tmp_path / "catalogue"))
    assert result.exit_code == 0
    assert "还没有空白表" in result.output


@pytest.mark.parametrize(("option", "least"), [((), 10), (("--large",), 14)])
def test_a_form_becomes_a_pdf(folder: Path, tmp_path: Path, option: tuple[str, ...], least: float) -> None:
    file = tmp_path / "f.pdf"
    result = run(folder, "chengnuoshu", "-o", file, *option)
    assert result.exit_code == 0, result.output
    (text,) = page_texts(file.read_bytes())
    assert "承诺人（签名）：" in text
    assert "编号" not in text  # it comes from no kiosk, so it has no running number
    assert min(one.size for one in characters(file.read_bytes())) == pytest.approx(least)


def test_in_english(folder: Path, tmp_path: Path) -> None:
    assert run(folder, "chengnuoshu", "-o", tmp_path / "f.pdf", "--english").exit_code == 0
    assert "Sample text" in "".join(page_texts((tmp_path / "f.pdf").read_bytes()))


def test_an_unknown_form_is_told_with_the_nearest(folder: Path, tmp_path: Path) -> None:
    error = run(folder, "chengnuo", "-o", tmp_path / "f.pdf").exception
    assert isinstance(error, CannotDoError)
    assert "是不是“chengnuoshu”" in str(error)
    assert not (tmp_path / "f.pdf").exists()


@pytest.mark.parametrize("words", [("chengnuoshu",), ("-o", "f.pdf")])
def test_half_a_wish_is_refused(folder: Path, words: tuple[str, ...]) -> None:
    result = run(folder, *words)
    assert result.exit_code == 2
    assert "两样都写" in result.output


def test_a_file_that_cannot_be_written(folder: Path, tmp_path: Path) -> None:
    assert isinstance(run(folder, "chengnuoshu", "-o", tmp_path / "nowhere" / "f.pdf").exception, CannotDoError)
