"""What citizens type, in their own words, pinyin, initials or with slips: ranked items and signposts.

Nothing typed leads nowhere: where no name, saying, theme or text fits, the nearest ones are offered.
Building an index is quick; all slow work has been done for its `Keys`.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.search.candidates import CandidateIndex
from kiosk.catalogue.search.grams import GramIndex, Weighed, read_question, without_empty_words
from kiosk.catalogue.search.keys import Keys, PhraseKind, entries
from kiosk.catalogue.search.latin import WordIndex
from kiosk.catalogue.search.letters import LetterIndex, Match, latin_parts, spell, typed
from kiosk.catalogue.search.marks import Span, marked_grams, marked_in_order, marked_letters
from kiosk.catalogue.search.slips import ALIKE, SHORTEST, SlipIndex
from kiosk.catalogue.search.text import core_length, folded, is_han

MOST_HITS = 30  # more than anyone reads; paging shows them all
NEAREST_HITS = 5

GOOD = 12.0
"""A question of which less is explained than this has found nothing; of 100."""

TAIL = 0.2
"""Hits that score less than this share of the best are noise."""

THEME_FIT = 0.5
"""Who types a theme means any of its items: each of them half as much as one typed by name."""

ENGLISH_FIT = 60.0
"""A match in an English name: above initials somewhere inside a Chinese one, below a saying typed whole."""


class HitKind(Enum):
    """What was found."""

    ITEM = "item"
    SIGNPOST = "signpost"
    LIFE_EVENT = "life event"


class Why(Enum):
    """Why it was found."""

    NAME = "name"
    SAYING = "saying"
    THEME = "theme"
    TEXT = "text"
    """Something in its description, questions or materials."""
    PINYIN = "pinyin"
    INITIALS = "initials"
    SLIP = "slip"
    """Something that sounds or is spelt alike."""
    NEAREST = "nearest"
    """Nothing fits; this comes nearest."""


@dataclass(frozen=True)
class Hit:
    """One item, signpost or life event found. Spans are half-open (start, end) places of characters."""

    kind: HitKind
    id: str
    name: str
    why: Why
    matched_text: str
    """The name, saying or theme that matched; the name where only other text did."""
    name_spans: tuple[Span, ...]
    """What to colour in `name`."""
    matched_spans: tuple[Span, ...]
    """What to colour in `matched_text`."""
    score: float
    """For ordering within one search."""


@dataclass(frozen=True)
class _Found:
    """A hit in the making."""

    score: float
    why: Why
    phrase: int | None = None
    match: Match | None = None


_WHY = {PhraseKind.NAME: Why.NAME, PhraseKind.SAYING: Why.SAYING, PhraseKind.THEME: Why.THEME}
_Results = dict[int, _Found]


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
        self._phrases = keys.phrases
        self._words = keys.words
        self._spelt = [spell(phrase.text, phrase.reading) for phrase in keys.phrases]
        self._lengths = [core_length(phrase.text) for phrase in keys.phrases]
        self._grams = GramIndex(keys, len(self._entries))
        self._letters = LetterIndex(self._spelt)
        self._slips = SlipIndex(self._spelt, keys.sounds)
        self._english = WordIndex(folded(entry.english_name) for entry in self._entries)

    def search(self, words: str, limit: int = MOST_HITS) -> tuple[Hit, ...]:
        """The best hits first, at most `limit`. Empty only for blank words or an empty catalogue."""
        if not words.strip() or not self._entries:
            return ()
        found = self._found(words)
        ranked = sorted(found, key=lambda entry: (-found[entry].score, entry))[:limit]
        wanted = read_question(words).own
        return tuple(self._hit(entry, found[entry], wanted) for entry in ranked)

    def candidates(self, letters: str) -> tuple[str, ...]:
        """Chinese words of the catalogue these letters may stand for, the likeliest first; pinyin or initials."""
        return self._candidates.candidates(letters)

    @cached_property
    def _candidates(self) -> CandidateIndex:
        return CandidateIndex(self._words)

    def _found(self, words: str) -> _Results:
        letters = typed(words)
        if any(map(is_han, letters)):
            found = _together([self._by_words(words), *map(self._by_letters, latin_parts(letters))])
            return found or self._by_slips(self._slips.spelling(without_empty_words(words))) or self._nearest(words)
        found = _strongest([self._by_letters(letters), self._by_words(words), self._by_english(words)])
        return found or self._by_slips(letters) or self._nearest(words)

    def _by_words(self, words: str) -> _Results:
        """By the characters that entries share with a question; nothing where they explain little of it."""
        weighed = self._grams.weigh(words)
        best = max((one.score for one in weighed.values()), default=0.0)
        if best < GOOD:
            return {}
        return {
            entry: _Found(one.score, self._why(one), one.phrase)
            for entry, one in weighed.items()
            if one.score >= TAIL * best
        }

    def _by_letters(self, letters: str) -> _Results:
        """By pinyin and initials, mixed with characters as one likes; digits stand for themselves."""
        best = self._best(self._letters.matches(letters))
        return {
            entry: _Found(fit, self._spelling_why(match, letters), match.phrase, match)
            for entry, (fit, match) in best.items()
        }

    def _by_english(self, words: str) -> _Results:
        """By English names, of which at least half the words typed begin a word."""
        asked = [word for word in folded(words).split() if len(word) >= SHORTEST and word.isascii()]
        begun = Counter(entry for word in asked for entry in self._english.beginning_with(word))
        shares = {entry: begun[entry] / len(asked) for entry in sorted(begun)}
        return {entry: _Found(ENGLISH_FIT * share, Why.NAME) for entry, share in shares.items() if share >= 0.5}

    def _by_slips(self, letters: str) -> _Results:
        """By what sounds alike, then by what is spelt alike."""
        if len(letters) < SHORTEST:
            return {}
        best = self._best(self._slips.heard(letters))
        if not best:
            best = self._likest([one for one in self._slips.alike(letters) if one[1] >= ALIKE])
        return {entry: _Found(fit, Why.SLIP, match.phrase, match) for entry, (fit, match) in best.items()}

    def _nearest(self, words: str) -> _Results:
        """What comes nearest, however far: by shared characters, else by spelling."""
        weighed = self._grams.weigh(words)
        if weighed:
            likest = sorted(weighed, key=lambda entry: (-weighed[entry].score, entry))[:NEAREST_HITS]
            return {entry: _Found(weighed[entry].score, Why.NEAREST, weighed[entry].phrase) for entry in likest}
        best = self._likest(self._slips.alike(self._slips.spelling(words))[:NEAREST_HITS])
        return {entry: _Found(fit, Why.NEAREST, match.phrase, match) for entry, (fit, match) in best.items()}

    def _best(self, matches: Iterable[Match]) -> dict[int, tuple[float, Match]]:
        """Entry -> its best match and how well that fits."""
        best: dict[int, tuple[float, Match]] = {}
        for match in matches:
            fit = self._fit(match)
            for entry in self._phrases[match.phrase].entries:
                if entry not in best or fit > best[entry][0]:
                    best[entry] = fit, match
        return best

    def _likest(self, alike: Iterable[tuple[int, float]]) -> dict[int, tuple[float, Match]]:
        """Entry -> the phrase of it that is spelt most alike, the likest given first."""
        best: dict[int, tuple[float, Match]] = {}
        for phrase, likeness in alike:
            for entry in self._phrases[phrase].entries:
                best.setdefault(entry, (likeness, Match(phrase, 0, len(self._spelt[phrase]), 1.0)))
        return best

    def _fit(self, match: Match) -> float:
        """0 to 100: whole phrases before parts, beginnings before inner words, pinyin before initials."""
        covered = min(1.0, (match.last - match.first) / self._lengths[match.phrase])
        fit = 55 * covered + 25 * (match.first == 0) + 20 * match.fullness
        return fit * (THEME_FIT if self._phrases[match.phrase].kind is PhraseKind.THEME else 1)

    def _why(self, weighed: Weighed) -> Why:
        return Why.TEXT if weighed.phrase is None else _WHY[self._phrases[weighed.phrase].kind]

    def _spelling_why(self, match: Match, letters: str) -> Why:
        if letters.isdigit():
            return _WHY[self._phrases[match.phrase].kind]
        return Why.INITIALS if len(letters) == match.last - match.first else Why.PINYIN

    def _hit(self, entry: int, found: _Found, wanted: Collection[str]) -> Hit:
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


def _together(results: list[_Results]) -> _Results:
    """Parts of a question that were found apart, added up; the strongest one says why."""
    found = _strongest(results)
    totals = {entry: sum(one[entry].score for one in results if entry in one) for entry in found}
    return {entry: replace(best, score=totals[entry]) for entry, best in found.items()}


def _strongest(results: list[_Results]) -> _Results:
    """The same question read in several ways: for each entry the way that fits best."""
    found: _Results = {}
    for one in results:
        for entry, new in one.items():
            if entry not in found or new.score > found[entry].score:
                found[entry] = new
    return found
