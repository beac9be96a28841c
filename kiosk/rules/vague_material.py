"""材料要说清是哪一样。

检查：材料名称里有没有“相关材料”“有关证明”“其他证件”“……等”这样的说法。
为什么：国家要求清理“兜底”材料。老百姓照着清单准备，看到“相关材料”只能再跑一趟来问。
怎么改：把材料一样一样写出来；只有一部分人要的，用“当”分开。实在分不清的，在“须知”里举例说明。

通过：

    申请材料:
      - {名称: 身份证}
      - {名称: 住院费用的相关票据, 须知: 医院盖章的发票和费用清单。}

不通过：

    申请材料:
      - {名称: 身份证}
      - {名称: 其他相关材料}  # ← 这里
"""

import re
from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.guide.paths.shown import MATERIALS
from kiosk.rules.naming import quoted
from kiosk.rules.rule import Finding, Subject

TITLE = "材料说得含糊"
LEVEL = Level.WARNING

_VAGUE = re.compile(
    "(相关|有关|其他|其它|所需|必要|要求)(的|提供的|提交的)*(证明|证件|材料|资料|手续|文件|凭证|票据|单据)"
    "|等(材料|证明|证件|资料|文件)?$"
)


def check(subject: Subject) -> Iterator[Finding]:
    """Names that leave open what is meant, with no note that says it."""
    for number, material in enumerate(subject.item.materials):
        if _VAGUE.search(material.name) and not material.note:
            yield subject.finding(
                (MATERIALS, number, "名称"),
                f"材料{quoted(material.name)}说得含糊，看的人不知道要带什么。",
                "请把材料一样一样写出来；实在分不清的，在“须知”里举例说明。",
            )
