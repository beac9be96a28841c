"""Which characters of a hit to colour: half-open (start, end) spans, in order, never touching."""

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from kiosk.catalogue.search.letters import Match, Spelt
from kiosk.catalogue.search.text import grams, is_han, tokens

Span = tuple[int, int]


def marked_grams(text: str, wanted: Collection[str]) -> tuple[Span, ...]:
    """What of `text` was asked for. A lone character is coloured only if nothing longer is."""
    found = [(gram, span) for gram, span in _cut(text) if gram in wanted]
    longer = [span for gram, span in found if len(gram) > 1 or not is_han(gram)]
    return joined(longer or (span for _, span in found))


def marked_letters(phrase: Sequence[Spelt], match: Match) -> tuple[Span, ...]:
    """The characters that were typed."""
    return joined((one.place, one.place + 1) for one in phrase[match.first : match.last])


def marked_in_order(text: str, characters: str) -> tuple[Span, ...]:
    """The characters one after the other, as 医保 stands in 医疗保险; nothing unless all of them are there."""
    places: list[int] = []
    for character in characters:
        place = text.find(character, places[-1] + 1 if places else 0)
        if place < 0:
            return ()
        places.append(place)
    return joined((place, place + 1) for place in places)


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans that overlap or touch made one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = result[-1][0], max(end, result[-1][1])
        else:
            result.append((start, end))
    return tuple(result)


@lru_cache(maxsize=1024)  # the names and sayings of a catalogue
def _cut(text: str) -> tuple[tuple[str, Span], ...]:
    return tuple((gram, (first.start, last.end)) for gram, first, last in grams(tokens(text)))
