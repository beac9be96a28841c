"""The catalogue as one compact file that a kiosk loads at once.

    wuhua-catalogue 3 <shape of the records> <sha256 of the rest>
    the district, streets, sites, signposts, life events, blank forms and holidays
    the ids of the items
    one line for each item
    the search keys
    the warnings

All lines are JSON without defaults. Items and search keys are made from theirs when they are asked for, so
that ten thousand items load as quickly as eighty. The same catalogue gives the same bytes.
"""

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from pydantic import BaseModel, RootModel

from kiosk.catalogue.calendar import NO_NOTICES, Calendar
from kiosk.catalogue.district import District, Signpost, Site, Street
from kiosk.catalogue.form import Form
from kiosk.catalogue.items import Items
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.problems import Problem
from kiosk.catalogue.record import Record
from kiosk.catalogue.search.keys import Keys
from kiosk.catalogue.shape import shape

FORMAT = 3
"""Goes up when an older program could misread a bundle: a changed default or meaning."""

_MAGIC = b"wuhua-catalogue"


class _Surroundings(Record):
    """A catalogue without its items."""

    district: District
    streets: tuple[Street, ...]
    sites: tuple[Site, ...]
    signposts: tuple[Signpost, ...]
    life_events: tuple[LifeEvent, ...] = ()
    forms: tuple[Form, ...] = ()
    calendar: Calendar = NO_NOTICES


class _Warnings(RootModel[tuple[Problem, ...]]):
    """Problems as JSON."""


@dataclass(frozen=True)
class Bundle:
    """Everything a kiosk needs of a catalogue."""

    catalogue: Catalogue
    packed_keys: bytes
    """The search keys as JSON. The first screen does without, so they are read when search asks for them."""
    warnings: tuple[Problem, ...] = ()
    """What the reading of the folder found worth a look."""

    @cached_property
    def keys(self) -> Keys:
        """What search needs; made from the catalogue."""
        return Keys.model_validate_json(self.packed_keys)

    @classmethod
    def of(cls, catalogue: Catalogue, keys: Keys, warnings: tuple[Problem, ...] = ()) -> Self:
        """The bundle of a catalogue and the keys built from it."""
        return cls(catalogue, _json(keys), warnings)


@dataclass(frozen=True)
class Unusable:
    """Bytes that are no bundle for this program."""

    reason: str
    """Chinese, for the log and the staff page."""


def pack(bundle: Bundle) -> bytes:
    """The bundle as a file."""
    catalogue = bundle.catalogue
    surroundings = _Surroundings(**{name: getattr(catalogue, name) for name in _Surroundings.model_fields})
    ids = json.dumps(list(catalogue.items.ids), separators=(",", ":")).encode()
    lines = [_json(surroundings), ids, *catalogue.items.lines, bundle.packed_keys, _json(_Warnings(bundle.warnings))]
    body = b"\n".join(lines)
    return b"%s %d %s %s\n" % (_MAGIC, FORMAT, shape(), _digest(body)) + body


def unpack(packed: bytes) -> Bundle | Unusable:
    """The bundle in a file that `pack` made, exactly as it was.

    Items are looked at when they are asked for, except where another version of the program packed them.
    """
    head, _, body = packed.partition(b"\n")
    match head.split(b" "):
        case [magic, version, *_] if magic == _MAGIC and version != b"%d" % FORMAT:
            return Unusable(f"目录文件的格式是 {version[:8].decode(errors='replace')}，本程序只认 {FORMAT}。")
        case [magic, _, packed_shape, digest] if magic == _MAGIC:
            if digest != _digest(body):
                return Unusable("目录文件不完整，或被改动过。")
            return _parts(body) if packed_shape == shape() else _whole(_parts(body))
    return Unusable("这不是编译好的目录文件。")


def unpack_whole(packed: bytes) -> Bundle | Unusable:
    """Like `unpack`, with every item and key looked at now: for a file that comes from elsewhere."""
    return _whole(unpack(packed))


_DOES_NOT_FIT = Unusable("目录文件的内容和本程序对不上。")


def _parts(body: bytes) -> Bundle | Unusable:
    try:
        surroundings, written_ids, *items, keys, warnings = body.split(b"\n")
        ids = json.loads(written_ids)
        if len(ids) != len(items):
            return _DOES_NOT_FIT
        around = _Surroundings.model_validate_json(surroundings)
        catalogue = Catalogue(
            district=around.district,
            items=Items(items, ids),
            streets=around.streets,
            sites=around.sites,
            signposts=around.signposts,
            life_events=around.life_events,
            forms=around.forms,
            calendar=around.calendar,
        )
        return Bundle(catalogue, keys, _Warnings.model_validate_json(warnings).root)
    except (ValueError, TypeError):  # too few lines, or pydantic's ValidationError
        return _DOES_NOT_FIT


def _whole(bundle: Bundle | Unusable) -> Bundle | Unusable:
    """The bundle if all in it is what it should be."""
    if isinstance(bundle, Unusable):
        return bundle
    try:
        fits = [item.id for item in bundle.catalogue.items] == list(bundle.catalogue.items.ids) and bundle.keys
    except ValueError:  # pydantic's ValidationError
        return _DOES_NOT_FIT
    return bundle if fits else _DOES_NOT_FIT


def _json(model: BaseModel) -> bytes:
    return model.model_dump_json(by_alias=True, exclude_defaults=True).encode()


def _digest(contents: bytes) -> bytes:
    return hashlib.sha256(contents).hexdigest().encode()
