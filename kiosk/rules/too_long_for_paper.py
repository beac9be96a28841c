"""一张小票要拿得住，一条须知要看得完。

检查：须知或提示印在 80 毫米小票上，会不会超过 6 行（大约 110 个字）；
把一个事项全部情况的材料和提示都印上去，会不会超过 60 厘米。
有些人不回答问题，直接打印全部材料，印出来的就是这一张。6 行和 60 厘米是本目录自己定的。
为什么：纸太长，老人拿不住，也找不到要紧的那一行；纸卷也用得快。
怎么改：须知和提示只留准备材料时用得着的，一条一句话；很少有人要的情况，另立一个事项。

通过：

    申请材料:
      - {名称: 身份证}
      - {名称: 照片, 须知: 要几张，请问窗口。}

不通过：

    申请材料:
      - 名称: 租赁合同
        须知: >-  # ← 这里
          合同要写明房屋的地址、面积、租金和租期，出租人和承租人都要签字、按手印，有几页就带几页，每一页都要盖章。
          没有合同的，可以带房东的房产证复印件和房东写的说明，写清楚住了几口人、从哪天住起、一个月多少钱，
          房东要签上名字，写上电话和日期。
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.guide.paths.shown import HINTS, MATERIALS
from kiosk.rules.naming import quoted
from kiosk.rules.paper_room import note, receipt_length, receipt_lines
from kiosk.rules.places import Path
from kiosk.rules.rule import Finding, Subject

TITLE = "印在纸上太长"
LEVEL = Level.WARNING

MOST_LINES = 6
"""Of one small text on the receipt. The longest real one has 4."""
LONGEST_RECEIPT = 600
"""Millimetres. The longest real one has just that."""


def check(subject: Subject) -> Iterator[Finding]:
    """A text nobody reads to its end, and a receipt nobody can hold."""
    for number, material in enumerate(subject.item.materials):
        yield from _text(subject, (MATERIALS, number, "须知"), note(material))
    for number, hint in enumerate(subject.item.hints):
        yield from _text(subject, (HINTS, number, "说"), hint.text)
    length = receipt_length(subject.item)
    if length > LONGEST_RECEIPT:
        yield subject.finding(
            (MATERIALS,),
            f"全部材料印在小票上约有 {length / 10:.0f} 厘米长，超过了 {LONGEST_RECEIPT // 10} 厘米。",
            "请删短须知和提示，或把很少有人要的情况另立一个事项。",
        )


def _text(subject: Subject, path: Path, text: str) -> Iterator[Finding]:
    lines = receipt_lines(text)
    if lines > MOST_LINES:
        yield subject.finding(
            path,
            f"{quoted(text)}印在小票上要 {lines} 行，最多 {MOST_LINES} 行。",
            "请改短，一条说一句话；多出来的另写一条。",
        )
