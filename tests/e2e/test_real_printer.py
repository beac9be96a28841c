"""A visit at a kiosk whose A4 printer is a real one, behind CUPS: paper comes out, or an honest word."""

import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import shipped
from kiosk.staff.display import Display
from kiosk.staff.robot import Robot, robot_at_kiosk
from kiosk.staff.tour_steps import PRINTED
from tests.e2e.test_visit import OPTIONS, text_of
from tests.e2e.ways import answer, to_allowance
from tests.printing.system import PRINTS, Printer, PrintingSystem, printing_system, wait_for

A4, RECEIPT = "AskedPrint(paper=<Paper.A4: 'a4'>)", "AskedPrint(paper=<Paper.RECEIPT: 'receipt'>)"
JAM = 'echo "STATE: +media-jam" >&2; sleep 60\n'


@pytest.fixture(scope="module")
def system() -> Iterator[PrintingSystem]:
    with printing_system() as running:
        running.add_queue(running.add_printer("a4", 8631))
        yield running


@pytest.fixture
def printer(system: PrintingSystem) -> Printer:
    """In good order, whatever the test before it did."""
    printer = system.printers["a4"]
    printer.kill()
    printer.behave(PRINTS)
    for paper in printer.papers:
        paper.unlink()
    system.start_printer(printer)
    return printer


@pytest.fixture
def options(tmp_path: Path) -> list[str]:
    """A catalogue whose site names the queue."""
    folder = tmp_path / "catalogue"
    shutil.copytree(shipped.catalogue(), folder)
    with (folder / "sites" / "cuihu.yaml").open("a", encoding="utf-8") as site:
        site.write("\n打印机: {A4: a4}\n")
    return ["--catalogue", str(folder)]


@pytest.fixture
def robot(
    display: Display, system: PrintingSystem, options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Robot]:
    monkeypatch.setenv("CUPS_SERVER", str(system.socket))
    with robot_at_kiosk(display, tmp_path, *options) as standing:
        standing.wait_for("AttractView", "Started()")
        yield standing


def to_checklist(robot: Robot) -> None:
    to_allowance(robot)
    answer(robot, [*OPTIONS, "老人本人"])


def test_the_paper_comes_out_of_the_printer(robot: Robot, printer: Printer, system: PrintingSystem) -> None:
    to_checklist(robot)
    robot.touch(A4)
    robot.wait_for("PrintingView", PRINTED)
    [paper] = printer.papers
    assert "老人身份证" in text_of(paper)
    wait_for(lambda: system.documents == [], "an empty spool")


def test_a_jam_is_told_and_nothing_comes_out_later(printer: Printer, robot: Robot, system: PrintingSystem) -> None:
    to_checklist(robot)
    printer.behave(JAM)
    robot.touch(A4)
    robot.wait_for("PrintingView", "OpenedQr()")
    assert "卡纸" in robot.log.read_text(encoding="utf-8")
    assert printer.papers == []
    wait_for(lambda: system.documents == [], "an empty spool")


def test_who_finds_the_tray_empty_is_led_to_the_receipt(printer: Printer, robot: Robot) -> None:
    printer.set_tray(0)
    to_checklist(robot)
    wait_for(lambda: (shown := robot.shown()) is not None and not shown.offers(A4), "the dimmed button")
    robot.touch(RECEIPT)
    robot.wait_for("PrintingView", PRINTED)
    assert printer.papers == []


def test_what_a_killed_kiosk_left_is_cancelled_by_the_next(
    display: Display,
    printer: Printer,
    system: PrintingSystem,
    options: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(system.socket))
    began = printer.folder / "begun"
    began.unlink(missing_ok=True)
    printer.behave(f"touch {began}; sleep 4\n{PRINTS}")
    with robot_at_kiosk(display, tmp_path, *options) as robot:
        robot.wait_for("AttractView", "Started()")
        to_checklist(robot)
        robot.touch(A4)
        wait_for(began.exists, "a printer at work")
        robot.process.send_signal(signal.SIGKILL)
        robot.process.wait(10)
    with robot_at_kiosk(display, tmp_path, *options) as robot:
        robot.wait_for("AttractView", "Started()")
        wait_for(lambda: system.documents == [], "an empty spool")
        assert len(printer.papers) <= 1
