"""Entries by the letters that are typed for them: pinyin, initials, English words, and slips of all of them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from kiosk.catalogue.search.abbreviations import AbbreviationIndex
from kiosk.catalogue.search.english import English, EnglishIndex
from kiosk.catalogue.search.found import Found, Results, scaled, strongest
from kiosk.catalogue.search.hits import PHRASE_WHY, Why
from kiosk.catalogue.search.keys import Keys, PhraseKind
from kiosk.catalogue.search.letters import LetterIndex, Match, Spelt, typed
from kiosk.catalogue.search.slips import ALIKE, SHORTEST, SlipIndex
from kiosk.catalogue.search.text import core_length
from kiosk.catalogue.search.words import EMPTY_ENDINGS

THEME_FIT = 0.5
"""Who types a theme means any of its items: each of them half as much as one typed by name."""

ENGLISH_FIT = 60.0
"""A match in an English name: above initials somewhere inside a Chinese one, below a saying typed whole."""

BEGUN_FIT = 0.8
"""What a name counts with an empty word typed after it that does not stand there."""

SHORTENED_FIT = 60.0
"""Initials with some left out: above a run of initials inside a long name, below one at its beginning."""

_LATIN_ONLY = re.compile(r"[\x20-\x7e]*[A-Za-z]{2}[\x20-\x7e]*")

_Spelling = tuple[Spelt, ...]
_Best = dict[int, tuple[float, Match]]
"""Entry -> how well its best match fits, and that match."""


class SpellingIndex:
    """Entries by their phrases, spelt out."""

    def __init__(
        self, keys: Keys, spelt: Sequence[tuple[Spelt, ...]], slips: SlipIndex, english: Iterable[str]
    ) -> None:
        """`spelt`: the phrases of `keys`; `english`: the English name of each entry."""
        self._phrases = keys.phrases
        self._spelt = spelt
        self._slips = slips
        self._lengths = [core_length(phrase.text) for phrase in keys.phrases]
        self._letters = LetterIndex(spelt)
        named = [place for place, phrase in enumerate(keys.phrases) if phrase.kind is PhraseKind.NAME]
        self._shortened = AbbreviationIndex([(place, spelt[place]) for place in named])
        names = (English(entry, name) for entry, name in enumerate(english))
        self._english = EnglishIndex((*names, *_english_sayings(keys)))

    def read(self, letters: str, words: str) -> Results:
        """Letters read in every way; `words`: as they were typed, with blanks."""
        found = strongest([self.spelt(letters), self._by_english(words), self._by_beginning(letters)])
        if max((one.score for one in found.values()), default=0.0) >= SHORTENED_FIT:
            return found
        return strongest([found, self._by_abbreviation(letters)])

    def spelt(self, letters: str) -> Results:
        """By pinyin and initials, mixed with characters as one likes; digits stand for themselves."""
        best = self._best(self._letters.matches(letters))
        return {
            entry: Found(fit, self._why(match, letters), match.phrase, match) for entry, (fit, match) in best.items()
        }

    def _by_beginning(self, letters: str) -> Results:
        """By what stands before an empty word, as 低保 in dibaoshenqing and dbsq."""
        begun = next((letters.removesuffix(one) for one in EMPTY_ENDINGS if letters.endswith(one)), "")
        return scaled(self.spelt(begun), BEGUN_FIT) if begun else {}

    def _by_abbreviation(self, letters: str) -> Results:
        """By initials of names, some left out."""
        found: Results = {}
        for phrase, together in self._shortened.shortened_to(letters):
            fit = SHORTENED_FIT * (0.5 + 0.5 * together) * min(1.0, len(letters) / self._lengths[phrase]) ** 0.5
            for entry in self._phrases[phrase].entries:
                found[entry] = Found(fit, Why.INITIALS, phrase)
        return found

    def _by_english(self, words: str) -> Results:
        """By English names and sayings."""
        return strongest(
            [
                {one.english.entry: Found(ENGLISH_FIT * one.share, _english_why(one.english), one.english.phrase)}
                for one in self._english.begun(words)
            ]
        )

    def slipped(self, letters: str) -> Results:
        """By what sounds alike, then by what is spelt alike."""
        if len(letters) < SHORTEST:
            return {}
        best = self._best(self._slips.heard(letters))
        if not best:
            best = self._likest([one for one in self._slips.alike(letters) if one[1] >= ALIKE])
        return _all_found(best, Why.SLIP)

    def misheard(self, words: str, letters: str) -> Results:
        """By Chinese words that sound as the `letters` of these; see `SlipIndex.misheard`."""
        return _all_found(self._best(self._slips.misheard(words, letters)), Why.SLIP)

    def nearest(self, letters: str, most: int) -> Results:
        """By initials of which every other may be left out, else by what is spelt alike as a whole; often nothing."""
        close = {
            entry: Found(SHORTENED_FIT / 2, Why.NEAREST, phrase)
            for phrase in self._shortened.close_to(letters)
            for entry in self._phrases[phrase].entries
        }
        return close or _all_found(self._likest(self._slips.nearest(letters)[:most]), Why.NEAREST)

    def _likest(self, alike: Iterable[tuple[int, float]]) -> _Best:
        """Entry -> the phrase of it that is spelt most alike, the likest given first."""
        best: _Best = {}
        for phrase, likeness in alike:
            for entry in self._phrases[phrase].entries:
                best.setdefault(entry, (likeness, Match(phrase, 0, len(self._spelt[phrase]), 1.0)))
        return best

    def _best(self, matches: Iterable[Match]) -> _Best:
        """Entry -> its best match and how well that fits."""
        best: _Best = {}
        for match in matches:
            fit = self._fit(match)
            for entry in self._phrases[match.phrase].entries:
                if entry not in best or fit > best[entry][0]:
                    best[entry] = fit, match
        return best

    def _fit(self, match: Match) -> float:
        """0 to 100: whole phrases before parts, beginnings before inner words, pinyin before initials."""
        covered = min(1.0, (match.last - match.first) / self._lengths[match.phrase])
        sure = 1.0 if match.first == 0 else 0.5 + 0.5 * match.fullness
        fit = 55 * covered * sure + 25 * (match.first == 0) + 20 * match.fullness
        return fit * (THEME_FIT if self._phrases[match.phrase].kind is PhraseKind.THEME else 1)

    def _why(self, match: Match, letters: str) -> Why:
        phrase = self._phrases[match.phrase]
        if letters in typed(phrase.text):
            return PHRASE_WHY[phrase.kind]
        return Why.INITIALS if len(letters) == match.last - match.first else Why.PINYIN


def _all_found(best: _Best, why: Why) -> Results:
    return {entry: Found(fit, why, match.phrase, match) for entry, (fit, match) in best.items()}


def _english_sayings(keys: Keys) -> Iterator[English]:
    for place, phrase in enumerate(keys.phrases):
        if phrase.kind is PhraseKind.SAYING and _LATIN_ONLY.fullmatch(phrase.text):
            yield from (English(entry, phrase.text, place) for entry in phrase.entries)


def _english_why(english: English) -> Why:
    return Why.NAME if english.phrase is None else Why.SAYING
