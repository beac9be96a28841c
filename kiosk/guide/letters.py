"""How large a paper is printed."""

from enum import Enum


class Letters(Enum):
    """The two sizes of letters on A4."""

    NORMAL = "normal"
    LARGE = "large"
    """大字: 14 pt or more, with larger boxes to tick and higher lines to write on."""
