"""Life events (一件事): their list, and the combined checklist of one."""

from kiosk.catalogue.district import Signpost
from kiosk.catalogue.item import UNSURE
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.places import Where
from kiosk.guide import in_language
from kiosk.guide.checklist import Verdict
from kiosk.guide.event_parts import shared_copies, shared_name, shared_sentence
from kiosk.guide.together import Due, Shared, Together
from kiosk.guide.wording import case_text, no_place_line, source_label
from kiosk.visit.events import ChoseTab, OpenedItem, OpenedLifeEvent, OpenedPlaces, OpenedSignpost, Ticked
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import EventResult, LifeEvents, State
from kiosk.visit.taking import together_of, wheres
from kiosk.visit.terms import Tab
from kiosk.visit.views.checklist import form_button, progress
from kiosk.visit.views.records import (
    Banner,
    Button,
    Chip,
    ListView,
    Marked,
    MaterialRow,
    ResultRow,
    Tile,
    TogetherView,
    Tone,
    Weight,
)
from kiosk.visit.views.rows import availability, paging
from kiosk.visit.views.troubles import printers_line, take_away
from kiosk.words import Language
from kiosk.words.places import PLACE_WORDS
from kiosk.words.screens import SCREEN_WORDS, ScreenWords


def life_events_view(state: State, page: LifeEvents, kiosk: Kiosk) -> ListView:
    """Which event it is."""
    language = state.modes.language
    words = SCREEN_WORDS[language]
    rows = tuple(
        ResultRow(
            title=Marked(in_language.name(event, language)),
            detail=Marked(in_language.summary(event, language)),
            chips=(Chip(words.event_count.format(n=_count(event)), Tone.JADE, event.icon),),
            event=OpenedLifeEvent(event.id),
        )
        for event in kiosk.catalogue.life_events
    )
    return ListView(words.life_events, (), rows, paging(page, words))


def _count(event: LifeEvent) -> int:
    """How many different things there may be to do."""
    return len({part.item for part in event.parts}) + len({part.signpost for part in event.elsewhere})


def together_view(state: State, page: EventResult, kiosk: Kiosk) -> TogetherView:
    """What to do, or what to bring, with the ways to take it away."""
    language = state.modes.language
    words, found = SCREEN_WORDS[language], together_of(page, kiosk, state.clock.date())
    doing = page.tab is Tab.DUE
    return TogetherView(
        banner=_banner(found, words, language),
        advice=_advice(found, state, words),
        tabs=_tabs(found, page, words),
        rows=_rows(found, state, kiosk) if doing else (),
        materials=() if doing else _materials(found, page, kiosk, language),
        paging=paging(page, words),
        progress="" if doing else progress(len(found.materials), len(page.ticked), words),
        place=Button(words.where_do_you_live, OpenedPlaces(), "location_on", Weight.QUIET),
        actions=take_away(state, words),
        footer=words.footer.format(day=found.checked_on.isoformat(), version=kiosk.catalogue.district.version),
    )


def _advice(found: Together, state: State, words: ScreenWords) -> tuple[str, ...]:
    hints = (in_language.sentence(found.event, hint, state.modes.language) for hint in found.hints)
    return tuple(text for text in (printers_line(state, words), *hints) if text)


def _banner(found: Together, words: ScreenWords, language: Language) -> Banner:
    given = (
        in_language.option_text(found.event, one.question, option, language)
        for one in found.given
        for option in one.options
        if option != UNSURE
    )
    detail = " · ".join((in_language.name(found.event, language), *given))
    if not found.doable and not found.elsewhere:
        return Banner("info", words.together_none, detail, Tone.SUN)
    count = len(found.doable) + len(found.elsewhere)
    return Banner("check_circle", words.together.format(n=count, m=len(found.materials)), detail, Tone.JADE)


def _tabs(found: Together, page: EventResult, words: ScreenWords) -> tuple[Tile, ...]:
    counts = {Tab.DUE: len(found.doable) + len(found.elsewhere), Tab.BRING: len(found.materials)}
    texts = {Tab.DUE: words.tab_due, Tab.BRING: words.tab_bring}
    return tuple(Tile(str(counts[tab]), texts[tab], ChoseTab(tab), tab is page.tab) for tab in Tab)


def _rows(found: Together, state: State, kiosk: Kiosk) -> tuple[ResultRow, ...]:
    places = wheres(found, state, kiosk)
    due = (_due_row(found, one, places.get(one.checklist.item.id), state) for one in found.due)
    elsewhere = (
        _elsewhere_row(found, kiosk.catalogue.signpost(one.signpost), one.why, state.modes.language)
        for one in found.elsewhere
    )
    return (*due, *elsewhere)


def _due_row(found: Together, due: Due, place: Where | None, state: State) -> ResultRow:
    language, item = state.modes.language, due.checklist.item
    words = SCREEN_WORDS[language]
    why = in_language.sentence(found.event, due.part.why, language)
    perhaps = (Chip(words.perhaps, Tone.SUN, "help"),) if due.perhaps else ()
    if place is None:
        verdict = due.checklist.verdict
        chip = words.cannot_do if verdict is Verdict.CANNOT else words.do_elsewhere
        reason = in_language.sentence(item, due.checklist.reason, language)
        detail, chips = reason, (*perhaps, Chip(chip, Tone.SUN, "info"))
    else:
        detail, chips = " · ".join(filter(None, (_place(place, language), why))), (*perhaps, *availability(item, words))
    return ResultRow(Marked(in_language.name(item, language)), Marked(detail), chips, OpenedItem(item.id))


def _place(place: Where, language: Language) -> str:
    if place.best is None:
        return no_place_line(place.counters, PLACE_WORDS[language])
    return SCREEN_WORDS[language].go_to.format(place=place.best.name)


def _elsewhere_row(found: Together, signpost: Signpost, why: str, language: Language) -> ResultRow:
    words = SCREEN_WORDS[language]
    parts = (in_language.signpost_where(signpost, language), in_language.sentence(found.event, why, language))
    return ResultRow(
        title=Marked(in_language.signpost_name(signpost, language)),
        detail=Marked(" · ".join(filter(None, parts))),
        chips=(Chip(words.go_elsewhere, Tone.SUN, "signpost"),),
        event=OpenedSignpost(signpost.id),
    )


def _materials(found: Together, page: EventResult, kiosk: Kiosk, language: Language) -> tuple[MaterialRow, ...]:
    return tuple(
        MaterialRow(
            name=shared_name(language, shared, found.event.english.materials),
            detail=_detail(shared, language),
            tag=_tag(shared, language),
            ticked=index in page.ticked,
            event=Ticked(index),
            form=form_button(shared.material, kiosk, language),
        )
        for index, shared in enumerate(found.materials)
    )


def _detail(shared: Shared, language: Language) -> str:
    words, owners = SCREEN_WORDS[language], shared.owners
    names = words.comma.join(in_language.name(one.item, language) for one in owners)
    use = words.used_by_all.format(n=len(owners)) if len(owners) > 1 else words.used_by.format(names=names)
    cases = words.comma.join(case_text(item, case, language) for item, case in shared.cases)
    case = words.needed_if.format(case=cases) if cases else ""
    note = shared_sentence(shared, shared.material.note, language).rstrip("。")
    parts = (use, case, shared_copies(shared, PLACE_WORDS[language]), note)
    return ("，" if language is Language.CHINESE else "; ").join(part for part in parts if part)


def _tag(shared: Shared, language: Language) -> Chip | None:
    source = "" if shared.material.printable_form else shared.material.source
    return Chip(source_label(source, PLACE_WORDS[language]), Tone.LAKE) if source else None
