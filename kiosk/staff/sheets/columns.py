"""What a column holds, found out from the model: its explanation, its choices, what an empty cell means."""

from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from kiosk.catalogue.conditions import When
from kiosk.catalogue.reading.known_keys import fields_by_key
from kiosk.catalogue.record import NO, YES
from kiosk.catalogue.shape import Model


class Shape(Enum):
    """How a value is written in a cell."""

    TEXT = "一段文字"
    WORDS = "几个词，用顿号“、”隔开；词里自己有顿号的，给这个词加上英文引号"
    LINES = "几句话，一句一行（在格子里按 Alt+回车换行）"
    CONDITION = "条件，如 户口=五华区／外地 且 办理人=代办；或者的写“或”，不是的写“非(…)”"


@dataclass(frozen=True)
class Column:
    """One column of a sheet."""

    heading: str
    explained: str
    shape: Shape = Shape.TEXT
    choices: tuple[str, ...] = ()
    """What may be chosen; empty: anything."""
    default: str = ""
    """What an empty cell means."""
    shown: bool = True
    """Whether the default is written out instead of leaving the cell empty."""
    kept: bool = False
    """The default is written in the files too, as this house does it."""
    needed: bool = False
    width: float = 16.0
    """In characters of the spreadsheet program."""
    rare: bool = False
    """Folded away at first."""

    def called(self, heading: str, width: float | None = None) -> "Column":
        """The same column under another heading."""
        return replace(self, heading=heading, width=width or self.width)


def column(model: Model, key: str, width: float = 16.0) -> Column:
    """The column for a key of a record."""
    field = fields_by_key(model)[key]
    kind = field.annotation
    return Column(
        heading=key,
        explained=field.description or "",
        shape=_shape(kind),
        choices=_choices(kind),
        default=_default(field.default, _choices(kind)),
        needed=field.is_required(),
        width=width,
    )


def _shape(kind: Any) -> Shape:
    if When in _members(kind):
        return Shape.CONDITION
    return Shape.WORDS if any(get_origin(one) is tuple for one in _members(kind)) else Shape.TEXT


def _choices(kind: Any) -> tuple[str, ...]:
    for one in _members(kind):
        if get_origin(one) is Literal:
            return tuple(word for word in get_args(one) if word)
        if isinstance(one, type) and issubclass(one, StrEnum):
            return tuple(str(word) for word in one)
        if one is bool:
            return (YES, NO)
    return ()


def _members(kind: Any) -> tuple[Any, ...]:
    """The kinds of a union; otherwise the kind itself."""
    return get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)


def _default(default: Any, choices: tuple[str, ...]) -> str:
    """Of what is chosen from a list, the choice that an empty cell stands for."""
    if isinstance(default, bool):
        return YES if default else NO
    return str(default) if isinstance(default, str) and default in choices else ""
