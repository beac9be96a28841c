"""The catalogue as one compact file that a kiosk loads at once.

    wuhua-catalogue 1 <sha256 of the rest>
    the catalogue
    the search keys
    the warnings

Each part is one line of JSON without defaults: the whole loads ten times faster than the YAML it is
compiled from. The same catalogue gives the same bytes.
"""

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Self

from pydantic import BaseModel, RootModel

from kiosk.catalogue.folder import Snapshot, take
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.problems import Problem
from kiosk.catalogue.program import fingerprint
from kiosk.catalogue.search_keys import Keys
from kiosk.catalogue.whole_file import write_whole

FORMAT = 1
"""Goes up when an older program could misread a bundle: a changed default or meaning."""

CACHED = "catalogue.bundle"
"""Name of the compiled catalogue in the cache folder."""

_MAGIC = b"wuhua-catalogue"


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


@dataclass(frozen=True)
class Loaded:
    """What came of loading a folder."""

    bundle: Bundle | None
    """None if and only if one of the problems is an error."""
    problems: tuple[Problem, ...]
    """Errors and warnings, the same whether compiled now or before."""


def pack(bundle: Bundle) -> bytes:
    """The bundle as a file."""
    body = b"\n".join((_json(bundle.catalogue), bundle.packed_keys, _json(_Warnings(bundle.warnings))))
    return b"%s %d %s\n" % (_MAGIC, FORMAT, _digest(body)) + body


def unpack(packed: bytes) -> Bundle | Unusable:
    """The bundle in a file that `pack` made, exactly as it was."""
    head, _, body = packed.partition(b"\n")
    match head.split(b" "):
        case [magic, version, digest] if magic == _MAGIC:
            if version != b"%d" % FORMAT:
                return Unusable(f"目录文件的格式是 {version[:8].decode(errors='replace')}，本程序只认 {FORMAT}。")
            if digest != _digest(body):
                return Unusable("目录文件不完整，或被改动过。")
        case _:
            return Unusable("这不是编译好的目录文件。")
    return _parts(body) or Unusable("目录文件的内容和本程序对不上。")


def _parts(body: bytes) -> Bundle | None:
    try:
        catalogue, keys, warnings = body.split(b"\n")
        return Bundle(Catalogue.model_validate_json(catalogue), keys, _Warnings.model_validate_json(warnings).root)
    except ValueError:  # not three lines, or pydantic's ValidationError
        return None


def _json(model: BaseModel) -> bytes:
    return model.model_dump_json(by_alias=True, exclude_defaults=True).encode()


def load(folder: Path, cache: Path) -> Loaded:
    """The catalogue in a folder, compiled now or, if not a byte has changed since, before.

    `cache` is a folder for the compiled file; where it cannot be read or written, every load compiles.
    """
    snapshot = take(folder)
    source = _source(snapshot)
    bundle = _recall(cache / CACHED, source)
    if bundle is not None:
        return Loaded(bundle, bundle.warnings)
    loaded = compile_snapshot(snapshot)
    if loaded.bundle is not None:
        _remember(cache, source + b"\n" + pack(loaded.bundle))
    return loaded


def compile_snapshot(snapshot: Snapshot) -> Loaded:
    """The catalogue in the files of a snapshot, with its search keys."""
    from kiosk.catalogue.reading import read_snapshot  # imports yaml and rapidfuzz: not needed for a compiled one
    from kiosk.catalogue.search_keys import build_keys

    reading = read_snapshot(snapshot)
    if reading.catalogue is None:
        return Loaded(None, reading.problems)
    bundle = Bundle.of(reading.catalogue, build_keys(reading.catalogue), reading.problems)
    return Loaded(bundle, reading.problems)


def _digest(contents: bytes) -> bytes:
    return hashlib.sha256(contents).hexdigest().encode()


def _source(snapshot: Snapshot) -> bytes:
    """What a compiled catalogue depends on: the files, the names of the forms, this program."""
    parts = [b"%d" % FORMAT, fingerprint(), repr((sorted(snapshot.forms), snapshot.problems)).encode()]
    for path, contents in snapshot.files.items():
        parts += [path.encode(), contents]
    whole = hashlib.sha256()
    for part in parts:
        whole.update(b"%d:" % len(part) + part)
    return whole.hexdigest().encode()


def _recall(file: Path, source: bytes) -> Bundle | None:
    try:
        remembered, _, packed = file.read_bytes().partition(b"\n")
    except OSError:
        return None
    if remembered != source:
        return None
    bundle = unpack(packed)
    return bundle if isinstance(bundle, Bundle) else None


def _remember(cache: Path, contents: bytes) -> None:
    """Writes the compiled catalogue whole or not at all; a cache that cannot be written is no error."""
    with suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        write_whole(cache / CACHED, contents)
