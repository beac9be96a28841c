"""What citizens type, in their own words, pinyin, initials or with slips: ranked items and signposts.

Where no name, saying, theme or text fits, the nearest ones are offered if they are near enough to help; who
asks about something else, or strikes keys at random, finds nothing here.
Building an index is quick; all slow work has been done for its `Keys`.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import cached_property

from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.search.candidates import CandidateIndex
from kiosk.catalogue.search.found import Found, Results, strongest, together
from kiosk.catalogue.search.grams import GramIndex, Weighed
from kiosk.catalogue.search.hearing import Hearing
from kiosk.catalogue.search.hits import PHRASE_WHY, Hit, HitKind, Why
from kiosk.catalogue.search.keys import Keys, entries
from kiosk.catalogue.search.letters import latin_parts, spell, typed
from kiosk.catalogue.search.marks import marked_grams, marked_in_order, marked_letters
from kiosk.catalogue.search.precedence import items_named_first
from kiosk.catalogue.search.question import Question, read_question, without_empty_words
from kiosk.catalogue.search.slips import SlipIndex
from kiosk.catalogue.search.spellings import SpellingIndex
from kiosk.catalogue.search.text import is_han

MOST_HITS = 30  # more than anyone reads; paging shows them all
NEAREST_HITS = 5

GOOD = 12.0
"""A question of which less is explained than this has found nothing; of 100."""

TAIL = 0.2
"""Hits that score less than this share of the best are noise."""


class Index:
    """Everything of a catalogue that can be searched for."""

    def __init__(self, catalogue: Catalogue, keys: Keys) -> None:
        """`keys` must have been built from this very catalogue."""
        self._entries = entries(catalogue)
        self._kinds = (
            *(HitKind.ITEM for _ in catalogue.items),
            *(HitKind.SIGNPOST for _ in catalogue.signposts),
            *(HitKind.LIFE_EVENT for _ in catalogue.life_events),
        )
        self._events = {place for place, kind in enumerate(self._kinds) if kind is HitKind.LIFE_EVENT}
        self._phrases = keys.phrases
        self._words = keys.words
        self._spelt = [spell(phrase.text, phrase.reading) for phrase in keys.phrases]
        self._slips = SlipIndex(self._spelt, keys.sounds)
        english = (entry.english_name for entry in self._entries)
        self._spellings = SpellingIndex(keys, self._spelt, self._slips, english)
        self._grams = GramIndex(keys, len(self._entries))
        self._hearing = Hearing(keys.phrase_grams, self._slips.spelling)

    def search(self, words: str, limit: int = MOST_HITS) -> tuple[Hit, ...]:
        """The best hits first, at most `limit`. Empty where nothing is near to the words."""
        if not words.strip() or not self._entries:
            return ()
        asked = read_question(words)
        heard = self._hearing.heard(asked)
        found = items_named_first(self._found(words, heard), words, self._events, self._phrases)
        slips = heard.own.keys() - asked.own.keys()
        ranked = sorted(found, key=lambda entry: self._rank(entry, found[entry]))[:limit]
        return tuple(self._hit(entry, self._misheard(found[entry], slips), heard.own) for entry in ranked)

    def _rank(self, entry: int, found: Found) -> tuple[float, bool, int]:
        """Of two that fit alike, the one that is called so before the one that some call so."""
        return -round(found.score, 3), found.why is not Why.NAME, entry

    def candidates(self, letters: str) -> tuple[str, ...]:
        """Chinese words of the catalogue these letters may stand for, the likeliest first; pinyin or initials."""
        return self._candidates.candidates(letters)

    @cached_property
    def _candidates(self) -> CandidateIndex:
        return CandidateIndex(self._words)

    def _found(self, words: str, question: Question) -> Results:
        letters = typed(words)
        weighed = self._grams.weigh(question)
        known = self._by_words(weighed)
        if any(map(is_han, letters)):
            found = together([known, *map(self._spellings.spelt, latin_parts(letters))])
            return found or self._misheard_words(words) or self._nearest(weighed)
        found = strongest([self._spellings.read(letters, words), known])
        return found or self._spellings.slipped(letters) or self._spellings.nearest(letters, NEAREST_HITS)

    def _misheard_words(self, words: str) -> Results:
        telling = without_empty_words(words)
        return self._spellings.misheard(telling, self._slips.spelling(telling))

    def _by_words(self, weighed: Mapping[int, Weighed]) -> Results:
        """By the characters that entries share with a question; nothing where they explain little of it."""
        best = max((one.score for one in weighed.values()), default=0.0)
        if best < GOOD:
            return {}
        return {
            entry: Found(one.score, self._why(one), one.phrase)
            for entry, one in weighed.items()
            if one.score >= TAIL * best
        }

    def _nearest(self, weighed: Mapping[int, Weighed]) -> Results:
        """What comes nearest by the characters it shares; often nothing."""
        likest = sorted(weighed, key=lambda entry: (-weighed[entry].score, entry))[:NEAREST_HITS]
        return {entry: Found(weighed[entry].score, Why.NEAREST, weighed[entry].phrase) for entry in likest}

    def _misheard(self, found: Found, slips: Collection[str]) -> Found:
        """What a wrong character of the right sound found is a slip."""
        if found.phrase is None or found.match is not None or found.why is Why.NEAREST:
            return found
        text = self._phrases[found.phrase].text
        return replace(found, why=Why.SLIP) if any(pair in text for pair in slips) else found

    def _why(self, weighed: Weighed) -> Why:
        return Why.TEXT if weighed.phrase is None else PHRASE_WHY[self._phrases[weighed.phrase].kind]

    def _hit(self, entry: int, found: Found, wanted: Collection[str]) -> Hit:
        shown = self._entries[entry]
        text = shown.name if found.phrase is None else self._phrases[found.phrase].text
        if found.match is None:
            name_spans, matched_spans = marked_grams(shown.name, wanted), marked_grams(text, wanted)
        else:
            matched_spans = marked_letters(self._spelt[found.match.phrase], found.match)
            meant = "".join(text[start:end] for start, end in matched_spans)
            name_spans = matched_spans if text == shown.name else marked_in_order(shown.name, meant)
        return Hit(
            self._kinds[entry], shown.id, shown.name, found.why, text, name_spans, matched_spans, round(found.score, 3)
        )
