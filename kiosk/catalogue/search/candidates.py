"""The candidate bar of the keyboard: Chinese words of the catalogue that letters may stand for."""

from collections.abc import Sequence

from kiosk.catalogue.search.keys import Word
from kiosk.catalogue.search.letters import LetterIndex, Match, spell, typed


class CandidateIndex:
    """Words by the letters they are typed with."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._letters = LetterIndex([spell(word.text, word.reading) for word in words])

    def candidates(self, letters: str) -> tuple[str, ...]:
        """Words that the letters spell, then those they begin: all of them, the likeliest first."""
        begun = (match for match in self._letters.matches(typed(letters)) if match.first == 0)
        return tuple(self._words[match.phrase].text for match in sorted(begun, key=self._rank))

    def _rank(self, match: Match) -> tuple[bool, int, int, str]:
        """Whole pinyin first; then words spelt out, the longest first, then words begun, the shortest first."""
        word = self._words[match.phrase]
        length = -len(word.text) if match.last == len(word.text) else len(word.text)
        return match.fullness < 1, length, -word.count, word.text
