"""The checklists of many items, gathered for paper."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from kiosk.catalogue.hours import OpenState
from kiosk.catalogue.item import Item
from kiosk.catalogue.places import Destination, Where, Whereabouts, where
from kiosk.guide.checklist import Checklist, Verdict, everything
from kiosk.guide.form_sheet import FormSheet, Letters
from kiosk.guide.part_records import Parts
from kiosk.guide.parts import parts
from kiosk.guide.paths.outcomes import outcomes
from kiosk.guide.sheet import Sheet
from kiosk.paper.collection_a4 import Case, Chapter, Collection, Entry
from kiosk.visit.kiosk import Kiosk

TITLE = "办事清单汇编"

MOST_CASES = 500
"""Checklists of one item. The guide of the catalogue with the most outcomes has 147; nobody looks through more."""

_HOURS_NOT_SAID = OpenState(False, None, True)
"""A paper that lies at the counter outlives the day: it does not say what is open now."""

_VERDICTS = {Verdict.CANNOT: "不能办：", Verdict.ELSEWHERE: "去别处："}


@dataclass(frozen=True)
class Listed:
    """A checklist of an item, and how many ways of answering lead to it. None: not counted."""

    checklist: Checklist
    ways: int | None = 1


@dataclass(frozen=True)
class Lists:
    """The checklists of an item, and a sentence where some are left out."""

    listed: tuple[Listed, ...]
    remark: str = ""


ListsOf = Callable[[Item], Lists]


def all_cases(item: Item) -> Lists:
    """One checklist that holds all cases."""
    return Lists((Listed(everything(item)),))


def each_outcome(item: Item) -> Lists:
    """A checklist for each distinct outcome of the guide; an outcome that leads to another item has none."""
    found = outcomes(item, MOST_CASES)
    listed = tuple(Listed(one.checklist, one.paths) for one in found.listed if one.checklist)
    remark = f"{item.name}：情况太多，只印了前 {len(listed)} 种。" if found.more != 0 else ""
    return Lists(listed, remark) if listed else all_cases(item)


@dataclass(frozen=True)
class Gathered:
    """A collection, and what is to be told about it."""

    collection: Collection
    ids: tuple[str, ...]
    """Of the items, in the order of the entries."""
    remarks: tuple[str, ...]
    """Chinese sentences about what is left out."""

    @property
    def checklists(self) -> int:
        """How many there are."""
        return sum(len(entry.cases) for entry in self.collection.entries)


def gather(kiosk: Kiosk, items: tuple[Item, ...], lists_of: ListsOf, day: date) -> Gathered:
    """The checklists of these items as of a day. Items outside their 生效 and 失效 are left out."""
    now = datetime.combine(day, time())
    holding = tuple(item for item in items if _holds(item, day))
    remarks = [f"{item.name}：{day} 不在生效和失效的日期之间，没有印。" for item in items if item not in holding]
    chapters, ids = [], []
    for theme in kiosk.catalogue.district.themes:
        entries = []
        for item in (one for one in holding if one.theme == theme.name):
            lists = lists_of(item)
            entries.append(_entry(kiosk, item, lists, now))
            ids.append(item.id)
            remarks += [lists.remark] if lists.remark else []
        chapters += [Chapter(theme.name, tuple(entries))] if entries else []
    forms = tuple(_forms(kiosk, holding, now))
    return Gathered(_collection(kiosk, tuple(chapters), forms, now), tuple(ids), tuple(remarks))


def _forms(kiosk: Kiosk, items: tuple[Item, ...], now: datetime) -> Iterator[FormSheet]:
    """The blank forms that materials of these items offer, in the order of the catalogue."""
    offered = {material.printable_form for item in items for material in item.materials}
    for form in kiosk.catalogue.forms:
        if form.id in offered:
            yield FormSheet(form, kiosk.catalogue.district, Letters.NORMAL, now, number="")


def _holds(item: Item, day: date) -> bool:
    return (item.effective_from or day) <= day <= (item.effective_until or day)


def _collection(kiosk: Kiosk, chapters: tuple[Chapter, ...], forms: tuple[FormSheet, ...], now: datetime) -> Collection:
    entries = [entry for chapter in chapters for entry in chapter.entries]
    sheets = sum(len(entry.cases) for entry in entries)
    district = kiosk.catalogue.district
    facts = (
        ("目录版本", district.version),
        ("打印日期", now.date().isoformat()),
        ("收录", f"{len(entries)} 个事项，{sheets} 张清单" + (f"，{len(forms)} 张空白表" if forms else "")),
        ("声明", district.disclaimer),
    )
    return Collection(district.heading, TITLE, facts, chapters, now, now.date().isoformat(), forms)


def _entry(kiosk: Kiosk, item: Item, lists: Lists, now: datetime) -> Entry:
    going = _at_any_time(where(kiosk.catalogue, kiosk.site, item, Whereabouts(), now))
    cases = tuple(_case(kiosk, one, going, now) for one in lists.listed)
    return Entry(item.name, "".join(_remarks(item, cases)), cases)


def _remarks(item: Item, cases: tuple[Case, ...]) -> Iterator[str]:
    if item.status == "暂停":
        yield "（暂停）"
    if len(cases) > 1:
        yield f"（{len(cases)} 张）"


def _case(kiosk: Kiosk, listed: Listed, going: Where, now: datetime) -> Case:
    checklist, catalogue = listed.checklist, kiosk.catalogue
    names = tuple(catalogue.item(one).name for one in checklist.see_also)
    sheet = Sheet(checklist, going, catalogue.district, kiosk.site, names, now, number="")
    return Case(_title(checklist), sheet, _said(sheet, listed.ways))


def _title(checklist: Checklist) -> str:
    """The answers, after how it ends if it cannot be done here."""
    answers = "，".join(f"{one.question.name}＝{'、'.join(one.options)}" for one in checklist.given)
    return _VERDICTS.get(checklist.verdict, "") + (answers or "全部情况")


def _said(sheet: Sheet, ways: int | None) -> Parts:
    """The answers on the paper are one way to it; the others are counted. Hints are those of this one way."""
    said = parts(sheet)
    if ways is None or ways < 2 or not said.situation:
        return said
    same = "结论一样" if said.verdict else "要带的一样"
    return replace(said, situation=(*said.situation, f"（共 {ways} 种回答，{same}）"))


def _at_any_time(going: Where) -> Where:
    best = _without_hour(going.best) if going.best else None
    return replace(going, best=best, others=tuple(map(_without_hour, going.others)))


def _without_hour(destination: Destination) -> Destination:
    return replace(destination, state=_HOURS_NOT_SAID)
