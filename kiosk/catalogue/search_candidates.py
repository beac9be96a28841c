"""The candidate bar of the keyboard: Chinese words of the catalogue that letters may stand for."""

from collections.abc import Sequence

from kiosk.catalogue.search_keys import Word
from kiosk.catalogue.search_letters import LetterIndex, Match, spell, typed


class CandidateIndex:
    """Words by the letters they are typed with."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._letters = LetterIndex([spell(word.text, word.reading) for word in words])

    def candidates(self, letters: str) -> tuple[str, ...]:
        """Words that the letters spell come first, then those they begin; all of them, the likeliest first."""
        begun = (match for match in self._letters.matches(typed(letters)) if match.first == 0)
        return tuple(self._words[match.phrase].text for match in sorted(begun, key=self._rank))

    def _rank(self, match: Match) -> tuple[bool, bool, int, int, str]:
        """Of words spelt out, long ones before short ones; of words begun, short ones first. Then frequent ones."""
        word = self._words[match.phrase]
        spelt_out = match.last == len(word.text)
        length = -len(word.text) if spelt_out else len(word.text)
        return not spelt_out, match.fullness < 1, length, -word.count, word.text
