"""One row of a sheet read as a record, with what is wrong in its cells."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from unicodedata import category

from kiosk.catalogue.reading.known_keys import nearest
from kiosk.staff.condition_text import ConditionError
from kiosk.staff.sheets.cells import cell_value
from kiosk.staff.sheets.columns import Column
from kiosk.staff.sheets.layout import SORT
from kiosk.staff.sheets.tables import Path, Place, Row, SheetProblem, Written

_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Cn"}
"""Kinds of characters that no screen shows, or not as they are: Unicode's general categories."""


@dataclass
class Desk:
    """Rows being read; gathers problems."""

    problems: list[SheetProblem] = field(default_factory=list)

    def refuse(self, place: Place, what: str, how_to_fix: str) -> None:
        """Note a problem."""
        self.problems.append(SheetProblem(place, what, how_to_fix))

    def record(self, sheet: str, row: Row, columns: Iterable[Column], keys: Mapping[str, str]) -> dict[str, Any]:
        """The record in a row: key -> value, without what is not written. `keys`: heading -> key."""
        found: dict[str, Any] = {}
        for one in columns:
            value = self._value(Place(sheet, row.number, one.heading), one, row.text(one.heading))
            if value is not None:
                found[keys[one.heading]] = value
        return found

    def _value(self, place: Place, column: Column, text: str) -> Any:
        if not text and column.needed:
            self.refuse(place, "这一格没有写。", f"请写上{column.explained}。")
        hidden = next((one for one in text if one != "\n" and category(one) in _UNSEEN), None)
        if hidden:
            what = f"这里有一个看不见的字符（U+{ord(hidden):04X}），多半是从别处复制时带来的。"
            self.refuse(place, what, "请删掉这几个字，用键盘重新输入。")
            return None
        try:
            return cell_value(column, text)
        except ConditionError as trouble:
            self.refuse(place, "这个条件看不懂。", str(trouble))
            return None

    def only(self, sheet: str, row: Row, allowed: Iterable[str], all_of: Iterable[str]) -> None:
        """Refuse what is written in columns that rows of this kind do not use."""
        unused = [heading for heading in all_of if heading not in set(allowed) and row.text(heading)]
        for heading in unused:
            place = Place(sheet, row.number, heading)
            self.refuse(place, f"“{row.text(SORT)}”这种行不用写这一格。", "请清空这一格，或改正“种类”。")

    def sort(self, sheet: str, row: Row, known: Iterable[str]) -> str | None:
        """The kind of a row; None, with a problem noted, where there is no such kind."""
        label, kinds = row.text(SORT), tuple(known)
        if label in kinds:
            return label
        meant = nearest(label, kinds) if label else None
        what = f"没有“{label}”这种行。" if label else "这一格没有写。"
        self.refuse(
            Place(sheet, row.number, SORT), what, f"是不是“{meant}”？" if meant else f"请写：{'、'.join(kinds)}。"
        )
        return None


def note_places(written: Written, path: Path, sheet: str, row: Row, keys: Mapping[str, str]) -> None:
    """Remember which row a record comes from, and which cell each of its keys. `keys`: heading -> key."""
    written.places[path] = Place(sheet, row.number)
    for heading, key in keys.items():
        written.places[*path, key] = Place(sheet, row.number, heading)
