"""Where a finding stands in the YAML."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.catalogue.reading.yaml_nodes import Mapping as MappingNode
from kiosk.catalogue.reading.yaml_nodes import Mark, Node, Scalar, Step, child, inside

Path = tuple[Step, ...]
"""YAML keys and indexes from the root of a file: ("申请材料", 2, "名称")."""

DISTRICT = "catalogue.yaml"
SIGNPOSTS = "signposts.yaml"
CALENDAR = "calendar.yaml"


def street_file(street_id: str) -> str:
    """The file of a street; its name is the street's id."""
    return f"places/{street_id}.yaml"


def event_file(event_id: str) -> str:
    """The file of a life event; its name is the event's id."""
    return f"life-events/{event_id}.yaml"


class ItemFiles(Protocol):
    """Knows which file an item is in."""

    def item_file(self, item_id: str) -> str:
        """The path of an item's file inside the folder."""
        ...


class Trees(ItemFiles, Protocol):
    """Knows the files of a catalogue as trees."""

    def root(self, file: str) -> Node | None:
        """The tree of a file; None where it is no YAML."""
        ...


@dataclass(frozen=True)
class Span:
    """A piece of one line."""

    start: Mark
    end: Mark | None
    """Just behind its last character; None: not known."""


def span(root: Node | None, path: Path) -> Span | None:
    """Where the value at a path is written, or as much of the path as there is; None: the file as a whole."""
    node, key = root, None
    for step in path:
        found = child(node, step)
        if found is None:
            break
        key = node.key(step) if isinstance(node, MappingNode) and isinstance(step, str) else None
        node = found
    return None if node is None or node is root else _on_one_line(node, key)


def _on_one_line(node: Node, key: Scalar | None) -> Span:
    """What goes over several lines is shown by its key, or by the first text in it."""
    if node.end[0] == node.start[0]:
        return Span(node.start, node.end)
    if key is not None:
        return Span(key.start, key.end)
    first = next((one for one in inside(node) if isinstance(one, Scalar)), None)
    return Span(node.start, first.end if first and node.start[0] == first.start[0] == first.end[0] else None)
