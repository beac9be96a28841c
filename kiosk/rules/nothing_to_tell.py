"""每一种答法走到头，都要有话可说：带什么材料，或为什么不能办、去哪里办。

检查：有没有一种答法，最后说“可以办”，却没有一份材料，也没有流程和提示。
为什么：印出来的清单是空的，来的人不知道要做什么。
怎么改：补上材料；真的什么都不用带，请在“提示”或“办理流程”里说清楚怎么办。

通过：

    申请材料: []
    提示:
      - 不用带材料，到窗口登记就行。

不通过：

    办理引导:
      - {问: 谁来办？, 存为: 办理人, 选项: [本人, 家人代办]}
    申请材料:  # ← 这里
      - {名称: 委托书, 当: {办理人: 家人代办}}
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.guide.checklist import answered
from kiosk.guide.paths.shown import MATERIALS
from kiosk.rules.naming import when_answered
from kiosk.rules.rule import Finding, Subject

TITLE = "清单是空的"
LEVEL = Level.WARNING


def check(subject: Subject) -> Iterator[Finding]:
    """A path that ends with nothing to bring and nothing to know."""
    bare = subject.proof.bare
    checklist = None if bare is None else answered(subject.item, bare)
    if bare is not None and checklist is not None and not checklist.steps and not checklist.hints:
        yield subject.finding(
            (MATERIALS,),
            f"{when_answered(bare)}，清单上什么也没有：没有材料，也没有流程和提示。",
            "请补上材料；真的什么都不用带，请在“提示”里说清楚怎么办。",
        )
