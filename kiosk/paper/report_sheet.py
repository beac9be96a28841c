"""What a report on A4 holds: tables under headings. No drawing, so that a terminal can show the same."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Column:
    """A column of a table."""

    heading: str
    share: float = 1.0
    """Of the width, against the other columns."""
    number: bool = False
    """Set to the right."""


@dataclass(frozen=True)
class Table:
    """Rows under a heading. Each row has as many texts as there are columns."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    remarks: tuple[str, ...] = ()
    """Sentences below the rows."""


@dataclass(frozen=True)
class ReportSheet:
    """Everything the paper says. Texts are Chinese."""

    heading: str
    title: str
    facts: tuple[tuple[str, str], ...]
    """(label, value)."""
    tables: tuple[Table, ...]
    now: datetime
