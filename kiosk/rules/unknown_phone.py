"""句子里的电话，都要在“热线”里。

检查：事项、一件事和 signposts.yaml 的句子里提到的电话，是不是 catalogue.yaml 的“热线”里有的。
咨询电话、监督投诉电话、地点的电话不查，它们本来就各写各的。App 的名字（如交管12123）不算电话。
为什么：写在句子里的号码，换了号没有人记得改；老百姓打过去是空号，或是别人家。
怎么改：核对号码；全国统一的，先加进“热线”；窗口自己的电话，写到“咨询电话”里。

通过：

    提示:
      - 养老、医保缴费的事，可以拨打 12345。
    # 文件 catalogue.yaml
    热线:
      - {号码: 12345, 用途: 政务服务, 可信度: 已核}

不通过：

    提示:
      - 缴费的事，可以拨打 12366。  # ← 这里
    # 文件 catalogue.yaml
    热线:
      - {号码: 12345, 用途: 政务服务, 可信度: 已核}
"""

from collections.abc import Iterable, Iterator

from kiosk.catalogue.district import District
from kiosk.catalogue.problems import Level
from kiosk.rules import phones
from kiosk.rules.places import SIGNPOSTS, Path
from kiosk.rules.rule import Finding, Subject, Whole
from kiosk.rules.texts import Placed, item_texts, signpost_texts

TITLE = "电话不在热线里"
LEVEL = Level.WARNING


def check(subject: Subject) -> Iterator[Finding]:
    """Numbers in an item's sentences that the district does not list."""
    for path, what, how_to_fix in _unknown(item_texts(subject.item), subject.district):
        yield subject.finding(path, what, how_to_fix)


def check_whole(whole: Whole) -> Iterator[Finding]:
    """Numbers in signposts that the district does not list."""
    for number, signpost in enumerate(whole.signposts):
        for told in _unknown(signpost_texts(signpost, number), whole.district):
            yield Finding(SIGNPOSTS, *told)


def _unknown(texts: Iterable[Placed], district: District) -> Iterator[tuple[Path, str, str]]:
    """(where, what is wrong, how to mend it)."""
    for path, text in texts:
        for number in phones.found(text):
            if not any(number in phones.numbers(line.number) for line in district.hotlines):
                yield (
                    path,
                    f"这句话里的电话 {number} 不在 catalogue.yaml 的“热线”里。",
                    "请核对号码：全国统一的先加进“热线”；窗口自己的电话，写到“咨询电话”里。",
                )
