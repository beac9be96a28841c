"""办理引导一口气不要问超过 8 个问题。

检查：从头答到尾，最多要答几个问题；条件会不会缠得太多，连机器都走不完。
为什么：站在机器前的人，问到第九个多半就走了。
怎么改：能合并的合并；只和一部分人有关的，加“当”只问他们；窗口一看就知道的，不用问。

通过：

    办理引导:
      - {问: 谁来办？, 存为: 办理人, 选项: [本人, 代办]}
      - {问: 以前办过吗？, 存为: 办过, 选项: [办过, 没办过]}
    申请材料: [{名称: 身份证}]

不通过：

    办理引导:  # ← 这里
      - {问: 问题一？, 存为: 一, 选项: [是, 否]}
      - {问: 问题二？, 存为: 二, 选项: [是, 否]}
      - {问: 问题三？, 存为: 三, 选项: [是, 否]}
      - {问: 问题四？, 存为: 四, 选项: [是, 否]}
      - {问: 问题五？, 存为: 五, 选项: [是, 否]}
      - {问: 问题六？, 存为: 六, 选项: [是, 否]}
      - {问: 问题七？, 存为: 七, 选项: [是, 否]}
      - {问: 问题八？, 存为: 八, 选项: [是, 否]}
      - {问: 问题九？, 存为: 九, 选项: [是, 否]}
    申请材料: [{名称: 身份证}]
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.guide.paths.shown import QUESTIONS
from kiosk.rules.rule import Finding, Subject

TITLE = "问题太多"
LEVEL = Level.WARNING

MOST_QUESTIONS = 8
"""On any one path (catalogue-format)."""


def check(subject: Subject) -> Iterator[Finding]:
    """A path with too many questions, or more states than can be walked."""
    proof = subject.proof
    if not proof.whole:
        yield subject.finding(
            (QUESTIONS,),
            "这个办理引导的条件缠得太多，没法把每一种答法都走一遍，所以不能保证没有人卡住。",
            "请少问几个问题，或让“当”只看一两个问题；太复杂的，拆成两个事项。",
        )
    elif proof.longest > MOST_QUESTIONS:
        yield subject.finding(
            (QUESTIONS,),
            f"最多要连着答 {proof.longest} 个问题，超过了 {MOST_QUESTIONS} 个。",
            "请合并问题，或用“当”只问有关的人；窗口一看就知道的不用问。",
        )
