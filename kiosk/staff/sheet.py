"""`kiosk sheet export` and `kiosk sheet import`: the catalogue edited in a spreadsheet.

Exit codes: 0 done or nothing to do, 1 the cells have problems, 2 it could not be done at all.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.text import Text

from kiosk.catalogue.reading.folder import Snapshot, take
from kiosk.catalogue.reading.read import read_safely
from kiosk.staff.diffs.comparing import compare
from kiosk.staff.diffs.records import Comparison
from kiosk.staff.diffs.telling import print_comparison
from kiosk.staff.sheets.exporting import tables_of
from kiosk.staff.sheets.planning import Plan, Refused, plan
from kiosk.staff.sheets.saving import save
from kiosk.staff.sheets.tables import SheetProblem
from kiosk.trouble import CannotDoError
from kiosk.writing import write_whole

_OUTDATED = "注意：这张表导出以后，目录又改过。导入会把那些修改改回去，请看清楚上面的变化。"


@dataclass(frozen=True)
class Import:
    """An import that may be carried out."""

    folder: Path
    snapshot: Snapshot
    plan: Plan
    comparison: Comparison
    outdated: bool
    """The catalogue has changed since the spreadsheet was made of it."""


def export_sheet(folder: Path, output: Path, cache: Path | None = None) -> None:
    """Write the catalogue of a folder as a workbook. Raises CannotDoError.

    `cache`: where it is remembered what came of files that were read before.
    """
    from kiosk.staff.sheets.book_out import Lists, workbook  # openpyxl takes a while

    snapshot = take(folder)
    catalogue = read_safely(snapshot, cache).catalogue
    if catalogue is None:
        raise CannotDoError("目录里有错误，不能导出。请先运行 kiosk check，把错误改好。")
    themes = tuple(theme.name for theme in catalogue.district.themes)
    write_whole(output, workbook(tables_of(catalogue), Lists(themes, _fingerprint(snapshot))))


def prepare_import(file: Path, folder: Path, cache: Path | None = None) -> Import | Refused:
    """What importing a workbook would change. Changes nothing in the folder. Raises CannotDoError.

    `cache`: where it is remembered what came of files that were read before.
    """
    from kiosk.staff.sheets.book_in import tables_in

    tables, fingerprint = tables_in(file)
    snapshot = take(folder)
    planned = plan(snapshot, read_safely(snapshot, cache), tables, cache)
    if isinstance(planned, Refused):
        return planned
    outdated = bool(fingerprint) and fingerprint != _fingerprint(snapshot)
    return Import(folder, snapshot, planned, compare(planned.before, planned.after), outdated)


def print_problems(problems: Iterable[SheetProblem], console: Console) -> None:
    """What is wrong in the cells, and how to mend it."""
    listed = list(problems)
    for problem in listed:
        _print(console, Text.assemble((str(problem.place), "cyan"), " ", problem.what))
        _print(console, Text.assemble("    ", ("怎么改：", "green"), problem.how_to_fix))
    _print(console, Text(f"共 {len(listed)} 处要改。什么都没有导入。", style="bold red"))


def print_import(prepared: Import, console: Console) -> None:
    """What citizens will see differently, and which files change."""
    print_comparison(prepared.comparison, console)
    for warning in prepared.plan.warnings:
        _print(console, Text.assemble((f"提醒 {warning.file}：", "yellow"), warning.what, warning.how_to_fix))
    if prepared.outdated:
        _print(
            console,
            Text("注意：这张表导出以后，目录又改过。导入会把那些修改改回去，请看清楚上面的变化。", "bold yellow"),
        )
    _print(console, Text(f"要改 {len(prepared.plan.files)} 个文件。" if prepared.plan.files else "没有要改的文件。"))


def carry_out(prepared: Import) -> None:
    """Write the files, all or none. Raises CannotDoError."""
    if take(prepared.folder) != prepared.snapshot:
        raise CannotDoError("目录刚才被别人改过，什么都没有导入。请重新导入一次，看清楚变化。")
    save(prepared.folder, prepared.plan.files)


def _fingerprint(snapshot: Snapshot) -> str:
    """Tells one catalogue from another."""
    whole = hashlib.sha256()
    for path, contents in snapshot.files.items():
        whole.update(f"{path}\0{len(contents)}\0".encode() + contents)
    return whole.hexdigest()[:16]


def _print(console: Console, text: Text) -> None:
    console.print(text, soft_wrap=True, highlight=False)
