"""The catalogues that a comparison names: a folder, a compiled bundle, or a git revision."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue.bundle import Unusable, unpack_whole
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.reading.folder import take
from kiosk.catalogue.reading.read import Reading, read_safely
from kiosk.staff.diffs.revisions import snapshot_at
from kiosk.trouble import CannotDoError

LARGEST_BUNDLE = 64 * 1024 * 1024
"""Bytes. Ten thousand items pack into about 25 MB."""


@dataclass(frozen=True)
class Version:
    """A catalogue, and what it is called."""

    catalogue: Catalogue
    called: str
    """As the clerk wrote it."""
    day: str
    """When a git revision was committed, 2026-11-02; empty: not known."""


def open_version(name: str, folder: Path) -> Version:
    """The catalogue called `name`. `folder`: which folder a git revision is looked up for. Raises CannotDoError."""
    path = Path(name)
    try:
        if name and path.is_dir():
            return Version(_read(name, read_safely(take(path))), name, "")
        if path.is_file():
            return Version(_bundle(path), name, "")
    except (OSError, ValueError) as trouble:
        raise CannotDoError(
            f"打不开“{name}”（{getattr(trouble, 'strerror', None) or trouble}）。请检查路径。"
        ) from trouble
    revision = snapshot_at(name, folder)
    return Version(_read(name, read_safely(revision.snapshot)), name, revision.day)


def _read(name: str, reading: Reading) -> Catalogue:
    if reading.catalogue is not None:
        return reading.catalogue
    first = next(problem for problem in reading.problems if problem.level == "error")
    place = f"{first.file} 第 {first.line} 行：" if first.line else f"{first.file}：" if first.file else ""
    raise CannotDoError(f"“{name}”里的目录有错误，不能比较：{place}{first.what}请先用 kiosk check 看全部错误。")


def _bundle(path: Path) -> Catalogue:
    with path.open("rb") as file:
        packed = file.read(LARGEST_BUNDLE + 1)
    if len(packed) > LARGEST_BUNDLE:
        raise CannotDoError(f"{path} 太大，不是编译好的目录文件。请给出目录文件夹、目录文件或 git 版本。")
    bundle = unpack_whole(packed)
    if isinstance(bundle, Unusable):
        raise CannotDoError(f"{path} 不能用：{bundle.reason}请给出目录文件夹、目录文件或 git 版本。")
    return bundle.catalogue
