"""From a sheet to paper, and what the screen is told."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pypdfium2
import pytest

from kiosk.catalogue.bundle import Bundle
from kiosk.guide.letters import Letters
from kiosk.guide.sheet import Sheet
from kiosk.press import Press, lay_out
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.jobs import Done, Failed, Job, Printer, Printing, Queued, Reason, State
from kiosk.printing.numbers import Numbers
from kiosk.visit import events as e
from kiosk.visit.effects import Print
from kiosk.visit.events import Event, PrintAdvanced, PrintFinished
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.reduce import reduce
from kiosk.visit.state import fresh
from kiosk.visit.terms import Failure, Paper, Stage
from tests.paper.reading import characters
from tests.visit.test_moves import TO_CHECKLIST
from tests.visit.walking import NOON, play
from tests.visit.with_forms import FORM, ITEM, kiosk_with_forms

NUMBER = "CH01-20261123-0001"


class Reporting:
    """A printer that reports what it is told to."""

    def __init__(self, *states: State) -> None:
        self.states = states

    def submit(self, job: Job) -> Iterator[State]:
        self.job = job
        yield from self.states


class Breaking:
    """A printer with a fault in its own code."""

    def submit(self, job: Job) -> Iterator[State]:
        raise RuntimeError(job.number)


@pytest.fixture
def wanted(kiosk: Kiosk) -> Print:
    _, (effect,) = reduce(play(fresh(NOON), kiosk, *TO_CHECKLIST), e.AskedPrint(Paper.A4), kiosk)
    assert isinstance(effect, Print)
    return effect


def told(wanted: Print, printer: Printer, store: Path) -> list[Event]:
    heard: list[Event] = []
    press = Press({Paper.A4: printer}, Numbers(store / "numbers.sqlite", "CH01"), heard.append)
    press.start(wanted)
    press.close()
    return heard


def test_each_stage_is_told_as_it_comes(wanted: Print, tmp_path: Path) -> None:
    assert told(wanted, Reporting(Queued(), Printing(), Done("x")), tmp_path) == [
        PrintAdvanced(1, Stage.SENT, NUMBER),
        PrintAdvanced(1, Stage.SENT),
        PrintAdvanced(1, Stage.PRINTING),
        PrintFinished(1, None),
    ]


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_of_a_printer_has_a_word_for_citizens(wanted: Print, tmp_path: Path, reason: Reason) -> None:
    last = told(wanted, Reporting(Queued(), Failed(reason, "…")), tmp_path)[-1]
    assert isinstance(last, PrintFinished)
    assert isinstance(last.failure, Failure)


def test_a_printer_that_falls_silent_or_breaks_has_failed(wanted: Print, tmp_path: Path) -> None:
    assert told(wanted, Reporting(Queued()), tmp_path)[-1] == PrintFinished(1, Failure.UNKNOWN)
    assert told(wanted, Breaking(), tmp_path)[-1] == PrintFinished(1, Failure.UNKNOWN)


def test_without_a_number_nothing_is_printed(wanted: Print, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    printer = Reporting(Done("x"))
    assert told(wanted, printer, tmp_path / "file") == [PrintFinished(1, Failure.REFUSED)]
    assert not hasattr(printer, "job")


def test_the_job_tells_nothing_of_the_citizen(wanted: Print, tmp_path: Path) -> None:
    printer = Reporting(Done("x"))
    told(wanted, printer, tmp_path)
    assert (printer.job.title, printer.job.number) == (NUMBER, NUMBER)


def test_the_folder_gets_the_checklist_once(wanted: Print, tmp_path: Path) -> None:
    assert told(wanted, FolderPrinter(tmp_path / "printed"), tmp_path)[-1] == PrintFinished(1, None)
    (pdf,) = (tmp_path / "printed").iterdir()
    assert pdf.name == f"{NUMBER}.pdf"
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    for needed in wanted.sheet.checklist.materials:
        assert needed.material.name in text


@pytest.mark.parametrize(("modes", "pages"), [((), 1), ((e.SwitchedElder(),), 2)])
def test_a_blank_form_has_a_number_too(bundle: Bundle, tmp_path: Path, modes: tuple[e.Touch, ...], pages: int) -> None:
    kiosk = kiosk_with_forms(bundle)
    state = play(fresh(NOON), kiosk, e.Started(), *modes, e.OpenedItem(ITEM), e.AskedEverything())
    _, (effect,) = reduce(state, e.AskedForm(FORM), kiosk)
    assert isinstance(effect, Print)
    assert told(effect, FolderPrinter(tmp_path / "printed"), tmp_path)[-1] == PrintFinished(1, None)
    (file,) = (tmp_path / "printed").glob("*.pdf")
    with pypdfium2.PdfDocument(file) as document:
        assert len(document) == pages
        text = document[0].get_textpage().get_text_range()
    assert "授权委托书" in text
    assert NUMBER in text


@pytest.mark.parametrize(("width", "one_bit"), [("58", False), ("58", True), ("80", False), ("80", True)])
def test_a_receipt_is_made_for_the_roll_and_the_printer_of_its_site(
    wanted: Print, width: Literal["58", "80"], one_bit: bool
) -> None:
    assert isinstance(wanted.sheet, Sheet)
    site = wanted.sheet.site.model_copy(update={"receipt_width": width, "receipt_one_bit": one_bit})
    pdf = lay_out(replace(wanted.sheet, site=site), Paper.RECEIPT, Letters.NORMAL)
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        assert page.get_width() == pytest.approx(int(width) * 72 / 25.4, abs=0.01)
        assert ("高龄津贴" in page.get_textpage().get_text_range()) is not one_bit


@pytest.mark.parametrize(("letters", "size"), [(Letters.NORMAL, 10), (Letters.LARGE, 14)])
def test_a_checklist_has_the_letters_that_were_asked_for(wanted: Print, letters: Letters, size: int) -> None:
    pdf = lay_out(wanted.sheet, Paper.A4, letters)
    assert min(one.size for one in characters(pdf)) == size
