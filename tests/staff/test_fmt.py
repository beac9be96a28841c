"""`kiosk fmt` as a clerk runs it."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.commands.making import fmt
from kiosk.trouble import CannotDoError
from tests.catalogue import folders

SLIPPED = folders.AID.replace("主题: ", "主题：")
OTHER = folders.ALLOWANCE.replace("俗称: [高龄补贴, 老人钱]", "俗称: [高龄补贴，老人钱]  ")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folders.write(tmp_path, folders.SOUND | {folders.AID_FILE: SLIPPED, folders.ITEM_FILE: OTHER})


def ran(*arguments: str | Path, typed: str = "") -> Result:
    done = CliRunner().invoke(fmt, [str(one) for one in arguments], input=typed)
    if isinstance(done.exception, CannotDoError):
        raise done.exception
    return done


def text(folder: Path, path: str) -> str:
    return (folder / path).read_bytes().decode()


def test_shows_asks_and_writes(folder: Path) -> None:
    done = ran(folder, typed="y\n")
    assert done.exit_code == 0
    assert "-主题：社会救助\n+主题: 社会救助\n" in done.output
    assert "老人钱]··" in done.output
    assert text(folder, folders.AID_FILE) == folders.AID
    assert text(folder, folders.ITEM_FILE) == folders.ALLOWANCE
    assert ran(folder).output == "格式都好，没有要改的。\n"
    assert [path for path in folder.rglob("*") if path.name.endswith(".part")] == []


@pytest.mark.parametrize(("options", "typed"), [([], "n\n"), ([], ""), (["--check"], "")])
def test_writes_nothing_unasked(folder: Path, options: list[str], typed: str) -> None:
    done = ran(folder, *options, typed=typed)
    assert done.exit_code == 1
    assert text(folder, folders.AID_FILE) == SLIPPED


def test_only_the_files_named(folder: Path) -> None:
    assert ran(folder / folders.AID_FILE, "--yes").exit_code == 0
    assert text(folder, folders.AID_FILE) == folders.AID
    assert text(folder, folders.ITEM_FILE) == OTHER


def test_what_no_diff_can_show_is_said(folder: Path) -> None:
    (folder / folders.SITE_FILE).write_bytes(("\ufeff" + folders.SITE.replace("\n", "\r\n")).encode())
    said = ran(folder / folders.SITE_FILE, "--yes").output
    assert "BOM" in said
    assert "换行符" in said
    assert text(folder, folders.SITE_FILE) == folders.SITE


def test_refusals(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "items" / "notes.txt").write_text("随手记", encoding="utf-8")
    (tmp_path / "places" / "gross.yaml").write_bytes(b"#" * 300_000)
    for place in ("missing.yaml", "items", "items/notes.txt", "places/gross.yaml"):
        with pytest.raises(CannotDoError) as refused:
            ran(folder / place)
        assert str(refused.value).endswith("。")
        assert "\n" not in str(refused.value)


def test_a_file_that_cannot_be_written_leaves_all_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.staff.sheets.saving.os.fsync", full)
    with pytest.raises(CannotDoError):
        ran(folder, "--yes")
    assert text(folder, folders.AID_FILE) == SLIPPED
    assert text(folder, folders.ITEM_FILE) == OTHER
