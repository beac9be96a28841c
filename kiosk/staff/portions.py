"""Many files read in portions, so that somebody can be told how far it is."""

from collections.abc import Callable, Mapping
from itertools import islice

from kiosk.catalogue.reading.file_reading import FileReading
from kiosk.catalogue.reading.readers import read_guarded

PORTION = 400
"""Files. Reading that many takes about half a second; the processes for it are there in a hundredth."""

_Read = Callable[[Mapping[str, bytes]], Mapping[str, FileReading]]


def in_portions(tell: Callable[[int], object], read: _Read = read_guarded) -> _Read:
    """Reads as `read` does; `tell` is given the number of files read so far."""

    def read_all(files: Mapping[str, bytes]) -> Mapping[str, FileReading]:
        found: dict[str, FileReading] = {}
        waiting = iter(files.items())
        while portion := dict(islice(waiting, PORTION)):
            found.update(read(portion))
            tell(len(found))
        return found

    return read_all
