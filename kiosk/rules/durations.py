"""Lengths of time as staff write them: 20 个工作日, 30日, 半年, 当场. What is not certain is not understood."""

import re
from dataclasses import dataclass

_AT_ONCE = re.compile("即时|当场|即办|立即|立等可取|当日|当天")
_LENGTH = re.compile(
    r"(?<![\d年月.])(\d{1,3}|[一二两三四五六七八九十百]+|半)\s*"
    r"(个?工作日|个?自然日|个?日历日|日|天|个?小时|分钟|个月|年|周|个?星期)"
)
_DIGITS = {character: number for number, character in enumerate("零一二三四五六七八九")} | {"两": 2}
_LONGEST_HOLIDAY = 9
"""Days without a workday between, at most: the Spring Festival with the weekends beside it."""

_DAYS: dict[str, tuple[float, float]] = {
    "自然日": (1, 1),
    "日历日": (1, 1),
    "日": (1, 1),
    "天": (1, 1),
    "周": (7, 7),
    "星期": (7, 7),
}
_DAYS |= {"月": (28, 31), "年": (365, 366), "小时": (0, 1 / 24), "分钟": (0, 1 / 1440)}
"""Unit -> the fewest and the most calendar days that one of it takes."""

WORKDAYS = "工作日"


@dataclass(frozen=True)
class Duration:
    """A number of one unit."""

    number: float
    unit: str
    """工作日, 日, 月 ...; empty: at once."""

    @property
    def at_once(self) -> bool:
        """Done while one waits, or on the same day."""
        return self.unit in ("", "小时", "分钟") and self.bounds()[1] <= 1

    def bounds(self) -> tuple[float, float]:
        """The fewest and the most calendar days it can take."""
        if not self.unit:
            return 0, 0
        if self.unit == WORKDAYS:
            return self.number, self.number * 7 / 5 + 2 + _LONGEST_HOLIDAY
        least, most = _DAYS[self.unit]
        return self.number * least, self.number * most

    def longer_than(self, other: "Duration") -> bool:
        """Whether it certainly is, on whatever day both begin."""
        if self.unit == other.unit:
            return self.number > other.number
        return self.bounds()[0] > other.bounds()[1]


AT_ONCE = Duration(0, "")


def parse(text: str) -> Duration | None:
    """The one length of time in a text; None where there is none, or more than one."""
    found = _LENGTH.findall(text)
    if not found:
        return AT_ONCE if _AT_ONCE.search(text) else None
    if len(found) > 1:
        return None
    number, unit = found[0]
    return Duration(_number(number), unit.removeprefix("个"))


def _number(written: str) -> float:
    if written == "半":
        return 0.5
    return int(written) if written.isdigit() else _chinese(written)


def _chinese(written: str) -> int:
    """二十五 -> 25. Up to 999."""
    hundreds, _, rest = written.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    return 100 * _DIGITS.get(hundreds, 0) + (10 * _DIGITS.get(tens, 1) if ten else 0) + _DIGITS.get(ones, 0)
