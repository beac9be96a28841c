"""Text cut into tokens for searching: one a Chinese character, one a number, one a Latin word.

Chinese numerals become digits (八十 -> 80), so that both ways of writing meet; full-width characters
and capitals are folded. Every token knows where it stands in the text as shown.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

_DIGITS = {numeral: digit for digit, numeral in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_NUMERALS = "".join(_DIGITS) + "十百千"
_PIECE = re.compile(rf"[0-9]+|[a-z]+|[{_NUMERALS}]+|[^\W_]")
_DIGIT = rf"[{''.join(_DIGITS)}]"
_NUMBER = re.compile(rf"(?:({_DIGIT})千零?)?(?:({_DIGIT})百零?)?(?:({_DIGIT}?)(十)零?)?({_DIGIT})?")

_ASIDE = re.compile(r"[（(][^）)]*[）)]")


class Token(NamedTuple):
    """A piece of text, folded, and its half-open place in the text as shown."""

    text: str
    start: int
    end: int


def folded(text: str) -> str:
    """`text` in small half-width letters, as many characters as before."""
    return text.lower() if text.isascii() else "".join(map(_folded, text))


def tokens(text: str) -> list[Token]:
    """The tokens of `text`, in order. Marks and spaces are none."""
    small = folded(text)
    return [token for piece in _PIECE.finditer(small) for token in _tokens(piece[0], piece.start(), small)]


def grams(found: list[Token]) -> Iterator[tuple[str, Token, Token]]:
    """Every token, and every two that stand side by side: (text, first token, last token)."""
    before: Token | None = None
    for token in found:
        yield token.text, token, token
        if before is not None and before.end == token.start:
            yield before.text + token.text, before, token
        before = token


def core_length(text: str) -> int:
    """How many characters a name has without what stands in brackets; at least 1."""
    return max(1, sum(map(str.isalnum, _ASIDE.sub("", text))))


def core_share(text: str) -> float:
    """How much of a name stands outside brackets, above 0 to 1."""
    return core_length(text) / max(1, sum(map(str.isalnum, text)))


def is_han(character: str) -> bool:
    """Whether this is a Chinese character."""
    return "\u3400" <= character <= "\u9fff" or character >= "\U00020000"


def _folded(character: str) -> str:
    small = unicodedata.normalize("NFKC", character).lower()
    return small if len(small) == 1 else character


def _tokens(piece: str, start: int, text: str) -> Iterator[Token]:
    if piece[0] not in _NUMERALS:
        yield Token(piece, start, start + len(piece))
        return
    number = _number(piece, text[start + len(piece) : start + len(piece) + 1])
    if number:
        yield Token(number, start, start + len(piece))
        return
    for place, character in enumerate(piece, start):
        yield Token(character, place, place + 1)


def _number(numerals: str, follows: str) -> str:
    """八十 -> 80, 四〇五〇 -> 4050, 三千六 -> 3600, 百(岁) -> 100; empty where it is no number."""
    if all(numeral in _DIGITS for numeral in numerals):
        return "".join(str(_DIGITS[numeral]) for numeral in numerals)
    if numerals == "百":
        return "100" if follows == "岁" else ""
    written = _NUMBER.fullmatch(numerals)
    if written is None:
        return ""
    thousands, hundreds, tens, ten, ones = written.groups()
    value = 1000 * _digit(thousands) + 100 * _digit(hundreds) + (10 * (_digit(tens) or 1) if ten else 0)
    return str(value + _digit(ones) * _last_unit(numerals))


def _digit(numeral: str | None) -> int:
    return _DIGITS[numeral] if numeral else 0


def _last_unit(numerals: str) -> int:
    """In speech the unit after the last one spoken is left out: 三千六 is 3600, 三千零六 is 3006."""
    return {"千": 100, "百": 10}.get(numerals[-2:-1], 1)
