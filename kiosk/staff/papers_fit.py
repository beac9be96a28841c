"""Whether what citizens can come to fits its paper: laid out and drawn as the printer gets it.

Tried are the list of all cases, the conclusions, and the longest lists: where these fit, the shorter
ones do. One sheet takes some 10 ms on each paper, so this is for single items and for a night's check,
not for every save.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.places import Whereabouts, where
from kiosk.guide import in_language
from kiosk.guide.checklist import Checklist, everything
from kiosk.guide.engine import Answers
from kiosk.guide.letters import Letters
from kiosk.guide.parts import AnySheet, moment, parts
from kiosk.guide.paths.event_outcomes import event_outcomes
from kiosk.guide.paths.outcomes import longest_lists, outcomes
from kiosk.guide.sheet import Sheet
from kiosk.guide.together import Together, all_together
from kiosk.paper import checklist_a4, fonts
from kiosk.press import lay_out
from kiosk.staff.event_sheets import event_sheet
from kiosk.staff.print_one import Way
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.terms import Paper
from kiosk.words import Language

MOST_PAGES = {Way(Paper.A4): 4, Way(Paper.A4, Letters.LARGE): 6, Way(Paper.RECEIPT): 1}
"""The longest real ones are all cases of a life event in English; what citizens come to has half as many."""

_LONGEST = 3
"""Of the lists with most materials so many are tried: other texts may make the second the longer one."""

_PAPERS = {Way(Paper.A4): "A4 ", Way(Paper.A4, Letters.LARGE): "A4 大字", Way(Paper.RECEIPT): "小票"}

_WIDEST_NUMBER = "{kiosk}-{day:%Y%m%d}-9999"


@dataclass(frozen=True)
class Misfit:
    """A checklist that does not fit its paper."""

    way: Way
    language: Language
    answers: Answers | None
    """A shortest way of answering that leads to it; None: the list of all cases."""
    pages: int | None
    """Of A4; None: it could not be drawn at all."""
    error: str = ""
    """What the drawing said, for a programmer."""


def misfits(kiosk: Kiosk, guided: Item | LifeEvent, now: datetime) -> Iterator[Misfit]:
    """The checklists of an item or a life event that do not fit, in both languages. Raises FontUnusableError."""
    fonts.register()
    for answers, sheet in _sheets(kiosk, guided, now):
        for way in MOST_PAGES:
            misfit = _tried_on(way, sheet, answers)
            if misfit is not None:
                yield misfit


def _sheets(kiosk: Kiosk, guided: Item | LifeEvent, now: datetime) -> Iterator[tuple[Answers | None, AnySheet]]:
    number = _WIDEST_NUMBER.format(kiosk=kiosk.site.kiosk, day=now)
    if isinstance(guided, LifeEvent):
        for answers, found in _event_tried(guided, kiosk, now):
            yield from ((answers, event_sheet(kiosk, found, now, one).numbered(number)) for one in Language)
    else:
        for answers, checklist in _tried(guided):
            yield from ((answers, _sheet(kiosk, checklist, one, now).numbered(number)) for one in Language)


def told(found: list[Misfit]) -> str:
    """What was found, for a clerk."""
    if not found:
        return "最长的几张清单都排过版：A4、A4 大字和小票都放得下。"
    return "\n".join(f"放不下：{_which(one)}，{_PAPERS[one.way]}{_how(one)}" for one in found)


def _which(misfit: Misfit) -> str:
    if misfit.answers is None:
        return "全部情况的清单"
    return "，".join(f"{question}＝{'、'.join(options)}" for question, options in misfit.answers.items())


def _how(misfit: Misfit) -> str:
    return f"要 {misfit.pages} 页，最多 {MOST_PAGES[misfit.way]} 页" if misfit.pages else f"排不出来（{misfit.error}）"


def _tried(item: Item) -> Iterator[tuple[Answers | None, Checklist]]:
    yield None, everything(item)
    if item.guide:
        early = (one for one in outcomes(item, len(item.conclusions)).listed if one.conclusion is not None)
        for one in (*early, *longest_lists(item, _LONGEST)):
            if one.checklist is not None:
                yield one.witness, one.checklist


def _event_tried(event: LifeEvent, kiosk: Kiosk, now: datetime) -> Iterator[tuple[Answers | None, Together]]:
    items = kiosk.by_id(now.date())
    yield None, all_together(event, items)
    found = sorted(event_outcomes(event, items).listed, key=lambda one: -len(one.together.materials))
    yield from ((one.witness, one.together) for one in found[:_LONGEST])


def _sheet(kiosk: Kiosk, checklist: Checklist, language: Language, now: datetime) -> Sheet:
    catalogue, item = kiosk.catalogue, checklist.item
    return Sheet(
        checklist=checklist,
        where=where(catalogue, kiosk.site, item, Whereabouts(), now),
        district=catalogue.district,
        site=kiosk.site,
        see_also=tuple(in_language.name(catalogue.item(one), language) for one in checklist.see_also),
        now=now,
        number="",
        language=language,
    )


def _tried_on(way: Way, sheet: AnySheet, answers: Answers | None) -> Misfit | None:
    try:
        pages = _pages(way, sheet)
    except Exception as error:  # whatever the drawing stumbles over is the finding
        return Misfit(way, sheet.language, answers, None, repr(error))
    return Misfit(way, sheet.language, answers, pages) if pages > MOST_PAGES[way] else None


def _pages(way: Way, sheet: AnySheet) -> int:
    """How many it takes; it is drawn as the printer gets it."""
    lay_out(sheet, way.paper, way.letters)
    if way.paper is Paper.RECEIPT:
        return 1
    return len(checklist_a4.lay_out(sheet, parts(sheet), way.letters, moment(sheet)).pages)
