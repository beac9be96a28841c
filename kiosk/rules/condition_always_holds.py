"""“当”要有用：总有人满足，也总有人不满足。

检查：有没有哪个“当”，凡是走到那里的人都满足。
为什么：这样的“当”写了等于没写，多半是选项写漏了，或前面的结论已经挡掉了别的人。
结论的“当”要是谁都满足，就谁也办不成。
怎么改：真的人人都要，就删掉“当”；不是人人都要，就改正里面的选项。

通过：

    办理引导:
      - {问: 谁来办？, 存为: 办理人, 选项: [本人, 家人代办]}
    申请材料:
      - {名称: 身份证}
      - {名称: 委托书, 当: {办理人: 家人代办}}

不通过：

    办理引导:
      - {问: 谁来办？, 存为: 办理人, 选项: [本人, 家人代办]}
    申请材料:
      - {名称: 身份证}
      - {名称: 委托书, 当: {办理人: [本人, 家人代办]}}  # ← 这里
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.guide.paths.shown import CONCLUSIONS, Place
from kiosk.rules.naming import condition
from kiosk.rules.rule import Finding, Subject

TITLE = "条件总是成立"
LEVEL = Level.WARNING


def check(subject: Subject) -> Iterator[Finding]:
    """Conditions that make no difference."""
    for place in subject.proof.always:
        what = f"{subject.label(place)}的“当”总是成立：走到这里的人全都满足。"
        yield subject.finding(condition(place), what, _how(place))


def _how(place: Place) -> str:
    if place[0] == CONCLUSIONS:
        return "这样谁也办不成。请改窄“当”，或把它写进“提示”。"
    return "人人都要的，请删掉“当”；不是人人都要的，请改正里面的选项。"
