"""说“不用跑”，就要说怎么办。

检查：到现场次数是 0 的，有没有写网上或快递的办法（办理形式、网办地址、移动端、是否快递，写了一样就行）。
为什么：不用跑、又没说在哪里办，老百姓只能白跑一趟来问。
怎么改：补上“办理形式: [网上]”和网办地址，或“是否快递: 是”；还是要来一趟的，到现场次数写 1。

通过：

    到现场次数: 0
    办理形式: [网上]
    网办地址: “云南医保”小程序

不通过：

    到现场次数: 0  # ← 这里
    办理形式: [窗口]
"""

from collections.abc import Iterator

from kiosk.catalogue.item import Item
from kiosk.catalogue.problems import Level
from kiosk.rules.rule import Finding, Subject

TITLE = "不用跑却没说怎么办"
LEVEL = Level.WARNING


def check(subject: Subject) -> Iterator[Finding]:
    """No visit needed, and no other way named."""
    if subject.item.visits_in_person == 0 and not _other_way(subject.item):
        yield subject.finding(
            ("到现场次数",),
            "到现场次数是 0，却没有写网上办或快递办。",
            "请补上“办理形式: [网上]”和“网办地址”，或“是否快递: 是”；要来一趟的，请改成 1。",
        )


def _other_way(item: Item) -> bool:
    remote = {"网上", "快递"} & set(item.channels)
    return bool(remote or item.online_address or item.mobile or item.by_courier)
