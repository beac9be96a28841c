"""One slip of the hand, wherever in a folder it is made, is told once and at the very character."""

import re
from collections.abc import Iterator

import pytest

from kiosk.catalogue.problems import Problem
from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.read import read_snapshot
from tests.catalogue import folders

SLIPS = {
    "full-width colon": (r": ?", "："),
    "no space after colon": (r": (?=\S)", ":"),
    "full-width space after colon": (r"(?<=:) (?=\S)", "　"),
    "full-width comma": (r", ", "，"),
    "full-width opening bracket": (r"\[", "【"),
    "full-width closing bracket": (r"\]", "】"),
    "full-width opening brace": (r"\{", "｛"),
    "full-width closing brace": (r"\}", "｝"),
    "full-width dash": (r"(?<=\s)- |^- ", "－"),
    "no space after dash": (r"(?<=\s)- |^- ", "-"),
    "tab": (r"^ +", "\t"),
    "full-width indent": (r"^(  )+", "　　"),
}
INDENTS = {"one too many": (r"^(?= +)", " "), "one too few": (r"^ (?= )", "")}


def made_everywhere(slip: tuple[str, str]) -> Iterator[tuple[str, int, int, str]]:
    """(file, line, column, text) for each place where the slip can be made."""
    pattern, typed = slip
    for file, text in folders.SOUND.items():
        for found in re.finditer(pattern, text, re.MULTILINE):
            _, _, line = text[: found.start()].rpartition("\n")
            number = text.count("\n", 0, found.start()) + 1
            yield file, number, len(line) + 1, text[: found.start()] + typed + text[found.end() :]


def problems(file: str, text: str) -> tuple[Problem, ...]:
    return read_snapshot(Snapshot({**folders.as_bytes(folders.SOUND), file: text.encode()})).problems


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_told_once_and_at_its_character(name: str) -> None:
    places = list(made_everywhere(SLIPS[name]))
    assert len(places) > 5
    for file, line, column, text in places:
        found = problems(file, text)
        assert [(one.file, one.line, one.column) for one in found] == [(file, line, column)], (text, found)


@pytest.mark.parametrize("name", INDENTS)
def test_a_wrong_indent_is_told_once_and_near_its_line(name: str) -> None:
    places = list(made_everywhere(INDENTS[name]))
    assert len(places) > 5
    told = 0
    for file, line, _, text in places:
        found = problems(file, text)
        told += len(found)
        assert [(one.file, (one.line or 0) - line in (0, 1)) for one in found] in ([], [(file, True)]), (text, found)
    assert told > len(places) / 2  # the others do not change what the file says
