"""问题、说明和简介要说大家平时说的话。

检查：简介、问题、选项、问题和选项的说明、“不清楚”里，有没有公文里才用的词，如“予以”“之日起”“户籍”“申请人”。
一件事里“要办的事”的说明和提示也查。
设定依据、受理条件、材料名称不查：那里照抄文件的原话。“派出所户籍窗口”是牌子上的名字，不算。
为什么：站在机器前的人平时不这样说话，看不懂就不敢选。
怎么改：换成平时说的话，每个词怎么换，提醒里写着。

通过：

    简介: 户口在本区的老人，从满 80 岁的下个月起发补助。
    办理引导:
      - {问: 您带身份证了吗？, 存为: 证件, 选项: [带了, 没带]}

不通过：

    简介: 本区户籍老人，自年满 80 周岁之日起予以补助。  # ← 这里
    办理引导:
      - 问: 申请人是否携带身份证？  # ← 这里
        存为: 证件
        选项: [带了, 没带]
"""

import re
from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.rules.naming import quoted
from kiosk.rules.rule import Finding, Subject

TITLE = "官话"
LEVEL = Level.WARNING

_INSTEAD = (
    ("兹", "（删掉）"),
    ("不予", "不给，不"),
    ("(?<!不)予以", "给，或直接说做什么"),
    ("之日起", "从…那天起"),
    ("户籍(?!窗口|民警|警察|室|科)", "户口"),
    ("申请人", "您，或本人"),
    ("(?<![必无胡])须(?!知)", "要，必须"),
    ("(?<![平人户年月日])均(?![等衡])", "都"),
    ("(?<![联关体院派维直旁父母语科])系(?![统列数上好紧])", "是"),
    ("(?<![应不本早])该(?![怎如去找拿带走到问选由是领填写签做先准哪谁几多什在不])", "这个，这项"),
    ("(?<![文任])凭(?![证据条空])", "带上，拿着"),
    ("[前本]款", "（直接说是哪一条）"),
    ("[上下前]述", "上面说的，或直接说名字"),
    ("提交", "交"),
    ("出具", "开"),
    ("携带", "带"),
    ("逾期", "过了期"),
    ("届时", "到时候"),
    ("方可", "才能"),
    ("尚未", "还没"),
    ("视为", "算"),
    ("应当", "要，应该"),
)
"""(a word as a pattern that leaves out the everyday words it is part of, what to say instead)."""

_WORDS = tuple((re.compile(word), instead) for word, instead in _INSTEAD)


def check(subject: Subject) -> Iterator[Finding]:
    """Texts with such words, one finding a text."""
    for path, text in subject.plain_texts():
        found = [(met[0], instead) for word, instead in _WORDS if (met := word.search(text))]
        if found:
            said = "、".join(f"“{word}”" for word, _ in found)
            better = "；".join(f"“{word}”换成：{instead}" for word, instead in found)
            yield subject.finding(path, f"{quoted(text)}里有官话{said}。", f"请换成平时说的话。{better}。")
