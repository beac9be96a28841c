"""A YAML file changed where its content changes, and nowhere else.

A file is taken apart into blocks of lines: one a key, and in lists one an entry, each with the empty
lines and comments behind it. Blocks whose content stays are kept to the byte; only a block that
changes goes through ruamel's round trip, which keeps the comments inside it.
"""

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from kiosk.staff.sheets.house import dumped, laid_out, yaml

Plain = Any
"""Texts, lists and mappings of texts."""


@dataclass(frozen=True)
class Block:
    """The lines of one key or one entry."""

    lines: tuple[str, ...]
    gap: tuple[str, ...]
    """Empty lines and comments behind them."""

    @property
    def text(self) -> str:
        """As it stands in the file."""
        return "".join(self.lines + self.gap)

    @property
    def indent(self) -> str:
        """What the first line begins with."""
        return self.lines[0][: len(self.lines[0]) - len(self.lines[0].lstrip(" "))]


def edited(text: str, old: dict[str, Plain], new: dict[str, Plain]) -> str:
    """The file `text` with what differs between `old` and `new` changed. Both are what the whole file says.

    Raises ValueError, LookupError, TypeError or YAMLError for a file that is not laid out one key a line.
    """
    if text.startswith(_BOM):
        return _BOM + edited(text[len(_BOM) :], old, new)
    ending = "\r\n" if "\r\n" in text else "\n"
    lines = text.replace("\r\n", "\n").splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    starts = [number for number, line in enumerate(lines) if _KEY.match(line)]
    head = "".join(lines[: starts[0]]) if starts else ""
    blocks = {_key(block): block for block in _blocks(lines, starts)}
    if set(blocks) != set(yaml().load(text)):
        raise ValueError("some keys do not begin a line")
    changed = _without_double_gaps(head, _keys(blocks, old, new))
    return changed if ending == "\n" else changed.replace("\n", ending)


_KEY = re.compile(r"[^\s#-][^:]*:|-[^\s][^:]*:|[\"'][^\"']*[\"']\s*:")
_LONGEST_LINE = 100
"""Characters; the longest line that clerks wrote has about as many."""
_BOM = "\ufeff"
_QUIET = re.compile(r"\s*(#.*)?$")


def _key(block: Block) -> str:
    """The key that a block begins with."""
    loaded = yaml().load(block.lines[0].split(":", 1)[0] + ":")
    return str(next(iter(loaded)))


def _blocks(lines: Sequence[str], starts: Sequence[int]) -> Iterator[Block]:
    for start, end in zip_longest(starts, starts[1:], fillvalue=len(lines)):
        last = end
        while last > start + 1 and _QUIET.match(lines[last - 1]):
            last -= 1
        yield Block(tuple(lines[start:last]), tuple(lines[last:end]))


def _keys(blocks: dict[str, Block], old: dict[str, Plain], new: dict[str, Plain]) -> Iterator[str]:
    """The blocks of the file in their order; new keys stand behind the key they follow in `new`."""
    order = list(new)
    added = [key for key in order if key not in blocks and (key not in old or old[key] != new[key])]
    before_all = [key for key in added if not any(other in blocks for other in order[: order.index(key)])]
    yield from (_whole(key, new[key]) for key in before_all)
    for key, block in blocks.items():
        if key in old and key not in new:
            yield "".join(block.gap)
            continue
        kept = key not in new or old.get(key) == new[key]
        changed = block if kept else _changed(key, block, old.get(key), new[key])
        following = [one for one in added if one not in before_all and _anchor(order, one, blocks) == key]
        yield "".join(changed.lines) + "".join(_whole(one, new[one]) for one in following) + "".join(changed.gap)


def _without_double_gaps(head: str, pieces: Iterator[str]) -> str:
    """The pieces joined; where a key went, the empty lines around it do not add up."""
    text = head
    for piece in pieces:
        text += piece.lstrip("\n") if text.endswith("\n\n") else piece
    return text


def _anchor(order: list[str], key: str, blocks: dict[str, Block]) -> str:
    """The nearest key before this one that the file has."""
    return next(one for one in reversed(order[: order.index(key)]) if one in blocks)


def _whole(key: str, value: Plain) -> str:
    return dumped(CommentedMap({key: laid_out(key, value)}))


def _changed(key: str, block: Block, old: Plain, new: Plain) -> Block:
    if isinstance(old, list) and isinstance(new, list) and new:
        entries = _entries(block)
        if entries and len(entries[1]) == len(old):
            return Block((*entries[0], *_list(key, entries[1], old, new)), block.gap)
    return Block(_through_ruamel(key, block.lines, old, new), block.gap)


def _entries(block: Block) -> tuple[tuple[str, ...], list[Block]] | None:
    """(the lines before the first entry, the entries) of a list written one entry below the other."""
    first = next((n for n, line in enumerate(block.lines[1:], 1) if not _QUIET.match(line)), None)
    if first is None or not re.match(r" *- ", block.lines[first]):
        return None
    indent = len(block.lines[first]) - len(block.lines[first].lstrip(" "))
    starts = [n for n, line in enumerate(block.lines) if n >= first and re.match(rf" {{{indent}}}- ", line)]
    return block.lines[:first], list(_blocks(block.lines, starts))


def _list(key: str, entries: list[Block], old: list[Plain], new: list[Plain]) -> Iterator[str]:
    """The entries: equal ones as they are, others changed, dropped or new."""
    spaced = any(not line.strip() for entry in entries[:-1] for line in entry.gap)
    pieces: list[Block] = []
    for action, begin, end, first, last in _steps(old, new):
        for number, value in zip_longest(range(begin, end), new[first:last]):
            if action == "equal":
                pieces.append(entries[number])
            elif number is None:
                pieces.append(_entry(key, value, entries[0].indent))
            elif first + number - begin < last:
                pieces.append(_changed_entry(key, entries[number], old[number], value))
            elif any(line.strip() for line in entries[number].gap):  # an entry goes, the comment behind it stays
                pieces.append(Block((), entries[number].gap))
    for piece in pieces[:-1]:
        yield from piece.lines
        yield from piece.gap or (("\n",) if spaced and piece.lines else ())
    yield from pieces[-1].lines
    yield from (line for line in pieces[-1].gap if line.strip())


def _changed_entry(key: str, entry: Block, old: Plain, new: Plain) -> Block:
    """An entry changed; one written in one line that becomes too long is laid out anew."""
    lines = _through_ruamel(key, entry.lines, old, new, in_list=True)
    if len(lines) == 1 and len(lines[0]) > _LONGEST_LINE and "#" not in lines[0]:
        return Block(_entry(key, new, entry.indent).lines, entry.gap)
    return Block(lines, entry.gap)


def _steps(old: list[Plain], new: list[Plain]) -> Sequence[tuple[str, int, int, int, int]]:
    """How one list becomes the other (difflib's opcodes)."""
    return SequenceMatcher(None, [repr(one) for one in old], [repr(one) for one in new], autojunk=False).get_opcodes()


def _entry(key: str, value: Plain, indent: str) -> Block:
    """A new entry of a list."""
    sequence = CommentedSeq([laid_out(key, value)])
    text = textwrap.indent(textwrap.dedent(dumped(CommentedMap({key: sequence})).partition("\n")[2]), indent)
    return Block(tuple(text.splitlines(keepends=True)), ())


def _through_ruamel(key: str, lines: tuple[str, ...], old: Plain, new: Plain, in_list: bool = False) -> tuple[str, ...]:
    """A block with its value changed, at the indent it had. `in_list`: it is an entry of the list under `key`."""
    indent = lines[0][: len(lines[0]) - len(lines[0].lstrip(" "))]
    loaded = yaml().load("".join(lines))
    step: Any = 0 if in_list else next(iter(loaded))
    _set(loaded, step, key, old, new)
    text = textwrap.indent(textwrap.dedent(dumped(loaded)), indent)
    return tuple(text.splitlines(keepends=True))


def _set(parent: Any, step: Any, key: str, old: Plain, new: Plain) -> None:
    """Change what stands under a step of a loaded tree, as deep inside as it differs."""
    node = parent[step]
    if isinstance(node, CommentedMap) and isinstance(old, dict) and isinstance(new, dict):
        _set_keys(node, old, new)
    elif isinstance(node, CommentedSeq) and isinstance(old, list) and isinstance(new, list) and len(node) == len(old):
        _set_entries(node, key, old, new)
    else:
        parent[step] = laid_out(key, new)


def _set_keys(node: CommentedMap, old: dict[str, Plain], new: dict[str, Plain]) -> None:
    for gone in [inner for inner in old if inner not in new and inner in node]:
        del node[gone]
    for inner, value in new.items():
        if inner in old and old[inner] == value:
            continue
        if inner in node:
            _set(node, inner, inner, old.get(inner), value)
        else:
            node.insert(_position(node, list(new), inner), inner, laid_out(inner, value))


def _set_entries(node: CommentedSeq, key: str, old: list[Plain], new: list[Plain]) -> None:
    for action, begin, end, first, last in reversed(_steps(old, new)):
        if action == "equal":
            continue
        both = min(end - begin, last - first)
        for number in range(both):
            _set(node, begin + number, key, old[begin + number], new[first + number])
        for number in reversed(range(begin + both, end)):
            del node[number]
        for offset, value in enumerate(new[first + both : last]):
            node.insert(begin + both + offset, laid_out(key, value))


def _position(node: CommentedMap, order: list[str], key: str) -> int:
    """Behind the nearest key before it that is there."""
    keys = list(node)
    before = [keys.index(one) + 1 for one in order[: order.index(key)] if one in keys]
    return max(before, default=0)
