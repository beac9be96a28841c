"""What is wrong with a catalogue, told to the clerk who edits it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

FOLDER = ""
"""The `file` of a problem with the catalogue folder itself."""


class Level(StrEnum):
    """How bad a problem is."""

    ERROR = "error"
    """Found while reading: the catalogue does not load, a running kiosk keeps the last good one.
    Found by a rule: it loads, but some citizen would be misled or get stuck."""
    WARNING = "warning"
    """Worth a look; the catalogue loads."""


@dataclass(frozen=True)
class Problem:
    """One finding in the YAML. Both sentences are Chinese, for a reader who is no programmer."""

    level: Level
    file: str
    """Path inside the catalogue folder, with `/`; FOLDER: the folder itself."""
    line: int | None
    """1-based. None: the file as a whole."""
    column: int | None
    """1-based, in characters."""
    what: str
    how_to_fix: str
    end: tuple[int, int] | None = None
    """(line, column) just behind the offending text, on the same line; None: not known."""
    rule: str = ""
    """Id of the rule that found it (kiosk.rules); empty: found while reading."""

    @property
    def place(self) -> tuple[str, int, int]:
        """For sorting: by file, line, column; the folder and whole files first."""
        return self.file, self.line or 0, self.column or 0


def error(file: str, at: tuple[int, int] | None, what: str, how_to_fix: str) -> Problem:
    """A problem that keeps the catalogue from loading; `at` is (line, column)."""
    line, column = at or (None, None)
    return Problem(Level.ERROR, file, line, column, what, how_to_fix)


def warning(file: str, at: tuple[int, int] | None, what: str, how_to_fix: str) -> Problem:
    """A problem that lets the catalogue load; `at` is (line, column)."""
    line, column = at or (None, None)
    return Problem(Level.WARNING, file, line, column, what, how_to_fix)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, by file, line and column; those of one place as they were found."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda problem: problem.place))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether one of them keeps the catalogue from loading."""
    return any(problem.level is Level.ERROR for problem in problems)
