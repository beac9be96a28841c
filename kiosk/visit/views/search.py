"""Results as one types, on our own keyboard."""

from kiosk.catalogue.item import Item
from kiosk.catalogue.search.hits import Hit, HitKind, Why
from kiosk.guide import in_language
from kiosk.visit.events import (
    Cleared,
    Deleted,
    OpenedItem,
    OpenedLifeEvent,
    OpenedSignpost,
    PickedCandidate,
    Touch,
    Typed,
)
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.moves import trailing_letters
from kiosk.visit.state import Searching, State
from kiosk.visit.views.records import Button, Chip, Keyboard, Marked, ResultRow, SearchView, Tone, Weight
from kiosk.visit.views.rows import also_called, availability, paging
from kiosk.words import Language
from kiosk.words.screens import SCREEN_WORDS, ScreenWords

KEY_ROWS = ("1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")
SPACE_ROW = {Language.CHINESE: (), Language.ENGLISH: (" ",)}
"""English parts its words; pinyin and Chinese need no blank."""

MOST_CANDIDATES = 8


def search_view(state: State, page: Searching, kiosk: Kiosk) -> SearchView:
    """What the words typed so far find."""
    language = state.modes.language
    words = SCREEN_WORDS[language]
    hits = _offered(kiosk.index.search(page.query), state, kiosk)
    return SearchView(
        query=page.query,
        placeholder=words.type_here,
        clear=Button(words.clear, Cleared() if page.query else None, "close", Weight.QUIET),
        summary=_summary(page.query, hits, words),
        rows=tuple(_row(hit, kiosk, language) for hit in hits) or _favourites(page.query, state, kiosk),
        paging=paging(page, words),
        keyboard=_keyboard(page.query, kiosk, language),
    )


def _offered(hits: tuple[Hit, ...], state: State, kiosk: Kiosk) -> tuple[Hit, ...]:
    """Without items that are not in force today."""
    today = state.clock.date()
    return tuple(hit for hit in hits if hit.kind is not HitKind.ITEM or kiosk.offers(hit.id, today))


def _favourites(query: str, state: State, kiosk: Kiosk) -> tuple[ResultRow, ...]:
    """大家常办, where nothing is near to what was typed; nothing before anything is."""
    today, language = state.clock.date(), state.modes.language
    offered = (one.item for one in kiosk.site.favourites if kiosk.offers(one.item, today)) if query.strip() else ()
    return tuple(_favourite(kiosk.catalogue.item(item), language) for item in offered)


def _favourite(item: Item, language: Language) -> ResultRow:
    words = SCREEN_WORDS[language]
    return ResultRow(
        title=Marked(in_language.name(item, language)),
        detail=Marked(also_called(item, words)),
        chips=availability(item, words),
        event=OpenedItem(item.id),
    )


def _summary(query: str, hits: tuple[Hit, ...], words: ScreenWords) -> str:
    if not query.strip():
        return words.nothing_typed
    if not hits:
        return words.found_nearest
    sentences = {
        Why.INITIALS: words.found_by_letters,
        Why.PINYIN: words.found_by_sound,
        Why.SLIP: words.found_by_slip,
        Why.NEAREST: words.found_nearest,
    }
    return sentences.get(hits[0].why, words.found_items).format(n=len(hits))


def _row(hit: Hit, kiosk: Kiosk, language: Language) -> ResultRow:
    words = SCREEN_WORDS[language]
    if hit.kind is HitKind.SIGNPOST:
        signpost = kiosk.catalogue.signpost(hit.id)
        return ResultRow(
            title=_title(hit, in_language.signpost_name(signpost, language)),
            detail=Marked(in_language.signpost_where(signpost, language)),
            chips=(Chip(words.go_elsewhere, Tone.SUN, "signpost"),),
            event=OpenedSignpost(hit.id),
        )
    if hit.kind is HitKind.LIFE_EVENT:
        event = kiosk.catalogue.life_event(hit.id)
        return ResultRow(
            title=_title(hit, in_language.name(event, language)),
            detail=Marked(in_language.summary(event, language)),
            chips=(Chip(words.life_events, Tone.LAKE, "event"),),
            event=OpenedLifeEvent(hit.id),
        )
    item = kiosk.catalogue.item(hit.id)
    return ResultRow(
        title=_title(hit, in_language.name(item, language)),
        detail=_matched(hit, words) or Marked(also_called(item, words)),
        chips=availability(item, words),
        event=OpenedItem(hit.id),
    )


def _title(hit: Hit, name: str) -> Marked:
    return Marked(name, hit.name_spans if name == hit.name else ())


def _matched(hit: Hit, words: ScreenWords) -> Marked | None:
    """也叫：… with the saying that matched and its characters, where it was not the name."""
    if hit.matched_text == hit.name or hit.why is Why.NEAREST:
        return None
    before, _, after = words.also_called.partition("{names}")
    spans = tuple((start + len(before), end + len(before)) for start, end in hit.matched_spans)
    return Marked(before + hit.matched_text + after, spans)


def _keyboard(query: str, kiosk: Kiosk, language: Language) -> Keyboard:
    words = SCREEN_WORDS[language]
    letters = trailing_letters(query)
    candidates = kiosk.index.candidates(letters)[:MOST_CANDIDATES] if letters else ()
    return Keyboard(
        rows=tuple(tuple(_key(key, Typed(key.lower())) for key in row) for row in (*KEY_ROWS, *SPACE_ROW[language])),
        delete=Button(words.delete, Deleted() if query else None, "backspace", Weight.QUIET),
        candidates=tuple(_key(word, PickedCandidate(word)) for word in candidates),
    )


def _key(text: str, event: Touch) -> Button:
    return Button(text, event, weight=Weight.QUIET)
