from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.calendar import Calendar, DayKind
from kiosk.catalogue.district import OfficeHours
from kiosk.catalogue.hours import OpenState, day_kind, open_state, spans_of

OFFICE = OfficeHours.model_validate({"工作日": ["09:00-12:00", "13:30-17:00"]})
SATURDAYS_TOO = OfficeHours.model_validate({"工作日": ["09:00-17:00"], "周末": ["10:00-12:00"]})

MINUTES = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))
SPANS = st.lists(st.tuples(MINUTES, MINUTES), max_size=4).map(tuple)
HOURS = st.builds(OfficeHours, workdays=SPANS, weekend=SPANS)
MOMENTS = st.datetimes(datetime(2003, 1, 1), datetime(2030, 12, 31))
A_MOMENT = timedelta(microseconds=1)


def at(moment: str) -> datetime:
    return datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-23 08:59", OpenState(False, at("2026-11-23 09:00"), True)),
        ("2026-11-23 09:00", OpenState(True, at("2026-11-23 12:00"), True, reopens_at=at("2026-11-23 13:30"))),
        ("2026-11-23 12:00", OpenState(False, at("2026-11-23 13:30"), True)),
        ("2026-11-23 14:32", OpenState(True, at("2026-11-23 17:00"), True)),
        ("2026-11-23 17:00", OpenState(False, at("2026-11-24 09:00"), True)),
        ("2026-11-20 18:00", OpenState(False, at("2026-11-23 09:00"), True)),
    ],
)
def test_an_ordinary_week(now: str, expected: OpenState) -> None:
    assert open_state(OFFICE, at(now)) == expected


def test_national_day_is_closed_until_it_ends() -> None:
    assert open_state(OFFICE, at("2026-09-30 17:30")) == OpenState(False, at("2026-10-08 09:00"), True)


def test_a_make_up_saturday_is_worked() -> None:
    assert date(2026, 10, 10).weekday() == 5
    assert open_state(OFFICE, at("2026-10-10 10:00")).open
    assert not open_state(OFFICE, at("2026-10-17 10:00")).open


def test_weekend_hours_hold_at_weekends_but_not_on_a_holiday_weekend() -> None:
    assert open_state(SATURDAYS_TOO, at("2026-11-21 11:00")).changes_at == at("2026-11-21 12:00")
    assert not open_state(SATURDAYS_TOO, at("2026-10-03 11:00")).open


def test_a_make_up_saturday_has_the_hours_of_a_workday() -> None:
    assert open_state(SATURDAYS_TOO, at("2026-10-10 16:00")).changes_at == at("2026-10-10 17:00")


def test_beyond_the_calendar_plain_weekdays_are_assumed_and_said_so() -> None:
    assert open_state(OFFICE, at("2027-10-01 10:00")) == OpenState(
        True, at("2027-10-01 12:00"), False, reopens_at=at("2027-10-01 13:30")
    )
    assert open_state(OFFICE, at("2003-10-01 10:00")).calendar_known is False


def test_an_opening_beyond_the_calendar_is_not_vouched_for() -> None:
    state = open_state(OFFICE, at("2026-12-31 18:00"))
    assert state == OpenState(False, at("2027-01-01 09:00"), False)


def test_without_hours_it_is_closed_and_nobody_knows_until_when() -> None:
    assert open_state(OfficeHours(), at("2026-11-23 10:00")) == OpenState(False, None, True)


def test_spans_are_sorted_joined_and_backward_ones_left_out() -> None:
    hours = OfficeHours.model_validate({"工作日": ["13:00-17:00", "09:00-12:00", "11:30-13:00", "20:00-18:00"]})
    assert spans_of(hours, date(2026, 11, 23)) == ((time(9), time(17)),)


def test_kinds_of_day() -> None:
    days = [date(2026, 11, 23), date(2026, 11, 21), date(2026, 10, 1), date(2026, 10, 10)]
    assert [day_kind(day) for day in days] == [DayKind.WORKDAY, DayKind.WEEKEND, DayKind.HOLIDAY, DayKind.WORKDAY]


@given(HOURS, MOMENTS)
def test_the_change_lies_ahead_and_is_one(hours: OfficeHours, now: datetime) -> None:
    state = open_state(hours, now)
    if state.changes_at is None:
        assert not state.open
        return
    assert state.changes_at > now
    assert open_state(hours, state.changes_at).open is not state.open
    assert open_state(hours, state.changes_at - A_MOMENT).open is state.open


@given(HOURS, MOMENTS, st.floats(0, 1))
def test_nothing_changes_before_the_change(hours: OfficeHours, now: datetime, share: float) -> None:
    state = open_state(hours, now)
    if state.changes_at is not None:
        between = now + (state.changes_at - now) * share * 0.999
        assert open_state(hours, between).changes_at == state.changes_at


@given(HOURS, MOMENTS)
def test_a_lunch_break_ends_the_same_day(hours: OfficeHours, now: datetime) -> None:
    state = open_state(hours, now)
    if state.reopens_at is not None:
        assert state.open
        assert state.changes_at is not None
        assert open_state(hours, state.changes_at).changes_at == state.reopens_at
        assert state.reopens_at.date() == now.date()


@given(MOMENTS)
def test_an_office_without_weekend_hours_opens_on_workdays_only(now: datetime) -> None:
    if open_state(OFFICE, now).open:
        assert day_kind(now.date()) is DayKind.WORKDAY


NOTICES = Calendar.model_validate(
    {
        "年份": [
            {
                "年": 2040,
                "来源": "举例",
                "放假": [
                    {"节日": "元旦", "从": "2039-12-31", "到": "2040-01-02"},
                    {"节日": "国庆节", "从": "2040-10-01", "到": "2040-10-07"},
                ],
                "补班": ["2040-09-29"],
            },
            {
                "年": 2026,
                "来源": "举例",
                "放假": [{"节日": "举例", "从": "2026-11-24", "到": "2026-11-24"}],
            },
        ]
    }
)


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        ("2039-12-30", DayKind.WORKDAY),
        ("2039-12-31", DayKind.HOLIDAY),
        ("2040-01-02", DayKind.HOLIDAY),
        ("2040-01-03", DayKind.WORKDAY),
        ("2040-09-22", DayKind.WEEKEND),
        ("2040-09-29", DayKind.WORKDAY),
        ("2040-10-07", DayKind.HOLIDAY),
        ("2040-10-08", DayKind.WORKDAY),
    ],
)
def test_a_notice_says_which_days_are_worked(day: str, kind: DayKind) -> None:
    assert day_kind(date.fromisoformat(day), NOTICES) is kind


def test_a_year_of_a_notice_is_known_and_the_next_is_not() -> None:
    opening = open_state(OFFICE, at("2040-09-30 18:00"), NOTICES)
    assert opening == OpenState(False, at("2040-10-08 09:00"), True)
    assert open_state(OFFICE, at("2041-10-02 10:00"), NOTICES).calendar_known is False
    assert open_state(OFFICE, at("2040-10-02 10:00")).calendar_known is False


def test_a_notice_wins_over_what_the_program_knows() -> None:
    assert open_state(OFFICE, at("2026-11-24 10:00"), NOTICES) == OpenState(False, at("2026-11-25 09:00"), True)
    assert day_kind(date(2026, 10, 1), NOTICES) is DayKind.WORKDAY
    assert day_kind(date(2025, 10, 1), NOTICES) is DayKind.HOLIDAY


def test_a_day_both_off_and_worked_is_off() -> None:
    days = {"节日": "元旦", "从": "2040-01-01", "到": "2040-01-01"}
    torn = Calendar.model_validate({"年份": [{"年": 2040, "来源": "x", "放假": [days], "补班": ["2040-01-01"]}]})
    assert day_kind(date(2040, 1, 1), torn) is DayKind.HOLIDAY
