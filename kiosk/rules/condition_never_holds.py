"""“当”不能自相矛盾。

检查：有没有哪个“当”，无论怎么回答都不会成立。
为什么：写在材料上，这份材料就永远不会列出来；写在结论上，该拦的人就拦不住。
怎么改：一个问题只能选一个回答，所以同一个问题不能又是甲、又不是甲。
要“任何一个”请写成列表：{户口: [甲, 乙]}；要“不是”请用“非”。

通过：

    办理引导:
      - {问: 谁来办？, 存为: 办理人, 选项: [本人, 家人代办, 邻居代办]}
    申请材料:
      - {名称: 身份证}
      - {名称: 委托书, 当: {非: {办理人: 本人}}}

不通过：

    办理引导:
      - {问: 谁来办？, 存为: 办理人, 选项: [本人, 家人代办, 邻居代办]}
    申请材料:
      - {名称: 身份证}
      - {名称: 委托书, 当: {办理人: 家人代办, 非: {办理人: [家人代办, 邻居代办]}}}  # ← 这里
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.guide.paths.proof import Why
from kiosk.rules.naming import condition
from kiosk.rules.rule import Finding, Subject

TITLE = "条件永远不成立"
LEVEL = Level.ERROR


def check(subject: Subject) -> Iterator[Finding]:
    """Conditions that cannot hold whatever is answered."""
    for one in subject.proof.unreached:
        if one.why is Why.CONTRADICTION:
            yield subject.finding(
                condition(one.place),
                f"{subject.label(one.place)}的“当”永远不成立：怎么回答都满足不了。",
                "请改正“当”里的问题和选项；“任何一个”写成列表，“不是”用“非”。",
            )
