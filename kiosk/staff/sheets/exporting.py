"""The catalogue laid out in tables. Pure."""

from collections.abc import Iterator
from typing import Any

from kiosk.catalogue.item import Item
from kiosk.catalogue.model import Catalogue
from kiosk.staff.sheets.cells import cell_text
from kiosk.staff.sheets.layout import (
    CHECKED,
    ENGLISH,
    GUIDE_KEYS,
    GUIDES,
    ID,
    ITEMS,
    NAME,
    SHEETS,
    SORT,
    STREETS,
    Sheet,
    Sort,
    sheet,
)
from kiosk.staff.sheets.street_rows import street_rows
from kiosk.staff.sheets.tables import Tables, numbered

Cells = dict[str, str]
"""Heading -> text."""


def tables_of(catalogue: Catalogue) -> Tables:
    """Every sheet with its rows."""
    dumped = [(item, item.model_dump(mode="json", by_alias=True, exclude_defaults=True)) for item in catalogue.items]
    rows: dict[str, list[Cells]] = {one.name: [] for one in SHEETS}
    for item, plain in dumped:
        rows[ITEMS].append(_item_row(plain))
        for one in SHEETS:
            own = {ID: item.id, NAME: item.name}
            rows[one.name] += [own | cells for cells in _rows(one, item, plain)]
    rows[STREETS] = list(street_rows(catalogue.streets))
    return {name: numbered(cells) for name, cells in rows.items()}


def _rows(of: Sheet, item: Item, plain: dict[str, Any]) -> Iterator[Cells]:
    if of.name == GUIDES:
        yield from _guide_rows(plain)
    elif of.name == ENGLISH:
        yield from _english_rows(item)
    for sort in of.sorts:
        for record in plain.get(sort.key, ()):
            yield _record_row(sort, record)


def _item_row(plain: dict[str, Any]) -> Cells:
    checked = plain["核对"]
    return {
        one.heading: cell_text(one, checked[CHECKED[one.heading]] if one.heading in CHECKED else plain.get(one.heading))
        for one in sheet(ITEMS).columns
    }


def _record_row(sort: Sort, record: dict[str, Any]) -> Cells:
    cells = {SORT: sort.label} if sort.label else {}
    columns = sort.columns()
    return cells | {heading: cell_text(columns[heading], record.get(key)) for heading, key in sort.keys.items()}


def _guide_rows(plain: dict[str, Any]) -> Iterator[Cells]:
    for question in plain.get("办理引导", ()):
        yield _guide_row("问", question)
        for option in question["选项"]:
            yield {"存为": question["存为"]} | _guide_row("选项", option)


def _guide_row(label: str, record: dict[str, Any]) -> Cells:
    columns = {one.heading: one for one in sheet(GUIDES).columns}
    cells = {heading: cell_text(columns[heading], record.get(key)) for heading, key in GUIDE_KEYS[label].items()}
    return {SORT: label} | cells


def _english_rows(item: Item) -> Iterator[Cells]:
    english = item.english
    if english.summary:
        yield {SORT: "简介", "英文": english.summary}
    for name, question in english.questions.items():
        more = {"说明的英文": question.why, "“不清楚”的英文": question.unsure}
        yield {SORT: "问题", "存为": name, "英文": question.text} | more
        for option, text in question.options.items():
            yield {SORT: "选项", "存为": name, "中文": option, "英文": text}
    for material, text in english.materials.items():
        yield {SORT: "材料", "中文": material, "英文": text}
    for sentence, text in english.sentences.items():
        yield {SORT: "句子", "中文": sentence, "英文": text}
