"""`kiosk report`: the state of a catalogue, as tables, for a program, or on A4.

Exit codes: 0 reported, whatever the state is, 2 the catalogue cannot be read or the paper not be written.
"""

from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from pydantic_core import to_jsonable_python
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from kiosk.catalogue.problems import FOLDER, Level
from kiosk.paper.report_sheet import ReportSheet, Table
from kiosk.staff.check import Report, check
from kiosk.staff.patience import Patience
from kiosk.staff.reports.counting import state_of
from kiosk.staff.reports.state import State
from kiosk.staff.reports.tables import tables
from kiosk.trouble import CannotDoError
from kiosk.writing import write_whole

TITLE = "事项目录情况"


@dataclass(frozen=True)
class Reported:
    """The state of the catalogue of a district."""

    heading: str
    """Of the district."""
    state: State


def report(folder: Path, cache: Path, today: date, patience: Patience) -> Reported:
    """The state of the catalogue in a folder. Raises CannotDoError where it does not load."""
    checked = check(folder, cache, today, patience)
    if checked.catalogue is None:
        raise CannotDoError(_why(checked))
    return Reported(checked.catalogue.district.heading, state_of(checked.catalogue, checked.problems, today))


def _why(checked: Report) -> str:
    first = next(problem for problem in checked.problems if problem.level is Level.ERROR)
    if first.file == FOLDER:
        return f"目录打不开：{first.what}{first.how_to_fix}"
    count = checked.count(Level.ERROR)
    return f"目录里有 {count} 处错误，先要改好。第一处在 {first.file}：{first.what}请用 kiosk check 看全部。"


def as_json(reported: Reported) -> Any:
    """The state for a program: the records of `kiosk.staff.reports.state`, days as 2026-11-23."""
    return to_jsonable_python(asdict(reported.state))


def print_report(reported: Reported, console: Console) -> None:
    """The state to read."""
    state = reported.state
    _say(console, f"目录 {state.version}，{_counts(state)}，{state.day}", "bold")
    for table in tables(state):
        console.print()
        _say(console, table.title, "bold green")
        if table.rows:
            console.print(_rich(table))
        for remark in table.remarks:
            _say(console, remark)


def write_pdf(reported: Reported, output: Path) -> None:
    """The state on A4. Raises CannotDoError where the file cannot be written."""
    from kiosk.paper.report_a4 import render  # ReportLab and the fonts take a while

    write_whole(output, render(_sheet(reported)))


def _sheet(reported: Reported) -> ReportSheet:
    state = reported.state
    facts = (("目录版本", state.version), ("日期", state.day.isoformat()), ("收录", _counts(state)))
    return ReportSheet(reported.heading, TITLE, facts, tuple(tables(state)), datetime.combine(state.day, time()))


def _counts(state: State) -> str:
    events = f"，{len(state.life_events)} 个“一件事”" if state.life_events else ""
    return f"{state.items} 个事项{events}"


def _rich(table: Table) -> RichTable:
    shown = RichTable()
    for column in table.columns:
        shown.add_column(column.heading, justify="right" if column.number else "left", overflow="fold")
    for row in table.rows:
        shown.add_row(*map(Text, row))
    return shown


def _say(console: Console, sentence: str, style: str = "") -> None:
    console.print(Text(sentence, style=style), soft_wrap=True)
