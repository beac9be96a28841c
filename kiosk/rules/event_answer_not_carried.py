"""一件事里问的，每一问都要用得上。

检查：每个问题的回答，有没有哪个“当”看它；没有的话，有没有一个事项的办理引导问同样的话
（“存为”一样，至少一个选项一样），能把回答带过去。
为什么：问了又用不上，老百姓多按一次；到了事项里换个说法再问一遍，他会以为前面答错了。
怎么改：要带给事项的，把“存为”和选项写得和那个事项一字不差；真的用不上，就删掉这一问。

通过：

    # 文件 life-events/tuixiu.yaml
    办理引导:
      - {问: 谁来办？, 存为: 办理人, 选项: [本人, 家人]}
    要办的事: [{事项: shebao}, {事项: youdaizheng}]
    # 文件 items/yanglao/shebao.yaml
    办理引导: [{问: 谁来办？, 存为: 办理人, 选项: [本人, 家人]}]
    # 文件 items/yanglao/youdaizheng.yaml

不通过：

    # 文件 life-events/tuixiu.yaml
    办理引导:
      - {问: 谁来办？, 存为: 谁来, 选项: [本人, 家人]}  # ← 这里
    要办的事: [{事项: shebao}, {事项: youdaizheng}]
    # 文件 items/yanglao/shebao.yaml
    办理引导: [{问: 谁来办？, 存为: 办理人, 选项: [本人, 家人]}]
    # 文件 items/yanglao/youdaizheng.yaml
"""

from collections.abc import Iterator

from kiosk.catalogue.item import Question
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.problems import Level
from kiosk.guide.paths.shown import QUESTIONS
from kiosk.rules.naming import quoted
from kiosk.rules.outline import Outlines
from kiosk.rules.places import event_file
from kiosk.rules.rule import Finding, Whole

TITLE = "问了用不上"
LEVEL = Level.WARNING


def check_whole(whole: Whole) -> Iterator[Finding]:
    """Questions whose answers change nothing."""
    for event in whole.life_events:
        looked_at = _looked_at(event)
        for number, question in enumerate(event.guide):
            if question.name not in looked_at and not _carried(whole.items, event, question):
                yield Finding(
                    event_file(event.id),
                    (QUESTIONS, number, "存为"),
                    f"问题{quoted(question.text)}的回答用不上：没有“当”看它，也没有事项问同样的话。",
                    "要带给事项的，请把“存为”和选项写得和那个事项一样；用不上就删掉这一问。",
                )


def _looked_at(event: LifeEvent) -> set[str]:
    """The questions that some 当 of the event looks at."""
    options = [option.when for question in event.guide for option in question.options]
    told = [*(one.when for one in event.parts), *(one.when for one in event.elsewhere)]
    conditions = [*(question.when for question in event.guide), *options, *told, *(one.when for one in event.hints)]
    return {name for when in conditions if when for name, _ in when.tests()}


def _carried(items: Outlines, event: LifeEvent, question: Question) -> bool:
    """Whether one of its answers answers a question of one of the event's items."""
    names = {option.name for option in question.options}
    return any(
        names & set(item.questions.get(question.name, ()))
        for part in event.parts
        for item in items.led_from(part.item)
        if question.name not in part.given
    )
