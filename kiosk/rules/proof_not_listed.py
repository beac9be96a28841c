"""受理条件里要的证件，材料里也要有。

检查：受理条件里写了“持有居住证”“有残疾人证”这样的话，申请材料里有没有这个证。
为什么：老百姓照着材料清单带东西，到了窗口才知道还要一个证。
怎么改：在“申请材料”里补上；窗口能查到、不用带的，也补上，“来源”写“可核验免交”。

通过：

    受理条件: [持有云南省居住证]
    申请材料:
      - {名称: 居住证}

不通过：

    受理条件:
      - 持有云南省居住证  # ← 这里
    申请材料:
      - {名称: 身份证}
"""

import re
from collections.abc import Iterator

from kiosk.catalogue.item import Item
from kiosk.catalogue.problems import Level
from kiosk.rules.naming import quoted
from kiosk.rules.rule import Finding, Subject

TITLE = "条件里的证件没列进材料"
LEVEL = Level.WARNING

DOCUMENTS = (
    ("身份证", "身份证明", "身份证件"),
    ("户口簿", "户口本", "户籍"),
    ("居住证", "居住登记", "暂住"),
    ("残疾人证", "残疾证"),
    ("结婚证",),
    ("离婚证", "离婚协议"),
    ("毕业证", "学历"),
    ("学生证", "在读", "就读"),
    ("营业执照",),
    ("劳动合同", "劳动关系"),
    ("租赁合同", "租房合同", "住址证明"),
    ("房产证", "不动产权", "产权"),
    ("光荣证",),
    ("优待证",),
    ("退役证", "退伍证", "转业证", "退役证件", "退役军人证"),
    ("就业创业证", "失业登记证"),
    ("低保证", "低保"),
    ("社会保障卡", "社保卡"),
    ("出生医学证明",),
    ("诊断证明", "病历", "诊断"),
    ("驾驶证",),
    ("行驶证",),
)
"""Documents by the words that name them, the usual one first. What is not here is not looked for."""

_HAS = re.compile("(持|有|凭|取得|领取|办理了|已办)")
_NOT = re.compile("(没有|未|无|不|尚)")


def check(subject: Subject) -> Iterator[Finding]:
    """Documents that one must have, and is not told to bring."""
    for number, text in enumerate(subject.item.eligibility):
        for words in DOCUMENTS:
            if _is_needed(text, words[0]) and not _is_listed(subject.item, words):
                yield subject.finding(
                    ("受理条件", number),
                    f"受理条件要有{quoted(words[0])}，申请材料里却没有。",
                    "请在“申请材料”里补上；窗口能查到的也补上，“来源”写“可核验免交”。",
                )


def _is_needed(text: str, document: str) -> bool:
    """持有居住证 is; 没有居住证 and 居住证在办理中 are not."""
    before, named, _ = text.partition(document)
    clause = re.split("[，；。、]", before)[-1]
    return bool(named and _HAS.search(clause) and not _NOT.search(clause))


def _is_listed(item: Item, words: tuple[str, ...]) -> bool:
    written = " ".join(f"{one.name} {one.note}" for one in item.materials)
    return any(word in written for word in words)
