"""同样的回答，只应得出一个结论。

检查：有没有一种答法，同时满足两条结论。
为什么：机器只用写在前面的那一条。老百姓看到的，可能不是最要紧的那句话。
怎么改：把“当”改成不重叠的，例如给后面一条加上“非”；或把两条并成一条。

通过：

    办理引导:
      - {问: 有房吗？, 存为: 住房, 选项: [没有, 有]}
      - {问: 收入超过标准吗？, 存为: 收入, 选项: [没超过, 超过]}
    结论:
      - {当: {住房: 有}, 不能办: 有住房，暂时不能申请。}
      - {当: {收入: 超过}, 不能办: 收入超过标准，暂时不能申请。}
    申请材料: [{名称: 身份证}]

不通过：

    办理引导:
      - {问: 有房吗？, 存为: 住房, 选项: [没有, 有]}
      - {问: 收入超过标准吗？, 存为: 收入, 选项: [没超过, 超过]}
    结论:
      - {当: {住房: 没有, 收入: 超过}, 不能办: 收入超过标准，暂时不能申请。}
      - {当: {收入: 超过}, 去别处: 请到街道问一问。}  # ← 这里
    申请材料: [{名称: 身份证}]
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.guide.paths.proof import Together
from kiosk.rules.naming import condition, outcome, when_answered
from kiosk.rules.rule import Finding, Subject

TITLE = "两条结论撞在一起"
LEVEL = Level.WARNING


def check(subject: Subject) -> Iterator[Finding]:
    """Pairs of conclusions that some answers meet at the same moment, unless both say the same."""
    reached = subject.proof.reached
    for pair in subject.proof.together:
        if pair.second in reached and not _same(subject, pair):
            yield subject.finding(
                condition(pair.second),
                f"{when_answered(pair.witness)}，两条结论同时满足，只会用前面的{subject.label(pair.first)}。",
                "请让两条的“当”不重叠（后面一条可以加“非”），或并成一条。",
            )


def _same(subject: Subject, pair: Together) -> bool:
    first, second = (subject.item.conclusions[int(place[1])] for place in (pair.first, pair.second))
    return outcome(first) == outcome(second) and first.advice == second.advice
