"""A catalogue folder, or a bundle that was made of one, ready for a kiosk.

A folder is compiled once: as a whole it is known again by a hash of all that is in it, and of an edited one
only the changed files are read anew.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue.bundle import FORMAT, Bundle, Unusable, pack, unpack
from kiosk.catalogue.problems import FOLDER, Problem, error
from kiosk.catalogue.program import fingerprint
from kiosk.catalogue.reading.folder import Snapshot, take
from kiosk.catalogue.shelf import key_of
from kiosk.catalogue.whole_file import write_whole

CACHED = "catalogue.bundle"
"""Name of the compiled catalogue in the cache folder."""

LARGEST_BUNDLE = 512 * 1024 * 1024
"""Bytes. Ten thousand items take about 40 MB; what is far larger is no bundle."""


@dataclass(frozen=True)
class Loaded:
    """What came of loading a catalogue."""

    bundle: Bundle | None
    """None if and only if one of the problems is an error."""
    problems: tuple[Problem, ...]
    """Errors and warnings, the same whether compiled now or before."""


def load(place: Path, cache: Path) -> Loaded:
    """The catalogue in a bundle file or in a folder, compiled now or, if not a byte has changed since, before.

    `cache` is a folder for what was compiled; where it cannot be read or written, every load compiles.
    """
    return _load_file(place) if place.is_file() else _load_folder(place, cache)


def compile_snapshot(snapshot: Snapshot, cache: Path | None = None) -> Loaded:
    """The catalogue in the files of a snapshot, with its search keys; files that `cache` remembers are not read."""
    from kiosk.catalogue.reading.read import read_safely  # imports yaml and rapidfuzz: not needed for a compiled one
    from kiosk.catalogue.search.keys import build_keys

    reading = read_safely(snapshot, cache)
    if reading.catalogue is None:
        return Loaded(None, reading.problems)
    bundle = Bundle.of(reading.catalogue, build_keys(reading.catalogue), reading.problems)
    return Loaded(bundle, reading.problems)


def _load_file(file: Path) -> Loaded:
    try:
        size = file.stat().st_size
        bundle = unpack(file.read_bytes()) if size <= LARGEST_BUNDLE else Unusable("这个文件太大，不是目录文件。")
    except OSError:
        bundle = Unusable("这个文件读不出来，请检查它的读取权限。")
    if isinstance(bundle, Bundle):
        return Loaded(bundle, bundle.warnings)
    how = "请用 kiosk build 重新编译，再拷贝一次；也可以给出装着 catalogue.yaml 的文件夹。"
    return Loaded(None, (error(FOLDER, None, bundle.reason, how),))


def _load_folder(folder: Path, cache: Path) -> Loaded:
    snapshot = take(folder)
    source = _source(snapshot)
    bundle = _recall(cache / CACHED, source)
    if bundle is not None:
        return Loaded(bundle, bundle.warnings)
    loaded = compile_snapshot(snapshot, cache)
    if loaded.bundle is not None:
        _remember(cache, source + b"\n" + pack(loaded.bundle))
    return loaded


def _source(snapshot: Snapshot) -> bytes:
    """What a compiled catalogue depends on: the files, the names of the forms, this program."""
    around = repr((FORMAT, sorted(snapshot.forms), snapshot.problems)).encode()
    files = (part for path, contents in snapshot.files.items() for part in (path.encode(), contents))
    return key_of(fingerprint(), around, *files).encode()


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
