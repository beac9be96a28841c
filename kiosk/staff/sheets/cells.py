"""A value of the YAML as the text of a cell, and back."""

import re
from collections.abc import Iterator
from typing import Any

from kiosk.catalogue.conditions import When
from kiosk.catalogue.record import NO, YES
from kiosk.staff import condition_text
from kiosk.staff.sheets.columns import Column, Shape

_SEPARATORS = "、；，,;\n"
_WORD = re.compile(rf'\s*(?:"((?:[^"]|"")*)"|([^{_SEPARATORS}]*))\s*(?:[{_SEPARATORS}]|$)')


def cell_text(column: Column, value: Any) -> str:
    """What a cell shows; `value` as pydantic dumps it, None: not written."""
    if value is None or value == "" or value == []:
        return column.default if column.shown else ""
    match column.shape:
        case Shape.CONDITION:
            return condition_text.written(When.of(value))
        case Shape.WORDS:
            return "、".join(_quoted(str(word)) for word in value)
        case Shape.LINES:
            return "\n".join(str(line) for line in value)
    if isinstance(value, bool):
        return YES if value else NO
    return str(value)


def cell_value(column: Column, text: str) -> Any:
    """What a cell says, as in YAML; None: nothing, or no more than an empty cell. Raises ConditionError."""
    if not text or text == column.default:
        return column.default if column.kept else None
    match column.shape:
        case Shape.CONDITION:
            return condition_text.read(text)
        case Shape.WORDS:
            return list(_words(text)) or None
        case Shape.LINES:
            return [line.strip() for line in text.splitlines() if line.strip()] or None
    return text


def _quoted(word: str) -> str:
    if word and not any(one in word for one in _SEPARATORS) and word == word.strip() and not word.startswith('"'):
        return word
    return '"' + word.replace('"', '""') + '"'


def _words(text: str) -> Iterator[str]:
    position = 0
    while position < len(text):
        found = _WORD.match(text, position)
        if found is None:  # a quotation mark in the middle of a word: take it as it is
            yield text[position:].strip()
            return
        position = found.end()
        quoted, bare = found.groups()
        if quoted is not None:
            yield quoted.replace('""', '"')
        elif bare.strip():
            yield bare.strip()
