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

NEAR = 70.0
"""From here on two whole spellings have something to do with one another: three wrong letters in ten."""

KNOWN = 6
"""Letters from which on likeness tells: five struck at random are like many a short name."""

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

    def misheard(self, words: str, letters: str) -> Iterator[Match]:
        """Phrases in which Chinese words sound so, syllable by syllable.

        Where no character is right, they must be the beginning: 子上 inside 孩子上学前 is no 自杀.
        """
        for match in self._by_ear.matches(by_ear(letters)):
            heard = self._phrases[match.phrase][match.first : match.last]
            whole = "".join(by_ear(one.syllable) for one in heard) == by_ear(letters)
            if whole and (match.first == 0 or any(one.character in words for one in heard)):
                yield match

    def nearest(self, letters: str) -> list[tuple[int, float]]:
        """(phrase, likeness of 0 to 100) of those that are alike as a whole, the likest first; LIKEST of them."""
        from rapidfuzz.fuzz import ratio
        from rapidfuzz.process import extract

        if len(letters) < KNOWN:
            return []
        asked = by_ear(letters[:LONGEST])
        alike = extract(asked, self._spellings, scorer=ratio, limit=LIKEST, score_cutoff=NEAR)
        return sorted(((phrase, likeness) for _, likeness, phrase in alike), key=lambda one: (-one[1], one[0]))

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
