"""Slips of the hand, mended where the reading tells them: `：` for `: `, `【` for `[`, a tab, a missing blank."""

import re
from collections.abc import Callable, Iterator

from kiosk.catalogue.problems import Problem

_BLANKS = " \t\u3000\u00a0"
_BRACKETS = str.maketrans("【［｛】］｝", "[[{]]}")
_NAMED_BRACKET = re.compile("英文括号“(.)”")

Mend = Callable[[Problem, str, int], str]
"""(problem, line, index of its character) -> the line mended."""

INDENTS = (2, 4, 1, 3, 6, 8)
"""How many blanks one tab or wide blank of an indent may stand for; which of them, the rest of the file tells."""


def mended_slips(lines: tuple[str, ...], problems: tuple[Problem, ...], indent: int) -> tuple[str, ...]:
    """The lines, with every slip among these problems mended; `indent`: one of INDENTS. What is no slip stays."""
    found = list(lines)
    for problem in sorted(set(problems), key=lambda one: one.place, reverse=True):
        if problem.line and problem.column and problem.line <= len(found):
            line, at = found[problem.line - 1], problem.column - 1
            found[problem.line - 1] = _mended(problem, line, at, indent) if at <= len(line) else line
    return tuple(found)


def _mended(problem: Problem, line: str, at: int, indent: int) -> str:
    if any(told in problem.what for told in _INDENT_TOLD) and not line[:at].strip(_BLANKS):
        text = line.lstrip(_BLANKS)
        return re.sub("[\t\u3000\u00a0]", " " * indent, line[: len(line) - len(text)]) + text
    mend = _mend_of(problem)
    return mend(problem, line, at) if mend else line


def _mend_of(problem: Problem) -> Mend | None:
    return next((mend for told, mend in _MENDS if told in problem.what), None)


def _colon(_: Problem, line: str, at: int) -> str:
    return _joined(line[:at].rstrip(_BLANKS), ": ", line[at + 1 :]) if line[at : at + 1] == "：" else line


def _time(_: Problem, line: str, at: int) -> str:
    return f"{line[:at]}:{line[at + 1 :]}" if line[at : at + 1] == "：" else line


def _missing_blank(_: Problem, line: str, at: int) -> str:
    return f"{line[: at + 1]} {line[at + 1 :]}" if line[at : at + 1] == ":" else line


def _blank_behind_colon(_: Problem, line: str, at: int) -> str:
    return _joined(line[:at].rstrip(_BLANKS), " ", line[at:])


def _dash(_: Problem, line: str, at: int) -> str:
    return _joined(line[:at], "- ", line[at + 1 :])


def _bracket(problem: Problem, line: str, at: int) -> str:
    named = _NAMED_BRACKET.search(problem.how_to_fix)
    written = line[at : at + 1]
    return line[:at] + (named[1] if named else written.translate(_BRACKETS)) + line[at + 1 :]


def _comma(_: Problem, line: str, at: int) -> str:
    return _joined(line[:at], ", ", line[at + 1 :]) if line[at : at + 1] in ("，", "、") else line


def _hash(_: Problem, line: str, at: int) -> str:
    return _joined(line[:at], "# ", line[at + 1 :])


def _odd_blank(_: Problem, line: str, at: int) -> str:
    """A wide blank behind a sign is one blank, before a sign or at the end none."""
    before, behind = line[:at].rstrip(_BLANKS), line[at:].lstrip(_BLANKS)
    if before[-1:] in (":", ",", "-"):
        return f"{before} {behind}".rstrip()
    return before + behind if before[-1:] in ("[", "{") or behind[:1] in ("", ":", ",", "]", "}") else line


def _tab(_: Problem, line: str, at: int) -> str:
    return f"{line[:at]} {line[at + 1 :]}" if line[at : at + 1] == "\t" else line


def _joined(before: str, sign: str, behind: str) -> str:
    rest = behind.lstrip(_BLANKS)
    return before + (f"{sign}{rest}" if rest else sign.rstrip())


_INDENT_TOLD = ("开头用了制表符", "开头用了全角空格", "会被当成文字")

_MENDS: tuple[tuple[str, Mend], ...] = (
    ("全角冒号", _colon),
    ("冒号后面少了一个空格", _missing_blank),
    ("冒号后面是全角空格", _blank_behind_colon),
    ("列表这一行的开头写成了", _dash),
    ("全角括号", _bracket),
    ("全角逗号", _comma),
    ("顿号", _comma),
    ("全角的“＃”", _hash),
    ("时刻看不懂", _time),
    ("文字里有制表符", _tab),
    ("会被当成文字", _odd_blank),
)
"""Part of what the reading says of a slip -> how it is mended at its place."""


def sayings() -> Iterator[str]:
    """What the reading must say for a slip to be known here."""
    yield from _INDENT_TOLD
    yield from (told for told, _ in _MENDS)
