"""Text as textures: measured by character, drawn by line, in white so that one texture serves every colour."""

from functools import cache, lru_cache

from kivy.core.text import Label
from kivy.graphics.texture import Texture

from kiosk import shipped
from kiosk.words.lines import break_lines

ICON_FONT = str(shipped.assets() / "fonts" / "MaterialSymbols.ttf")
_REGULAR = str(shipped.regular_font())
_BOLD = str(shipped.bold_font())
_KEPT_LINES = 300


def font(bold: bool) -> str:
    """The font file of a weight."""
    return _BOLD if bold else _REGULAR


def width_of(text: str, size: int, bold: bool = False) -> float:
    """Pixels a text takes on one line."""
    widths = _widths(size, bold)
    return sum(widths[character] for character in text)


@lru_cache(maxsize=1024)
def lines_of(text: str, size: int, bold: bool, width: int) -> tuple[str, ...]:
    """The lines of a text in a column of this many pixels."""
    return tuple(break_lines(text, width, lambda piece: width_of(piece, size, bold)))


@lru_cache(maxsize=_KEPT_LINES)
def texture_of(text: str, size: int, font_file: str) -> Texture:
    """One line, drawn in white on nothing."""
    label = Label(text=text, font_name=font_file, font_size=size, color=(1, 1, 1, 1))
    label.refresh()
    return label.texture


class _Widths(dict[str, float]):
    """Width of each character, measured when it is first met."""

    def __init__(self, label: Label) -> None:
        super().__init__()
        self._label = label

    def __missing__(self, character: str) -> float:
        width = float(self._label.get_extents(character)[0])
        self[character] = width
        return width


@cache
def _widths(size: int, bold: bool) -> _Widths:
    return _Widths(Label(font_name=font(bold), font_size=size))
