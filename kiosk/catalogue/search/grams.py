"""Words and sentences matched by the characters and pairs of characters they share with the catalogue.

Rare pairs tell more than common ones (inverse document frequency), a pair more than a character. An
entry counts by all its text together, and by the one name or saying that fits best.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from math import log

from kiosk.catalogue.search.keys import ENTRY, Keys, PhraseKind
from kiosk.catalogue.search.text import Token, folded, grams, is_han, tokens
from kiosk.catalogue.search.words import EMPTY_WORDS, SAME_MEANING

LONGEST = 60  # characters of a question that are read

SINGLE = 0.25  # a lone character says little: 证 stands in half of all names
SAME_MEANT = 0.6  # another word for the same counts half
PHRASE_SHARE = 0.8  # what the best name or saying adds to the text as a whole
LOOSE = 0.4  # of that, what a long name still gets if only a part of it was meant
THEME_WORTH = 0.7  # a theme's name fits all of its items, so it says little about one

COMMON = 300
"""Entries from which a gram is so common that it only ranks what rarer ones have found."""

MOST = 100
"""Entries that are told of one question, the best; many times what anyone reads."""

_NO_PHRASE: tuple[float, int | None] = (0.0, None)

_EMPTY = re.compile("|".join(sorted(EMPTY_WORDS, key=len, reverse=True)))
_ALIKE = {
    word: tuple(dict.fromkeys(other for group in SAME_MEANING if word in group for other in group if other != word))
    for group in SAME_MEANING
    for word in group
}


@dataclass(frozen=True)
class Weighed:
    """How well one entry fits a question."""

    score: float
    """0 to about 100: the share of the question's weight that the entry explains."""
    phrase: int | None = None
    """The name or saying that fits best; None where only the text around them does."""


@dataclass(frozen=True)
class Question:
    """What a question asks for: gram -> share, from the words themselves and from others of the same meaning."""

    own: Mapping[str, float]
    alike: Mapping[str, float]


def read_question(words: str) -> Question:
    """The grams of a question. Where only empty words are typed, they are what is asked."""
    text = words[:LONGEST]
    found = tokens(text)
    own = _shares(found, _empty_places(text)) or _shares(found, set())
    small = folded(text)
    alike = {gram: share for word in _ALIKE if word in small for gram, share in _same_meant(word).items()}
    return Question(own, {gram: share for gram, share in alike.items() if gram not in own})


@cache
def _same_meant(word: str) -> Mapping[str, float]:
    """The grams of the words that say the same as `word`; however long, each weighs as much as one pair."""
    found: dict[str, float] = {}
    for other in _ALIKE[word]:
        shares = _shares(tokens(other), set())
        scale = SAME_MEANT / max(1.0, sum(shares.values()))
        found |= {gram: max(scale * share, found.get(gram, 0.0)) for gram, share in shares.items()}
    return found


def without_empty_words(words: str) -> str:
    """The question without what says nothing about the thing itself."""
    empty = _empty_places(words)
    return "".join(character for place, character in enumerate(words) if place not in empty)


def told_by(gram: str) -> float:
    """How much a gram tells by its kind: pairs, numbers and Latin words whole, a lone character less."""
    return SINGLE if len(gram) == 1 and is_han(gram) else 1.0


class GramIndex:
    """Weighs the entries of a catalogue against a question."""

    def __init__(self, keys: Keys, entries: int) -> None:
        self._grams = keys.grams
        self._phrase_grams = keys.phrase_grams
        self._entries_of = [phrase.entries for phrase in keys.phrases]
        self._worth = [THEME_WORTH if phrase.kind is PhraseKind.THEME else 1.0 for phrase in keys.phrases]
        self._size = entries
        self._prominences: dict[str, Mapping[int, int]] = {}
        self._havings: dict[str, frozenset[int]] = {}
        self._masses = [0.0] * len(keys.phrases)
        for gram, phrases in keys.phrase_grams.items():
            weight = told_by(gram) * self._rarity(gram)
            for phrase in phrases:
                self._masses[phrase] += weight

    def weigh(self, words: str) -> dict[int, Weighed]:
        """Entry -> how well it fits; entries that share nothing are left out."""
        question = read_question(words)
        own = {gram: share * self._rarity(gram) for gram, share in question.own.items()}
        wanted = own | {gram: share * self._rarity(gram) for gram, share in question.alike.items()}
        best = self._best_phrases(wanted)
        scale = 100 / (sum(own.values()) or 1.0) / (1 + PHRASE_SHARE)
        totals = self._around(wanted)
        scores = {
            entry: scale * (total + PHRASE_SHARE * best.get(entry, _NO_PHRASE)[0]) for entry, total in totals.items()
        }
        kept = scores if len(scores) <= MOST else nlargest(MOST, scores, key=scores.__getitem__)
        return {entry: Weighed(scores[entry], best.get(entry, _NO_PHRASE)[1]) for entry in kept}

    def _rarity(self, gram: str) -> float:
        return log(1 + self._size / (1 + len(self._grams.get(gram, ()))))

    def _around(self, wanted: Mapping[str, float]) -> dict[int, float]:
        """Entry -> the weight of what its texts share with the question."""
        totals: dict[int, float] = defaultdict(float)
        for gram, weight in _rare_first(wanted, self._grams):
            postings = self._grams[gram]
            if len(totals) < MOST or len(postings) < COMMON:
                for posting in postings:
                    totals[posting // ENTRY] += weight * (posting % ENTRY) / 100
                continue
            prominence = self._prominence(gram)
            for entry in totals.keys() & prominence.keys():
                totals[entry] += weight * prominence[entry] / 100
        return totals

    def _best_phrases(self, wanted: Mapping[str, float]) -> dict[int, tuple[float, int]]:
        """Entry -> (fit, phrase) of its best name or saying; a phrase that was meant whole fits best."""
        best: dict[int, tuple[float, int]] = {}
        for phrase, weight in self._shared(wanted).items():
            fit = weight * self._worth[phrase] * (LOOSE + (1 - LOOSE) * min(1.0, weight / self._masses[phrase]))
            for entry in self._entries_of[phrase]:
                if fit > best.get(entry, _NO_PHRASE)[0]:
                    best[entry] = fit, phrase
        return best

    def _shared(self, wanted: Mapping[str, float]) -> dict[int, float]:
        """Phrase -> the weight of what it shares with the question."""
        shared: dict[int, float] = defaultdict(float)
        for gram, weight in _rare_first(wanted, self._phrase_grams):
            phrases = self._phrase_grams[gram]
            common = len(shared) >= MOST and len(phrases) >= COMMON
            for phrase in shared.keys() & self._having(gram) if common else phrases:
                shared[phrase] += weight
        return shared

    def _prominence(self, gram: str) -> Mapping[int, int]:
        """Entry -> hundredths of a common gram, kept for the next question with it."""
        if gram not in self._prominences:
            self._prominences[gram] = {posting // ENTRY: posting % ENTRY for posting in self._grams[gram]}
        return self._prominences[gram]

    def _having(self, gram: str) -> frozenset[int]:
        """The phrases with a common gram, kept for the next question with it."""
        if gram not in self._havings:
            self._havings[gram] = frozenset(self._phrase_grams[gram])
        return self._havings[gram]


def _rare_first(wanted: Mapping[str, float], postings: Mapping[str, Sequence[int]]) -> list[tuple[str, float]]:
    """The grams that are somewhere, with their weights. Where some are common, the rare ones choose the entries."""
    known = [(gram, weight) for gram, weight in wanted.items() if gram in postings]
    if all(len(postings[gram]) < COMMON for gram, _ in known):
        return known
    return sorted(known, key=lambda one: len(postings[one[0]]))


def _empty_places(text: str) -> set[int]:
    return {place for word in _EMPTY.finditer(folded(text)) for place in range(word.start(), word.end())}


def _shares(found: list[Token], empty: set[int]) -> dict[str, float]:
    """A pair counts unless both of its tokens are empty, a token unless it is empty."""
    return {
        gram: told_by(gram) for gram, first, last in grams(found) if first.start not in empty or last.start not in empty
    }
