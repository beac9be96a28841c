"""办理引导里的每个问题、选项、结论，每份材料、每个环节和提示，都要有人走得到。

检查：把办理引导的每一种答法都走一遍，看有没有哪一样谁也碰不到。
为什么：谁也碰不到的材料，就是该带的人没被告知；谁也碰不到的结论，就是该拦的人没拦住。
怎么改：多半是前面的结论已经把这些人带走了。调换结论的先后，或改正“当”；真用不着就删掉。

通过：

    办理引导:
      - {问: 老人多大年纪？, 存为: 年龄, 选项: [不满80周岁, 80周岁及以上]}
      - {问: 谁来办？, 存为: 办理人, 选项: [老人本人, 家人代办]}
    结论:
      - {当: {年龄: 不满80周岁}, 不能办: 还没满 80 周岁。}
    申请材料:
      - {名称: 身份证}
      - {名称: 委托书, 当: {办理人: 家人代办}}

不通过：

    办理引导:
      - {问: 老人多大年纪？, 存为: 年龄, 选项: [不满80周岁, 80周岁及以上]}
      - {问: 谁来办？, 存为: 办理人, 选项: [老人本人, 家人代办]}
    结论:
      - {当: {年龄: 不满80周岁}, 不能办: 还没满 80 周岁。}
      - {当: {年龄: 不满80周岁}, 去别处: 请找社区。}  # ← 这里
    申请材料:
      - {名称: 身份证}
      - {名称: 监护人身份证, 当: {年龄: 不满80周岁}}  # ← 这里
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.guide.paths.proof import Unreached, Why
from kiosk.guide.paths.shown import OPTIONS, Place
from kiosk.rules.naming import condition
from kiosk.rules.rule import Finding, Subject

TITLE = "谁也走不到"
LEVEL = Level.ERROR


def check(subject: Subject) -> Iterator[Finding]:
    """What no path reaches, and not for want of a 当 that can hold."""
    lost = {one.place for one in subject.proof.unreached}
    for one in subject.proof.unreached:
        if one.why is not Why.CONTRADICTION and not _inside_another(one.place, lost):
            yield subject.finding(condition(one.place), _what(subject, one), _how(subject, one))


def _inside_another(place: Place, lost: set[Place]) -> bool:
    """An option of a question that is lost itself."""
    return OPTIONS in place and place[:2] in lost


def _what(subject: Subject, one: Unreached) -> str:
    return f"{subject.label(one.place)}谁也走不到：没有一种答法会用到它。"


def _how(subject: Subject, one: Unreached) -> str:
    if one.behind:
        first = "、".join(subject.label(place) for place in one.behind)
        return f"前面的{first}总是先满足。请调换先后、改窄前面的“当”，或删掉这一条。"
    return "符合它的人，在前面就得出了别的结论，或不会被问到。请改正“当”，或删掉它。"
