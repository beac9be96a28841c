"""What search needs to know beforehand: made once when a catalogue is compiled, stored in its bundle.

Pinyin (its library is slow to import) and the weighing of all text happen here, never at a kiosk's
keystroke. Keys hold plain data only, so they travel as JSON.
"""

from collections import Counter as Tally
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum

from kiosk.catalogue.district import Signpost
from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.record import Record
from kiosk.catalogue.search.question import telling, without_empty_words
from kiosk.catalogue.search.text import grams, is_han, tokens

ENTRY = 128
"""A posting is one number: entry * ENTRY + weight; a weight is 1..127 hundredths."""

NAME, SAYING, SIGNPOST_TEXT = 100, 100, 50
SUMMARY, CONDITIONS, GUIDE, FAQ, MATERIALS, OTHER = 60, 40, 35, 35, 15, 25  # materials are much alike everywhere

LONGEST_WORD = 4  # characters of a word in the candidate bar that is no name or saying


class PhraseKind(StrEnum):
    """What a phrase is to its entry."""

    NAME = "name"
    SAYING = "saying"
    THEME = "theme"


class Phrase(Record):
    """A name or saying people may type."""

    text: str
    kind: PhraseKind
    entries: tuple[int, ...]
    """Places in `entries`."""
    reading: str
    """One syllable a character, comma between; empty for what is no Chinese character."""
    empty: int = 0
    """How many characters of a saying say nothing about the thing itself."""


class Word(Record):
    """A word of the candidate bar."""

    text: str
    reading: str
    count: int
    """In how many names and sayings it stands."""


class Keys(Record):
    """All that an index is built from, beside the catalogue itself."""

    phrases: tuple[Phrase, ...]
    grams: dict[str, tuple[int, ...]]
    """Token or pair of tokens -> postings: the entries whose text has it, and how prominently."""
    phrase_grams: dict[str, tuple[int, ...]]
    """Token or pair of tokens -> places in `phrases`."""
    sounds: dict[str, str]
    """Syllable -> the common characters read so (level 1 of GB 2312), to hear through wrong characters."""
    words: tuple[Word, ...]


def entries(catalogue: Catalogue) -> tuple[Item | Signpost | LifeEvent, ...]:
    """All that can be found: items, then signposts, then life events."""
    return (*catalogue.items, *catalogue.signposts, *catalogue.life_events)


def build_keys(catalogue: Catalogue) -> Keys:
    """The search keys of a catalogue. Takes some tenths of a second."""
    phrases = tuple(_phrases(catalogue))
    return Keys(
        phrases=phrases,
        grams=_postings(catalogue),
        phrase_grams=_phrase_grams(phrases),
        sounds=_sounds(),
        words=tuple(_words(phrases)),
    )


def _phrases(catalogue: Catalogue) -> Iterator[Phrase]:
    for place, entry in enumerate(entries(catalogue)):
        yield _phrase(entry.name, PhraseKind.NAME, (place,))
        for saying in entry.sayings:
            yield _phrase(saying, PhraseKind.SAYING, (place,))
    for theme in catalogue.district.themes:
        members = tuple(place for place, item in enumerate(catalogue.items) if item.theme == theme.name)
        for name in dict.fromkeys((theme.name, theme.short)):
            yield _phrase(name, PhraseKind.THEME, members)


def _phrase(text: str, kind: PhraseKind, entries: tuple[int, ...]) -> Phrase:
    return Phrase(text=text, kind=kind, entries=entries, reading=_reading(text), empty=_empty(text, kind))


def _empty(text: str, kind: PhraseKind) -> int:
    """Of 低保怎么办 three; names of items all end in 申请 and the like, so there it is nothing."""
    return 0 if kind is PhraseKind.NAME else len(text) - len(without_empty_words(text))


def _reading(text: str) -> str:
    """gao,ling for 高龄; ü is written v, as on keyboards. Other characters leave their fields empty."""
    from pypinyin import lazy_pinyin

    # the library drops what is given as empty, so a mark holds the place
    return ",".join(lazy_pinyin(text, errors=lambda others: ",".join("-" * len(others)))).replace("-", "")


def _sounds() -> dict[str, str]:
    """The 3,755 characters of GB 2312 level 1: rows 16 to 55."""
    sounds: dict[str, str] = defaultdict(str)
    for row in range(0xB0, 0xD8):
        characters = bytes(byte for cell in range(0xA1, 0xFF) for byte in (row, cell)).decode("gb2312", "ignore")
        for character in characters:
            sounds[_reading(character)] += character
    return dict(sounds)


def _postings(catalogue: Catalogue) -> dict[str, tuple[int, ...]]:
    """Each gram with its entries, at the weight of the most prominent text that has it."""
    found: dict[str, dict[int, int]] = defaultdict(dict)
    texts = [
        *map(_item_texts, catalogue.items),
        *map(_signpost_texts, catalogue.signposts),
        *map(_event_texts, catalogue.life_events),
    ]
    for entry, weighed in enumerate(texts):
        for text, weight in weighed:
            for gram, _, _ in grams(tokens(text)):
                found[gram][entry] = max(weight, found[gram].get(entry, 0))
    return {gram: tuple(entry * ENTRY + weight for entry, weight in entries.items()) for gram, entries in found.items()}


def _item_texts(item: Item) -> Iterator[tuple[str, int]]:
    yield item.name, NAME
    yield from ((saying, SAYING) for saying in item.sayings)
    yield item.summary, SUMMARY
    yield from ((condition, CONDITIONS) for condition in item.eligibility)
    for question in item.guide:
        yield question.text, GUIDE
        yield from ((option.name, GUIDE) for option in question.options)
    yield from ((faq.question, FAQ) for faq in item.faqs)
    yield from ((faq.answer, OTHER) for faq in item.faqs)
    yield from ((hint.text, OTHER) for hint in item.hints)
    yield from ((material.name, MATERIALS) for material in item.materials)
    yield from ((text, OTHER) for text in (item.theme, item.result, item.community_role))


def _signpost_texts(signpost: Signpost) -> Iterator[tuple[str, int]]:
    yield signpost.name, NAME
    yield from ((saying, SAYING) for saying in signpost.sayings)
    yield from ((text, SIGNPOST_TEXT) for text in (signpost.where, signpost.note))


def _event_texts(event: LifeEvent) -> Iterator[tuple[str, int]]:
    yield event.name, NAME
    yield from ((saying, SAYING) for saying in event.sayings)
    yield event.summary, SUMMARY


def _phrase_grams(phrases: Iterable[Phrase]) -> dict[str, tuple[int, ...]]:
    found: dict[str, dict[int, None]] = defaultdict(dict)
    for place, phrase in enumerate(phrases):
        for gram in telling(phrase.text, tokens(phrase.text)):
            found[gram][place] = None
    return {gram: tuple(places) for gram, places in found.items()}


def _words(phrases: Iterable[Phrase]) -> Iterator[Word]:
    """Sayings and themes whole, the pieces that names and sayings share, and single characters."""
    counts: Tally[str] = Tally()
    for phrase in phrases:
        counts.update(set(_pieces(phrase.text)))
    inside = _within_longer(counts)
    shared = {text for text, count in counts.items() if len(text) == 1 or count > max(1, inside[text])}
    whole = {phrase.text for phrase in phrases if phrase.kind is not PhraseKind.NAME and all(map(is_han, phrase.text))}
    for text in sorted(whole | shared):
        yield Word(text=text, reading=_reading(text), count=counts[text] or 1)


def _pieces(text: str) -> Iterator[str]:
    """Every run of Chinese characters in `text`, up to LONGEST_WORD."""
    for start in range(len(text)):
        for end in range(start + 1, min(start + LONGEST_WORD, len(text)) + 1):
            if all(map(is_han, text[start:end])):
                yield text[start:end]


def _within_longer(counts: Tally[str]) -> Tally[str]:
    """How often a piece stands within one longer piece: 疾人 never stands without 残, so it is no word."""
    inside: Tally[str] = Tally()
    for longer, count in counts.items():
        for piece in (longer[1:], longer[:-1]):
            inside[piece] = max(inside[piece], count)
    return inside
