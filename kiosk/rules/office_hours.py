"""办公时间要从早到晚，一段接一段，不重叠。

检查：全区的、各街道和社区的办公时间，每一段是不是先开后关，段和段有没有重叠、写颠倒。
为什么：机器按它告诉人“现在开着”还是“几点开门”，写错了，人就白跑。
怎么改：照“09:00-12:00, 13:30-17:00”的样子写，用 24 小时制，早的在前。

通过：

    # 文件 catalogue.yaml
    办公时间:
      工作日: [09:00-12:00, 13:30-17:00]

不通过：

    # 文件 catalogue.yaml
    办公时间:
      工作日:
        - 09:00-12:00
        - 11:30-17:00  # ← 这里
      周末:
        - 13:00-09:00  # ← 这里
"""

from collections.abc import Iterator
from datetime import time

from kiosk.catalogue.district import OfficeHours, Street
from kiosk.catalogue.problems import Level
from kiosk.rules.places import DISTRICT, Path, street_file
from kiosk.rules.rule import Finding, Whole

TITLE = "办公时间颠倒或重叠"
LEVEL = Level.ERROR

_HOURS = "办公时间"
Placed = tuple[str, Path, OfficeHours]


def check_whole(whole: Whole) -> Iterator[Finding]:
    """Spans that end before they begin, or begin before the one above has ended."""
    for file, path, hours in _all_hours(whole):
        for key, spans in (("工作日", hours.workdays), ("周末", hours.weekend)):
            closed = time.min
            for number, (opening, closing) in enumerate(spans):
                what = _what(opening, closing, closed)
                if what:
                    how = "请照“09:00-12:00, 13:30-17:00”的样子写：24 小时制，早的在前，不重叠。"
                    yield Finding(file, (*path, key, number), what, how)
                closed = max(closed, closing)


def _what(opening: time, closing: time, closed: time) -> str:
    span = f"{opening:%H:%M}-{closing:%H:%M}"
    if closing <= opening:
        return f"{span} 还没开门就关门了。"
    return f"{span} 和前面的时段重叠，或排在了它前面。" if opening < closed else ""


def _all_hours(whole: Whole) -> Iterator[Placed]:
    yield DISTRICT, (_HOURS,), whole.district.office_hours
    for street in whole.streets:
        yield from _street_hours(street)


def _street_hours(street: Street) -> Iterator[Placed]:
    file = street_file(street.id)
    if street.centre.hours:
        yield file, ("为民服务中心", _HOURS), street.centre.hours
    for number, community in enumerate(street.communities):
        if community.station and community.station.hours:
            yield file, ("社区", number, "为民服务站", _HOURS), community.station.hours
