"""Facts about places, hours, dates and copies made into sentences, the same for screen, speech and paper."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta

from kiosk.catalogue.district import OfficeHours
from kiosk.catalogue.hours import OpenState
from kiosk.catalogue.item import Confidence, Counter, Element, Item, LegalBasis, Material, Rate
from kiosk.catalogue.places import Destination
from kiosk.guide import in_language
from kiosk.words import Language
from kiosk.words.forms import FORM_WORDS
from kiosk.words.places import PlaceWords, date_line

FILLED_IN_THERE = "现场填写"
"""来源 of a form that lies at the counter."""


def form_note(material: Material, language: Language) -> str:
    """That a blank form of it can be printed at the kiosk; empty where it cannot."""
    return FORM_WORDS[language].on_paper if material.printable_form else ""


def clock(moment: time | datetime) -> str:
    """9:00."""
    return f"{moment.hour}:{moment.minute:02}"


def open_line(state: OpenState, now: datetime, words: PlaceWords) -> str:
    """现在开着，17:00 下班; 现在关着，明天 9:00 开门. Says so where public holidays are not known."""
    if state.changes_at is None:
        return words.hours_unknown
    line = _open_line(state, state.changes_at, now, words)
    return line if state.calendar_known else line + words.span_comma + words.holidays_by_notice


def hours_line(hours: OfficeHours, words: PlaceWords) -> str:
    """工作日 9:00—12:00，13:30—17:00."""
    workdays = words.on_workdays.format(spans=_spans(hours.workdays, words)) if hours.workdays else ""
    weekend = words.on_weekends.format(spans=_spans(hours.weekend, words)) if hours.weekend else ""
    return words.days_comma.join(filter(None, (workdays, weekend))) or words.hours_unknown


def hours_note(hours: OfficeHours, words: PlaceWords) -> str:
    """What to know about hours that nobody has confirmed; empty where there is nothing to add."""
    known = hours.workdays or hours.weekend
    return words.hours_unconfirmed if known and hours.confidence is Confidence.UNCONFIRMED else ""


def reach_line(destination: Destination, words: PlaceWords) -> str:
    """Address and phone. What is not known follows the street's notice, and 12345: nothing is made up."""
    if not destination.address and not destination.phone:
        return words.reach_unknown
    address = destination.address or words.address_unknown
    phone = words.phone.format(phone=destination.phone) if destination.phone else words.phone_unknown
    first, second = (address, phone) if destination.address else (phone, address)
    return first + words.reach_comma + second


def why_line(destination: Destination, words: PlaceWords) -> str:
    """Why this place is named; empty where it is simply one more that takes the item."""
    if destination.own:
        return words.why_own_community if destination.counter is Counter.COMMUNITY else words.why_own_street
    return words.why_this_street if destination.at_this_site else ""


def no_place_line(counters: Collection[Counter], words: PlaceWords) -> str:
    """Where to go while nobody has said where they live."""
    if Counter.COMMUNITY not in counters:
        return words.your_centre
    return words.your_station_or_centre if Counter.STREET in counters else words.your_station


def counter_label(counter: Counter, words: PlaceWords) -> str:
    """街道为民服务中心, 社区为民服务站."""
    return words.counters[counter]


def copies_line(material: Material, words: PlaceWords) -> str:
    """How many of a material. One count written alone is all that is asked for; none written is left to the counter.

    A form that is filled in at the counter waits there, so there is nothing to count.
    """
    originals, copies = material.originals, material.copies
    if not originals and not copies:
        return "" if material.source == FILLED_IN_THERE else _uncounted(originals, copies, words)
    if originals and originals == copies:
        return words.one_of_both if originals == 1 else words.same_of_both.format(n=originals)
    first = _counted(originals, words.original_one, words.original_many)
    second = _counted(copies, words.copy_one, words.copy_many)
    return words.some_of_both.format(originals=first, copies=second) if first and second else first or second


def case_text(item: Item, option: str, language: Language) -> str:
    """An option by its name alone, whichever question it belongs to."""
    owners = (one for one in item.guide if option in {choice.name for choice in one.options})
    owner = next(owners, None)
    return option if owner is None else in_language.option_text(item, owner, option, language)


def with_mark(value: str, element: Element, item: Item, mark: str) -> str:
    """The value of an element of 办事指南, marked where the item says that it is not confirmed (待核)."""
    return value + mark if value and element in item.unconfirmed else value


def time_element(item: Item) -> Element:
    """Which limit is told: the promised one, else that of the law."""
    return "承诺办结时限" if item.promised_limit else "法定办结时限"


def rate_line(rate: Rate, words: PlaceWords) -> str:
    """每孩每年 3600 元（自 2025-01-01，来源）."""
    return words.rate.format(amount=rate.amount, day=rate.since.isoformat(), source=rate.source)


def source_label(source: str, words: PlaceWords) -> str:
    """申请人自备 -> 自备."""
    return words.sources.get(source, source)


def legal_line(basis: LegalBasis) -> str:
    """《土地管理法》（国务院令第1号）第六十二条; what is no title of a document gets no 《》."""
    name = basis.name if basis.general or "《" in basis.name else f"《{basis.name}》"
    number = f"（{basis.number}）" if basis.number else ""
    return name + number + basis.clause


def _open_line(state: OpenState, changes_at: datetime, now: datetime, words: PlaceWords) -> str:
    if not state.open:
        return words.closed_until.format(day=_day(changes_at.date(), now.date(), words), time=clock(changes_at))
    if state.reopens_at is not None:
        return words.open_until_break.format(time=clock(changes_at), again=clock(state.reopens_at))
    return words.open_until.format(time=clock(changes_at))


def _day(day: date, today: date, words: PlaceWords) -> str:
    names = {today: words.today, today + timedelta(days=1): words.tomorrow}
    return names.get(day) or date_line(day, words)


def _spans(spans: Sequence[tuple[time, time]], words: PlaceWords) -> str:
    return words.span_comma.join(words.span.format(opening=clock(one), closing=clock(other)) for one, other in spans)


def _uncounted(originals: int | None, copies: int | None, words: PlaceWords) -> str:
    """Neither is counted: not written (None) leaves it open, 0 means not needed."""
    if originals is None:
        return words.count_open_both if copies is None else words.count_open_original
    return words.count_open_copy if copies is None else words.nothing_to_bring


def _counted(count: int | None, one: str, many: str) -> str:
    if not count:
        return ""
    return one if count == 1 else many.format(n=count)
