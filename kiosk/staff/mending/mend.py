"""One file mended: what it says stays the same wherever it could be read before, and mending twice is mending once."""

from collections.abc import Callable

from kiosk.catalogue.problems import Level
from kiosk.catalogue.reading.file_reading import FileReading, read_file
from kiosk.catalogue.reading.layout import kind
from kiosk.catalogue.reading.yaml_nodes import Node, plain
from kiosk.catalogue.reading.yaml_text import Parsed, parse
from kiosk.catalogue.shape import Model
from kiosk.staff.mending.layout import plain_ends, with_one_final_newline, without_trailing_blanks
from kiosk.staff.mending.order import file_in_order, inner_in_order
from kiosk.staff.mending.slips import INDENTS, mended_slips

_ROUNDS = 30
"""One slip may hide another: each round mends those that are told then."""

_MOST_MAPPINGS = 2000
"""Put in order in one file; a real one has forty."""


def mended(path: str, contents: bytes) -> bytes:
    """The contents of a file of the catalogue, mended; as they are where nothing can safely be done.

    `path`: inside the catalogue folder. mended(mended(x)) == mended(x).
    """
    model = kind(path)
    assert model is not None, path
    try:
        text = contents.decode()
    except UnicodeDecodeError:
        return contents
    once = _mended(path, model, text)
    return once.encode() if _mended(path, model, once) == once and _still_says(path, contents, once) else contents


def _mended(path: str, model: Model, text: str) -> str:
    return _in_order(path, model, _laid_out(path, _without_slips(path, plain_ends(text))))


def _without_slips(path: str, text: str) -> str:
    """As long as slips are told, mend them; the text as it is where that does not help, or may mean two things."""
    before = read_file(path, text.encode())
    tried: dict[str, tuple[bool, int]] = {}
    for indent in INDENTS:
        found, errors = _with_indent(path, text, before, indent)
        if found in tried:
            break  # no indent was mended, or not so that its width matters
        tried[found] = errors
    sound = [found for found, errors in tried.items() if not errors[0]]
    if sound:
        said = parse(path, sound[0].encode())
        return sound[0] if all(_same(path, said, other) for other in sound[1:]) else text
    found, errors = next(iter(tried.items()))
    return found if len(tried) == 1 and errors < _errors(before) else text


def _with_indent(path: str, text: str, reading: FileReading, indent: int) -> tuple[str, tuple[bool, int]]:
    """(the text mended round by round, what is wrong with it then)."""
    for _ in range(_ROUNDS):
        following = "\n".join(mended_slips(tuple(text.split("\n")), reading.problems, indent))
        if following == text:
            break
        text, reading = following, read_file(path, following.encode())
    return text, _errors(reading)


def _errors(reading: FileReading) -> tuple[bool, int]:
    """For comparing: a file that can be read is better than any that cannot."""
    count = sum(problem.level is Level.ERROR for problem in reading.problems)
    return count > 0, count


def _laid_out(path: str, text: str) -> str:
    parsed = parse(path, text.encode())
    text = _if_same(path, parsed, text, lambda: without_trailing_blanks(text, parsed.scalars))
    return _if_same(path, parsed, text, lambda: with_one_final_newline(text))


def _in_order(path: str, model: Model, text: str) -> str:
    parsed = parse(path, text.encode())
    if parsed.root is None or parsed.problems:
        return text
    text = _if_same(path, parsed, text, lambda: file_in_order(text, _root(parsed), model))
    for _ in range(_MOST_MAPPINGS):
        root = _root(parse(path, text.encode()))
        better = next((one for one in inner_in_order(text, root, model) if _same(path, parsed, one)), None)
        if better is None:
            break
        text = better
    return text


def _if_same(path: str, before: Parsed, text: str, change: Callable[[], str]) -> str:
    """The changed text, where it says the same."""
    if before.root is None or before.problems:
        return text
    changed = change()
    return changed if changed == text or _same(path, before, changed) else text


def _same(path: str, before: Parsed, text: str) -> bool:
    after = parse(path, text.encode())
    return after.root is not None and not after.problems and plain(after.root) == plain(_root(before))


def _root(parsed: Parsed) -> Node:
    assert parsed.root is not None
    return parsed.root


def _still_says(path: str, before: bytes, after: str) -> bool:
    """Whether a file that could be read is still read as the same record."""
    record = read_file(path, before).record
    return not record or read_file(path, after.encode()).record == record
