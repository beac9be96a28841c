"""“回答”里写的问题和选项，那个事项的办理引导里要有。

检查：一件事里替人答好的“回答”，问题的“存为”、选项的文字，是不是和那个事项（或它“转到”的事项）的办理引导一样。
为什么：对不上的回答等于没写。老百姓会被再问一遍，或者看到别的情况的材料。
怎么改：打开那个事项的文件，照着它的“存为”和选项抄，一字不差；那边改了，这里也要改。

通过：

    # 文件 life-events/tuixiu.yaml
    要办的事:
      - {事项: shebao, 回答: {办理人: 本人}}
      - {事项: youdaizheng}
    # 文件 items/yanglao/shebao.yaml
    办理引导: [{问: 谁来办？, 存为: 办理人, 选项: [本人, 家人]}]
    # 文件 items/yanglao/youdaizheng.yaml

不通过：

    # 文件 life-events/tuixiu.yaml
    要办的事:
      - 事项: shebao
        回答: {办理人: 本人来}  # ← 这里
      - 事项: youdaizheng
        回答: {办理人: 本人}  # ← 这里
    # 文件 items/yanglao/shebao.yaml
    办理引导: [{问: 谁来办？, 存为: 办理人, 选项: [本人, 家人]}]
    # 文件 items/yanglao/youdaizheng.yaml
"""

from collections.abc import Iterator

from kiosk.catalogue.life_event import Part
from kiosk.catalogue.problems import Level
from kiosk.catalogue.reading.known_keys import nearest
from kiosk.guide.paths.event_as_item import PARTS
from kiosk.rules.outline import Outlines
from kiosk.rules.places import event_file
from kiosk.rules.rule import Finding, Whole

TITLE = "替人答的对不上"
LEVEL = Level.ERROR

_COPY = "请照着那个事项的“存为”和选项抄，一字不差；用不着就删掉。"


def check_whole(whole: Whole) -> Iterator[Finding]:
    """Answers given for an item whose guide has no such question or option."""
    for event in whole.life_events:
        for number, part in enumerate(event.parts):
            for question, option in part.given.items():
                wrong = _wrong(whole.items, part, question, option)
                if wrong:
                    yield Finding(event_file(event.id), (PARTS, number, "回答", question), *wrong)


def _wrong(items: Outlines, part: Part, question: str, option: str) -> tuple[str, str] | None:
    """What is wrong with an answer, and how to mend it; None: nothing."""
    led = tuple(items.led_from(part.item))
    options = [one for item in led for one in item.questions.get(question, ())]
    if option in options:
        return None
    if not options:
        names = [name for item in led for name in item.questions]
        return f"事项“{led[0].name}”的办理引导里没有存为“{question}”的问题。", _how(question, names)
    return f"事项“{led[0].name}”的“{question}”这一问没有“{option}”这个选项。", _how(option, options)


def _how(written: str, known: list[str]) -> str:
    meant = nearest(written, known)
    return f"是不是“{meant}”？{_COPY}" if meant else _COPY
