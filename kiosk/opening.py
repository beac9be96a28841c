"""How a kiosk is to open, and what must be in order on disk before it does."""

from dataclasses import dataclass
from pathlib import Path

from kiosk import shipped
from kiosk.folders import Folders
from kiosk.trouble import CannotDoError
from kiosk.writing import reason


@dataclass(frozen=True)
class Opening:
    """How a kiosk is to open."""

    folders: Folders
    site: str
    windowed: bool = False
    at_home: bool = False
    """Start on the home screen, as if somebody had touched attract; for measuring."""
    targets: Path | None = None
    """Where to write what can be touched, for test robots."""


def need_fonts() -> None:
    """Raises CannotDoError where a font file is missing."""
    for font in (shipped.regular_font(), shipped.bold_font(), shipped.icon_font()):
        if not font.is_file():
            raise CannotDoError(f"缺少字体文件 {font}。请重新安装本程序，或从安装包里把这个文件放回原处。")


def need_writable(folder: Path) -> None:
    """Raises CannotDoError where nothing can be written into this folder."""
    probe = folder / ".write-test"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise CannotDoError(
            f"不能在文件夹 {folder} 里写文件（{reason(error)}）。请换一个文件夹（--printed），或者改好它的权限。"
        ) from error
