"""A printing system for all tests of this folder, and a printer in good order for each."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk import cli
from tests.printing.desk import Desk
from tests.printing.system import PrintingSystem, printing_system

_SERIAL = count(1)


@pytest.fixture(scope="package")
def system() -> Iterator[PrintingSystem]:
    """cupsd with one printer and its queue."""
    with printing_system() as running:
        running.add_queue(running.add_printer("a4", 8631))
        yield running


@pytest.fixture
def desk(system: PrintingSystem, a4: bytes) -> Iterator[Desk]:
    """The queue in good order. Whatever the test did, nothing may be left of its jobs, at CUPS or at the printer."""
    desk = Desk(system, system.printers["a4"], a4, f"T{next(_SERIAL)}-")
    desk.set_right()
    yield desk
    desk.set_right()
    assert desk.left_behind() == []


@pytest.fixture(scope="session")
def a4(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A checklist of several pages."""
    return _laid_out(tmp_path_factory.mktemp("a4") / "sheet.pdf")


@pytest.fixture(scope="session")
def receipt(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A receipt."""
    return _laid_out(tmp_path_factory.mktemp("receipt") / "sheet.pdf", "--receipt")


def _laid_out(path: Path, *options: str) -> bytes:
    result = CliRunner().invoke(cli.commands, ["print", "gaoling-jintie", *options, "-o", str(path)])
    assert result.exit_code == 0, result.output
    return path.read_bytes()
