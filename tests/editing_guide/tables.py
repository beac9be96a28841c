"""The tables of the 编辑指南, made from the model and the rules."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from kiosk.catalogue.calendar import Calendar
from kiosk.catalogue.conditions import When
from kiosk.catalogue.district import District, OfficeHours, Signpost, Site, Span, Street
from kiosk.catalogue.form import Form, Passage
from kiosk.catalogue.item import English, EnglishQuestion, Hint, Item, Option, Question, Variant, Verification
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.problems import Level
from kiosk.catalogue.reading.known_keys import fields_by_key
from kiosk.catalogue.record import YesNo
from kiosk.catalogue.shape import Model, models_in
from kiosk.rules.page import page_of
from kiosk.rules.registry import RULES
from kiosk.rules.rule import rule_id

_OF_ITEMS = (Question, Option, Hint, English, EnglishQuestion, Verification)
"""What life events share with items: told there."""

_LEVELS = {Level.ERROR: "错误", Level.WARNING: "提醒"}


def tables() -> dict[str, str]:
    """Name of a mark -> the table that stands there."""
    return {
        "事项的键": _keys(Item),
        "事项里各条的键": _parts(Item, skipped=()),
        "全区的键": _keys(District) + "\n" + _parts(District, skipped=()),
        "街道的键": _keys(Street) + "\n" + _parts(Street, skipped=(OfficeHours,)),
        "专区的键": _keys(Site) + "\n" + _parts(Site, skipped=()),
        "指路的键": _keys(Signpost),
        "一件事的键": _keys(LifeEvent) + "\n" + _parts(LifeEvent, skipped=_OF_ITEMS),
        "空白表的键": _keys(Form) + "\n" + _parts(Form, skipped=(Verification,)),
        "放假的键": _keys(Calendar) + "\n" + _parts(Calendar, skipped=()),
        "规则": _rules(),
    }


def _rules() -> str:
    rows = ((f"`{rule_id(one)}`", _LEVELS[one.LEVEL], one.TITLE, page_of(one).text.split("\n")[0]) for one in RULES)
    return _table(("规则编号", "级别", "名称", "说的是"), rows)


def _keys(model: Model) -> str:
    rows = ((f"`{key}`", _form(field), field.description or "", _needed(field)) for key, field in _fields(model))
    return _table(("键", "怎么写", "写什么", "必须"), rows)


def _parts(model: Model, skipped: tuple[Model, ...]) -> str:
    """The keys of the records inside a record, under the keys that hold them."""
    return "\n".join(
        f"**{'、'.join(f'`{key}`' for key in keys)}里的键**\n\n{_keys(part)}"
        for part, keys in _inside(model).items()
        if part not in skipped
    )


def _inside(model: Model) -> dict[Model, list[str]]:
    """The records below a record -> the keys that hold them, from the top down."""
    found: dict[Model, list[str]] = {}
    waiting = [model]
    while waiting:
        for key, field in _fields(waiting.pop(0)):
            for part in models_in(field.annotation):
                if part is When:
                    continue
                if part not in found:
                    waiting.append(part)
                held = found.setdefault(part, [])
                held += [key] if key not in held else []
    return found


def _fields(model: Model) -> Iterator[tuple[str, FieldInfo]]:
    yield from fields_by_key(model).items()


def _needed(field: FieldInfo) -> str:
    return "必须" if field.is_required() else ""


def _form(field: FieldInfo) -> str:
    return "是／否" if YesNo in field.metadata or _holds(field.annotation, YesNo) else _written(field.annotation)


def _holds(annotation: Any, mark: object) -> bool:
    return mark in getattr(annotation, "__metadata__", ()) or any(_holds(one, mark) for one in get_args(annotation))


def _written(annotation: Any) -> str:
    """How a value of this type is written."""
    origin, inner = get_origin(annotation), [one for one in get_args(annotation) if one is not NoneType]
    if origin is Literal:
        return "／".join(filter(None, inner))
    if origin in (Union, UnionType) or hasattr(annotation, "__metadata__"):
        return _written(inner[0] if inner else annotation.__origin__)
    if origin is tuple:
        return _several(inner[0])
    if origin is dict:
        return _pairs(inner[1])
    if not isinstance(annotation, type):
        return "文字"
    return _simple(annotation)


def _pairs(value: Any) -> str:
    """How a mapping to such values is written: what is meant to be a text of its own is no English."""
    if get_origin(value) is tuple:
        return "一组“叫法: [叫法, 叫法]”"
    return "一组“存为: 选项”" if hasattr(value, "__metadata__") else "一组“中文: 英文”"


def _several(one: Any) -> str:
    if one is Span:
        return "几个时段"
    if one is Variant:
        return "文字；看情况的写几条"
    if one in (Option, Hint, Passage):
        return "几条，每条一句或一组键"
    each = _written(one)
    return {"一组键": "几条，每条一组键", "文字": "几个词或几句话"}.get(each, f"几个：{each}")


def _simple(kind: type) -> str:
    if issubclass(kind, StrEnum):
        return "／".join(kind)
    words = {int: "数字", float: "数字", date: "日期", str: "文字", When: "条件"}
    return words.get(kind, "一组键")


def _table(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [headings, tuple("---" for _ in headings), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |\n" for line in lines)
