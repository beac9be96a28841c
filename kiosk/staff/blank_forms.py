"""`kiosk form`: the blank forms of a catalogue, listed or as a PDF file.

Exit codes: 0 listed or written, 2 it could not be done; then nothing has changed on disk.
"""

from datetime import datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from kiosk.catalogue.form import Form
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.reading.known_keys import nearest
from kiosk.guide.form_sheet import FormSheet
from kiosk.guide.letters import Letters
from kiosk.trouble import CannotDoError
from kiosk.words import Language
from kiosk.writing import write_whole


def form(catalogue: Catalogue, form_id: str) -> Form:
    """The form with this id. Raises CannotDoError with the nearest id."""
    found = catalogue.form(form_id)
    if found is not None:
        return found
    ids = [one.id for one in catalogue.forms]
    meant = nearest(form_id, ids)
    hint = f"是不是“{meant}”？" if meant else ""
    known = f"有这些：{'、'.join(ids)}。" if ids else "目录里还没有空白表。"
    raise CannotDoError(f"没有编号是“{form_id}”的空白表。{hint}{known}")


def write(catalogue: Catalogue, wanted: Form, letters: Letters, language: Language, output: Path) -> None:
    """Write the PDF, without a running number. Raises CannotDoError where the file cannot be written."""
    from kiosk.paper.form_a4 import render  # ReportLab and the fonts take a while

    sheet = FormSheet(wanted, catalogue.district, letters, datetime.now(), "", language)
    write_whole(output, render(sheet))


def used_by(catalogue: Catalogue, form_id: str) -> tuple[str, ...]:
    """Names of the items of which a material offers this form."""
    return tuple(item.name for item in catalogue.items if form_id in {one.blank_form for one in item.materials})


def as_json(catalogue: Catalogue) -> list[dict[str, Any]]:
    """The forms for a program."""
    return [
        {"id": one.id, "name": one.name, "usage": one.usage, "items": list(used_by(catalogue, one.id))}
        for one in catalogue.forms
    ]


def print_list(catalogue: Catalogue, console: Console) -> None:
    """The forms as a table."""
    table = Table()
    for heading in ("编号", "名称"):
        table.add_column(heading, no_wrap=True)
    table.add_column("什么时候用", overflow="fold")
    table.add_column("用到的事项", justify="right")
    for one in catalogue.forms:
        table.add_row(one.id, one.name, one.usage, f"{len(used_by(catalogue, one.id))} 个")
    console.print(table if catalogue.forms else "目录里还没有空白表。请在 forms 文件夹里写一张，写法见编辑指南。")
