"""Rows of questions and options read into an item's guide."""

from typing import Any

from kiosk.catalogue.reading.known_keys import nearest
from kiosk.staff.sheets.layout import GUIDE_KEYS, GUIDES, OPTION_COLUMNS, QUESTION_COLUMNS, SORT, sheet
from kiosk.staff.sheets.records import Desk, note_places
from kiosk.staff.sheets.tables import Place, Row, Written

QUESTION, OPTION = "问", "选项"
_GUIDE, _NAME = "办理引导", "存为"


def add_guide_row(desk: Desk, written: Written, row: Row) -> None:
    """Add a question, or an option to the question it names."""
    label = desk.sort(GUIDES, row, GUIDE_KEYS)
    if label is None:
        return
    keys = GUIDE_KEYS[label]
    questions: list[dict[str, Any]] = written.plain.setdefault(_GUIDE, [])
    desk.only(GUIDES, row, {_NAME, *keys}, QUESTION_COLUMNS)
    columns = [one for one in sheet(GUIDES).columns if one.heading in keys]
    record = desk.record(GUIDES, row, columns, keys)
    if label == QUESTION:
        note_places(written, (_GUIDE, len(questions)), GUIDES, row, keys)
        questions.append(record | {"选项": []})
        return
    number = _question(desk, questions, row)
    if number is not None:
        options: list[Any] = questions[number]["选项"]
        note_places(written, (_GUIDE, number, "选项", len(options)), GUIDES, row, OPTION_COLUMNS)
        options.append(record)


def _question(desk: Desk, questions: list[dict[str, Any]], row: Row) -> int | None:
    """The last question above that an option names."""
    name = row.text(_NAME)
    for number in range(len(questions) - 1, -1, -1):
        if questions[number].get(_NAME) == name:
            return number
    place = Place(GUIDES, row.number, _NAME)
    if not name:
        desk.refuse(place, "选项没有写它属于哪个问题。", f"请写上问题的“{_NAME}”。")
        return None
    meant = nearest(name, [one[_NAME] for one in questions if _NAME in one])
    how = f"是不是“{meant}”？" if meant else ""
    desk.refuse(place, f"上面没有存为“{name}”的问题。", f"{how}选项要写在它的“{SORT}”为“{QUESTION}”的行下面。")
    return None
