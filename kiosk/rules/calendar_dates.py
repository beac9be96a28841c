"""calendar.yaml 的放假、补班，日子要对得上。

检查：日期是不是那一年的（元旦的假可以从头一年 12 月开始）；放假的最后一天是不是在第一天前面；
一次放假是不是超过 14 天；同一天是不是又放假又补班；一年是不是写了两遍。
为什么：机器按它告诉人窗口今天开不开、哪天开。写错一个数字，人就白跑。
怎么改：照着国务院办公厅的通知，一天一天核对。

通过：

    # 文件 calendar.yaml
    年份:
      - 年: 2040
        来源: 国务院办公厅通知（举例）
        放假:
          - {节日: 元旦, 从: 2039-12-31, 到: 2040-01-02}
          - {节日: 国庆节, 从: 2040-10-01, 到: 2040-10-07}
        补班: [2040-09-29]

不通过：

    # 文件 calendar.yaml
    年份:
      - 年: 2040
        来源: 国务院办公厅通知（举例）
        放假:
          - {节日: 元旦, 从: 2040-01-01, 到: 2040-01-03}
          - {节日: 春节, 从: 2041-02-11, 到: 2041-02-17}  # ← 这里
          - {节日: 国庆节, 从: 2040-10-07, 到: 2040-10-01}  # ← 这里
        补班:
          - 2040-01-02  # ← 这里
"""

from collections.abc import Iterator
from datetime import date

from kiosk.catalogue.calendar import DaysOff, Year
from kiosk.catalogue.problems import Level
from kiosk.rules.places import CALENDAR, Path
from kiosk.rules.rule import Finding, Whole

TITLE = "放假的日子对不上"
LEVEL = Level.ERROR

LONGEST = 14
"""Days off in a row. The longest public holiday so far had nine; more is a slip of the month."""

_HOW = "请照着国务院办公厅的通知核对日期。"
_DECEMBER = 12


def check_whole(whole: Whole) -> Iterator[Finding]:
    """Days that cannot be meant."""
    first: dict[int, int] = {}
    for number, year in enumerate(whole.calendar.years):
        path: Path = ("年份", number)
        if first.setdefault(year.year, number) != number:
            what = f"{year.year} 年写了两遍，第 {first[year.year] + 1} 条已经写了。"
            yield Finding(CALENDAR, (*path, "年"), what, "请合成一条。")
        for place, span in enumerate(year.off):
            what = _wrong_span(span, year.year)
            if what:
                yield Finding(CALENDAR, (*path, "放假", place), what, _HOW)
        yield from _worked(year, path)


def _worked(year: Year, path: Path) -> Iterator[Finding]:
    off = {day: span.name for span in year.off for day in span.days()}
    for place, day in enumerate(year.worked):
        if day in off:
            yield Finding(CALENDAR, (*path, "补班", place), f"{day} 又放假（{off[day]}）又补班。", _HOW)
        elif not _belongs(day, year.year):
            yield Finding(CALENDAR, (*path, "补班", place), f"{day} 不是 {year.year} 年的。", _HOW)


def _wrong_span(span: DaysOff, year: int) -> str:
    """What is wrong with it; empty: nothing."""
    if span.last < span.first:
        return f"{span.name}的最后一天 {span.last} 在第一天 {span.first} 前面。"
    if span.last.year != year or not _belongs(span.first, year):
        return f"{span.name}从 {span.first} 到 {span.last}，不是 {year} 年的。"
    length = (span.last - span.first).days + 1
    return f"{span.name}放了 {length} 天，超过 {LONGEST} 天。" if length > LONGEST else ""


def _belongs(day: date, year: int) -> bool:
    """The notice for a year may begin in December before it, for the first of January."""
    return day.year == year or (day.year == year - 1 and day.month == _DECEMBER)
