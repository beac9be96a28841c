"""Blanks and line ends, which mean nothing: as the house has them."""

import re

from kiosk.catalogue.reading.yaml_nodes import Scalar

_TAB_BEHIND_SIGN = re.compile(r"(?<=[:,-])\t+")


def plain_ends(text: str) -> str:
    """Line ends of one kind, without the mark that Windows puts in front."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def without_trailing_blanks(text: str, scalars: tuple[Scalar, ...]) -> str:
    """No blanks at the ends of lines, except inside texts of several lines, and no tabs behind signs."""
    kept = {line for one in scalars if one.quoted for line in range(one.start[0], one.end[0])}
    lines = text.split("\n")
    return "\n".join(
        line if number in kept else _TAB_BEHIND_SIGN.sub(" ", line).rstrip(" \t")
        for number, line in enumerate(lines, start=1)
    )


def with_one_final_newline(text: str) -> str:
    """The last line ends, and nothing follows."""
    return text.rstrip("\n") + "\n"
