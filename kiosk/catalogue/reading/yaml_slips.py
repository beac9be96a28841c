"""Slips of the hand that make YAML something else: full-width punctuation, tabs, missing spaces.

Someone who types Chinese hits `：` for `:` without seeing it. Each slip is looked for by itself, so that
all of a file are told at once, and the sentence names the character and what to type instead.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from kiosk.catalogue.problems import Problem, error
from kiosk.catalogue.reading.known_keys import all_keys
from kiosk.catalogue.reading.yaml_nodes import Mark, Scalar

_BAD_COLON = r"(?P<colon>[ \u3000]*：|:(?=[\u3000\u00a0])|:(?=[^\s]))"
_BEFORE_KEY = r"^[ \u3000]*(?:[-－—–−][ \u3000]*)*[{\[]?[ \u3000]*"

_ANY_KEY_WITH_SLIP = re.compile(
    _BEFORE_KEY
    + r"(?P<key>[^\s：:#\"'\[\]{}，。；！？]{1,20})"
    + r"(?P<colon>[ \u3000]*：|:(?=[\u3000\u00a0])|:(?=[^\s/\d]))"
)

_INNER_KEY_WITH_SLIP = re.compile(
    r"[{,] *(?P<key>[^\s：:,，{}\[\]\"']{1,20})"
    r"(?P<colon>[ \u3000]*：|:(?=[\u3000\u00a0])|:(?=[\[{]))(?=[ \u3000\u00a0]*[\[{])"
)


@dataclass(frozen=True)
class Slip:
    """One slip, at (line, column)."""

    at: Mark
    what: str
    how_to_fix: str
    key: str = ""
    """The key that was meant, where there is one."""
    within: Mark | None = None
    """Where the text with the slip begins; what else is wrong with that text follows from the slip."""

    def problem(self, file: str) -> Problem:
        """The slip as a problem of a file."""
        return error(file, self.at, self.what, self.how_to_fix)


def key_slip(line: str, number: int) -> Slip | None:
    """A known key at the beginning of a line, with the wrong colon or no space after it."""
    found = _known_key_with_slip().match(line)
    return _colon_slip(found, number) if found else None


def any_key_slip(line: str, number: int) -> Slip | None:
    """Any short word at the beginning of a line, with the wrong colon; for lines that are known to be wrong."""
    found = key_slip(line, number)
    if found:
        return found
    word = re.match(
        _BEFORE_KEY
        + r"(?P<key>[^\s：:#\"'\[\]{}，。；！？]{1,20})(?P<colon>[ \u3000]*：|:(?=[\u3000\u00a0])|:(?=[^\s/\d]))",
        line,
    )
    return _colon_slip(word, number) if word else None


def line_slips(line: str, number: int) -> Iterator[Slip]:
    """All slips of one line that is known to be wrong, or stands beside one that is."""
    for find in (_tab, _wide_space, _wrong_dash, any_key_slip, _inner_colon, _wrong_bracket, _wide_comma, _wrong_hash):
        slip = find(line, number)
        if slip:
            yield slip


def _inner_colon(line: str, number: int) -> Slip | None:
    """A wrong colon between a key inside braces and the bracket of its value."""
    found = _INNER_KEY_WITH_SLIP.search(line)
    return _colon_slip(found, number) if found else None


def swallowed(lines: tuple[str, ...], scalars: tuple[Scalar, ...]) -> Iterator[Slip]:
    """Keys that vanished into the text of the line above: `说明：…` below `问: …` continues the question."""
    for scalar in scalars:
        first, last = scalar.start[0], min(scalar.end[0], len(lines))
        if scalar.quoted or last == first:
            continue
        for number in range(first + 1, last + 1):
            slip = key_slip(lines[number - 1], number)
            if slip:
                yield replace(slip, within=scalar.start)


def slip_in_text(scalar: Scalar) -> Slip | None:
    """Why a text stands where a mapping or list is wanted, if it looks like one written with a slip."""
    for find in (_wide_space, any_key_slip, _wrong_dash, _wrong_bracket):
        slip = find(scalar.text.split("\n")[0], 1)
        if slip:
            return replace(slip, at=scalar.at(slip.at[1] - 1))
    return None


def bad_colon(scalar: Scalar, key: str) -> Iterator[Slip]:
    """A text that begins with a key (a regular expression) and a wrong colon: it was meant as “key: value”."""
    found = re.match(rf"(?P<key>{key}){_BAD_COLON}", scalar.text)
    if found:
        slip = _colon_slip(found, 1)
        yield replace(slip, at=scalar.at(slip.at[1] - 1), within=scalar.start)


@cache
def _known_key_with_slip() -> re.Pattern[str]:
    keys = "|".join(map(re.escape, sorted(all_keys(), key=len, reverse=True)))
    return re.compile(_BEFORE_KEY + rf"(?P<key>{keys}){_BAD_COLON}")


def _colon_slip(found: re.Match[str], number: int) -> Slip:
    key, colon = found["key"], found["colon"]
    if "：" in colon:
        at = (number, found.end("colon"))
        what = f"“{key}”后面用了全角冒号“：”。"
        return Slip(at, what, "请改成英文冒号加一个空格“: ”。如果它是文字，请给整段文字加上引号。", key)
    at = (number, found.start("colon") + 1)
    if found.string[found.end() : found.end() + 1] in ("\u3000", "\u00a0"):
        at = (number, found.end() + 1)
        return Slip(at, f"“{key}”的冒号后面是全角空格。", "请把它删掉，改成一个英文空格。", key)
    return Slip(at, f"“{key}”的冒号后面少了一个空格。", "请在英文冒号后面加一个空格。", key)


def _at_group(pattern: str, what: str, how_to_fix: str) -> Callable[[str, int], Slip | None]:
    """A finder for what group `it` of a pattern matches; {it} in the sentences is the matched text."""
    compiled = re.compile(pattern)

    def find(line: str, number: int) -> Slip | None:
        found = compiled.search(line)
        if not found:
            return None
        texts = (what.format(it=found["it"]), how_to_fix.format(it=found["it"]))
        return Slip((number, found.start("it") + 1), *texts)

    return find


_tab = _at_group(
    r"^[ ]*(?P<it>\t)",
    "这一行开头用了制表符（Tab 键）。",
    "请把它删掉，改用空格缩进，每一层两个空格。",
)
_wide_space = _at_group(
    r"^ *(?P<it>[\u3000\u00a0])",
    "这一行开头用了全角空格。",
    "请把它删掉，改用英文空格缩进，每一层两个空格。",
)
_wrong_dash = _at_group(
    r"^[ \u3000]*(?P<it>[－—–−]|-(?=[\u3000\u00a0])|-(?=[^\s\-]))",
    "列表这一行的开头写成了“{it}”。",
    "请改成英文减号加一个空格“- ”。",
)
_wrong_bracket = _at_group(
    r"(?:^|[:：-])[ \u3000]*(?P<it>[【［｛])",
    "这里用了全角括号“{it}”。",
    "请改成英文括号：列表用 [ ]，“键: 值”用 {{ }}。",
)
_wide_comma = _at_group(
    r"[\[{][^\]}]*?(?P<it>，)",
    "括号里用了全角逗号“，”。",
    "请改成英文逗号加一个空格“, ”。如果它是文字，请给这段文字加上引号。",
)
_wrong_hash = _at_group(
    r"^[ \u3000]*(?P<it>＃)",
    "注释的开头用了全角的“＃”。",
    "请改成英文的 # 加一个空格“# ”。",
)
