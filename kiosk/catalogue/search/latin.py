"""Words of Latin letters by their beginnings."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable


class WordIndex:
    """Texts by the words in them, which blanks part."""

    def __init__(self, texts: Iterable[str]) -> None:
        """`texts`: folded."""
        places: dict[str, set[int]] = defaultdict(set)
        for place, text in enumerate(texts):
            for word in text.split():
                places[word].add(place)
        self._places = places
        self._words = sorted(places)

    def beginning_with(self, letters: str) -> set[int]:
        """Places of the texts in which a word begins so."""
        found: set[int] = set()
        at = bisect_left(self._words, letters)
        while at < len(self._words) and self._words[at].startswith(letters):
            found |= self._places[self._words[at]]
            at += 1
        return found
