"""收钱要有依据。

检查：写了要收费的，有没有“收费项目”；每个收费项目有没有“依据”。
为什么：没有依据的收费就是乱收费；老百姓有权知道凭什么收。
怎么改：在“收费项目”里写上名称、标准和依据（哪个文件）；不收钱的，写“收费: 不收费”。

通过：

    收费: 补领工本费 20 元
    收费项目:
      - {名称: 工本费, 标准: 20 元, 依据: 省发展改革委公布的收费目录}

不通过：

    收费: 补领工本费 20 元
    收费项目:
      - {名称: 工本费, 标准: 20 元}  # ← 这里
"""

import re
from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.guide.paths.shown import FEE
from kiosk.rules.naming import quoted
from kiosk.rules.rule import Finding, Subject

TITLE = "收费没有依据"
LEVEL = Level.ERROR

_FREE = re.compile(r"不(收|需|用)|免费|免收|无|没有|否|0\s*元")
"""How a text that says there is no fee begins."""


def check(subject: Subject) -> Iterator[Finding]:
    """Fees that stand on nothing."""
    item = subject.item
    how = "请在“收费项目”里写上名称、标准和依据（哪个文件规定的）；不收钱的，写“收费: 不收费”。"
    for number, fee in enumerate(item.fee if not item.fee_items else ()):
        if not _FREE.match(fee.value):
            yield subject.finding((FEE, number, "是"), f"写了收费{quoted(fee.value)}，却没有收费项目和依据。", how)
    for number, charged in enumerate(item.fee_items):
        if not charged.basis and not _FREE.match(charged.rate):
            yield subject.finding(("收费项目", number), f"收费项目{quoted(charged.name)}没有写依据。", how)
