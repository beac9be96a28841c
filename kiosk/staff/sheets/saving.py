"""The files of an import, written all or none: first aside, then renamed one by one."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.trouble import CannotDoError


def save(folder: Path, files: Mapping[str, bytes | None]) -> None:
    """Write and delete files below a folder. Raises CannotDoError; then they are as before."""
    paths = {folder / path: contents for path, contents in files.items()}
    before: dict[Path, bytes | None] = {}
    try:
        for path, contents in paths.items():
            if contents is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
                _write(_aside(path), contents)
        for path, contents in paths.items():
            before[path] = path.read_bytes() if path.exists() else None
            _put(path, contents)
    except OSError as error:
        _restore(before)
        for path in paths:
            with suppress(OSError):
                _aside(path).unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise CannotDoError(f"写不了目录 {folder}（{reason}），什么都没有改。请改好文件夹的权限再导入。") from error


def _put(path: Path, contents: bytes | None) -> None:
    if contents is None:
        path.unlink()
    else:
        _aside(path).replace(path)


def _restore(before: Mapping[Path, bytes | None]) -> None:
    for path, contents in before.items():
        with suppress(OSError):
            if contents is None:
                path.unlink(missing_ok=True)
            elif not path.exists() or path.read_bytes() != contents:
                _write(_aside(path), contents)
                _aside(path).replace(path)


def _aside(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


def _write(path: Path, contents: bytes) -> None:
    with path.open("wb") as file:
        file.write(contents)
        file.flush()
        os.fsync(file.fileno())
