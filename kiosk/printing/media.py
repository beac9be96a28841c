"""What a queue must be told of a PDF to print it in its own size, not fitted to whatever paper the queue thinks of."""

import re
from collections.abc import Iterable

_BOX = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")
_POINT = 25.4 / 72
_NAMED = re.compile(r"_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$")
_UNITS = {"mm": 1.0, "in": 25.4}
_NEAR = 1.0  # mm

Size = tuple[float, float]
"""(width, height) in mm."""


def options(pdf: bytes, supported: Iterable[str]) -> dict[str, str]:
    """Job options for CUPS: the paper, and to shrink the page only where that paper is smaller.

    `supported` are the queue's media-supported (PWG 5101.1). A paper that it does not know would fail the whole job, so
    then it uses its own.
    """
    size = _size(pdf)
    media = _media(size, tuple(supported)) if size else None
    return {"print-scaling": "auto-fit"} | ({"media": media} if media else {})


def _size(pdf: bytes) -> Size | None:
    """Of the first page."""
    box = _BOX.search(pdf)
    return (float(box[1]) * _POINT, float(box[2]) * _POINT) if box else None


def _media(size: Size, supported: tuple[str, ...]) -> str | None:
    """A paper of this size by its name, or one as long as the roll is pulled."""
    known = {name: named for name in supported if (named := _size_of(name))}
    for name, (width, height) in known.items():
        if "_min_" not in name and "_max_" not in name and _near(size[0], width) and _near(size[1], height):
            return name
    least = next((known[name] for name in known if name.startswith("custom_min_")), None)
    most = next((known[name] for name in known if name.startswith("custom_max_")), None)
    return f"Custom.{size[0]:.0f}x{size[1]:.0f}mm" if least and most and _between(least, size, most) else None


def _size_of(name: str) -> Size | None:
    """iso_a4_210x297mm -> (210, 297)."""
    found = _NAMED.search(name)
    return (float(found[1]) * _UNITS[found[3]], float(found[2]) * _UNITS[found[3]]) if found else None


def _near(one: float, other: float) -> bool:
    return abs(one - other) < _NEAR


def _between(least: Size, size: Size, most: Size) -> bool:
    return all(low <= one <= high for low, one, high in zip(least, size, most, strict=True))
