"""Letters on a keyboard matched against Chinese words: pinyin, its initials, and both mixed.

Each character may be given by itself, by its whole syllable or by the beginning of it: 高龄 is found
by gaoling, gl, gaol, gling and 高l. A match begins and ends at characters, never inside a syllable.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from kiosk.catalogue.search.text import folded

LONGEST = 40
"""Letters looked at; no name here needs more, and nobody types more by hand."""

MOST = 500
"""Places told of one search. Where there are more, phrases that begin with the letters come first."""

_SAME_TO_MANY_EARS = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ng", "n"), ("l", "n"), ("v", "u"))
"""Pairs that speakers of Yunnan's Mandarin do not tell apart, and ü typed as u."""

_LATIN = re.compile("[a-z]{2,}")


class Spelt(NamedTuple):
    """A character of a phrase: folded, with its syllable and its place in the phrase as shown."""

    character: str
    syllable: str
    place: int


class Match(NamedTuple):
    """Where letters match a phrase."""

    phrase: int
    first: int
    """The first matched character, counted among the spelt ones of the phrase."""
    last: int
    """One after the last."""
    fullness: float
    """How much of the matched syllables was typed: 1 for whole pinyin, about 0.3 for initials."""


def spell(text: str, reading: str) -> tuple[Spelt, ...]:
    """The characters of a phrase that can be typed. `reading`: one syllable a character, comma between."""
    small = folded(text)
    syllables = reading.split(",") if reading else [""] * len(small)
    return tuple(
        Spelt(character, syllable or character, place)
        for place, (character, syllable) in enumerate(zip(small, syllables, strict=False))
        if character.isalnum()
    )


def typed(words: str) -> str:
    """What counts of the typed letters: spaces and apostrophes only part syllables."""
    return "".join(character for character in folded(words) if character.isalnum())[:LONGEST]


def latin_parts(letters: str) -> list[str]:
    """Of letters mixed with characters: all together, and each run of letters for itself."""
    runs = _LATIN.findall(letters)
    return [letters, *runs] if runs else []


def by_ear(letters: str) -> str:
    """Letters or a syllable as many people hear them: zhang and zan are one."""
    for told_apart, heard in _SAME_TO_MANY_EARS:
        letters = letters.replace(told_apart, heard)
    return letters


class LetterIndex:
    """Phrases by the characters and letters they can be typed with."""

    def __init__(self, phrases: Sequence[tuple[Spelt, ...]], heard: Callable[[str], str] = str) -> None:
        """`heard` folds syllables; letters must then be folded alike before a search."""
        self._phrases = [[(one.character, heard(one.syllable)) for one in phrase] for phrase in phrases]
        self._starts: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, phrase in enumerate(self._phrases):
            for first in range(len(phrase)):
                for key in _keys(phrase, first):
                    self._starts[key].append((number, first))
        for starts in self._starts.values():
            if len(starts) > MOST:
                starts.sort(key=lambda start: start[1] > 0)

    def matches(self, letters: str) -> Iterator[Match]:
        """Places where the letters can begin, each with its fullest match: all, or MOST of them."""
        return islice(self._matches(letters), MOST)

    def _matches(self, letters: str) -> Iterator[Match]:
        begun: dict[tuple[tuple[str, str], ...], bool] = {}
        for number, first in self._starts.get(letters[:2], ()):
            phrase = self._phrases[number]
            head = tuple(phrase[first : first + 2])
            if head not in begun:
                begun[head] = _begin(letters, 0, head, 0)
            last = _end(letters, 0, phrase, first) if begun[head] else 0
            if last:
                spelt = sum(len(syllable) for _, syllable in phrase[first:last])
                yield Match(number, first, last, min(1.0, len(letters) / spelt))


def _keys(phrase: Sequence[tuple[str, str]], first: int) -> set[str]:
    """The first letter, and the first two, of all that can be typed for a phrase from a character on."""
    character, syllable = phrase[first]
    begun = {character, syllable[0]}
    following = {phrase[first + 1][0], phrase[first + 1][1][0]} if first + 1 < len(phrase) else set()
    return begun | {one + two for one in begun for two in following} | ({syllable[:2]} if len(syllable) > 1 else set())


def _begin(letters: str, at: int, head: Sequence[tuple[str, str]], place: int) -> bool:
    """Whether letters[at:] can begin with `head` from `place` on, or be a beginning of it."""
    if at == len(letters) or place == len(head):
        return True
    character, syllable = head[place]
    if letters[at] == character:
        return _begin(letters, at + 1, head, place + 1)
    shared = _shared(letters, at, syllable)
    return any(_begin(letters, at + taken, head, place + 1) for taken in range(shared, 0, -1))


def _end(letters: str, at: int, phrase: Sequence[tuple[str, str]], place: int) -> int:
    """One after the last character that letters[at:] cover from `place` on; 0 where they do not match."""
    if at == len(letters):
        return place
    if place == len(phrase):
        return 0
    character, syllable = phrase[place]
    if letters[at] == character:
        return _end(letters, at + 1, phrase, place + 1)
    for taken in range(_shared(letters, at, syllable), 0, -1):
        if last := _end(letters, at + taken, phrase, place + 1):
            return last
    return 0


def _shared(letters: str, at: int, syllable: str) -> int:
    """How many letters from `at` on the syllable begins with."""
    shared = 0
    while shared < len(syllable) and at + shared < len(letters) and letters[at + shared] == syllable[shared]:
        shared += 1
    return shared
