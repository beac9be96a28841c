"""事项的数量要和对外公布的一样。

检查：街道能办、社区能办、全区通办的事项，数一数是不是“公布数量”里的数。
为什么：首页上写着这几个数，和公布的对不上，就有人来问少了哪一项。
怎么改：多半是新增、删除事项，或改“受理”“全区通办”以后忘了核对。数量确实变了，就改“公布数量”。

通过：

    受理: [街道]
    # 文件 catalogue.yaml
    公布数量: {街道: 1, 社区: 0, 全区通办: 0}

不通过：

    受理: [街道]
    # 文件 catalogue.yaml
    公布数量:
      街道: 1
      社区: 1  # ← 这里
      全区通办: 0
"""

from collections.abc import Iterator

from kiosk.catalogue.item import Counter
from kiosk.catalogue.problems import Level
from kiosk.rules.places import DISTRICT
from kiosk.rules.rule import Finding, Whole

TITLE = "数量和公布的不一样"
LEVEL = Level.WARNING


def check_whole(whole: Whole) -> Iterator[Finding]:
    """Scopes with another number of items than announced."""
    items, announced = whole.items.items, whole.district.announced
    for key, said, found in (
        ("街道", announced.street, sum(Counter.STREET in item.counters for item in items)),
        ("社区", announced.community, sum(Counter.COMMUNITY in item.counters for item in items)),
        ("全区通办", announced.district_wide, sum(item.district_wide for item in items)),
    ):
        if said != found:
            yield Finding(
                DISTRICT,
                ("公布数量", key),
                f"公布的是{key} {said} 项，目录里却有 {found} 项。",
                "请核对各事项的“受理”和“全区通办”；数量确实变了，就改“公布数量”。",
            )
