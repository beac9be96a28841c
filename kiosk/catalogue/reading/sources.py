"""Where things stand in the YAML, for whoever finds something in the catalogue that was made of it.

Positions are not kept: a tree is made again when it is asked for, which only the few files with findings are.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from kiosk.catalogue.reading.yaml_nodes import Mapping as MappingNode
from kiosk.catalogue.reading.yaml_nodes import Mark, Node, Step, child
from kiosk.catalogue.reading.yaml_text import Parsed, parse

_NONE: Mapping[str, Any] = MappingProxyType({})


class Sources:
    """The files that a catalogue was read from. Ask only about files without errors."""

    def __init__(self, files: Mapping[str, bytes] = _NONE, item_files: Mapping[str, str] = _NONE) -> None:
        self._files = files
        self._item_files = item_files
        self._parsed: dict[str, Parsed] = {}

    def item_file(self, item_id: str) -> str:
        """The path of an item's file inside the folder. KeyError if there is none."""
        return self._item_files[item_id]

    def contents(self, file: str) -> bytes:
        """The file as it was read. KeyError if there is none."""
        return self._files[file]

    def root(self, file: str) -> Node | None:
        """The tree of a file; None where it is no YAML."""
        return self._of(file).root

    def lines(self, file: str) -> tuple[str, ...]:
        """The lines of a file, without their ends."""
        return self._of(file).lines

    def at(self, file: str, path: Iterable[Step]) -> Mark | None:
        """(line, column) of the value at a path of YAML keys and indexes, or of the deepest part that is there."""
        node = self.root(file)
        for step in path:
            found = child(node, step)
            if found is None:
                break
            node = found
        return node.start if node else None

    def key_at(self, file: str, path: Iterable[Step], key: str) -> Mark | None:
        """(line, column) of a key in the mapping at a path; of the mapping where the key is not written."""
        node = self.root(file)
        for step in path:
            node = child(node, step)
        written = node.key(key) if isinstance(node, MappingNode) else None
        found = written or node
        return found.start if found else None

    def _of(self, file: str) -> Parsed:
        if file not in self._parsed:
            self._parsed[file] = parse(file, self._files[file])
        return self._parsed[file]
