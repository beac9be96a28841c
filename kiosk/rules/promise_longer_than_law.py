"""承诺办结时限不能比法定办结时限长。

检查：承诺办结时限和法定办结时限，哪个长。看得懂“20 个工作日”“30日”“三个月”“当场”这样的写法；
拿不准的不报。20 个工作日和 30 日这样单位不同的，怎么算都超了才报。
为什么：老百姓按屏幕上的时间来取；承诺比法律规定的还长，等于说窗口要超期。
怎么改：核对两个时限，多半是写反了，或“工作日”和“日”写混了。

通过：

    法定办结时限: 30 个工作日
    承诺办结时限: 20 个工作日

不通过：

    法定办结时限: 20 个工作日
    承诺办结时限: 30 个工作日  # ← 这里
"""

from collections.abc import Iterator

from kiosk.catalogue.item import Item, Variant
from kiosk.catalogue.problems import Level
from kiosk.guide.paths.shown import PROMISED
from kiosk.rules.durations import Duration, parse
from kiosk.rules.naming import quoted
from kiosk.rules.rule import Finding, Subject

TITLE = "承诺比法定的长"
LEVEL = Level.ERROR


def check(subject: Subject) -> Iterator[Finding]:
    """Promises that are certainly longer than what the law allows."""
    for number, promise in enumerate(subject.item.promised_limit):
        promised, laws = parse(promise.value), _laws(subject.item, promise)
        if promised and laws and all(promised.longer_than(law) for law in laws):
            yield subject.finding(
                (PROMISED, number, "是"),
                f"承诺{quoted(promise.value)}，比法定办结时限还长。",
                "请核对两个时限：承诺的只能等于或短于法定的；看看“工作日”和“日”有没有写混。",
            )


def _laws(item: Item, promise: Variant) -> list[Duration]:
    """What the law allows in the case of a promise; nothing where that is not certain."""
    limits = item.statutory_limit
    same = [law for law in limits if law.when == promise.when] or list(
        limits if promise.when is None or (len(limits) == 1 and limits[0].when is None) else ()
    )
    lengths = [parse(law.value) for law in same]
    return [length for length in lengths if length] if all(lengths) else []
