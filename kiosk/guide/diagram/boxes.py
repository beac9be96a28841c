"""What stands in the boxes of a drawn guide."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from kiosk.catalogue.item import Conclusion, Item
from kiosk.guide.paths.decisions import Box, DeadEnd, Decisions, Question
from kiosk.guide.paths.outcomes import materials_listed

Names = Mapping[str, str]
"""Item id -> its name, for 转到."""


class Look(Enum):
    """How a box is drawn; the colours are those of the screens."""

    QUESTION = "question"
    CAN = "can"
    CANNOT = "cannot"
    ELSEWHERE = "elsewhere"
    OTHER_ITEM = "other"
    STUCK = "stuck"


@dataclass(frozen=True)
class Content:
    """The words of a box."""

    look: Look
    heading: str
    text: str


@dataclass(frozen=True)
class EndWords:
    """How the end of a guide is told where it is reached: by how many `item.materials` there are."""

    heading: str
    list_heading: str
    """Over all of them, below the drawing."""
    none: str
    some: str
    """`{n}`."""
    between: str
    """`{n}`, `{m}`."""
    not_counted: str
    """`{n}`: all that are written."""


OF_ITEM = EndWords("可以办", "申请材料", "没有材料", "要带 {n} 样材料", "要带 {n} 到 {m} 样材料", "材料共 {n} 条")
OF_EVENT = EndWords(
    "要办的事", "要办的事，谁要办", "没有要办的", "要办 {n} 件事", "要办 {n} 到 {m} 件事", "要办的共 {n} 件"
)
"""A life event is drawn as an item whose materials are the things to do."""


def contents(item: Item, drawn: Decisions, names: Names, words: EndWords) -> tuple[Content, ...]:
    """The words of every box."""
    return tuple(_content(item, box, names, words) for box in drawn.boxes)


def _content(item: Item, box: Box, names: Names, words: EndWords) -> Content:
    if isinstance(box, Question):
        question = item.guide[box.position]
        several = "（可以选几样）" if question.multiple else ""
        return Content(Look.QUESTION, f"第 {box.position + 1} 问{several}", question.text)
    if isinstance(box, DeadEnd):
        return Content(Look.STUCK, "走不下去", "没有可以选的选项")
    if box.conclusion is None:
        return Content(Look.CAN, words.heading, _listed(item, words))
    return _concluded(item.conclusions[box.conclusion], names)


def _concluded(conclusion: Conclusion, names: Names) -> Content:
    if conclusion.go_to:
        return Content(Look.OTHER_ITEM, "转到", names.get(conclusion.go_to, conclusion.go_to))
    if conclusion.cannot:
        return Content(Look.CANNOT, "不能办", conclusion.cannot)
    return Content(Look.ELSEWHERE, "去别处", conclusion.elsewhere)


def _listed(item: Item, words: EndWords) -> str:
    counts = materials_listed(item)
    if counts is None:
        return words.not_counted.format(n=len(item.materials))
    fewest, most = counts
    if not most:
        return words.none
    return words.some.format(n=most) if fewest == most else words.between.format(n=fewest, m=most)
