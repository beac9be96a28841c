"""Chinese and mixed text broken into lines, the same way on paper and on screen.

BudouX finds the phrases; typography corrects it: what belongs together (dates, numbers, a number and
its unit) stays together, and no line begins with a closing mark or ends with an opening one. A piece
too wide for a line is broken by the next finer grain, down to single characters.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise

import budoux

CLOSING = "、，。；：！？）》〉】〕」』”’…％,.;:!?)]}%°·•"
"""Marks that never begin a line (GB/T 15834, 5.1), and the dots this house sets between facts."""

OPENING = "（《〈【〔「『“‘([{"
"""Marks that never end a line."""

_PUNCTUATION = (
    re.compile(rf"(?=(\S\s*[{re.escape(CLOSING)}]))"),
    re.compile(rf"(?=([{re.escape(OPENING)}]\s*\S))"),
)
_RUNS = (
    re.compile(r"(?=([A-Za-z0-9]+(?:[-–—./:@&+~_'’][A-Za-z0-9]+)+|[A-Za-z0-9]{2,}))"),
    re.compile(r"(?=(第\s*\d))"),
    re.compile(r"(?=(\d\s*(?:个?(?:工作日|自然日|月|小时)|周岁|分钟|[^\W\d_])))"),
)

Measure = Callable[[str], float]
Grain = Callable[[str], set[int]]
"""Text -> the places in it where a line may end, as indices of the characters that would begin the next."""


def break_lines(text: str, width: float, measure: Measure) -> list[str]:
    """The lines of `text`, none wider than `width` unless it is a single character.

    `measure` gives a text's width in the unit of `width`. Spaces at a break are dropped; a newline in
    the text always begins a new line; an empty text is one empty line.
    """
    return [line for paragraph in text.split("\n") for line in _filled(paragraph, width, measure)]


def phrases(text: str) -> list[str]:
    """The smallest pieces that are kept whole as long as a line can hold them. They join to `text`."""
    return _cut(text, _between_phrases(text))


def _filled(paragraph: str, width: float, measure: Measure) -> list[str]:
    if measure(paragraph) <= width:
        return [paragraph.rstrip()]
    lines = [""]
    for piece in _fitting(paragraph, width, measure, _GRAINS):
        if lines[-1].strip() and measure((lines[-1] + piece).rstrip()) > width:
            lines[-1] = lines[-1].rstrip()
            lines.append(piece.lstrip())
        else:
            lines[-1] += piece
    return [*lines[:-1], lines[-1].rstrip()]


def _fitting(text: str, width: float, measure: Measure, grains: tuple[Grain, ...]) -> Iterator[str]:
    """`text` in pieces, each cut as coarsely as a line can hold it."""
    coarse, *finer = grains
    for piece in _cut(text, coarse(text)):
        if finer and measure(piece.strip()) > width:
            yield from _fitting(piece, width, measure, tuple(finer))
        else:
            yield piece


def _cut(text: str, places: set[int]) -> list[str]:
    bounds = sorted({0, *places, len(text)})
    return [text[start:end] for start, end in pairwise(bounds)]


def _between_phrases(text: str) -> set[int]:
    ends = _after_phrases(text) | {match.end() for match in re.finditer(r"\s+", text)}
    return ends - _inside(text, *_PUNCTUATION, *_RUNS)


def _between_clusters(text: str) -> set[int]:
    return _everywhere(text) - _inside(text, *_PUNCTUATION, *_RUNS)


def _between_marked(text: str) -> set[int]:
    return _everywhere(text) - _inside(text, *_PUNCTUATION)


def _everywhere(text: str) -> set[int]:
    return set(range(1, len(text)))


_GRAINS: tuple[Grain, ...] = (_between_phrases, _between_clusters, _between_marked, _everywhere)


def _inside(text: str, *kept: re.Pattern[str]) -> set[int]:
    """The places inside what is to be kept together."""
    spans = (match.span(1) for pattern in kept for match in pattern.finditer(text))
    return {place for start, end in spans for place in range(start + 1, end)}


def _after_phrases(text: str) -> set[int]:
    """Where BudouX ends a phrase. Its lone characters (工作|日, 银行|卡) stay with a short phrase before them."""
    places: set[int] = set()
    position = start = 0
    for phrase in _parser().parse(text) if text else ():
        lone = len(phrase) == 1 and phrase.isalpha() and position - start in (1, 2, 3)
        if not lone:
            places.add(position)
            start = position
        position += len(phrase)
    return places - {0}


@cache
def _parser() -> budoux.Parser:
    return budoux.load_default_simplified_chinese_parser()
