"""QR codes: a text made into black squares, the same for paper and screen.

The writer of zxing-cpp, six times as fast as a writer in Python, and it tries all masks. The text goes in as bytes of
UTF-8 in one segment without a character set marker (ECI): that is what every phone reads.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

QUIET = 4
"""Modules of white that a reader needs on every side (ISO/IEC 18004)."""

Level = Literal["L", "M"]
"""How much of the code may be lost: 7 % or 15 %."""

_NO_MARKER = -1
_BLACK = re.compile(rb"\0+")


@dataclass(frozen=True)
class Symbol:
    """A QR code without its quiet zone."""

    rows: tuple[bytes, ...]
    """From top to bottom: a byte for each module, 0 black and 255 white."""

    @property
    def modules(self) -> int:
        """Squares a side."""
        return len(self.rows)

    @property
    def runs(self) -> tuple[tuple[int, int, int], ...]:
        """Black runs: (row, first column, count)."""
        return tuple(run for number, row in enumerate(self.rows) for run in _runs(number, row))


def symbol(text: str, level: Level) -> Symbol:
    """The QR code of a text. ValueError for none, and over 2,331 bytes of UTF-8 at M or 2,953 at L."""
    import zxingcpp  # only who wants a code waits for it

    made = zxingcpp.create_barcode(text.encode(), zxingcpp.BarcodeFormat.QRCode, ec_level=level, eci=_NO_MARKER)
    picture = made.to_image(scale=1, add_quiet_zones=False)
    squares = memoryview(picture)  # type: ignore[arg-type]  # the stubs leave out that it is a buffer
    return Symbol(tuple(bytes(row) for row in squares.tolist()))


def _runs(number: int, row: bytes) -> Iterator[tuple[int, int, int]]:
    return ((number, run.start(), run.end() - run.start()) for run in _BLACK.finditer(row))
