from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.district import OfficeHours
from kiosk.catalogue.hours import OpenState, open_state
from kiosk.catalogue.item import Confidence, Counter, Material
from kiosk.catalogue.places import Destination
from kiosk.guide import wording
from kiosk.words.places import EN, PLACE_WORDS, ZH, PlaceWords, date_line, long_date_line

OFFICE = OfficeHours.model_validate({"工作日": ["09:00-12:00", "13:30-17:00"]})
WEEKENDS_TOO = OfficeHours.model_validate({"工作日": ["08:30-17:00"], "周末": ["10:00-12:00"], "可信度": "已核"})
LANGUAGES = st.sampled_from([*PLACE_WORDS.values()])


def at(moment: str) -> datetime:
    return datetime.fromisoformat(moment)


def destination(counter: Counter = Counter.STREET, own: bool = False, here: bool = False, **reach: str) -> Destination:
    texts = {"address": "", "phone": ""} | reach
    state = OpenState(False, None, True)
    return Destination(
        counter, name="某处", street="one", hours=OFFICE, state=state, own=own, at_this_site=here, **texts
    )


@pytest.mark.parametrize(
    ("now", "chinese", "english"),
    [
        ("2026-11-23 14:32", "现在开着，17:00 下班", "Open now, closes at 17:00"),
        (
            "2026-11-23 10:05",
            "现在开着，12:00 午休，13:30 再开门",
            "Open now, lunch break at 12:00, open again at 13:30",
        ),
        ("2026-11-23 12:30", "现在关着，今天 13:30 开门", "Closed now, opens today at 13:30"),
        ("2026-11-23 17:00", "现在关着，明天 9:00 开门", "Closed now, opens tomorrow at 9:00"),
        ("2026-11-21 10:00", "现在关着，11月23日 星期一 9:00 开门", "Closed now, opens Monday, 23 November at 9:00"),
        (
            "2027-10-01 14:00",
            "现在开着，17:00 下班，节假日安排以公告为准",
            "Open now, closes at 17:00, for public holidays see the official notice",
        ),
    ],
)
def test_open_or_closed(now: str, chinese: str, english: str) -> None:
    state = open_state(OFFICE, at(now))
    assert wording.open_line(state, at(now), ZH) == chinese
    assert wording.open_line(state, at(now), EN) == english


def test_without_hours_the_street_is_pointed_to() -> None:
    state = open_state(OfficeHours(), at("2026-11-23 10:00"))
    assert wording.open_line(state, at("2026-11-23 10:00"), ZH) == "办公时间以街道公布为准"
    assert wording.hours_line(OfficeHours(), ZH) == "办公时间以街道公布为准"
    assert wording.hours_note(OfficeHours(), ZH) == ""


def test_hours() -> None:
    assert wording.hours_line(OFFICE, ZH) == "工作日 9:00—12:00，13:30—17:00"
    assert wording.hours_line(WEEKENDS_TOO, ZH) == "工作日 8:30—17:00；周末 10:00—12:00"
    assert wording.hours_line(WEEKENDS_TOO, EN) == "Workdays 8:30–17:00; Weekends 10:00–12:00"


def test_hours_nobody_confirmed_say_so() -> None:
    assert OFFICE.confidence is Confidence.UNCONFIRMED
    assert wording.hours_note(OFFICE, ZH) == "办公时间待核实，以街道公布为准"
    assert wording.hours_note(WEEKENDS_TOO, ZH) == ""


def test_dates() -> None:
    assert date_line(date(2026, 11, 23), ZH) == "11月23日 星期一"
    assert long_date_line(date(2026, 3, 1), ZH) == "2026年3月1日 星期日"
    assert date_line(date(2026, 11, 23), EN) == "Monday, 23 November"
    assert long_date_line(date(2026, 3, 1), EN) == "Sunday, 1 March 2026"


@pytest.mark.parametrize(
    ("reach", "line"),
    [
        ({}, "地址、电话以街道公布为准，可拨 12345"),
        ({"address": "示例路 1 号"}, "示例路 1 号 · 电话以街道公布为准，可拨 12345"),
        ({"phone": "010-0000"}, "电话 010-0000 · 地址以街道公布为准，可拨 12345"),
        ({"address": "示例路 1 号", "phone": "010-0000"}, "示例路 1 号 · 电话 010-0000"),
    ],
)
def test_what_is_not_known_of_a_place_is_said(reach: dict[str, str], line: str) -> None:
    assert wording.reach_line(destination(**reach), ZH) == line


def test_why_a_place_is_named() -> None:
    lines = [
        wording.why_line(destination(Counter.COMMUNITY, own=True, here=True), ZH),
        wording.why_line(destination(Counter.STREET, own=True, here=True), ZH),
        wording.why_line(destination(here=True), ZH),
        wording.why_line(destination(), ZH),
    ]
    assert lines == ["您所在的社区", "您所在的街道", "本机就在这个街道", ""]


def test_where_to_go_while_no_street_is_known() -> None:
    street, community = Counter.STREET, Counter.COMMUNITY
    assert wording.no_place_line((street,), ZH) == "到您所在街道的为民服务中心"
    assert wording.no_place_line((community,), ZH) == "到您所在社区的为民服务站"
    assert wording.no_place_line((street, community), ZH) == "到您所在社区的为民服务站，或您所在街道的为民服务中心"


@pytest.mark.parametrize(
    ("originals", "copies", "chinese", "english"),
    [
        (None, None, "原件和复印件，份数以窗口为准", "Original and copies; the counter says how many"),
        (None, 0, "原件，份数以窗口为准", "Original; the counter says how many"),
        (None, 1, "复印件 1 份", "1 copy"),
        (None, 3, "复印件 3 份", "3 copies"),
        (0, None, "复印件，份数以窗口为准", "Copies; the counter says how many"),
        (0, 0, "不用带", "Nothing to bring"),
        (0, 1, "复印件 1 份", "1 copy"),
        (0, 2, "复印件 2 份", "2 copies"),
        (1, None, "原件 1 份", "1 original"),
        (1, 0, "原件 1 份", "1 original"),
        (1, 1, "原件、复印件各 1 份", "Original and 1 copy"),
        (1, 2, "原件 1 份，复印件 2 份", "1 original, 2 copies"),
        (2, None, "原件 2 份", "2 originals"),
        (2, 0, "原件 2 份", "2 originals"),
        (2, 1, "原件 2 份，复印件 1 份", "2 originals, 1 copy"),
        (2, 2, "原件、复印件各 2 份", "2 originals and 2 copies"),
    ],
)
def test_how_many(originals: int | None, copies: int | None, chinese: str, english: str) -> None:
    material = Material(name="户口簿", originals=originals, copies=copies)
    assert wording.copies_line(material, ZH) == chinese
    assert wording.copies_line(material, EN) == english


def test_labels() -> None:
    assert wording.source_label("申请人自备", ZH) == "自备"
    assert wording.source_label("现场填写", EN) == "Fill in at the counter"
    assert wording.source_label("法院出具", EN) == "法院出具"
    assert wording.counter_label(Counter.COMMUNITY, ZH) == "社区为民服务站"


COUNTS = st.none() | st.integers(0, 20)
MOMENTS = st.datetimes(datetime(2004, 1, 1), datetime(2030, 12, 31))


@given(LANGUAGES, COUNTS, COUNTS, MOMENTS)
def test_no_sentence_keeps_a_hole(words: PlaceWords, originals: int | None, copies: int | None, now: datetime) -> None:
    lines = [
        wording.copies_line(Material(name="材料", originals=originals, copies=copies), words),
        wording.open_line(open_state(OFFICE, now), now, words),
        wording.hours_line(WEEKENDS_TOO, words),
        long_date_line(now.date(), words),
        date_line(now.date(), words),
    ]
    assert all(line and "{" not in line and "None" not in line for line in lines)


@given(COUNTS, COUNTS)
def test_every_count_written_is_said(originals: int | None, copies: int | None) -> None:
    line = wording.copies_line(Material(name="材料", originals=originals, copies=copies), ZH)
    assert all(f" {count} 份" in line for count in (originals, copies) if count)


def test_a_form_filled_in_at_the_counter_is_not_counted() -> None:
    assert wording.copies_line(Material(name="申请表", source="现场填写"), ZH) == ""
    assert wording.copies_line(Material(name="申请表", source="现场填写", originals=1), ZH) == "原件 1 份"
