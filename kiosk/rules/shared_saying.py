"""一个说法只归一个事项。

检查：有没有一个俗称，写在两个事项里（大小写、空格不算区别）。
其中一个事项的办理引导能用“转到”接到另一个的，不算。
为什么：老百姓搜这个说法，两个事项排在一起，他不知道点哪一个。
怎么改：留在最常办的那个事项里，另一个换成更具体的说法，如“光荣证丢了”；
真的两边都说得通，就在其中一个的办理引导里问一句，用“转到”接到另一个。

通过：

    # 文件 items/yanglao/jintie.yaml
    俗称: [老人钱, 高龄补贴]
    # 文件 items/yanglao/youdaizheng.yaml
    俗称: [老年证]

不通过：

    # 文件 items/yanglao/jintie.yaml
    俗称: [老人钱, 高龄补贴]
    # 文件 items/yanglao/youdaizheng.yaml
    俗称:
      - 老年证
      - 老人钱  # ← 这里
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.rules.naming import quoted
from kiosk.rules.outline import Outline
from kiosk.rules.rule import Finding, Whole

TITLE = "两个事项同一个俗称"
LEVEL = Level.WARNING


def check_whole(whole: Whole) -> Iterator[Finding]:
    """Sayings of an item that an earlier one has too."""
    first: dict[str, Outline] = {}
    for item in whole.items.items:
        for number, saying in enumerate(item.sayings):
            owner = first.setdefault("".join(saying.split()).casefold(), item)
            if owner is not item and not owner.leads_to(item.id) and not item.leads_to(owner.id):
                yield Finding(
                    whole.files.item_file(item.id),
                    ("俗称", number),
                    f"俗称{quoted(saying)}，事项“{owner.name}”（{owner.id}）里也有。",
                    "请只留在最常办的那个事项里，另一个换成更具体的说法；或用“转到”把两个接起来。",
                )
