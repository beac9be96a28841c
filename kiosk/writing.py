"""Files that commands write: whole or not at all."""

import os
from collections.abc import Iterable
from contextlib import suppress
from errno import EACCES, EDQUOT, EEXIST, EISDIR, ENAMETOOLONG, ENOENT, ENOSPC, ENOTDIR, EPERM, EROFS
from pathlib import Path

from kiosk.trouble import CannotDoError


def write_whole(path: Path, content: bytes) -> None:
    """Write aside, sync, rename. Raises CannotDoError; then nothing has changed on disk."""
    try:
        _write(_aside(path), content)
        _aside(path).replace(path)
    except OSError as error:
        _tidy([path])
        raise CannotDoError(f"写不了文件 {path}（{reason(error)}）。请换一个位置，或改好文件夹的权限。") from error


def write_all(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write files, (name, content), into a folder, which is made if need be: all aside first, then renamed.

    Raises CannotDoError where one cannot be written, or what `files` raises; then none is there or changed.
    """
    paths: list[Path] = []
    missing = _missing(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files:
            paths.append(folder / name)
            _refuse_folder(paths[-1])
            _write(_aside(paths[-1]), content)
        for path in paths:
            _aside(path).replace(path)
    except BaseException as error:
        _tidy(paths)
        for made in missing:
            with suppress(OSError):
                made.rmdir()
        if isinstance(error, OSError):
            raise CannotDoError(f"写不了文件夹 {folder}（{reason(error)}）。请换一个位置，或改好权限。") from error
        raise


def _missing(folder: Path) -> list[Path]:
    """The folder and those above it that are not there, innermost first."""
    return [one for one in (folder, *folder.parents) if not one.exists()]


def _refuse_folder(path: Path) -> None:
    """A folder that stands where a file should go is found before anything is renamed."""
    if path.is_dir():
        raise IsADirectoryError(EISDIR, "", str(path))


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _aside(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


def _tidy(paths: Iterable[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            _aside(path).unlink(missing_ok=True)


_REASONS = {
    ENOENT: "上一级文件夹不存在",
    EACCES: "没有权限",
    EPERM: "没有权限",
    EROFS: "那里只能读，不能写",
    ENOSPC: "磁盘满了",
    EDQUOT: "磁盘满了",
    EISDIR: "那里已经有一个同名的文件夹",
    EEXIST: "那里已经有一个同名的文件",
    ENOTDIR: "路径中间有一个不是文件夹",
    ENAMETOOLONG: "名字太长",
}


def reason(error: OSError) -> str:
    """What the operating system says, in Chinese where it is one of the usual reasons."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)
