"""Open now, closes at, opens next: workdays, weekends, public holidays and make-up workdays.

The state's calendar (`chinese_calendar`: the yearly notices of the State Council) knows public
holidays, on which counters are closed whatever the day of the week, and make-up workdays (补班), on
which a Saturday or Sunday is worked. Years that staff write into calendar.yaml win over it; beyond
both plain weekdays are assumed, and said so.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from kiosk.catalogue.calendar import NO_NOTICES, Calendar, DayKind, weekday_kind
from kiosk.catalogue.district import OfficeHours

LOOK_AHEAD_DAYS = 40  # the longest public holiday is nine days; what stays shut longer has no known opening

Times = tuple[time, time]


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


def open_state(hours: OfficeHours, now: datetime, calendar: Calendar = NO_NOTICES) -> OpenState:
    """Whether a counter with these hours is open at `now`. A span holds its opening, not its closing minute."""
    today = now.date()
    spans = spans_of(hours, today, calendar)
    for position, (opening, closing) in enumerate(spans):
        if opening <= now.time() < closing:
            later = spans[position + 1 :]
            reopens = datetime.combine(today, later[0][0]) if later else None
            return OpenState(True, datetime.combine(today, closing), _found(today, calendar)[1], reopens)
    opens = _next_opening(hours, now, calendar)
    return OpenState(False, opens, _found(opens.date() if opens else today, calendar)[1])


def spans_of(hours: OfficeHours, day: date, calendar: Calendar = NO_NOTICES) -> tuple[Times, ...]:
    """(opening, closing) of one day, in order; spans that overlap or touch are one."""
    kind = day_kind(day, calendar)
    if kind is DayKind.HOLIDAY:
        return ()
    return _joined(hours.workdays if kind is DayKind.WORKDAY else hours.weekend)


def day_kind(day: date, calendar: Calendar = NO_NOTICES) -> DayKind:
    """What `day` is by the notices or the state's calendar; where neither reaches, by the day of the week."""
    return _found(day, calendar)[0]


def _found(day: date, calendar: Calendar) -> tuple[DayKind, bool]:
    """(what the day is, whether a calendar says so)."""
    kind = calendar.kind_of(day)
    return _looked_up(day) if kind is None else (kind, True)


@lru_cache(maxsize=2 * LOOK_AHEAD_DAYS)
def _looked_up(day: date) -> tuple[DayKind, bool]:
    """Without notices. The library takes a while, the same days are asked again."""
    from chinese_calendar import get_holiday_detail

    try:
        free, occasion = get_holiday_detail(day)
    except NotImplementedError:
        return weekday_kind(day), False
    if not free:
        return DayKind.WORKDAY, True
    return (DayKind.HOLIDAY if occasion else DayKind.WEEKEND), True


def _next_opening(hours: OfficeHours, now: datetime, calendar: Calendar) -> datetime | None:
    if not (hours.workdays or hours.weekend):
        return None
    for ahead in range(LOOK_AHEAD_DAYS + 1):
        day = now.date() + timedelta(days=ahead)
        for opening, _ in spans_of(hours, day, calendar):
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
