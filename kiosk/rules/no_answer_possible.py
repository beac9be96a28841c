"""每个问题，问到的人都要有得选。

检查：带“当”的选项，会不会在某一种答法下一个也不剩。
为什么：屏幕上没有可选的，办事的人就卡在那里，只能返回。
怎么改：给这些人补一个选项，或给这个问题加上“当”，不问他们。

通过：

    办理引导:
      - {问: 谁来办？, 存为: 办理人, 选项: [本人, 家人]}
      - 问: 带了什么证件？
        存为: 证件
        选项: [身份证, {名称: 委托书, 当: {办理人: 家人}}]
    申请材料: [{名称: 身份证}]

不通过：

    办理引导:
      - {问: 谁来办？, 存为: 办理人, 选项: [本人, 家人]}
      - 问: 家人是哪一位？  # ← 这里
        存为: 家人
        选项: [{名称: 子女, 当: {办理人: 家人}}, {名称: 配偶, 当: {办理人: 家人}}]
    申请材料: [{名称: 身份证}]
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.rules.naming import when_answered
from kiosk.rules.rule import Finding, Subject

TITLE = "问了却没有可选的"
LEVEL = Level.ERROR


def check(subject: Subject) -> Iterator[Finding]:
    """Questions that offer nothing on some path."""
    for place, witness in subject.proof.stuck.items():
        yield subject.finding(
            (*place, "问"),
            f"{when_answered(witness)}，{subject.label(place)}没有一个选项可选，办事的人会卡住。",
            "请给这些人补一个选项，或给这个问题加上“当”，不问他们。",
        )
