"""Files are written whole or not at all."""

from collections.abc import Iterator
from errno import EIO
from pathlib import Path

import pytest

from kiosk.trouble import CannotDoError
from kiosk.writing import write_all, write_whole


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_a_file_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"old")
    write_whole(file, b"new")
    assert file.read_bytes() == b"new"
    assert names(tmp_path) == {"a.pdf"}


def test_a_file_where_a_folder_stands_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(CannotDoError, match="写不了文件"):
        write_whole(tmp_path / "a.pdf", b"new")
    assert names(tmp_path) == {"a.pdf"}


def test_a_folder_is_made_and_filled(tmp_path: Path) -> None:
    write_all(tmp_path / "x/y", [("a.pdf", b"1"), ("b.pdf", b"2")])
    assert names(tmp_path) == {"x", "x/y", "x/y/a.pdf", "x/y/b.pdf"}
    assert (tmp_path / "x/y/b.pdf").read_bytes() == b"2"


def test_what_is_in_the_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    write_all(tmp_path, [("a.pdf", b"1")])
    assert names(tmp_path) == {"notes.txt", "a.pdf"}


def test_all_or_none_where_one_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    (tmp_path / "b.pdf").mkdir()
    with pytest.raises(CannotDoError, match=r"写不了文件夹.*那里已经有一个同名的文件夹"):
        write_all(tmp_path, [("a.pdf", b"new"), ("b.pdf", b"new")])
    assert (tmp_path / "a.pdf").read_bytes() == b"old"
    assert names(tmp_path) == {"a.pdf", "b.pdf"}


def test_nothing_is_there_where_making_them_fails(tmp_path: Path) -> None:
    def failing() -> Iterator[tuple[str, bytes]]:
        yield "a.pdf", b"1"
        raise CannotDoError("缺少字体文件")

    with pytest.raises(CannotDoError, match="缺少字体文件"):
        write_all(tmp_path / "x/y", failing())
    assert names(tmp_path) == set()


def test_a_file_in_the_way_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("mine")
    with pytest.raises(CannotDoError, match=r"写不了文件夹.*那里已经有一个同名的文件"):
        write_all(tmp_path / "x", [("a.pdf", b"1")])
    assert (tmp_path / "x").read_text() == "mine"


def test_a_folder_that_is_not_there_is_told_in_chinese(tmp_path: Path) -> None:
    with pytest.raises(CannotDoError, match="上一级文件夹不存在"):
        write_whole(tmp_path / "none" / "a.pdf", b"1")


def test_a_reason_of_the_system_is_told_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: int) -> None:
        raise OSError(EIO, "Input/output error")

    monkeypatch.setattr("os.fsync", broken)
    with pytest.raises(CannotDoError, match="Input/output error"):
        write_whole(tmp_path / "a.pdf", b"1")
    assert names(tmp_path) == set()
