"""The two faces of paper: Noto Sans SC regular and bold, embedded as the subset a paper uses.

Reading the two files of 10 MB takes about 0.2 s, once a process; call `register` on a worker early.
"""

import struct
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFError, TTFont, TTFontFace

from kiosk import shipped
from kiosk.trouble import CannotDoError


class Face(StrEnum):
    """The names under which ReportLab knows the faces."""

    REGULAR = "NotoSansSC"
    BOLD = "NotoSansSC-Bold"


class FontUnusableError(CannotDoError):
    """A font file is missing or broken. Its text is one Chinese sentence with the way out."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{what}：{path}。请重新安装本程序，或把 Noto Sans SC 的 TrueType 字体放到这个位置。")
        self.path = path


class _Outlines:
    """The outlines of all characters, of which a subset takes its own."""

    def __init__(self, font_file: bytes, start: int) -> None:
        self._font_file, self._start = font_file, start

    def __getitem__(self, part: slice) -> bytes:
        return self._font_file[self._start + part.start : self._start + part.stop]


class _LendingFace(TTFontFace):
    """ReportLab copies all outlines, 10 MB, for each subset of a paper; here none are: a sixth of a paper's time."""

    _ttf_data: bytes

    def get_table(self, tag: str) -> "bytes | _Outlines":
        """A table of the font file."""
        if tag == "glyf":
            return _Outlines(self._ttf_data, self.get_table_pos(tag)[0])
        table: bytes = super().get_table(tag)  # type: ignore[no-untyped-call]
        return table


def register() -> None:
    """Read both faces; later calls do nothing. Raises FontUnusableError."""
    for face in Face:
        _font(face)


def width(text: str, face: Face, size: float) -> float:
    """The width of one line in points. Call `register` before."""
    return float(stringWidth(text, face, size))


def lacking(texts: Iterable[str]) -> set[str]:
    """The characters that one of the faces cannot show."""
    wanted = set().union(*texts)
    return {one for one in wanted for face in Face if ord(one) not in _font(face).face.charToGlyph}


@cache
def _font(face: Face) -> TTFont:
    path = shipped.regular_font() if face is Face.REGULAR else shipped.bold_font()
    font = _read(face, path)
    registerFont(font)
    return font


def _read(face: Face, path: Path) -> TTFont:
    if not path.is_file():
        raise FontUnusableError(path, "缺少字体文件")
    try:
        font = TTFont(face, path)
        font.face.__class__ = _LendingFace
        return font
    except (TTFError, OSError, ValueError, struct.error) as error:
        raise FontUnusableError(path, "字体文件读不出来") from error
