"""问题和选项要短，长辈版的大字也放得下。

检查：按长辈版的字号，问题超过 3 行、选项超过 2 行、选项下面的小字超过 2 行，就报。
一行大约放得下：问题 12 个字，选项 14 个字，小字 21 个字。
为什么：字多了按钮就高，一屏放不下几个选项，老人要翻页才看得到后面的。
怎么改：问题问一件事；选项写成几个字，要解释的放进选项的“说明”或问题的“说明”。

通过：

    办理引导:
      - 问: 老人的户口在哪里？
        存为: 户口
        选项: [五华区, 昆明其他区县, 昆明以外]

不通过：

    办理引导:
      - 问: 您的户口在哪里？
        存为: 户口
        选项:
          - 五华区
          - 户口不在五华区，但是在五华区租了房子或者买了房子并且住满了半年的  # ← 这里
"""

from collections.abc import Iterator

from kiosk.catalogue.item import Question
from kiosk.catalogue.problems import Level
from kiosk.guide.paths.shown import OPTIONS, QUESTIONS
from kiosk.rules import button_room as room
from kiosk.rules.naming import quoted
from kiosk.rules.rule import Finding, Subject

TITLE = "按钮放不下"
LEVEL = Level.WARNING


def check(subject: Subject) -> Iterator[Finding]:
    """Texts that take more lines than their place has."""
    for number, question in enumerate(subject.item.guide):
        taken = room.lines(question.text, room.QUESTION_EMS)
        if taken > room.QUESTION_LINES:
            yield subject.finding(
                (QUESTIONS, number, "问"),
                f"问题{quoted(question.text)}在长辈版里要占 {taken} 行，最多 {room.QUESTION_LINES} 行。",
                "请改短：一句话问一件事，解释放进“说明”。",
            )
        yield from _options(subject, question, number)


def _options(subject: Subject, question: Question, number: int) -> Iterator[Finding]:
    ems = room.TICK_EMS if question.multiple else room.OPTION_EMS
    for place, option in enumerate(question.options):
        path = (QUESTIONS, number, OPTIONS, place)
        taken = room.lines(option.name, ems)
        if taken > room.OPTION_LINES:
            yield subject.finding(
                (*path, "名称"),
                f"选项{quoted(option.name)}在长辈版里要占 {taken} 行，最多 {room.OPTION_LINES} 行。",
                "请改成几个字，解释放进选项的“说明”。",
            )
        taken = room.lines(option.help, room.HELP_EMS)
        if taken > room.HELP_LINES:
            yield subject.finding(
                (*path, "说明"),
                f"选项{quoted(option.name)}下面的小字在长辈版里要占 {taken} 行，最多 {room.HELP_LINES} 行。",
                "请改短，或移到问题的“说明”里。",
            )
