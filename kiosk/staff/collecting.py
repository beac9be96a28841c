"""The checklists of many items and life events, gathered for paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from kiosk.catalogue.hours import OpenState
from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.places import Destination, Where, Whereabouts, where
from kiosk.guide.checklist import Checklist, Verdict
from kiosk.guide.engine import Given
from kiosk.guide.form_sheet import FormSheet
from kiosk.guide.letters import Letters
from kiosk.guide.part_records import Parts
from kiosk.guide.parts import AnySheet, parts
from kiosk.guide.sheet import Sheet
from kiosk.guide.together import Together
from kiosk.paper.collection_a4 import Case, Chapter, Collection, Entry
from kiosk.staff.checklists_of import Guided, Listed, Lists, ListsOf
from kiosk.staff.event_sheets import event_sheet
from kiosk.visit.kiosk import Kiosk

TITLE = "办事清单汇编"

LIFE_EVENTS = "一件事"
"""The chapter of the life events, ahead of the themes."""

_HOURS_NOT_SAID = OpenState(False, None, True)
"""A paper that lies at the counter outlives the day: it does not say what is open now."""

_VERDICTS = {Verdict.CANNOT: "不能办：", Verdict.ELSEWHERE: "去别处："}


@dataclass(frozen=True)
class Gathered:
    """A collection, and what is to be told about it."""

    collection: Collection
    ids: tuple[str, ...]
    """Of items and life events, in the order of the entries."""
    remarks: tuple[str, ...]
    """Chinese sentences about what is left out."""

    @property
    def checklists(self) -> int:
        """How many there are."""
        return sum(len(entry.cases) for entry in self.collection.entries)

    @property
    def contents(self) -> str:
        """2 个事项，1 个“一件事”，4 张清单。"""
        return _contents(self.collection.chapters, self.collection.forms)


def gather(kiosk: Kiosk, chosen: tuple[Guided, ...], lists_of: ListsOf, day: date) -> Gathered:
    """The checklists of these items and life events as of a day. Items outside their 生效 and 失效 are left out."""
    now = datetime.combine(day, time())
    holding = [one for one in chosen if isinstance(one, LifeEvent) or one.in_force(day)]
    remarks = [f"{one.name}：{day} 不在生效和失效的日期之间，没有印。" for one in chosen if one not in holding]
    chapters, ids = [], []
    for title in (LIFE_EVENTS, *(theme.name for theme in kiosk.catalogue.district.themes)):
        entries = []
        for one in (one for one in holding if chapter_of(one) == title):
            lists = lists_of(one, kiosk.by_id(day))
            entries.append(_entry(kiosk, one, lists, now))
            ids.append(one.id)
            remarks += [lists.remark] if lists.remark else []
        chapters += [Chapter(title, tuple(entries))] if entries else []
    forms = tuple(_forms(kiosk, [one for one in holding if isinstance(one, Item)], now))
    return Gathered(_collection(kiosk, tuple(chapters), forms, now), tuple(ids), tuple(remarks))


def chapter_of(guided: Guided) -> str:
    """The title of the chapter it stands in."""
    return LIFE_EVENTS if isinstance(guided, LifeEvent) else guided.theme


def _forms(kiosk: Kiosk, items: Sequence[Item], now: datetime) -> Iterator[FormSheet]:
    """The blank forms that materials of these items offer, in the order of the catalogue."""
    offered = {material.printable_form for item in items for material in item.materials}
    for form in kiosk.catalogue.forms:
        if form.id in offered:
            yield FormSheet(form, kiosk.catalogue.district, Letters.NORMAL, now, number="")


def _collection(kiosk: Kiosk, chapters: tuple[Chapter, ...], forms: tuple[FormSheet, ...], now: datetime) -> Collection:
    district = kiosk.catalogue.district
    facts = (
        ("目录版本", district.version),
        ("打印日期", now.date().isoformat()),
        ("收录", _contents(chapters, forms)),
        ("声明", district.disclaimer),
    )
    return Collection(district.heading, TITLE, facts, chapters, now, now.date().isoformat(), forms)


def _contents(chapters: tuple[Chapter, ...], forms: tuple[FormSheet, ...]) -> str:
    """What there is none of is left out."""
    events = sum(len(chapter.entries) for chapter in chapters if chapter.title == LIFE_EVENTS)
    entries = [entry for chapter in chapters for entry in chapter.entries]
    sheets = sum(len(entry.cases) for entry in entries)
    counts = (
        (len(entries) - events, "个事项"),
        (events, f"个“{LIFE_EVENTS}”"),
        (sheets, "张清单"),
        (len(forms), "张空白表"),
    )
    return "，".join(f"{count} {what}" for count, what in counts if count)


def _entry(kiosk: Kiosk, guided: Guided, lists: Lists, now: datetime) -> Entry:
    cases = tuple(_case(kiosk, one, now) for one in lists.listed)
    return Entry(guided.name, "".join(_remarks(guided, cases)), cases)


def _remarks(guided: Guided, cases: tuple[Case, ...]) -> Iterator[str]:
    if isinstance(guided, Item) and guided.paused:
        yield "（暂停）"
    if len(cases) > 1:
        yield f"（{len(cases)} 张）"


def _case(kiosk: Kiosk, listed: Listed, now: datetime) -> Case:
    found = listed.checklist
    sheet = event_sheet(kiosk, found, now) if isinstance(found, Together) else _sheet(kiosk, found, now)
    return Case(_title(found), sheet, _said(sheet, listed.ways))


def _sheet(kiosk: Kiosk, checklist: Checklist, now: datetime) -> Sheet:
    catalogue = kiosk.catalogue
    going = _at_any_time(where(catalogue, kiosk.site, checklist.item, Whereabouts(), now))
    names = tuple(catalogue.item(one).name for one in checklist.see_also)
    return Sheet(checklist, going, catalogue.district, kiosk.site, names, now, number="")


def _title(found: Checklist | Together) -> str:
    """The answers, after how it ends if it cannot be done here."""
    answers = _answers(found.given) or "全部情况"
    return answers if isinstance(found, Together) else _VERDICTS.get(found.verdict, "") + answers


def _answers(given: tuple[Given, ...]) -> str:
    return "，".join(f"{one.question.name}＝{'、'.join(one.options)}" for one in given)


def _said(sheet: AnySheet, ways: int | None) -> Parts:
    """The answers on the paper are one way to it; the others are counted. Hints are those of this one way."""
    said = parts(sheet)
    if ways is None or ways < 2 or not said.situation:
        return said
    same = "结论一样" if said.verdict else "要办的、要带的一样" if said.matters else "要带的一样"
    return replace(said, situation=(*said.situation, f"（共 {ways} 种回答，{same}）"))


def _at_any_time(going: Where) -> Where:
    best = _without_hour(going.best) if going.best else None
    return replace(going, best=best, others=tuple(map(_without_hour, going.others)))


def _without_hour(destination: Destination) -> Destination:
    return replace(destination, state=_HOURS_NOT_SAID)
