"""`kiosk check`: everything that is wrong with a catalogue folder, found while reading it and by the rules."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.problems import FOLDER, Level, Problem, in_order
from kiosk.catalogue.reading.folder import take
from kiosk.catalogue.reading.read import Reading, read_snapshot
from kiosk.catalogue.reading.remembering import Remembering
from kiosk.rules.registry import RULES
from kiosk.rules.rule import Rule
from kiosk.staff.asking_rules import Question, ask
from kiosk.staff.patience import Patience
from kiosk.staff.portions import in_portions

SOUND, PROBLEMS_FOUND, UNREADABLE = 0, 1, 2
"""Exit codes: nothing to mend (without --strict: warnings allowed), something to mend, the folder cannot be read."""


@dataclass(frozen=True)
class Report:
    """What came of checking a folder."""

    folder: Path
    catalogue: Catalogue | None
    """None: it does not load, and then the rules were not asked."""
    problems: tuple[Problem, ...]
    """By file, line and column."""

    def count(self, level: Level) -> int:
        """How many problems are of this level."""
        return sum(problem.level is level for problem in self.problems)


def check(folder: Path, cache: Path, today: date, patience: Patience, rules: Iterable[Rule] = RULES) -> Report:
    """Read a folder and ask the rules. `cache`: where is remembered what came of unchanged files."""
    reading = _read(folder, cache, patience)
    if reading.catalogue is None:
        return Report(folder, None, reading.problems)
    patience.begin("检查规则", len(reading.catalogue.items) + len(reading.catalogue.life_events))
    found = ask(Question(reading.catalogue, reading.sources, today, tuple(rules)), cache, patience.tell)
    return Report(folder, reading.catalogue, in_order((*reading.problems, *found)))


def _read(folder: Path, cache: Path, patience: Patience) -> Reading:
    snapshot = take(folder)
    patience.begin("读取文件", len(snapshot.files))
    return read_snapshot(snapshot, Remembering(cache, in_portions(patience.tell)))


def exit_code(report: Report, strict: bool = False) -> int:
    """What `kiosk check` exits with."""
    if any(problem.file == FOLDER for problem in report.problems):
        return UNREADABLE
    bad = report.problems if strict else [one for one in report.problems if one.level is Level.ERROR]
    return PROBLEMS_FOUND if bad else SOUND


def as_json(report: Report) -> dict[str, Any]:
    """The report for a program: {sound, loads, errors, warnings, problems: [{level, rule, file, line, …}]}."""
    return {
        "sound": report.count(Level.ERROR) == 0,
        "loads": report.catalogue is not None,
        "errors": report.count(Level.ERROR),
        "warnings": report.count(Level.WARNING),
        "problems": [_problem_json(problem) for problem in report.problems],
    }


def _problem_json(problem: Problem) -> dict[str, Any]:
    return {
        "level": problem.level.value,
        "rule": problem.rule,
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "end_column": problem.end[1] if problem.end else None,
        "what": problem.what,
        "how_to_fix": problem.how_to_fix,
    }
