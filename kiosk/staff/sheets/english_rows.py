"""Rows of English texts read into an item's 英文."""

from typing import Any

from kiosk.staff.sheets.layout import ENGLISH, SORT
from kiosk.staff.sheets.records import Desk
from kiosk.staff.sheets.tables import Path, Place, Row, Written

_BLOCK, _QUESTIONS, _OPTIONS, _MATERIALS, _SENTENCES = "英文", "办理引导", "选项", "申请材料", "句子"
_USED = {
    "简介": ("英文",),
    "问题": ("存为", "英文", "说明的英文", "“不清楚”的英文"),
    "选项": ("存为", "中文", "英文"),
    "材料": ("中文", "英文"),
    "句子": ("中文", "英文"),
}
"""Kind of row -> the headings it uses."""
_ALL = ("存为", "中文", "英文", "说明的英文", "“不清楚”的英文")


def add_english(desk: Desk, written: Written, row: Row) -> None:
    """Add one translation."""
    label = desk.sort(ENGLISH, row, _USED)
    if label is None:
        return
    desk.only(ENGLISH, row, _USED[label], _ALL)
    needed = [heading for heading in _USED[label] if heading in ("存为", "中文", "英文")]
    lacking = [heading for heading in needed if not row.text(heading)]
    for heading in lacking:
        desk.refuse(Place(ENGLISH, row.number, heading), "这一格没有写。", "请写上；这一行用不着就整行删掉。")
    if lacking:
        return
    block: dict[str, Any] = written.plain.setdefault(_BLOCK, {})
    written.places.setdefault((_BLOCK,), Place(ENGLISH, row.number))
    match label:
        case "简介":
            _put(desk, written, (_BLOCK,), block, "简介", row.text("英文"), row)
        case "材料":
            _put_text(desk, written, block, _MATERIALS, row)
        case "句子":
            _put_text(desk, written, block, _SENTENCES, row)
        case "问题":
            question = {"问": row.text("英文"), "说明": row.text("说明的英文"), "不清楚": row.text("“不清楚”的英文")}
            texts = {key: text for key, text in question.items() if text}
            _put(desk, written, (_BLOCK, _QUESTIONS), block.setdefault(_QUESTIONS, {}), row.text("存为"), texts, row)
        case _:
            _add_option(desk, written, block, row)


def _add_option(desk: Desk, written: Written, block: dict[str, Any], row: Row) -> None:
    name = row.text("存为")
    question = block.get(_QUESTIONS, {}).get(name)
    if question is None:
        place = Place(ENGLISH, row.number, "存为")
        desk.refuse(place, f"上面没有问题“{name}”的英文。", f"请先写一行“{SORT}”为“问题”的，再写它的选项。")
        return
    options = question.setdefault(_OPTIONS, {})
    _put(desk, written, (_BLOCK, _QUESTIONS, name, _OPTIONS), options, row.text("中文"), row.text("英文"), row)


def _put_text(desk: Desk, written: Written, block: dict[str, Any], key: str, row: Row) -> None:
    texts = block.setdefault(key, {})
    _put(desk, written, (_BLOCK, key), texts, row.text("中文"), row.text("英文"), row)


def _put(desk: Desk, written: Written, path: Path, block: dict[str, Any], key: str, value: Any, row: Row) -> None:
    if key in block:
        first = written.places[*path, key].row
        desk.refuse(Place(ENGLISH, row.number), f"“{key}”的英文在第 {first} 行已经写了。", "请删掉一行。")
        return
    written.places[*path, key] = Place(ENGLISH, row.number)
    block[key] = value
