"""`kiosk check`: the problems of a catalogue, shown to who edits it."""

import re
from itertools import groupby
from pathlib import Path
from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from kiosk.catalogue.folder import LARGEST_FILE
from kiosk.catalogue.problems import FOLDER, Level, Problem
from kiosk.catalogue.reading import Reading

SOUND, PROBLEMS_FOUND, UNREADABLE = 0, 1, 2
"""Exit codes: no error (warnings allowed), errors found, the folder itself cannot be read."""

_LEVEL_WORDS = {Level.ERROR: ("错误", "bold red"), Level.WARNING: ("提醒", "bold yellow")}
_BEFORE, _WIDTH = 24, 60
"""Characters of a long source line shown before the place, and in all."""


def exit_code(reading: Reading) -> int:
    """What `kiosk check` exits with."""
    if reading.catalogue is not None:
        return SOUND
    return UNREADABLE if any(problem.file == FOLDER for problem in reading.problems) else PROBLEMS_FOUND


def as_json(reading: Reading) -> dict[str, Any]:
    """The reading for a program: {sound, errors, warnings, problems: [{level, file, line, column, …}]}."""
    return {
        "sound": reading.catalogue is not None,
        "errors": _count(reading, Level.ERROR),
        "warnings": _count(reading, Level.WARNING),
        "problems": [
            {
                "level": problem.level.value,
                "file": problem.file,
                "line": problem.line,
                "column": problem.column,
                "what": problem.what,
                "how_to_fix": problem.how_to_fix,
            }
            for problem in reading.problems
        ],
    }


def print_problems(reading: Reading, folder: Path, console: Console) -> None:
    """Prints the problems by file, each under its source line, and a summary."""
    for file, problems in groupby(reading.problems, key=lambda problem: problem.file):
        lines = _source_lines(folder / file) if file != FOLDER else []
        if file != FOLDER:
            _print(console, Text(_visible(file), style="bold"))
        for problem in problems:
            _print_problem(problem, lines, console)
    _print(console, _summary(reading))


def _print_problem(problem: Problem, lines: list[str], console: Console) -> None:
    word, style = _LEVEL_WORDS[problem.level]
    place = f"第 {problem.line} 行" if problem.line else ""
    place += f"第 {problem.column} 列" if problem.column else ""
    _print(
        console, Text.assemble("  ", (place, "cyan"), " " if place else "", (word, style), f" {_visible(problem.what)}")
    )
    if problem.line and problem.line <= len(lines):
        _print_source(problem.line, problem.column or 1, lines[problem.line - 1], console)
    _print(console, Text.assemble("    ", ("怎么改：", "green"), _visible(problem.how_to_fix)))
    console.print()


def _print_source(number: int, column: int, line: str, console: Console) -> None:
    """The line, and below it a mark as wide as the character at `column`."""
    first = max(0, column - 1 - _BEFORE)
    shown = _visible(line[first : first + _WIDTH])
    lead, tail = "…" if first else "", "…" if len(line) > first + _WIDTH else ""
    position = column - 1 - first
    gutter = f"    {number:>4} │ "
    before = " " * cell_len(gutter + lead + shown[:position])
    mark = "^" * max(1, cell_len(shown[position : position + 1]))
    _print(console, Text.assemble((gutter, "dim"), lead, shown, tail))
    _print(console, Text.assemble(before, (mark, "bold red")))


def _print(console: Console, text: Text) -> None:
    console.print(text, soft_wrap=True, highlight=False)


def _summary(reading: Reading) -> Text:
    errors, warnings = _count(reading, Level.ERROR), _count(reading, Level.WARNING)
    if reading.catalogue is None:
        also = f"、{warnings} 个提醒" if warnings else ""
        return Text(f"共 {errors} 个错误{also}。目录不能用，请改好后再检查一次。", style="bold red")
    catalogue = reading.catalogue
    counts = f"{len(catalogue.items)} 个事项，{len(catalogue.streets)} 个街道，{len(catalogue.sites)} 个专区"
    also = f"另有 {warnings} 个提醒。" if warnings else ""
    return Text(f"目录可以用：{counts}。{also}", style="bold green")


def _count(reading: Reading, level: Level) -> int:
    return sum(problem.level is level for problem in reading.problems)


def _source_lines(file: Path) -> list[str]:
    """The lines of a file as the problems count them; none where it cannot be read."""
    try:
        with file.open("rb") as opened:
            contents = opened.read(LARGEST_FILE)
    except OSError:
        return []
    return re.split(r"\r\n|\r|\n", contents.decode("utf-8-sig", "replace"))


def _visible(text: str) -> str:
    """The text without what a terminal would act upon: control and direction characters, tabs."""
    return "".join(character if character.isprintable() else "·" for character in text)
