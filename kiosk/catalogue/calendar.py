"""calendar.yaml: the State Council's yearly notice of public holidays, for years that the program does not know."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from functools import cached_property

from kiosk.catalogue.item import Text
from kiosk.catalogue.record import Day, Record, key

FIRST_YEAR, LAST_YEAR = 2004, 2100


class DayKind(Enum):
    """What a day is for an office."""

    WORKDAY = "workday"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"


class DaysOff(Record):
    """放假: one public holiday, from its first to its last day off."""

    name: Text = key("节日", "哪个节，如 春节")
    first: Day = key("从", "放假的第一天")
    last: Day = key("到", "放假的最后一天；只放一天，就和“从”写同一天")

    def days(self) -> Iterator[date]:
        """Each day off; none where it ends before it begins."""
        for ahead in range((self.last - self.first).days + 1):
            yield self.first + timedelta(days=ahead)


class Year(Record):
    """年份的一条: the notice for one year."""

    year: int = key("年", "哪一年", ge=FIRST_YEAR, le=LAST_YEAR)
    source: Text = key("来源", "国务院办公厅通知的名称和文号")
    off: tuple[DaysOff, ...] = key("放假", "各个节日放假的日子，周末连着放的也写上", min_length=1)
    worked: tuple[Day, ...] = key("补班", "调休上班的周六、周日", default=())


class Calendar(Record):
    """Years in which offices follow these notices. A year that stands here wins over what the program knows."""

    years: tuple[Year, ...] = key("年份", "一年一条；程序自己知道的年份不用写", default=())

    def kind_of(self, day: date) -> DayKind | None:
        """What the notices say of a day; None: they do not reach it. A day both off and worked counts as off."""
        if day in self._off:
            return DayKind.HOLIDAY
        if day in self._worked:
            return DayKind.WORKDAY
        if day.year in self._years:
            return weekday_kind(day)
        return None

    @cached_property
    def _off(self) -> frozenset[date]:
        return frozenset(day for year in self.years for span in year.off for day in span.days())

    @cached_property
    def _worked(self) -> frozenset[date]:
        return frozenset(day for year in self.years for day in year.worked)

    @cached_property
    def _years(self) -> frozenset[int]:
        return frozenset(year.year for year in self.years)


NO_NOTICES = Calendar()
"""Only what the program knows."""


def weekday_kind(day: date) -> DayKind:
    """What a day is by the day of the week alone."""
    return DayKind.WEEKEND if day.weekday() >= 5 else DayKind.WORKDAY
