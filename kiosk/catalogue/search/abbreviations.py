"""Initials of a name shortened as one likes: zhjz is found in 自然灾害生活救助."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.catalogue.search.letters import Spelt

SHORTEST, LONGEST = 4, 8
"""Three letters stand in order in too many names; nobody shortens to more than eight."""

TOGETHER = 0.6
"""Of the letters this many at least follow one another; fewer stand somewhere in many a name by chance."""


class Shortened(NamedTuple):
    """A phrase that letters shorten."""

    phrase: int
    together: float
    """0 to 1: how many of the letters follow one another in it."""


class AbbreviationIndex:
    """Phrases by the first letters of their syllables, in order, some left out."""

    def __init__(self, phrases: Sequence[tuple[int, Sequence[Spelt]]]) -> None:
        """`phrases`: (number, spelling) of those that people shorten."""
        self._initials = [(number, "".join(one.syllable[0] for one in spelt)) for number, spelt in phrases]

    def shortened_to(self, letters: str) -> Iterator[Shortened]:
        """Phrases that have the letters in order, TOGETHER of them side by side."""
        if not SHORTEST <= len(letters) <= LONGEST:
            return
        in_order = re.compile(".*".join(map(re.escape, letters)))
        for number, initials in self._initials:
            if in_order.search(initials):
                together = (len(letters) - _fewest_runs(letters, initials)) / (len(letters) - 1)
                if together >= TOGETHER:
                    yield Shortened(number, together)

    def close_to(self, letters: str) -> Iterator[int]:
        """Phrases that have the letters in order with at most one syllable between two: ybtb of 医疗保险停保."""
        if SHORTEST <= len(letters) <= LONGEST:
            closely = re.compile(".?".join(map(re.escape, letters)))
            yield from (number for number, initials in self._initials if closely.search(initials))


def _fewest_runs(letters: str, initials: str) -> int:
    """Into how few runs the letters can be cut that stand in `initials` one after the other."""
    fewest = {place: 1 for place, initial in enumerate(initials) if initial == letters[0]}
    for letter in letters[1:]:
        fewest = {
            place: min(runs + (place > before + 1) for before, runs in fewest.items() if before < place)
            for place, initial in enumerate(initials)
            if initial == letter and min(fewest) < place
        }
    return min(fewest.values())
