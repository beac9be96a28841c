"""The glass a kiosk draws on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Panel:
    """A screen: pixels, and the diagonal in inches, from which millimetres come."""

    width: int
    height: int
    diagonal: float
