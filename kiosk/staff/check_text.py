"""What `kiosk check` found, to read: by file, each problem under its source line, and a summary."""

import re
from itertools import groupby
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from kiosk.catalogue.problems import FOLDER, Level, Problem
from kiosk.catalogue.reading.folder import LARGEST_FILE
from kiosk.staff.check import Report

_LEVEL_WORDS = {Level.ERROR: ("错误", "bold red"), Level.WARNING: ("提醒", "bold yellow")}
_MARKS = {Level.ERROR: "bold red", Level.WARNING: "bold yellow"}
_BEFORE, _WIDTH = 24, 60
"""Characters of a long source line shown before the place, and in all."""

_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_WORD = re.compile(r"[^\s,\[\]{}:#：，](?:[^,\[\]{}:#：，]*[^\s,\[\]{}:#：，])?")
"""What a reader takes for one text in YAML; for problems that do not know their own end."""


def print_report(report: Report, console: Console) -> None:
    """Prints the problems by file, and a summary."""
    for file, problems in groupby(report.problems, key=lambda problem: problem.file):
        lines = _source_lines(report.folder / file) if file != FOLDER else []
        if file != FOLDER:
            _print(console, Text(_visible(file), style="bold"))
        for problem in problems:
            _print_problem(problem, lines, console)
    for line in _summary(report):
        _print(console, line)


def _print_problem(problem: Problem, lines: list[str], console: Console) -> None:
    word, style = _LEVEL_WORDS[problem.level]
    place = f"第 {problem.line} 行" if problem.line else ""
    place += f"第 {problem.column} 列" if problem.column else ""
    rule = (f" [{problem.rule}]", "dim") if problem.rule else ""
    what = f" {_visible(problem.what)}"
    _print(console, Text.assemble("  ", (place, "cyan"), " " if place else "", (word, style), what, rule))
    if problem.line and problem.line <= len(lines):
        _print_source(problem, problem.line, lines[problem.line - 1], console)
    _print(console, Text.assemble("    ", ("怎么改：", "green"), _visible(problem.how_to_fix)))
    console.print()


def _print_source(problem: Problem, number: int, line: str, console: Console) -> None:
    """The line, and below it a mark as wide as the offending text."""
    start = (problem.column or 1) - 1
    first = max(0, start - _BEFORE)
    shown = _visible(line[first : first + _WIDTH])
    lead, tail = "…" if first else "", "…" if len(line) > first + _WIDTH else ""
    gutter = f"    {number:>4} │ "
    before = " " * cell_len(gutter + lead + shown[: start - first])
    mark = "^" * max(1, cell_len(shown[start - first : _end(problem, line) - first]))
    _print(console, Text.assemble((gutter, "dim"), lead, shown, tail))
    _print(console, Text.assemble(before, (mark, _MARKS[problem.level])))


def _end(problem: Problem, line: str) -> int:
    """Index just behind the offending text."""
    start = (problem.column or 1) - 1
    if problem.end is not None:
        return max(start + 1, problem.end[1] - 1)
    if problem.column is None:
        return len(line)
    word = _QUOTED.match(line, start) or _WORD.match(line, start)
    return word.end() if word else start + 1


def _print(console: Console, text: Text) -> None:
    console.print(text, soft_wrap=True, highlight=False)


def _summary(report: Report) -> list[Text]:
    lines = [_verdict(report)]
    if any(problem.rule for problem in report.problems):
        lines.append(Text("方括号里是规则编号：运行 kiosk rules 规则编号，看为什么、怎么改。", style="dim"))
    return lines


def _verdict(report: Report) -> Text:
    errors, warnings = report.count(Level.ERROR), report.count(Level.WARNING)
    also = f"、{warnings} 个提醒" if warnings else ""
    if report.catalogue is None:
        return Text(f"共 {errors} 个错误{also}。目录不能用，请改好后再检查一次。", style="bold red")
    if errors:
        return Text(f"共 {errors} 个错误{also}。目录能打开，但会误导人，请改好再发布。", style="bold red")
    catalogue = report.catalogue
    events = f"{len(catalogue.life_events)} 个“一件事”，" if catalogue.life_events else ""
    counts = f"{len(catalogue.items)} 个事项，{events}{len(catalogue.streets)} 个街道，{len(catalogue.sites)} 个专区"
    told = f"另有 {warnings} 个提醒。" if warnings else ""
    return Text(f"目录可以用：{counts}。{told}", style="bold green")


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
