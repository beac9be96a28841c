"""Text as textures: measured by character, drawn by line, in white so that one texture serves every colour."""

import re
from functools import cache, lru_cache
from math import ceil

from kivy.core.text import Label
from kivy.graphics.texture import Texture

from kiosk import shipped
from kiosk.words.lines import break_lines

ICON_FONT = str(shipped.assets() / "fonts" / "MaterialSymbols.ttf")
_REGULAR = str(shipped.regular_font())
_BOLD = str(shipped.bold_font())
_KEPT_LINES = 300
_WORD = re.compile(r"[!-~]+")
_CLAUSE = re.compile(r"(?:[^，。；！？,;!?]|[,;!?](?=\S))*(?:[，。；！？,;!?][”’）》」』]*)?\s*")


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


@lru_cache(maxsize=256)
def even_lines_of(text: str, size: int, bold: bool, width: int) -> tuple[str, ...]:
    """As few lines as the column allows, ending at clauses where that is possible, else about equally long."""
    lines = lines_of(text, size, bold, width)
    if len(lines) == 1 or "\n" in text:
        return lines
    by_clause = _by_clause(text, size, bold, width)
    if len(by_clause) == len(lines) and all(width_of(line, size, bold) <= width for line in by_clause):
        return by_clause
    widest_word = max((width_of(word, size, bold) for word in _WORD.findall(text)), default=0.0)
    least = max(width // len(lines), ceil(widest_word))
    narrower = (lines_of(text, size, bold, less) for less in range(least, width, max(1, size // 2)))
    return next((even for even in narrower if len(even) == len(lines)), lines)


def _by_clause(text: str, size: int, bold: bool, width: int) -> tuple[str, ...]:
    """Lines of whole clauses; one clause too long for a line stands there all the same."""
    lines = [""]
    for clause in _CLAUSE.findall(text):
        joined = lines[-1] + clause
        if width_of(joined.rstrip(), size, bold) <= width:
            lines[-1] = joined
        else:
            lines.append(clause)
    return tuple(line.strip() for line in lines if line)


def texture_of(text: str, size: int, font_file: str) -> Texture:
    """One line, drawn in white on nothing."""
    return (_character if len(text) == 1 else _line)(text, size, font_file)


@cache
def _character(text: str, size: int, font_file: str) -> Texture:
    """Keys and icons: kept for ever, since one character tells nothing of anyone."""
    return _drawn(text, size, font_file)


@lru_cache(maxsize=_KEPT_LINES)
def _line(text: str, size: int, font_file: str) -> Texture:
    return _drawn(text, size, font_file)


def _drawn(text: str, size: int, font_file: str) -> Texture:
    label = Label(text=text, font_name=font_file, font_size=size, color=(1, 1, 1, 1))
    label.refresh()
    return label.texture


def forget() -> None:
    """Drop every text kept for drawing it again."""
    for kept in (lines_of, even_lines_of, _line):
        kept.cache_clear()


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
