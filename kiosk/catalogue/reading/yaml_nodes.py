"""YAML as a tree of texts with positions: what staff wrote, before it means anything.

All scalars are text (是, 2026-11-02, NO, 12:30 and 010 alike); positions are (line, column), 1-based,
columns in characters.
"""

from collections.abc import Iterator
from dataclasses import dataclass

Mark = tuple[int, int]
"""(line, column), 1-based."""

Plain = str | list["Plain"] | dict[str, "Plain"]
Step = str | int
"""A key of a mapping or an index of a sequence."""


@dataclass(frozen=True)
class Scalar:
    """A text."""

    text: str
    start: Mark
    end: Mark
    quoted: bool = False
    """In quotes, or a block after | or >."""

    def at(self, index: int) -> Mark:
        """Where a character of the text is written; the beginning where the text is not one plain line."""
        line, column = self.start
        return self.start if self.quoted or self.end[0] != line else (line, column + index)


@dataclass(frozen=True)
class Sequence:
    """A list: `[a, b]` or lines that begin with `- `."""

    items: tuple["Node", ...]
    start: Mark
    end: Mark
    flow: bool = False
    """Written in brackets."""


@dataclass(frozen=True)
class Mapping:
    """Keys with values, in the order written. A key that is written twice is here once, the first time."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    start: Mark
    end: Mark

    def key(self, name: str) -> Scalar | None:
        """Where the key stands, or None."""
        return next((key for key, _ in self.entries if key.text == name), None)

    def value(self, name: str) -> "Node | None":
        """The value of a key, or None."""
        return next((value for key, value in self.entries if key.text == name), None)


Node = Scalar | Sequence | Mapping


def plain(node: Node) -> Plain:
    """The node as plain data."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key.text: plain(value) for key, value in node.entries}


def child(node: Node | None, step: Step) -> Node | None:
    """The value under a key or index, or None where there is none."""
    if isinstance(node, Mapping) and isinstance(step, str):
        return node.value(step)
    if isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
        return node.items[step]
    return None


def children(node: Node | None) -> tuple[Node, ...]:
    """The items of a list; nothing where it is none."""
    return node.items if isinstance(node, Sequence) else ()


def scalar(node: Node | None, step: Step) -> Scalar | None:
    """The text under a key or index, or None where there is no text."""
    found = child(node, step)
    return found if isinstance(found, Scalar) else None


def scalars(node: Node | None) -> Iterator[Scalar]:
    """The node itself if it is a text, or the texts of a list."""
    for one in (node, *children(node)):
        if isinstance(one, Scalar):
            yield one


def inside(node: Node) -> Iterator[Node]:
    """The node and all below it, in the order written."""
    yield node
    match node:
        case Sequence():
            below = node.items
        case Mapping():
            below = tuple(value for _, value in node.entries)
        case _:
            return
    for one in below:
        yield from inside(one)


def within(lines: tuple[str, ...], mark: Mark) -> Mark:
    """The mark, or the end of the file where it lies behind it."""
    last = max((number for number, line in enumerate(lines, start=1) if line.strip()), default=1)
    if mark[0] > last:
        return last, len(lines[last - 1]) + 1
    return mark[0], min(mark[1], len(lines[mark[0] - 1]) + 1)
