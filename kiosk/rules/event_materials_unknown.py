"""“同一样材料”里的叫法，要真有事项这样叫。

检查：一件事的“同一样材料”里列的每个叫法，是不是这件事的哪个事项（或它“转到”的事项）的材料名称。
为什么：叫法对不上就合不起来，清单上同一样东西列两行，老百姓以为要带两样。
怎么改：打开事项的文件，照着“申请材料”的“名称”抄，一字不差；事项改了名称，这里也要改。

通过：

    # 文件 life-events/tuixiu.yaml
    要办的事: [{事项: shebao}, {事项: youdaizheng}]
    同一样材料:
      身份证: [本人身份证, 老人身份证]
    # 文件 items/yanglao/shebao.yaml
    申请材料: [{名称: 本人身份证}]
    # 文件 items/yanglao/youdaizheng.yaml
    申请材料: [{名称: 老人身份证}]

不通过：

    # 文件 life-events/tuixiu.yaml
    要办的事: [{事项: shebao}, {事项: youdaizheng}]
    同一样材料:
      身份证:
        - 本人身份证
        - 老年人身份证  # ← 这里
    # 文件 items/yanglao/shebao.yaml
    申请材料: [{名称: 本人身份证}]
    # 文件 items/yanglao/youdaizheng.yaml
    申请材料: [{名称: 老人身份证}]
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.catalogue.reading.known_keys import nearest
from kiosk.rules.places import event_file
from kiosk.rules.rule import Finding, Whole

TITLE = "没有这样的材料"
LEVEL = Level.WARNING

_SAME = "同一样材料"


def check_whole(whole: Whole) -> Iterator[Finding]:
    """Names that are to be merged and that no item of the event uses."""
    for event in whole.life_events:
        led = [item for part in event.parts for item in whole.items.led_from(part.item)]
        known = {name for item in led for name in item.materials}
        for merged, names in event.same_materials.items():
            for number, name in enumerate(names):
                if name not in known:
                    what = f"这件事的事项里，没有一个有叫“{name}”的材料。"
                    yield Finding(event_file(event.id), (_SAME, merged, number), what, _how(name, known))


def _how(name: str, known: set[str]) -> str:
    meant = nearest(name, sorted(known))
    guess = f"是不是“{meant}”？" if meant else ""
    return f"{guess}请照着事项里材料的“名称”抄，一字不差；用不着就删掉。"
