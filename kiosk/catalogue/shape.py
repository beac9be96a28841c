"""Which records a catalogue is made of: the same in programs that can read each other's bundles."""

import hashlib
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from kiosk.catalogue.calendar import Calendar
from kiosk.catalogue.district import District, Signpost, Site, Street
from kiosk.catalogue.form import Form
from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent

Model = type[BaseModel]

FILES: tuple[Model, ...] = (Item, District, Street, Site, Signpost, Form, LifeEvent, Calendar)
"""What the files of a catalogue hold."""


def models_in(annotation: Any) -> Iterator[Model]:
    """The records named in a field's type: X of tuple[X, ...], X | None, dict[str, X]."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from models_in(inner)


def all_models() -> tuple[Model, ...]:
    """Every record that may stand anywhere in a catalogue."""
    found: dict[Model, None] = {}
    pending = list(FILES)
    while pending:
        model = pending.pop()
        if model not in found:
            found[model] = None
            pending.extend(inner for field in model.model_fields.values() for inner in models_in(field.annotation))
    return tuple(found)


@cache
def shape() -> bytes:
    """Hexadecimal; changes when a record gains, loses or renames a key, or begins to need it."""
    keys = sorted(
        f"{model.__name__} {field.alias} {field.is_required()}"
        for model in all_models()
        for field in model.model_fields.values()
    )
    return hashlib.sha256("\n".join(keys).encode()).hexdigest()[:16].encode()
