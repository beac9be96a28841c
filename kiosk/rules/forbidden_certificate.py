"""不能要社区开不了的证明。

检查：材料里有没有要社区（居委会、村委会）出具的证明，而它属于民发〔2020〕20号列出的 20 种：
亲属关系、居民身份信息、户口登记项目变更、养犬、无犯罪记录、社区戒毒康复、人员失踪、婚姻状况、出生、健在、
死亡、疾病、残疾、婚育、就业、个人档案、财产、遗产继承权、市场主体住所、证件遗失。
为什么：社区按规定不能开，老百姓拿不到，就在窗口和社区之间来回跑。
怎么改：删掉这份材料，改成由主管部门核验、个人承诺，或由主管部门出具。

通过：

    申请材料:
      - {名称: 无犯罪记录证明, 须知: 由派出所出具。}

不通过：

    申请材料:
      - {名称: 婚姻状况证明, 须知: 由社区出具并盖章。}  # ← 这里
"""

import re
from collections.abc import Iterator

from kiosk.catalogue.item import Material
from kiosk.catalogue.problems import Level
from kiosk.guide.paths.shown import MATERIALS
from kiosk.rules.naming import quoted
from kiosk.rules.rule import Finding, Subject

TITLE = "社区开不了的证明"
LEVEL = Level.ERROR

_KINDS = re.compile(
    "亲属关系|身份信息|户口登记|养犬|犯罪|社区戒毒|社区康复|失踪|婚姻|单身|未婚|已婚|离异|丧偶|出生|健在|生存|在世"
    "|死亡|疾病|病情|患病|残疾|婚育|就业|失业|无业|档案|财产|继承|经营场所|住所|遗失|丢失"
)
"""The 20 of the appendix of 民发〔2020〕20号, as they are worded in materials."""

_COMMUNITY = re.compile("社区(?!卫生|民警|矫正|戒毒|康复)|居委会|居民委员会|村委会|村民委员会|村（居）委会")
_CERTIFIES = re.compile("证明|盖章|开具|出具")
_NOT = re.compile("不(能|用|得|再|必|需|要)|无需|无须")


def check(subject: Subject) -> Iterator[Finding]:
    """Materials of these kinds that a community is to certify."""
    for number, material in enumerate(subject.item.materials):
        if _is_forbidden(material):
            yield subject.finding(
                (MATERIALS, number, "名称"),
                f"材料{quoted(material.name)}要社区证明，按民发〔2020〕20号，社区不能开。",
                "请删掉，改成由主管部门核验、个人承诺，或由主管部门出具。",
            )


def _is_forbidden(material: Material) -> bool:
    text = f"{material.name}，{material.source}，{material.note}"
    wanted = all(pattern.search(text) for pattern in (_KINDS, _COMMUNITY, _CERTIFIES))
    return wanted and not _NOT.search(material.note)
