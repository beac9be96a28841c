"""What `kiosk check` found, as annotations of GitHub's workflows: one line a problem."""

import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.catalogue.problems import Problem
from kiosk.rules.registry import rule_by_id
from kiosk.staff.check import Report


def annotations(report: Report) -> Iterator[str]:
    """`::error file=…,line=…,col=…,endColumn=…,title=…::…`; files as seen from where the program runs."""
    for problem in report.problems:
        fields = ",".join(f"{name}={_field(value)}" for name, value in _fields(problem, report.folder) if value)
        yield f"::{problem.level.value} {fields}::{_escaped(problem.what + problem.how_to_fix)}"


def _fields(problem: Problem, folder: Path) -> Iterator[tuple[str, str]]:
    yield "file", os.path.relpath(folder / problem.file).replace(os.sep, "/")
    yield "line", str(problem.line or "")
    yield "col", str(problem.column or "")
    yield "endColumn", str(problem.end[1] if problem.end else "")
    rule = rule_by_id(problem.rule)
    yield "title", rule.TITLE if rule else ""


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _field(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
