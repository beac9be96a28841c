"""一个说法只归一个事项。

检查：有没有一个俗称，写在两个事项里（大小写、空格不算区别）；一件事的俗称，别的事项、指路、一件事里有没有。
其中一个事项的办理引导能用“转到”接到另一个的，不算；一件事和它自己要办的事，也不算：点哪一个都走得到。
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
from typing import NamedTuple

from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.problems import Level
from kiosk.rules.naming import quoted
from kiosk.rules.outline import Outline
from kiosk.rules.places import event_file
from kiosk.rules.rule import Finding, Whole

TITLE = "两处同一个俗称"
LEVEL = Level.WARNING


class _Owner(NamedTuple):
    """Who else is called so."""

    kind: str
    id: str
    name: str


def check_whole(whole: Whole) -> Iterator[Finding]:
    """Sayings of an item that an earlier one has too, and of a life event that anything else has."""
    yield from _between_items(whole)
    yield from _of_events(whole)


def _between_items(whole: Whole) -> Iterator[Finding]:
    first: dict[str, Outline] = {}
    for item in whole.items.items:
        for number, saying in enumerate(item.sayings):
            owner = first.setdefault(_as_typed(saying), item)
            if owner is not item and not owner.leads_to(item.id) and not item.leads_to(owner.id):
                yield Finding(
                    whole.files.item_file(item.id),
                    ("俗称", number),
                    f"俗称{quoted(saying)}，事项“{owner.name}”（{owner.id}）里也有。",
                    "请只留在最常办的那个事项里，另一个换成更具体的说法；或用“转到”把两个接起来。",
                )


def _of_events(whole: Whole) -> Iterator[Finding]:
    owners = _owners(whole)
    for event in whole.life_events:
        own = _leads_to(event)
        for number, saying in enumerate(event.sayings):
            others = owners.setdefault(_as_typed(saying), [])
            other = next((one for one in others if one.id not in own), None)
            if other is not None:
                yield Finding(
                    event_file(event.id),
                    ("俗称", number),
                    f"俗称{quoted(saying)}，{other.kind}“{other.name}”（{other.id}）里也有。",
                    "请只留一处，另一处换成更具体的说法；真的是一起办的，就写进“要办的事”。",
                )
            others.append(_Owner("一件事", event.id, event.name))


def _owners(whole: Whole) -> dict[str, list[_Owner]]:
    """What items and signposts are called."""
    found: dict[str, list[_Owner]] = {}
    for kind, ones in (("事项", whole.items.items), ("指路", whole.signposts)):
        for one in ones:
            for saying in one.sayings:
                found.setdefault(_as_typed(saying), []).append(_Owner(kind, one.id, one.name))
    return found


def _leads_to(event: LifeEvent) -> set[str]:
    """What the event offers, and itself: there a citizen comes to the same whichever he touches."""
    return {event.id, *(part.item for part in event.parts), *(one.signpost for one in event.elsewhere)}


def _as_typed(saying: str) -> str:
    """Blanks and capitals make no other saying."""
    return "".join(saying.split()).casefold()
