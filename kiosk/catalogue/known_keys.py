"""The keys that staff may write, found out from the model."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from rapidfuzz import fuzz, process

from kiosk.catalogue.district import District, Signpost, Site, Street
from kiosk.catalogue.item import Item
from kiosk.catalogue.yaml_nodes import Step

Model = type[BaseModel]

FILES: tuple[Model, ...] = (Item, District, Street, Site, Signpost)
"""What the files of a catalogue hold."""

_NEAR = 50.0
"""rapidfuzz's score, 0 to 100, from which a word counts as meant: 街到 and 街道 have 50, one of two characters."""


def fields_by_key(model: Model) -> dict[str, FieldInfo]:
    """YAML key -> field, in the order of the model."""
    return {field.alias: field for field in model.model_fields.values() if field.alias}


def model_at(model: Model, path: Sequence[Step]) -> Model | None:
    """The model of the mapping at a path of YAML keys and indexes; None where there is no record."""
    current: Model | None = model
    names = iter([step for step in path if isinstance(step, str)])
    for name in names:
        field = fields_by_key(current).get(name) if current else None
        if field is None:
            return None
        current = next(models_in(field.annotation), None)
        if get_origin(field.annotation) is dict:
            next(names, None)
    return current


def models_in(annotation: Any) -> Iterator[Model]:
    """The records named in a field's type: X of tuple[X, ...], X | None, dict[str, X]."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from models_in(inner)


@cache
def all_keys() -> frozenset[str]:
    """Every key that may stand anywhere in a catalogue."""
    found: dict[Model, frozenset[str]] = {}
    pending = list(FILES)
    while pending:
        model = pending.pop()
        if model in found:
            continue
        found[model] = frozenset(fields_by_key(model))
        pending.extend(inner for field in model.model_fields.values() for inner in models_in(field.annotation))
    return frozenset().union(*found.values())


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant, or None."""
    found = process.extractOne(word, tuple(known), scorer=fuzz.ratio, score_cutoff=_NEAR)
    return found[0] if found else None
