"""Where the grams of a catalogue stand, in its texts or in its names and sayings, and what they tell there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from math import log
from typing import Protocol

from kiosk.catalogue.search.keys import ENTRY
from kiosk.catalogue.search.question import Otherwise, Question, Shares
from kiosk.catalogue.search.text import is_han

COMMON = 300
"""Places from which a gram is so common that it only ranks what rarer ones have found."""

PLENTY = 300
"""Places from which on a word needs no other of the same meaning."""

MOST = 100
"""Places from which on common grams find no more."""

_NOWHERE: Mapping[int, float] = {}

Weights = dict[int, float]
"""Place -> weight: an entry or a phrase, and what it shares with a question."""


class Standing(Protocol):
    """Where grams stand."""

    def __contains__(self, gram: str) -> bool:
        """Whether it stands anywhere."""

    def places(self, gram: str) -> Mapping[int, float]:
        """Place -> how prominently, 0 to 1."""

    def rarity(self, gram: str) -> float:
        """How much a gram tells by how few have it."""


class InTexts:
    """Grams in all texts of the entries."""

    def __init__(self, postings: Mapping[str, Sequence[int]], entries: int) -> None:
        self._postings = postings
        self._entries = entries

    def __contains__(self, gram: str) -> bool:
        return gram in self._postings

    def places(self, gram: str) -> Mapping[int, float]:
        """Entry -> how prominent the text is that has the gram."""
        return {posting // ENTRY: posting % ENTRY / 100 for posting in self._postings.get(gram, ())}

    def rarity(self, gram: str) -> float:
        """Inverse document frequency; who only mentions a gram in passing has it in part."""
        return log(1 + self._entries / (1 + sum(posting % ENTRY for posting in self._postings.get(gram, ())) / 100))


class InPhrases:
    """Grams in names and sayings."""

    def __init__(self, phrases: Mapping[str, Sequence[int]], entry_of: Sequence[int], entries: int) -> None:
        """`entry_of`: phrase -> the first entry it belongs to."""
        self._phrases = phrases
        self._entry_of = entry_of
        self._entries = entries

    def __contains__(self, gram: str) -> bool:
        return gram in self._phrases

    def places(self, gram: str) -> Mapping[int, float]:
        """Phrases that have the gram."""
        return dict.fromkeys(self._phrases.get(gram, ()), 1.0)

    def rarity(self, gram: str) -> float:
        """Inverse frequency among the entries: many sayings of one entry with the same word count once."""
        having = {self._entry_of[phrase] for phrase in self._phrases.get(gram, ())}
        return log(1 + self._entries / (1 + len(having)))


class Field:
    """Weighs places against a question. What the catalogue has of it is kept for the next, nothing else of it."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self._places: dict[str, Mapping[int, float]] = {}
        self._rarities: dict[str, float] = {}
        self._gains: dict[tuple[str, ...], Weights] = {}
        self._commons: dict[tuple[str, ...], bool] = {}

    def rarity(self, gram: str) -> float:
        """How much a gram tells by how few have it."""
        if gram not in self._rarities:
            if gram not in self._standing:
                return self._standing.rarity(gram)
            self._rarities[gram] = self._standing.rarity(gram)
        return self._rarities[gram]

    def weight(self, shares: Shares) -> float:
        """The most that a place can have of these grams."""
        return sum(share * self.rarity(gram) for gram, share in shares.items())

    def resting(self, places: Set[int], question: Question) -> set[int]:
        """Of these places, those that have more of the question than single characters."""
        asked = (*question.own, *question.loose, *_other_grams(question))
        firm = {gram for gram in asked if len(gram) > 1 or not is_han(gram)}
        return set().union(*(places & self._having(gram).keys() for gram in firm))

    def weigh(self, question: Question) -> Weights:
        """Place -> what it shares with the question; of words that mean the same, the one that tells most."""
        totals: Weights = defaultdict(float)
        asked = {**question.loose, **question.own}
        for gram in self._rare_first(asked):
            _add(totals, self._having(gram), asked[gram] * self.rarity(gram))
        for word in question.otherwise:
            if self._is_plenty(word):
                continue
            common = totals and self._is_common(word)
            _add(totals, self._gains_within(totals.keys(), word) if common else self._gain(word), 1.0)
        return totals

    def _having(self, gram: str) -> Mapping[int, float]:
        if gram not in self._places:
            if gram not in self._standing:
                return _NOWHERE
            self._places[gram] = self._standing.places(gram)
        return self._places[gram]

    def _is_plenty(self, word: Otherwise) -> bool:
        """Whether the word itself stands in so many places that nobody needs another for it."""
        return min(len(self._having(gram)) for gram in word.grams) >= PLENTY

    def _is_common(self, word: Otherwise) -> bool:
        if word.said not in self._commons:
            ways = (word.grams, *word.others)
            self._commons[word.said] = any(len(self._having(gram)) >= COMMON for way in ways for gram in way)
        return self._commons[word.said]

    def _gain(self, word: Otherwise) -> Weights:
        """Place -> what it has of another way to say the word, more than of the word itself."""
        if word.said not in self._gains:
            self._gains[word.said] = _more(self._sums(word.grams), [self._sums(other) for other in word.others])
        return self._gains[word.said]

    def _gains_within(self, places: Set[int], word: Otherwise) -> Weights:
        """The same, of these places only: a common word only ranks what others have found."""
        said = self._sums(word.grams, places)
        return _more(said, [self._sums(other, places) for other in word.others])

    def _sums(self, shares: Shares, within: Set[int] | None = None) -> Weights:
        sums: Weights = defaultdict(float)
        for gram, share in shares.items():
            having = self._having(gram)
            weight = share * self.rarity(gram)
            for place in having if within is None else having.keys() & within:
                sums[place] += weight * having[place]
        return sums

    def _rare_first(self, shares: Shares) -> Sequence[str]:
        """Where some grams are common, the rare ones choose the places."""
        if all(len(self._having(gram)) < COMMON for gram in shares):
            return tuple(shares)
        return sorted(shares, key=lambda gram: len(self._having(gram)))


def _other_grams(question: Question) -> Iterator[str]:
    """The grams of words that mean the same; those of one character are words themselves."""
    for word in question.otherwise:
        for way in (word.grams, *word.others):
            yield from (gram for gram in way if len(gram) > 1)


def _more(said: Weights, others: Sequence[Weights]) -> Weights:
    best: Weights = {}
    for other in others:
        for place, weight in other.items():
            best[place] = max(weight, best.get(place, 0.0))
    return {place: weight - said.get(place, 0.0) for place, weight in best.items() if weight > said.get(place, 0.0)}


def _add(totals: Weights, places: Mapping[int, float], weight: float) -> None:
    if len(totals) >= MOST and len(places) >= COMMON:
        for place in totals.keys() & places.keys():
            totals[place] += weight * places[place]
        return
    for place, prominence in places.items():
        totals[place] += weight * prominence
