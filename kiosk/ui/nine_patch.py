"""The smallest picture of a rounded field with a border: four corners, and one pixel between them to be stretched.

Pure: no Kivy here. Corners are antialiased by how much of each pixel they cover.
"""

from dataclasses import dataclass, replace
from functools import cache
from math import hypot

from kiosk.ui.palette import Colour


@dataclass(frozen=True)
class Coat:
    """Colours of field and border; border and corners in pixels. Without an edge there is no border."""

    fill: Colour
    edge: Colour | None = None
    border: int = 0
    radius: int = 0

    @property
    def visible(self) -> bool:
        """Whether there is anything to draw."""
        return self.fill[3] > 0 or self.edge is not None

    def within(self, width: int, height: int) -> "Coat":
        """With corners no rounder than a field of this size can have."""
        return replace(self, radius=max(0, min(self.radius, width // 2, height // 2)))


def corner(coat: Coat) -> int:
    """Side of a corner, in pixels: what is not stretched."""
    return max(coat.radius, coat.border)


def side(coat: Coat) -> int:
    """Side of the picture, in pixels."""
    return 2 * corner(coat) + 1


def pixels(coat: Coat) -> bytes:
    """The picture as RGBA rows."""
    outer, inner = _coverage(coat.radius, coat.border)
    edge = coat.edge or coat.fill
    planes = [
        _mixed(inner, edge[part], coat.fill[part]) if coat.fill[3] else _even(edge[part], outer) for part in range(3)
    ]
    picture = bytearray(4 * len(outer))
    for part, plane in enumerate([*planes, _opacity(coat, outer, inner)]):
        picture[part::4] = plane
    return bytes(picture)


def _opacity(coat: Coat, outer: bytes, inner: bytes) -> bytes:
    if coat.edge is None:
        return outer.translate(bytes(round(level * coat.fill[3]) for level in range(256)))
    if coat.fill[3] == 0:
        return bytes(min(whole, 255 - field) for whole, field in zip(outer, inner, strict=True))
    return outer


def _mixed(inner: bytes, edge: float, fill: float) -> bytes:
    """One colour channel: the border's where the field covers nothing of a pixel, the field's where it covers all."""
    return inner.translate(bytes(round(edge * (255 - level) + fill * level) for level in range(256)))


def _even(value: float, like: bytes) -> bytes:
    return bytes([round(255 * value)]) * len(like)


@cache
def _coverage(radius: int, border: int) -> tuple[bytes, bytes]:
    """How much of each pixel (0 to 255) the whole covers, and the field inside the border."""
    size = max(radius, border)
    return _mirrored(size, 0, radius), _mirrored(size, border, max(0, radius - border))


def _mirrored(size: int, inset: int, radius: int) -> bytes:
    quarter = [[_covered(x + 0.5 - inset, y + 0.5 - inset, radius) for x in range(size + 1)] for y in range(size + 1)]
    half = [bytes(row + row[-2::-1]) for row in quarter]
    return b"".join(half + half[-2::-1])


def _covered(x: float, y: float, radius: int) -> int:
    """Of the pixel whose middle is this far from the left and lower edge."""
    inside = radius - hypot(radius - x, radius - y) if x < radius and y < radius else min(x, y)
    return round(255 * max(0.0, min(1.0, inside + 0.5)))
