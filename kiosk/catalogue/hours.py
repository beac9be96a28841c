"""Open now, closes at, opens next: workdays, weekends, public holidays and make-up workdays.

The state's calendar (`chinese_calendar`: the yearly notices of the State Council) knows public
holidays, on which counters are closed whatever the day of the week, and make-up workdays (补班), on
which a Saturday or Sunday is worked. Beyond its last year plain weekdays are assumed, and said so.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache

from kiosk.catalogue.district import OfficeHours

LOOK_AHEAD_DAYS = 40  # the longest public holiday is nine days; what stays shut longer has no known opening

Times = tuple[time, time]


class DayKind(Enum):
    """What a day is for an office."""

    WORKDAY = "workday"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"


@dataclass(frozen=True)
class OpenState:
    """Whether a counter is open at a moment, local time without zone."""

    open: bool
    changes_at: datetime | None
    """When it closes, if open; when it opens next, if closed. None: no hours are known."""
    calendar_known: bool
    """False where the state's holiday calendar does not reach the day: plain weekdays are assumed."""
    reopens_at: datetime | None = None
    """If open and it only breaks for lunch: when it opens again, the same day."""


def open_state(hours: OfficeHours, now: datetime) -> OpenState:
    """Whether a counter with these hours is open at `now`. A span holds its opening, not its closing minute."""
    today = now.date()
    spans = spans_of(hours, today)
    for position, (opening, closing) in enumerate(spans):
        if opening <= now.time() < closing:
            later = spans[position + 1 :]
            reopens = datetime.combine(today, later[0][0]) if later else None
            return OpenState(True, datetime.combine(today, closing), _looked_up(today)[1], reopens)
    opens = _next_opening(hours, now)
    return OpenState(False, opens, _looked_up(opens.date() if opens else today)[1])


def spans_of(hours: OfficeHours, day: date) -> tuple[Times, ...]:
    """(opening, closing) of one day, in order; spans that overlap or touch are one."""
    kind = day_kind(day)
    if kind is DayKind.HOLIDAY:
        return ()
    return _joined(hours.workdays if kind is DayKind.WORKDAY else hours.weekend)


def day_kind(day: date) -> DayKind:
    """What `day` is by the state's calendar; where it does not reach, by the day of the week."""
    return _looked_up(day)[0]


@lru_cache(maxsize=2 * LOOK_AHEAD_DAYS)
def _looked_up(day: date) -> tuple[DayKind, bool]:
    """(what the day is, whether the calendar says so). The library takes a while, the same days are asked again."""
    from chinese_calendar import get_holiday_detail

    try:
        free, occasion = get_holiday_detail(day)
    except NotImplementedError:
        return (DayKind.WEEKEND if day.weekday() >= 5 else DayKind.WORKDAY), False
    if not free:
        return DayKind.WORKDAY, True
    return (DayKind.HOLIDAY if occasion else DayKind.WEEKEND), True


def _next_opening(hours: OfficeHours, now: datetime) -> datetime | None:
    if not (hours.workdays or hours.weekend):
        return None
    for ahead in range(LOOK_AHEAD_DAYS + 1):
        day = now.date() + timedelta(days=ahead)
        for opening, _ in spans_of(hours, day):
            if (moment := datetime.combine(day, opening)) > now:
                return moment
    return None


def _joined(spans: Iterable[Times]) -> tuple[Times, ...]:
    joined: list[Times] = []
    for opening, closing in sorted(span for span in spans if span[0] < span[1]):
        if joined and opening <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(closing, joined[-1][1])
        else:
            joined.append((opening, closing))
    return tuple(joined)
