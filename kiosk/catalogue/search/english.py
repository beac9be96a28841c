"""English names and sayings, by the beginnings of their words, however the blanks between them are left out."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kiosk.catalogue.search.text import folded
from kiosk.catalogue.search.words import ENGLISH_SAME_MEANING

SHORTEST = 3
"""Letters by which a word is known; fewer begin too many, so shorter words count only whole."""

LEAST = 0.5
"""Of the words typed, this share at least must be found."""

COVERING = 0.25
"""What a text is worth more that holds nothing but what was typed."""

_HEAD = 2  # letters by which the texts to look at are found: id in idcard
_WORD = re.compile("[a-z]+")


class English(NamedTuple):
    """An English text that may be typed."""

    entry: int
    text: str
    phrase: int | None = None
    """The saying; None for the English name."""


class Begun(NamedTuple):
    """How well an English text fits what was typed."""

    english: English
    share: float
    """0 to 1 + COVERING: how many of the typed words it has, more where it has few others."""


class EnglishIndex:
    """English texts by their words."""

    def __init__(self, texts: Iterable[English]) -> None:
        self._texts = list(texts)
        self._words = [_with_same_meaning(_WORD.findall(folded(one.text))) for one in self._texts]
        places: dict[str, set[int]] = defaultdict(set)
        for place, words in enumerate(self._words):
            for word in words:
                places[word].add(place)
        self._places = places
        self._sorted = sorted(places)

    def begun(self, words: str) -> Iterator[Begun]:
        """Texts that have at least LEAST of the words typed."""
        asked = [word for word in _WORD.findall(folded(words)) if len(word) >= SHORTEST]
        for place in sorted({place for word in asked for place in self._heading(word[:_HEAD])}):
            having = [word for word in asked if is_made_of(word, self._words[place])]
            if having and len(having) >= LEAST * len(asked):
                covered = _covered("".join(having), self._texts[place].text)
                yield Begun(self._texts[place], len(having) / len(asked) * (1 + COVERING * covered))

    def _heading(self, letters: str) -> set[int]:
        """Texts in which a word begins so."""
        found: set[int] = set()
        at = bisect_left(self._sorted, letters)
        while at < len(self._sorted) and self._sorted[at].startswith(letters):
            found |= self._places[self._sorted[at]]
            at += 1
        return found


def is_made_of(letters: str, words: Sequence[str]) -> bool:
    """Whether letters are beginnings of words set side by side: residpermit of residence and permit."""
    return any(
        shared == len(letters) or is_made_of(letters[shared:], words)
        for word in words
        if (shared := _shared(letters, word)) >= min(SHORTEST, len(word))
    )


def _shared(letters: str, word: str) -> int:
    """How many letters both begin with."""
    pairs = enumerate(zip(letters, word, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(letters), len(word)))


def _covered(letters: str, text: str) -> float:
    """0 to 1: how much of a text stands whole in the letters."""
    words = _WORD.findall(folded(text))
    return sum(len(word) for word in words if word in letters) / sum(map(len, words))


def _with_same_meaning(words: Sequence[str]) -> list[str]:
    others = (other for group in ENGLISH_SAME_MEANING if not group.isdisjoint(words) for other in sorted(group))
    return list(dict.fromkeys((*words, *others)))
