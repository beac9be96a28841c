"""One file of the catalogue, looked at by itself: what it holds, what it mentions, what is wrong with it.

What comes of it is plain enough to be handed over by another process and to be remembered on disk.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from kiosk.catalogue.district import District, Signpost
from kiosk.catalogue.explaining import explain
from kiosk.catalogue.item import Item
from kiosk.catalogue.layout import kind
from kiosk.catalogue.linking_guides import link_guide
from kiosk.catalogue.mentions import Mention, mentions
from kiosk.catalogue.problems import Problem, has_errors, warning
from kiosk.catalogue.shape import Model
from kiosk.catalogue.text_slips import lost_in_comments, text_slips
from kiosk.catalogue.yaml_nodes import Node, Scalar, plain
from kiosk.catalogue.yaml_slips import Slip, swallowed
from kiosk.catalogue.yaml_text import Parsed, parse


@dataclass(frozen=True)
class FileReading:
    """What came of reading one file."""

    problems: tuple[Problem, ...]
    mentions: tuple[Mention, ...] = ()
    record: bytes = b""
    """The record as one line of JSON without defaults; empty where the file has errors."""
    given_up: bool = False
    """Whether the file was too much to be read; on a machine with more time it may be read to its end."""


def read_file(path: str, contents: bytes) -> FileReading:
    """Reads a file that is part of the catalogue by its path. Never raises for what is in it."""
    model = kind(path)
    assert model is not None, path
    parsed = parse(path, contents)
    if parsed.root is None:
        return FileReading(parsed.problems)
    return _read_tree(path, model, parsed.root, parsed)


def decoded(model: Model, record: bytes) -> Any:
    """The record of a file, from its JSON; signposts.yaml gives a tuple of them."""
    return _adapter(model).validate_json(record)


def _read_tree(path: str, model: Model, root: Node, parsed: Parsed) -> FileReading:
    slips = (*swallowed(parsed.lines, parsed.scalars), *text_slips(root))
    lost = lost_in_comments(parsed.lines, parsed.scalars)
    problems = [*parsed.problems, *(slip.problem(path) for slip in slips)]
    problems.extend(warning(path, slip.at, slip.what, slip.how_to_fix) for slip in lost)
    record, refused = _record(model, root)
    slipped = {mark for slip in slips for mark in (slip.at, slip.within)}
    if not any(_shifts_indent(slip) for slip in slips):
        found = explain(path, refused, model, root, slips)
        problems.extend(problem for problem in found if (problem.line, problem.column) not in slipped)
    if model is Item and not slips:  # a slip in a question makes every condition on it look wrong
        problems.extend(link_guide(path, root))
    wrong = slipped | {(problem.line, problem.column) for problem in problems}
    said = tuple(one for one in mentions(model, root) if (one.line, one.column) not in wrong)
    if model is District and has_errors(problems):
        said = ()  # a theme with a slip is not there, and all its items would look wrong
    listed = tuple(with_ends(problems, parsed.scalars))
    return FileReading(listed, said, b"" if has_errors(listed) else record)


def _record(model: Model, root: Node) -> tuple[bytes, list[ErrorDetails]]:
    """The record as JSON, or what pydantic refuses."""
    adapter = _adapter(model)
    try:
        read = adapter.validate_python(plain(root), by_alias=True, by_name=False)
    except ValidationError as refused:
        return b"", refused.errors(include_url=False)
    return adapter.dump_json(read, by_alias=True, exclude_defaults=True), []


def _shifts_indent(slip: Slip) -> bool:
    """Whether a wide blank moved a key out of its level, so that nothing around it is where it should be."""
    return slip.key != "" and slip.at == slip.within


def with_ends(problems: Iterable[Problem], scalars: Iterable[Scalar]) -> Iterator[Problem]:
    """The problems; those with a text of the file know where it ends."""
    ends = {one.start: one.end for one in scalars if one.end[0] == one.start[0]}
    for problem in problems:
        start = (problem.line or 0, problem.column or 0)
        yield problem if problem.end else replace(problem, end=ends.get(start))


@cache
def _adapter(model: type[BaseModel]) -> TypeAdapter[Any]:
    return TypeAdapter(tuple[Signpost, ...] if model is Signpost else model)
