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


def contents(item: Item, drawn: Decisions, names: Names) -> tuple[Content, ...]:
    """The words of every box."""
    return tuple(_content(item, box, names) for box in drawn.boxes)


def _content(item: Item, box: Box, names: Names) -> Content:
    if isinstance(box, Question):
        question = item.guide[box.position]
        several = "（可以选几样）" if question.multiple else ""
        return Content(Look.QUESTION, f"第 {box.position + 1} 问{several}", question.text)
    if isinstance(box, DeadEnd):
        return Content(Look.STUCK, "走不下去", "没有可以选的选项")
    if box.conclusion is None:
        return Content(Look.CAN, "可以办", _to_bring(item))
    return _concluded(item.conclusions[box.conclusion], names)


def _concluded(conclusion: Conclusion, names: Names) -> Content:
    if conclusion.go_to:
        return Content(Look.OTHER_ITEM, "转到", names.get(conclusion.go_to, conclusion.go_to))
    if conclusion.cannot:
        return Content(Look.CANNOT, "不能办", conclusion.cannot)
    return Content(Look.ELSEWHERE, "去别处", conclusion.elsewhere)


def _to_bring(item: Item) -> str:
    counts = materials_listed(item)
    if counts is None:
        return f"材料共 {len(item.materials)} 条"
    fewest, most = counts
    if not most:
        return "没有材料"
    return f"要带 {most} 样材料" if fewest == most else f"要带 {fewest} 到 {most} 样材料"
