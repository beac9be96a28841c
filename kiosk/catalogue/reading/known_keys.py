"""The keys that staff may write, found out from the model."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import get_origin

from pydantic.fields import FieldInfo
from rapidfuzz import fuzz, process

from kiosk.catalogue.reading.yaml_nodes import Step
from kiosk.catalogue.shape import Model, all_models, models_in

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


@cache
def all_keys() -> frozenset[str]:
    """Every key that may stand anywhere in a catalogue."""
    return frozenset().union(*(fields_by_key(model) for model in all_models()))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant, or None."""
    found = process.extractOne(word, tuple(known), scorer=fuzz.ratio, score_cutoff=_NEAR)
    return found[0] if found else None
