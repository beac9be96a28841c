"""问题、说明和简介，一句话不到 40 个字。

检查：简介、问题、问题和选项的说明、“不清楚”里，有没有一句话写了 40 个字以上。
一件事里“要办的事”的说明和提示也查。一句话到“。”“！”“？”“；”为止，标点和空格也算字。
为什么：站在机器前看的人，多半是老人，也有人在听朗读。长句子看到后半句，前半句已经忘了。
怎么改：一句话只说一件事，用“。”断成几句；几种情况的，写成几个选项，或者几条提示。

通过：

    简介: 80 周岁以上、户口在本区的老人，每个月可以领的补助。
    办理引导:
      - 问: 老人的户口在哪里？
        存为: 户口
        选项: [五华区, 别处]
        不清楚: 看户口本第一页的地址。没有户口本，就问派出所。

不通过：

    办理引导:
      - 问: 老人的户口在哪里？
        存为: 户口
        选项: [五华区, 别处]
        不清楚: 请看一看老人户口本第一页上写的那个住址是不是在五华区的十个街道里面，没有户口本就去问派出所。  # ← 这里
"""

import re
from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.rules.naming import quoted
from kiosk.rules.rule import Finding, Subject

TITLE = "句子太长"
LEVEL = Level.WARNING

LONGEST = 39
"""Characters of one sentence, its full stop not counted: “under 40” is what staff are told."""

_ENDS = re.compile("[。！？；\n]")


def check(subject: Subject) -> Iterator[Finding]:
    """Sentences with more characters, one finding a text."""
    for path, text in subject.plain_texts():
        longest = max(map(str.strip, _ENDS.split(text)), key=len)
        if len(longest) > LONGEST:
            yield subject.finding(
                path,
                f"{quoted(longest)}这一句有 {len(longest)} 个字，最多 {LONGEST} 个。",
                "请用“。”断成几句，一句只说一件事。",
            )
