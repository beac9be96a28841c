"""When nothing fits as typed: what sounds alike, what is spelt alike, and what comes nearest.

Characters are heard as pinyin, so a wrong character of the right sound is no obstacle.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from kiosk.catalogue.search.letters import LONGEST, LetterIndex, Match, Spelt, by_ear
from kiosk.catalogue.search.text import folded

ALIKE = 76.0
"""From here on two spellings are one with a slip, of 100: two wrong letters in eight."""

PART = 0.6  # likeness to the best part of a phrase, against likeness to the whole

LIKEST = 30  # phrases compared as a whole, after their best parts

SHORTEST = 3  # of two letters one wrong leaves nothing to go by


class SlipIndex:
    """Phrases by their sound. What it needs is made at the first slip, not at the start."""

    def __init__(self, phrases: Sequence[tuple[Spelt, ...]], sounds: Mapping[str, str]) -> None:
        self._phrases = phrases
        self._sounds = sounds

    def heard(self, letters: str) -> Iterator[Match]:
        """Matches for ears that do not tell z from zh, n from l, n from ng."""
        return self._by_ear.matches(by_ear(letters))

    def spelling(self, words: str) -> str:
        """`words` as one would type them: 高岭 -> gaoling. Characters nobody knows are left out."""
        small = folded(words)
        return "".join(self._syllables.get(one, one if one.isascii() and one.isalnum() else "") for one in small)

    def alike(self, letters: str) -> list[tuple[int, float]]:
        """(phrase, likeness of 0 to 100), the likest first; LIKEST of them."""
        from rapidfuzz.fuzz import partial_ratio, ratio
        from rapidfuzz.process import extract

        asked = by_ear(letters[:LONGEST])
        parts = extract(asked, self._spellings, scorer=partial_ratio, limit=LIKEST)
        likeness = [(phrase, PART * part + (1 - PART) * ratio(asked, spelling)) for spelling, part, phrase in parts]
        return sorted(likeness, key=lambda one: (-one[1], one[0]))

    @cached_property
    def _by_ear(self) -> LetterIndex:
        return LetterIndex(self._phrases, by_ear)

    @cached_property
    def _spellings(self) -> list[str]:
        return [by_ear("".join(one.syllable for one in phrase)) for phrase in self._phrases]

    @cached_property
    def _syllables(self) -> dict[str, str]:
        common = {character: syllable for syllable, characters in self._sounds.items() for character in characters}
        return common | {one.character: one.syllable for phrase in self._phrases for one in phrase}
