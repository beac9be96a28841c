"""Text for a drawing that is made without knowing the font: widths in em, and lines broken as Chinese is."""

import re
from collections.abc import Sequence
from unicodedata import east_asian_width

_WIDE = "WFA"
_NARROW_EM = 0.58

_PIECES = re.compile(r"[（《“「]*(?:[A-Za-z0-9.%—]+|.)[，。；：、！？）》”」／…]*", re.DOTALL)
"""What stays together on a line: numbers and Latin words, and marks with what they stand at."""


def width_of(text: str) -> float:
    """About how wide a text is, in em."""
    return sum(1.0 if east_asian_width(character) in _WIDE else _NARROW_EM for character in text)


def wrapped(text: str, width: float, most_lines: int) -> tuple[str, ...]:
    """A text in even lines of at most `width` em; what does not fit is cut off with …."""
    return even(_PIECES.findall(text), width, most_lines)


def even(pieces: Sequence[str], width: float, most_lines: int, between: str = "") -> tuple[str, ...]:
    """Pieces in as few lines as they need, and these of much the same length, so that no word stands alone.

    A piece that is too wide for a line is not broken.
    """
    lines = _filled(pieces, width, between)
    while width > 1:
        narrower = _filled(pieces, width - 0.5, between)
        if len(narrower) > len(lines):
            break
        lines, width = narrower, width - 0.5
    if len(lines) <= most_lines:
        return tuple(lines)
    return (*lines[: most_lines - 1], lines[most_lines - 1][:-1] + "…")


def _filled(pieces: Sequence[str], width: float, between: str) -> list[str]:
    lines = [""]
    for number, piece in enumerate(pieces, 1):
        end = between if number < len(pieces) else ""
        if lines[-1] and width_of(lines[-1] + piece + end) > width:
            lines.append("")
        lines[-1] += piece + end
    return lines
