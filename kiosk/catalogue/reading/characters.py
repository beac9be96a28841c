"""Characters that must not stand in a text: unseen ones, and those that no shipped font can show."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from kiosk.catalogue.problems import Problem, error
from kiosk.catalogue.reading.font_coverage import RANGES
from kiosk.catalogue.reading.yaml_nodes import Mark, Scalar

_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff0-\uffff\U000e0000-\U000e0fff]"
)
"""Control, direction-override, zero-width and replacement characters: unseen in an editor, harmful in texts."""

_RETYPE = "请删掉这几个字，用键盘重新输入。"


def hidden_in_lines(file: str, lines: tuple[str, ...]) -> Iterator[Problem]:
    """The first unseen character of each line."""
    for number, line in enumerate(lines, start=1):
        found = _HIDDEN.search(line)
        if found:
            yield _hidden(file, (number, found.start() + 1), found.group())


def not_shown(file: str, lines: tuple[str, ...], scalars: tuple[Scalar, ...]) -> Iterator[Problem]:
    """The first character of each text that would be missing on screen and paper, or harmful there."""
    for scalar in scalars:
        found = _not_covered().search(scalar.text)
        if found:
            character = found.group()
            yield _explained(file, _where(character, scalar, lines), character)


def _explained(file: str, at: Mark, character: str) -> Problem:
    if character == "\t":
        return error(file, at, "文字里有制表符（Tab 键）。", "请把它删掉，改用空格。")
    if _HIDDEN.match(character) or unicodedata.category(character)[0] in "CMZ":
        return _hidden(file, at, character)
    code = f"U+{ord(character):04X}"
    return error(
        file,
        at,
        f"“{character}”（{code}）在屏幕和纸上显示不出来：字体里没有这个字。",
        "请换成常用字；人名地名里的生僻字请写同音字，并在括号里说明。",
    )


def _hidden(file: str, at: Mark, character: str) -> Problem:
    what = f"这里有一个看不见的控制字符（U+{ord(character):04X}），多半是从别处复制时带来的。"
    return error(file, at, what, _RETYPE)


def _where(character: str, scalar: Scalar, lines: tuple[str, ...]) -> Mark:
    """Where a character of a text is written; where the text begins if it is written as an escape."""
    (first, column), (last, _) = scalar.start, scalar.end
    for number in range(first, min(last, len(lines)) + 1):
        found = lines[number - 1].find(character, column - 1 if number == first else 0)
        if found >= 0:
            return number, found + 1
    return scalar.start


@cache
def _not_covered() -> re.Pattern[str]:
    """Finds what is neither a line break nor in the fonts."""
    spans = (span.split("-") for span in RANGES.split())
    covered = "".join(f"\\U{int(span[0], 16):08x}-\\U{int(span[-1], 16):08x}" for span in spans)
    return re.compile(f"[^\\n{covered}]")
