"""A folder is read once: of an edited one, only the files that changed are read again."""

from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.catalogue.program import fingerprint
from kiosk.catalogue.reading.file_reading import FileReading
from kiosk.catalogue.reading.handing_over import from_bytes, to_bytes
from kiosk.catalogue.shelf import Shelf, key_of

REMEMBERED = "files.shelf"
"""Name of the file in the cache folder."""

_Read = Callable[[Mapping[str, bytes]], Mapping[str, FileReading]]


class Remembering:
    """Reads files that it has not met before; the others are remembered by their content."""

    def __init__(self, cache: Path, read_new: _Read) -> None:
        self._shelf = Shelf(cache / REMEMBERED)
        self._read_new = read_new

    def __call__(self, files: Mapping[str, bytes]) -> dict[str, FileReading]:
        """What came of each file, in the order given."""
        program = fingerprint()
        keys = {path: key_of(program, path.encode(), contents) for path, contents in files.items()}
        kept = {path: result for path, key in keys.items() if (result := self._shelf.get(key)) is not None}
        new = self._read_new({path: contents for path, contents in files.items() if path not in kept})
        self._keep(keys, kept, new)
        return {path: new[path] if path in new else from_bytes(kept[path]) for path in files}

    def _keep(self, keys: Mapping[str, str], kept: Mapping[str, bytes], new: Mapping[str, FileReading]) -> None:
        settled = {path: to_bytes(reading) for path, reading in new.items() if not reading.given_up}
        results = {keys[path]: result for path, result in {**kept, **settled}.items()}
        if self._shelf.keys != results.keys():
            self._shelf.keep(results)
