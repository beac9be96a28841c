"""Files that commands write: whole or not at all."""

import os
from pathlib import Path

from kiosk.trouble import CannotDoError


def write_whole(path: Path, content: bytes) -> None:
    """Write aside, sync, rename. Raises CannotDoError; then nothing has changed on disk."""
    aside = path.with_name(f".{path.name}.part")
    try:
        with aside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise CannotDoError(f"写不了文件 {path}（{reason}）。请换一个位置，或改好文件夹的权限。") from error
