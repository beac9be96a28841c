"""The catalogue as tables of text: what stands in the sheets, whatever program shows them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

FIRST_ROW = 2
"""Row 1 holds the headings."""


@dataclass(frozen=True)
class Row:
    """One row of a sheet."""

    number: int
    """As the spreadsheet program counts, from 1."""
    cells: Mapping[str, str]
    """Heading -> text; empty cells may lack."""

    def text(self, heading: str) -> str:
        """What stands under a heading; empty: nothing."""
        return self.cells.get(heading, "")


Tables = Mapping[str, list[Row]]
"""Name of the sheet -> its rows."""


@dataclass(frozen=True, order=True)
class Place:
    """Where something stands."""

    sheet: str
    """Or the path of a file, for what is wrong where no sheet shows it."""
    row: int
    column: str = ""
    """A heading; empty: the row as a whole."""

    def __str__(self) -> str:
        if self.sheet.endswith(".yaml"):
            return f"{self.sheet} 第 {self.row} 行" if self.row else self.sheet
        column = f"“{self.column}”" if self.column else ""
        return f"“{self.sheet}”表第 {self.row} 行{column}"


@dataclass(frozen=True, order=True)
class SheetProblem:
    """What is wrong in a cell, and how to mend it. Chinese."""

    place: Place
    what: str
    how_to_fix: str


Path = tuple[str | int, ...]
"""Keys and indexes, as in a YAML file."""


@dataclass
class Written:
    """One file of the catalogue as the tables tell it."""

    plain: dict[str, Any]
    """As in YAML; all scalars are text."""
    places: dict[Path, Place] = field(default_factory=dict)
    """Where each part comes from."""

    def place_of(self, path: Path) -> Place:
        """The cell or row that says what stands at a path."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places[path]


def numbered(rows: list[dict[str, str]]) -> list[Row]:
    """Rows below the headings."""
    cleaned = ({heading: clean(text) for heading, text in cells.items()} for cells in rows)
    return [Row(number, cells) for number, cells in enumerate(cleaned, FIRST_ROW)]


def clean(text: str) -> str:
    """A text as it comes out of a cell, whatever went in: without blanks around it, with plain line ends."""
    return text.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n").strip()
