"""一件事里，每一种答法都要有事可办。

检查：有没有一种答法，一件要办的事也挑不出来：没有“要办的事”，没有“别处要办的事”，也没有提示。
为什么：老百姓一个一个答完，屏幕上却什么也没有，等于白答了。
怎么改：谁都要办的事，不写“当”；这些人真的没有要办的，就用“提示”告诉他们为什么、可以找谁。

通过：

    # 文件 life-events/tuixiu.yaml
    办理引导:
      - {问: 现在住在哪里？, 存为: 住处, 选项: [五华区, 别处]}
    要办的事:
      - {事项: shebao, 当: {住处: 五华区}}
      - {事项: youdaizheng, 当: {住处: 五华区}}
    提示:
      - {当: {住处: 别处}, 说: 请到住的地方的社区去问。}
    # 文件 items/yanglao/shebao.yaml
    # 文件 items/yanglao/youdaizheng.yaml

不通过：

    # 文件 life-events/tuixiu.yaml
    办理引导:
      - {问: 现在住在哪里？, 存为: 住处, 选项: [五华区, 别处]}
    要办的事:  # ← 这里
      - {事项: shebao, 当: {住处: 五华区}}
      - {事项: youdaizheng, 当: {住处: 五华区}}
    # 文件 items/yanglao/shebao.yaml
    # 文件 items/yanglao/youdaizheng.yaml
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.guide.checklist import answered
from kiosk.guide.paths.shown import MATERIALS
from kiosk.rules.naming import when_answered
from kiosk.rules.rule import Finding, Subject

TITLE = "一件事里没有要办的"
LEVEL = Level.WARNING


def check(subject: Subject) -> Iterator[Finding]:
    """Answers that pick no item and no signpost, and get no hint."""
    bare = subject.proof.bare
    checklist = None if bare is None else answered(subject.item, bare)
    if bare is not None and checklist is not None and not checklist.hints:
        yield subject.finding(
            (MATERIALS,),
            f"{when_answered(bare)}，一件要办的事也没有，也没有提示。",
            "请补上要办的事；真的没有，请用“提示”告诉他们为什么、可以找谁。",
        )
