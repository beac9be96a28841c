"""即办件当场办好，不应再写几天。

检查：办件类型是“即办件”的，承诺办结时限（没写承诺的，看法定的）和各环节的时限是不是当场。
为什么：屏幕上一边说当场办好，一边说 20 个工作日，来的人不知道信哪个。
怎么改：当场办好的，承诺办结时限写“当场”；要等几天的，办件类型改成“承诺件”。
法律给的时限长、窗口当场办的，法定办结时限照写，承诺办结时限写“当场”。

通过：

    办件类型: 即办件
    法定办结时限: 20 个工作日
    承诺办结时限: 当场

不通过：

    办件类型: 即办件
    承诺办结时限: 5 个工作日  # ← 这里
"""

from collections.abc import Iterator

from kiosk.catalogue.item import Item
from kiosk.catalogue.problems import Level
from kiosk.guide.paths.shown import PROMISED, STATUTORY, STEPS
from kiosk.rules.durations import parse
from kiosk.rules.naming import quoted
from kiosk.rules.places import Path
from kiosk.rules.rule import Finding, Subject

TITLE = "即办件写了时限"
LEVEL = Level.WARNING


def check(subject: Subject) -> Iterator[Finding]:
    """Time limits of an item that is done while one waits."""
    if subject.item.handling != "即办件":
        return
    for path, limit in _limits(subject.item):
        length = parse(limit)
        if length and not length.at_once:
            yield subject.finding(
                path,
                f"办件类型是即办件，这里却写了{quoted(limit)}。",
                "当场办好的请写“当场”；要等几天的，请把办件类型改成“承诺件”。",
            )


def _limits(item: Item) -> Iterator[tuple[Path, str]]:
    """What citizens see: the promise before the law."""
    part, limits = (PROMISED, item.promised_limit) if item.promised_limit else (STATUTORY, item.statutory_limit)
    for number, variant in enumerate(limits):
        yield (part, number, "是"), variant.value
    for number, step in enumerate(item.steps):
        yield (STEPS, number, "时限"), step.limit
