"""One file of the catalogue, looked at by itself: what it holds, what it mentions, what is wrong with it.

What comes of it is plain enough to be handed over by another process and to be remembered on disk.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from kiosk.catalogue.district import District, Signpost
from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.problems import Problem, error, has_errors, in_order, warning
from kiosk.catalogue.reading.explaining import explain
from kiosk.catalogue.reading.layout import kind
from kiosk.catalogue.reading.linking_guides import link_guide
from kiosk.catalogue.reading.mentions import Mention, mentions
from kiosk.catalogue.reading.text_slips import lost_in_comments, text_slips
from kiosk.catalogue.reading.yaml_nodes import Node, Scalar, plain
from kiosk.catalogue.reading.yaml_slips import Slip, swallowed
from kiosk.catalogue.reading.yaml_text import Parsed, parse
from kiosk.catalogue.shape import Model

MOST_PROBLEMS = 200
"""Told of one file. Nobody mends more at once, and a file that is no catalogue at all has thousands."""


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
        return FileReading(tuple(_first(path, parsed.problems)))
    return _read_tree(path, model, parsed.root, parsed)


def decoded(model: Model, record: bytes) -> Any:
    """The record of a file, from its JSON; signposts.yaml gives a tuple of them."""
    return _adapter(model).validate_json(record)


def _read_tree(path: str, model: Model, root: Node, parsed: Parsed) -> FileReading:
    slips = (*swallowed(parsed.lines, parsed.scalars), *text_slips(root))
    record, refused = _record(model, root)
    problems = [
        *parsed.problems,
        *(slip.problem(path) for slip in slips),
        *_lost(path, parsed),
        *_refusals(path, model, root, refused, slips),
    ]
    if model in (Item, LifeEvent) and not slips:  # a slip in a question makes every condition on it look wrong
        problems.extend(link_guide(path, root))
    said = _trusted(model, root, problems, slips)
    listed = tuple(with_ends(_first(path, problems, max(0, len(refused) - MOST_PROBLEMS)), parsed.scalars))
    return FileReading(listed, said, b"" if has_errors(listed) else record)


def _lost(path: str, parsed: Parsed) -> Iterator[Problem]:
    for slip in lost_in_comments(parsed.lines, parsed.scalars):
        yield warning(path, slip.at, slip.what, slip.how_to_fix)


def _refusals(
    path: str, model: Model, root: Node, refused: list[ErrorDetails], slips: tuple[Slip, ...]
) -> Iterator[Problem]:
    """What pydantic refuses, without what follows from the slips."""
    if any(_shifts_indent(slip) for slip in slips):
        return
    slipped = _marks(slips)
    for problem in explain(path, refused[:MOST_PROBLEMS], model, root, slips):
        if (problem.line, problem.column) not in slipped:
            yield problem


def _trusted(model: Model, root: Node, problems: Sequence[Problem], slips: tuple[Slip, ...]) -> tuple[Mention, ...]:
    """What the file mentions, without texts that are wrong themselves."""
    if model is District and has_errors(problems):
        return ()  # a theme with a slip is not there, and all its items would look wrong
    wrong = _marks(slips) | {(problem.line, problem.column) for problem in problems}
    return tuple(one for one in mentions(model, root) if (one.line, one.column) not in wrong)


def _marks(slips: tuple[Slip, ...]) -> set[tuple[int | None, int | None] | None]:
    return {mark for slip in slips for mark in (slip.at, slip.within)}


def _first(path: str, problems: Sequence[Problem], unexplained: int = 0) -> Sequence[Problem]:
    """As many problems as anybody reads; `unexplained`: how many more there are."""
    ordered = in_order(problems)
    left = max(0, len(ordered) - MOST_PROBLEMS) + unexplained
    if not left:
        return problems
    level = error if has_errors(ordered) else warning
    more = level(path, None, f"这个文件里问题太多，还有 {left} 处没有列出。", "请先改好列出的这些，再检查一次。")
    return [*ordered[:MOST_PROBLEMS], more]


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
