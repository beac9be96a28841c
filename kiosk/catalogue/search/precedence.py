"""A life event and the items it is made of: which of them stands first."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from kiosk.catalogue.search.found import Found, Results
from kiosk.catalogue.search.keys import Phrase, PhraseKind
from kiosk.catalogue.search.text import folded
from kiosk.catalogue.search.words import ASKING_FOR_ALL

ALL_ASKED = 2.0
"""What a life event counts where someone asks for all there is to do."""

RIVAL = 0.5
"""An item that is named and fits this well at least, of what the event does, is what is meant."""

BEHIND = 0.99
"""What is left to an event of the score of the item that goes before it."""


def items_named_first(found: Results, words: str, events: Set[int], phrases: Sequence[Phrase]) -> Results:
    """An event goes behind the item that is named after it, unless all is asked for.

    What is wanted stands last: 公司倒闭了能领多少失业金 wants 失业金, 当兵退役回来 does not want 当兵.
    """
    weighed = {entry: one for entry, one in found.items() if entry in events}
    if not weighed:
        return found
    if any(word in words for word in ASKING_FOR_ALL):
        return found | {entry: replace(one, score=ALL_ASKED * one.score) for entry, one in weighed.items()}
    asked = folded(words)
    places = {entry: _place(one, asked, phrases) for entry, one in found.items()}
    return found | {
        entry: replace(one, score=BEHIND * most)
        for entry, one in weighed.items()
        if (most := _most_after(places[entry], found.keys() - events, places, found)) >= RIVAL * one.score
        and one.score > most
    }


def _most_after(place: int, items: Set[int], places: Mapping[int, int], found: Results) -> float:
    """The best score of what is named after a place."""
    return max((found[item].score for item in items if places[item] > place), default=0.0)


def _place(found: Found, asked: str, phrases: Sequence[Phrase]) -> int:
    """Where its name or saying stands in the question; -1 where it does not."""
    if found.phrase is None or phrases[found.phrase].kind is PhraseKind.THEME:
        return -1
    return asked.rfind(folded(phrases[found.phrase].text))
