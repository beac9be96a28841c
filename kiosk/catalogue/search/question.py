"""A question read: which of its characters and pairs say what is wanted, and how else that may be said."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kiosk.catalogue.search.text import Token, folded, grams, is_han, tokens
from kiosk.catalogue.search.words import EMPTY_WORDS, SAME_MEANING, SMALL_WORDS

LONGEST = 60  # characters of a question that are read

SINGLE = 0.25  # a lone character says little: 证 stands in half of all names
SAME_MEANT = 0.6  # another word for the same counts half
SMALL = 0.5  # 证到 says less than 证丢, and 到期 has to be told from it
BRIDGED = 0.5  # 盖个章 is nearly 盖章

AGES = range(61, 120)
"""Numbers that may be someone's age: what one is entitled to begins at 60, 70, 80, 90 and 100."""

Shares = Mapping[str, float]
"""Gram -> how much it tells by its kind."""


@dataclass(frozen=True)
class Otherwise:
    """A word of a question, or several that mean the same, and what others call it."""

    said: tuple[str, ...]
    grams: Shares
    others: tuple[Shares, ...]


@dataclass(frozen=True)
class Question:
    """What a question asks for."""

    own: Shares
    """In its own words."""
    loose: Shares
    """What is near to its words: of use where the catalogue has it, and nothing missed where not."""
    otherwise: tuple[Otherwise, ...]
    """In other words of the same meaning."""


def read_question(words: str) -> Question:
    """The grams of a question. Where only empty words are typed, they are what is asked."""
    text = words[:LONGEST]
    found = tokens(text)
    small = folded(text)
    alike = [_otherwise(group, said) for group in SAME_MEANING if (said := tuple(w for w in group if w in small))]
    own = telling(text, found)
    loose = {gram: share for gram, share in (*_bridged(text, found), *_begun_ages(found)) if gram not in own}
    return Question(own, loose, tuple(alike))


def telling(text: str, found: list[Token]) -> Shares:
    """The grams of a text without its empty words; with them where it has nothing else."""
    return _shares(found, _places(_EMPTY, text), _places(_SMALL, text)) or _shares(found, set(), set())


def without_empty_words(words: str) -> str:
    """The question without what says nothing about the thing itself."""
    empty = _places(_EMPTY, words) | _places(_SMALL, words)
    return "".join(character for place, character in enumerate(words) if place not in empty)


def told_by(gram: str) -> float:
    """How much a gram tells by its kind: pairs, numbers and Latin words whole, what has a small word in it less."""
    if len(gram) == 1 and is_han(gram):
        return SINGLE
    return SMALL if len(gram) == 2 and not _SMALL_ONES.isdisjoint(gram) else 1.0


_SMALL_ONES = frozenset(SMALL_WORDS)


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(words, key=lambda word: (-len(word), word))))


_MEANT = {word for group in SAME_MEANING for word in group}
"""Never empty, though they hold empty words: 不在了, 没工作."""

_EMPTY = _any_of((*EMPTY_WORDS, *_MEANT))
_SMALL = _any_of((*EMPTY_WORDS, *SMALL_WORDS, *_MEANT))


@cache
def _otherwise(group: tuple[str, ...], said: tuple[str, ...]) -> Otherwise:
    grams = {gram: share for word in said for gram, share in _whole(word, 1.0).items()}
    others = tuple(_whole(other, SAME_MEANT) for other in group if other not in said)
    return Otherwise(said, grams, others)


def _whole(word: str, worth: float) -> Shares:
    """The grams of a word; however long, together they weigh at most as much as one pair."""
    shares = _shares(tokens(word), set(), set())
    scale = worth / max(1.0, sum(shares.values()))
    return {gram: scale * share for gram, share in shares.items()}


def _begun_ages(found: list[Token]) -> Iterator[tuple[str, float]]:
    """Who is 82 has what begins at 80."""
    for token in found:
        if token.text.isdecimal() and int(token.text) in AGES:
            yield str(int(token.text) // 10 * 10), SAME_MEANT


def _bridged(text: str, found: list[Token]) -> Iterator[tuple[str, float]]:
    """Pairs of what stands before and after small words."""
    passed = _places(_SMALL, text)
    before: Token | None = None
    for token in found:
        if token.start in passed and before is not None and before.end == token.start:
            before = before._replace(end=token.end)
        elif token.start not in passed:
            if before is not None and before.end == token.start:
                yield before.text + token.text, BRIDGED
            before = token


def _places(words: re.Pattern[str], text: str) -> set[int]:
    found = (word for word in words.finditer(folded(text)) if word[0] not in _MEANT)
    return {place for word in found for place in range(word.start(), word.end())}


def _shares(found: list[Token], empty: set[int], small: set[int]) -> dict[str, float]:
    """A pair counts unless one of its tokens is empty or both are small; a token unless it is either."""
    return {
        gram: told_by(gram)
        for gram, first, last in grams(found)
        if first.start not in empty and last.start not in empty and not (first.start in small and last.start in small)
    }
