"""Tables read as the files of a catalogue, with every problem in them at once. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.catalogue.item import Item, Question
from kiosk.catalogue.reading.known_keys import fields_by_key, nearest
from kiosk.staff.sheets.english_rows import add_english
from kiosk.staff.sheets.guide_rows import add_guide_row
from kiosk.staff.sheets.layout import CHECKED, ENGLISH, GUIDES, ID, ITEMS, SHEETS, STREETS, Sheet, Sort, sheet
from kiosk.staff.sheets.records import Desk, note_places
from kiosk.staff.sheets.street_rows import add_street_row
from kiosk.staff.sheets.tables import Place, Row, SheetProblem, Tables, Written

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_ID = 40
_TEXT_ALONE = {"提示": "说", "法定办结时限": "是", "承诺办结时限": "是", "收费": "是"}
"""Lists whose records may be a text alone: the key of that text."""
_VARYING = ("法定办结时限", "承诺办结时限", "收费")


@dataclass(frozen=True)
class Understood:
    """What the tables say."""

    items: Mapping[str, Written]
    """By id."""
    streets: Mapping[str, Written]
    problems: tuple[SheetProblem, ...]


def understand(tables: Tables) -> Understood:
    """The files that the tables describe."""
    desk = Desk()
    items: dict[str, Written] = {}
    for row in tables[ITEMS]:
        _add_item(desk, items, row)
    for one in SHEETS:
        if one.name != ITEMS:
            for row in tables[one.name]:
                _add_to_item(desk, items, one, row)
    for written in items.values():
        _make_short(written.plain)
        written.plain = _in_order(written.plain)
    streets: dict[str, Written] = {}
    for row in tables[STREETS]:
        if _sound_id(desk, STREETS, row):
            add_street_row(desk, streets, row)
    return Understood(items, streets, tuple(sorted(set(desk.problems))))


def _add_item(desk: Desk, items: dict[str, Written], row: Row) -> None:
    if not _sound_id(desk, ITEMS, row):
        return
    item_id = row.text(ID)
    if item_id in items:
        first = items[item_id].places[()].row
        desk.refuse(
            Place(ITEMS, row.number, ID), f"编号“{item_id}”在第 {first} 行已经用了。", "请换一个编号，或删掉一行。"
        )
        return
    columns = sheet(ITEMS).columns
    keys = {one.heading: one.heading for one in columns}
    record = desk.record(ITEMS, row, columns, keys)
    checked = {inner: record.pop(heading) for heading, inner in CHECKED.items() if heading in record}
    written = Written({key: record[key] for key in keys if key in record} | {"核对": checked})
    note_places(written, (), ITEMS, row, {heading: heading for heading in keys if heading not in CHECKED})
    note_places(written, ("核对",), ITEMS, row, CHECKED)
    items[item_id] = written


def _sound_id(desk: Desk, name: str, row: Row) -> bool:
    """Whether an id may become the name of a file."""
    written, place = row.text(ID), Place(name, row.number, ID)
    if not written:
        desk.refuse(place, "这一行没有写编号。", "请写上编号；这一行用不着就整行删掉。")
    elif not _SLUG.fullmatch(written) or len(written) > _LONGEST_ID:
        how = f"请只用小写拼音字母和数字，词与词之间用英文减号，如 gaoling-jintie，不超过 {_LONGEST_ID} 个字。"
        desk.refuse(place, f"编号“{written[:_LONGEST_ID]}”写得不对。", how)
    else:
        return True
    return False


def _add_to_item(desk: Desk, items: dict[str, Written], of: Sheet, row: Row) -> None:
    written = _owner(desk, items, of.name, row)
    if written is None:
        return
    if of.name == GUIDES:
        add_guide_row(desk, written, row)
    elif of.name == ENGLISH:
        add_english(desk, written, row)
    else:
        _add_record(desk, written, of, row)


def _owner(desk: Desk, items: dict[str, Written], name: str, row: Row) -> Written | None:
    """The item that a row belongs to."""
    item_id = row.text(ID)
    if item_id in items:
        return items[item_id]
    if not item_id:
        desk.refuse(Place(name, row.number, ID), "这一行没有写编号。", "请写上它属于哪个事项的编号；用不着就整行删掉。")
        return None
    what = f"“{ITEMS}”表里没有编号“{item_id}”。"
    if not any(one.place.sheet == name and one.what == what for one in desk.problems):  # once a sheet is enough
        meant = nearest(item_id, items)
        how = f"是不是“{meant}”？" if meant else ""
        told = f"{how}事项取消了的，请把它在这张表里的行全部删掉。"
        desk.refuse(Place(name, row.number, ID), what, told)
    return None


def _add_record(desk: Desk, written: Written, of: Sheet, row: Row) -> None:
    sort = _sort(desk, of, row)
    if sort is None:
        return
    columns = sort.columns()
    desk.only(of.name, row, sort.keys, [heading for other in of.sorts for heading in other.keys])
    record = desk.record(of.name, row, columns.values(), sort.keys)
    records: list[Any] = written.plain.setdefault(sort.key, [])
    note_places(written, (sort.key, len(records)), of.name, row, sort.keys)
    records.append(record)


def _sort(desk: Desk, of: Sheet, row: Row) -> Sort | None:
    if len(of.sorts) == 1:
        return of.sorts[0]
    label = desk.sort(of.name, row, [one.label for one in of.sorts])
    return next((one for one in of.sorts if one.label == label), None)


def _in_order(plain: dict[str, Any]) -> dict[str, Any]:
    """The keys in the order of the model, 核对 last, as in the files."""
    order = [*(key for key in fields_by_key(Item) if key != "核对"), "核对"]
    questions = [{key: one[key] for key in fields_by_key(Question) if key in one} for one in plain.get("办理引导", ())]
    ordered = {key: plain[key] for key in order if key in plain}
    return ordered | ({"办理引导": questions} if questions else {})


def _make_short(plain: dict[str, Any]) -> None:
    """Records that are no more than a text are written as that text, as everywhere in the files."""
    for key, text in _TEXT_ALONE.items():
        if key in plain:
            plain[key] = [record[text] if set(record) == {text} else record for record in plain[key]]
    for key in _VARYING:
        if key in plain and len(plain[key]) == 1 and isinstance(plain[key][0], str):
            plain[key] = plain[key][0]
    for question in plain.get("办理引导", ()):
        options = [one["名称"] if set(one) == {"名称"} else one for one in question.get("选项", ())]
        question["选项"] = options
