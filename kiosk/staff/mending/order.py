"""Keys in the order of the house, which is the order of the fields in the model.

At the top of a file a key moves with the lines below it and the comments above it; further in, mappings
with comments are left as they are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.catalogue.reading.known_keys import fields_by_key, model_at
from kiosk.catalogue.reading.yaml_nodes import Mapping, Mark, Node, Scalar, Step
from kiosk.catalogue.reading.yaml_nodes import Sequence as YamlList
from kiosk.catalogue.shape import Model


@dataclass(frozen=True)
class _Block:
    """A key of the file with its lines; `lead`: the empty lines and comments in front of it."""

    key: str
    lead: tuple[str, ...]
    lines: tuple[str, ...]


def file_in_order(text: str, root: Node, model: Model) -> str:
    """The keys of the whole file in order; the text as it is where they are, or where a key is unknown."""
    if not isinstance(root, Mapping):
        return text
    order = _order(root, model)
    if order is None:
        return text
    head, blocks, tail = _blocks(_lines(text), root)
    moved = [blocks[place] for place in order]
    first = tuple(_without_blank_start(moved[0].lead)) if order[0] != 0 else moved[0].lead
    pieces = [(*head, *first, *moved[0].lines), *((*block.lead, *block.lines) for block in moved[1:]), tail]
    return "".join(line for piece in pieces for line in piece)


def inner_in_order(text: str, root: Node, model: Model) -> Iterator[str]:
    """The text with one mapping below the top put in order, for each that is not: candidates, not yet proved."""
    starts = _line_starts(text)
    for mapping, of in _below(root, model, ()):
        order = _order(mapping, of)
        if order is not None:
            begin = _offset(starts, mapping.start)
            end = _end(text, starts, mapping)
            if "#" not in text[begin:end]:
                yield text[:begin] + _swapped(text, starts, mapping, order, end) + text[end:]


def _order(mapping: Mapping, model: Model) -> list[int] | None:
    """Which entry comes where; None where nothing is to be done."""
    known = {key: place for place, key in enumerate(fields_by_key(model))}
    keys = [key.text for key, _ in mapping.entries]
    if any(key not in known for key in keys):
        return None
    order = sorted(range(len(keys)), key=lambda place: known[keys[place]])
    return order if order != list(range(len(keys))) else None


def _blocks(lines: Sequence[str], root: Mapping) -> tuple[tuple[str, ...], list[_Block], tuple[str, ...]]:
    """(what stands before the first key, the keys, what stands behind the last one)."""
    starts = [key.start[0] - 1 for key, _ in root.entries]
    ends = [*starts[1:], len(lines)]
    blocks: list[_Block] = []
    lead: tuple[str, ...] = ()
    for (key, _), start, end in zip(root.entries, starts, ends, strict=True):
        last = end
        while last > start + 1 and _quiet(lines[last - 1]):
            last -= 1
        own = _own_comments(lines[last:end])
        blocks.append(_Block(key.text, lead, tuple(lines[start : last + own])))
        lead = tuple(lines[last + own : end])
    return tuple(lines[: starts[0]]), blocks, lead


def _own_comments(gap: Sequence[str]) -> int:
    """How many of the lines behind a key belong to it: comments right below it, with an empty line behind them."""
    return next((number for number, line in enumerate(gap) if not line.strip()), 0)


def _quiet(line: str) -> bool:
    return not line.strip() or line.startswith("#")


def _without_blank_start(lead: Sequence[str]) -> Iterator[str]:
    begun = False
    for line in lead:
        begun = begun or bool(line.strip())
        if begun:
            yield line


def _below(node: Node, model: Model, path: tuple[Step, ...]) -> Iterator[tuple[Mapping, Model]]:
    """Every mapping below the top that is a record."""
    match node:
        case Mapping():
            found = model_at(model, path) if path else None
            if found is not None:
                yield node, found
            for key, value in node.entries:
                yield from _below(value, model, (*path, key.text))
        case YamlList():
            for number, one in enumerate(node.items):
                yield from _below(one, model, (*path, number))
        case Scalar():
            return


def _swapped(text: str, starts: Sequence[int], mapping: Mapping, order: Sequence[int], end: int) -> str:
    """The entries in another order; what stands between them stays where it is."""
    begins = [_offset(starts, key.start) for key, _ in mapping.entries]
    whole = [text[begin:behind] for begin, behind in zip(begins, [*begins[1:], end], strict=True)]
    in_braces = text[_offset(starts, mapping.start)] == "{"
    entries = [_without_comma(one.rstrip()) if in_braces else one.rstrip() for one in whole]
    gaps = [one[len(entry) :] for one, entry in zip(whole, entries, strict=True)]
    head = text[_offset(starts, mapping.start) : begins[0]]
    return head + "".join(entries[place] + gap for place, gap in zip(order, gaps, strict=True))


def _without_comma(entry: str) -> str:
    return entry.removesuffix(",").rstrip()


def _end(text: str, starts: Sequence[int], mapping: Mapping) -> int:
    """Where its last entry ends: before the closing brace, or behind the last line."""
    end = _offset(starts, mapping.end)
    return end - 1 if text[end - 1 : end] == "}" and text[_offset(starts, mapping.start)] == "{" else end


def _lines(text: str) -> list[str]:
    """With their ends; only a newline ends a line here."""
    found = text.split("\n")
    return [*(f"{line}\n" for line in found[:-1]), *filter(None, found[-1:])]


def _line_starts(text: str) -> Sequence[int]:
    found = [0]
    for line in _lines(text):
        found.append(found[-1] + len(line))
    return found


def _offset(starts: Sequence[int], mark: Mark) -> int:
    return starts[min(mark[0], len(starts)) - 1] + mark[1] - 1
