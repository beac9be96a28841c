"""`kiosk diff`: what changes for citizens between two catalogues.

Exit codes: 0 whether or not they differ, 2 where one of the two cannot be read.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from rich.console import Console

from kiosk.staff.diffs import telling
from kiosk.staff.diffs.comparing import compare
from kiosk.staff.diffs.records import Comparison
from kiosk.staff.diffs.versions import Version, open_version
from kiosk.writing import write_whole


@dataclass(frozen=True)
class Compared:
    """Two catalogues, and what changes from one to the other."""

    old: Version
    new: Version
    comparison: Comparison


def compared(old: str, new: str, folder: Path) -> Compared:
    """Compare two catalogues, each a folder, a bundle or a git revision of `folder`. Raises CannotDoError."""
    before, after = open_version(old, folder), open_version(new, folder)
    return Compared(before, after, compare(before.catalogue, after.catalogue))


def print_compared(found: Compared, console: Console) -> None:
    """The changes to read."""
    telling.print_comparison(found.comparison, console)


def as_json(found: Compared) -> dict[str, Any]:
    """The changes for a program."""
    return telling.as_json(found.comparison, found.old, found.new)


def write_pdf(found: Compared, output: Path) -> None:
    """The changes on A4, to be signed. Raises CannotDoError where the file cannot be written."""
    from kiosk.paper.changes_a4 import render  # ReportLab and the fonts take a while
    from kiosk.staff.diffs.paper import sheet

    write_whole(output, render(sheet(found.comparison, found.old, found.new, datetime.now())))
