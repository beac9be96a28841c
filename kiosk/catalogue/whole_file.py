"""Files that are there whole or not at all, whenever the power goes."""

import os
from pathlib import Path


def write_whole(file: Path, contents: bytes) -> None:
    """Aside, fsync, rename, fsync the folder. Raises OSError; then the old file is still there."""
    aside = file.with_name(f"{file.name}-new")
    with aside.open("wb") as opened:
        opened.write(contents)
        opened.flush()
        os.fsync(opened.fileno())
    aside.replace(file)
    handle = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
