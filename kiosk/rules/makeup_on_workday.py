"""补班只在周六、周日。

检查：calendar.yaml 里补班的日子，是不是周六或周日。
为什么：平常的工作日本来就上班，不用写补班。写在工作日，多半是日期抄错了，真正补班的那天就会显示成不开门。
怎么改：照着国务院办公厅的通知核对日期。

通过：

    # 文件 calendar.yaml
    年份:
      - 年: 2040
        来源: 国务院办公厅通知（举例）
        放假:
          - {节日: 国庆节, 从: 2040-10-01, 到: 2040-10-07}
        补班: [2040-09-29]

不通过：

    # 文件 calendar.yaml
    年份:
      - 年: 2040
        来源: 国务院办公厅通知（举例）
        放假:
          - {节日: 国庆节, 从: 2040-10-01, 到: 2040-10-07}
        补班:
          - 2040-09-28  # ← 这里
"""

from collections.abc import Iterator

from kiosk.catalogue.calendar import DayKind, weekday_kind
from kiosk.catalogue.problems import Level
from kiosk.rules.places import CALENDAR
from kiosk.rules.rule import Finding, Whole

TITLE = "补班不在周末"
LEVEL = Level.WARNING

_WEEKDAYS = "一二三四五"


def check_whole(whole: Whole) -> Iterator[Finding]:
    """Make-up days from Monday to Friday."""
    for number, year in enumerate(whole.calendar.years):
        for place, day in enumerate(year.worked):
            if weekday_kind(day) is DayKind.WORKDAY:
                yield Finding(
                    CALENDAR,
                    ("年份", number, "补班", place),
                    f"{day} 是星期{_WEEKDAYS[day.weekday()]}，本来就上班。",
                    "请照着国务院办公厅的通知核对日期；补班的都是周六、周日。",
                )
