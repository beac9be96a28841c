"""Results kept on disk under the hash of what they were made of: one file, whole or not at all.

    wuhua-shelf 1 <sha256 of the rest>
    {"<key>": [<offset>, <length>], …}
    the results, one after the other

Anything else in its place (half a write, another program's results) counts as empty.
"""

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from kiosk.catalogue.whole_file import write_whole

_MAGIC = b"wuhua-shelf 1 "


class Shelf:
    """A file of results in a cache folder. What cannot be read or written is no error: it is only slower."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def get(self, key: str) -> bytes | None:
        """The result under a key, or None."""
        place = self._index.get(key)
        return self._results[place[0] : place[0] + place[1]] if place else None

    @property
    def keys(self) -> frozenset[str]:
        """All that is kept."""
        return frozenset(self._index)

    def keep(self, results: Mapping[str, bytes]) -> None:
        """From now on these, and no others."""
        index, offset = dict[str, tuple[int, int]](), 0
        for key, result in results.items():
            index[key] = offset, len(result)
            offset += len(result)
        body = json.dumps(index).encode() + b"\n" + b"".join(results.values())
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, _MAGIC + hashlib.sha256(body).hexdigest().encode() + b"\n" + body)

    @cached_property
    def _body(self) -> bytes:
        try:
            head, _, body = self._file.read_bytes().partition(b"\n")
        except OSError:
            return b"{}\n"
        return body if head == _MAGIC + hashlib.sha256(body).hexdigest().encode() else b"{}\n"

    @cached_property
    def _index(self) -> dict[str, tuple[int, int]]:
        return dict(json.loads(self._body.partition(b"\n")[0]))

    @cached_property
    def _results(self) -> bytes:
        return self._body.partition(b"\n")[2]


def key_of(*parts: bytes) -> str:
    """The key of a result that was made of these parts and nothing else."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(b"%d:" % len(part) + part)
    return whole.hexdigest()
