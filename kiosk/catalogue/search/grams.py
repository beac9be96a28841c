"""Words and sentences matched by the characters and pairs of characters they share with the catalogue.

Rare pairs tell more than common ones (inverse document frequency), a pair more than a character. An
entry counts by all its text together, and by the one name or saying that fits best.
"""

from dataclasses import dataclass
from heapq import nlargest

from kiosk.catalogue.search.field import Field, InPhrases, InTexts
from kiosk.catalogue.search.keys import Keys, PhraseKind
from kiosk.catalogue.search.question import Question, told_by
from kiosk.catalogue.search.text import core_share

PHRASE_SHARE = 0.8  # what the best name or saying adds to the text as a whole
LOOSE = 0.4  # of that, what a long name still gets if only a part of it was meant
THEME_WORTH = 0.7  # a theme's name fits all of its items, so it says little about one

EMPTY_MASS = 1.0
"""What a character of a phrase weighs that says nothing: 低保 fits better where someone calls it just that."""

MOST = 100
"""Entries that are told of one question, the best; many times what anyone reads."""

MANY = 20 * MOST
"""Phrases from which on those that share less than half of what the best one shares are passed over."""

_NO_PHRASE: tuple[float, int | None] = (0.0, None)


@dataclass(frozen=True)
class Weighed:
    """How well one entry fits a question."""

    score: float
    """0 to about 100: the share of the question's weight that the entry explains."""
    phrase: int | None = None
    """The name or saying that fits best; None where only the text around them does."""


class GramIndex:
    """Weighs the entries of a catalogue against a question."""

    def __init__(self, keys: Keys, entries: int) -> None:
        self._entries_of = [phrase.entries for phrase in keys.phrases]
        self._worth = [THEME_WORTH if phrase.kind is PhraseKind.THEME else 1.0 for phrase in keys.phrases]
        self._texts = Field(InTexts(keys.grams, entries))
        entry_of = [phrase.entries[0] for phrase in keys.phrases]
        self._phrases = Field(InPhrases(keys.phrase_grams, entry_of, entries))
        core = [core_share(phrase.text) for phrase in keys.phrases]
        self._masses = [EMPTY_MASS * phrase.empty for phrase in keys.phrases]
        for gram, phrases in keys.phrase_grams.items():
            weight = told_by(gram) * self._phrases.rarity(gram)
            for phrase in phrases:
                self._masses[phrase] += weight * core[phrase]

    def weigh(self, question: Question) -> dict[int, Weighed]:
        """Entry -> how well it fits; entries that share nothing are left out.

        Of a question of several characters, so are those that share only single ones: 火 of 火星.
        """
        around = 100 / (1 + PHRASE_SHARE) / (self._texts.weight(question.own) or 1.0)
        named = 100 * PHRASE_SHARE / (1 + PHRASE_SHARE) / (self._phrases.weight(question.own) or 1.0)
        best = self._best_phrases(question)
        scores = {
            entry: around * total + named * best.get(entry, _NO_PHRASE)[0]
            for entry, total in self._texts.weigh(question).items()
        }
        if len(question.own) > 1:
            scores = {entry: scores[entry] for entry in self._texts.resting(scores.keys(), question)}
        kept = scores if len(scores) <= MOST else nlargest(MOST, scores, key=scores.__getitem__)
        return {entry: Weighed(scores[entry], best.get(entry, _NO_PHRASE)[1]) for entry in kept}

    def _best_phrases(self, question: Question) -> dict[int, tuple[float, int]]:
        """Entry -> (fit, phrase) of its best name or saying; a phrase that was meant whole fits best."""
        best: dict[int, tuple[float, int]] = {}
        shared = self._phrases.weigh(question)
        least = max(shared.values()) / 2 if len(shared) > MANY else 0.0
        for phrase, weight in shared.items():
            if weight < least:
                continue
            fit = weight * self._worth[phrase] * (LOOSE + (1 - LOOSE) * min(1.0, weight / self._masses[phrase]))
            for entry in self._entries_of[phrase]:
                if fit > best.get(entry, _NO_PHRASE)[0]:
                    best[entry] = fit, phrase
        return best
