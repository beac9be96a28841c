"""Workbooks for tests: a catalogue exported, cells found by what stands in them, edited, imported."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

from kiosk.staff.sheet import Import, carry_out, export_sheet, prepare_import
from kiosk.staff.sheets.planning import Refused
from tests.catalogue import folders

Edit = Callable[[Workbook], None]


@dataclass(frozen=True)
class Desk:
    """A clerk's folder and spreadsheet."""

    folder: Path
    file: Path

    @classmethod
    def of(cls, home: Path, files: dict[str, str] = folders.SOUND) -> "Desk":
        """A catalogue, exported."""
        desk = cls(folders.write(home / "catalogue", files), home / "catalogue.xlsx")
        export_sheet(desk.folder, desk.file)
        return desk

    def edit(self, change: Edit) -> "Desk":
        """Change the spreadsheet."""
        book = load_workbook(self.file)
        change(book)
        book.save(self.file)
        return self

    def prepare(self) -> Import | Refused:
        """What importing would do."""
        return prepare_import(self.file, self.folder)

    def imported(self) -> dict[str, str]:
        """Import, and give the files that are there then."""
        prepared = self.prepare()
        assert isinstance(prepared, Import), prepared
        carry_out(prepared)
        return self.files()

    def problems(self) -> list[str]:
        """What is refused: place and what is wrong."""
        before = self.files()
        refused = self.prepare()
        assert isinstance(refused, Refused)
        assert self.files() == before
        return [f"{one.place} {one.what}" for one in refused.problems]

    def files(self) -> dict[str, str]:
        """Every file of the catalogue folder, hidden ones too."""
        paths = (path for path in sorted(self.folder.rglob("*")) if path.is_file())
        return {path.relative_to(self.folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def cell(book: Workbook, sheet: str, heading: str, **where: str) -> Cell:
    """The cell under a heading in the first row where these headings hold these texts."""
    headings = [one.value for one in book[sheet][1]]
    for row in book[sheet].iter_rows(min_row=2):
        if all(row[headings.index(key)].value == text for key, text in where.items()):
            found = row[headings.index(heading)]
            assert isinstance(found, Cell)
            return found
    raise LookupError((sheet, where))


def put(sheet: str, heading: str, value: object, **where: str) -> Edit:
    """An edit of one cell."""

    def change(book: Workbook) -> None:
        cell(book, sheet, heading, **where).value = value  # type: ignore[assignment]

    return change


def add(sheet: str, **texts: object) -> Edit:
    """An edit that adds a row."""

    def change(book: Workbook) -> None:
        headings = [one.value for one in book[sheet][1]]
        row = len([one for one in book[sheet]["A"] if one.value]) + 1
        for heading, text in texts.items():
            book[sheet].cell(row, headings.index(heading) + 1).value = text  # type: ignore[assignment]

    return change


def drop(item: str, *sheets: str) -> Edit:
    """An edit that deletes the rows of an item; of all sheets unless some are named."""

    def change(book: Workbook) -> None:
        for name in sheets or book.sheetnames:
            for row in range(book[name].max_row, 1, -1):
                if book[name].cell(row, 1).value == item:
                    book[name].delete_rows(row)

    return change


def together(*edits: Edit) -> Edit:
    """Several edits."""

    def change(book: Workbook) -> None:
        for edit in edits:
            edit(book)

    return change
