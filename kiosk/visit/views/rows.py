"""Rows that lists and search results share."""

from kiosk.catalogue.item import Counter, Item
from kiosk.guide import in_language
from kiosk.visit.events import OpenedItem, TurnedPageBack
from kiosk.visit.state import Paged
from kiosk.visit.views.records import Button, Chip, Marked, ResultRow, Rows, Tone, Weight
from kiosk.words import Language
from kiosk.words.screens import SCREEN_WORDS, ScreenWords


def paging(page: Paged, words: ScreenWords) -> Rows:
    """Where a list goes on, and the way to its screenful before."""
    back = Button(words.show_previous, TurnedPageBack(), "expand_less", Weight.QUIET)
    return Rows(page.starts[-1], words.show_more, back if len(page.starts) > 1 else None)


def item_row(item: Item, language: Language) -> ResultRow:
    """An item in a list, with what people call it."""
    words = SCREEN_WORDS[language]
    return ResultRow(
        title=Marked(in_language.name(item, language)),
        detail=Marked(also_called(item, words)),
        chips=availability(item, words),
        event=OpenedItem(item.id),
    )


def also_called(item: Item, words: ScreenWords) -> str:
    """也叫：… ; three names are enough to recognise it."""
    return words.also_called.format(names="、".join(item.sayings[:3])) if item.sayings else ""


def availability(item: Item, words: ScreenWords) -> tuple[Chip, ...]:
    """社区, 街道, 全区通办."""
    chips = []
    if item.accepts_at(Counter.COMMUNITY):
        chips.append(Chip(words.at_community))
    if item.accepts_at(Counter.STREET):
        chips.append(Chip(words.at_street))
    if item.district_wide:
        chips.append(Chip(words.district_wide, Tone.LAKE, "hub"))
    if item.paused:
        chips.append(Chip(words.paused, Tone.SEAL, "block"))
    return tuple(chips)
