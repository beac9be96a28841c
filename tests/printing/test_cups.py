"""A real printing system, each fault provoked: what is told, how many sheets come out, what is left behind."""

import signal
import subprocess
import sys

import pytest

from kiosk.printing.cups import CupsSpooler, connecting
from kiosk.printing.jobs import Done, Failed, Printing, Queued, Reason, State
from kiosk.printing.judge import Pace
from kiosk.printing.queue_printer import QueuePrinter
from kiosk.printing.spooler import Phase, Ticket
from tests.paper.reading import pictures
from tests.printing.desk import PACE, STUBBORN, Desk
from tests.printing.system import LONG, PRINTS, wait_for


def why(states: list[State]) -> tuple[Reason, bool]:
    """How it failed, and whether the job was seen to be gone."""
    end = states[-1]
    assert isinstance(end, Failed), states
    return end.reason, end.gone


def test_in_good_order_one_sheet(desk: Desk) -> None:
    assert desk.printed("work 5\n" + PRINTS) == [Queued(), Printing(), Done("a4")]
    assert desk.sheets() == 1
    assert desk.left_behind() == []


def test_what_arrives_is_the_same_page_for_page(desk: Desk) -> None:
    desk.printed(PRINTS)
    arrived = desk.printer.papers[-1].read_bytes()
    pages = pictures(desk.pdf, 100)
    assert len(pages) > 1
    assert [page.tobytes() for page in pictures(arrived, 100)] == [page.tobytes() for page in pages]


def test_a_queue_without_driver_passes_the_very_bytes(desk: Desk, receipt: bytes) -> None:
    desk.cups.addPrinter("receipt", device=desk.printer.uri)
    desk.cups.enablePrinter("receipt")
    desk.cups.acceptJobs("receipt")
    desk.pdf = receipt
    states = list(QueuePrinter("receipt", connecting(desk.system.socket), PACE).submit(desk.job("0001")))
    assert states[-1] == Done("receipt")
    assert desk.printer.papers[-1].read_bytes() == receipt
    assert desk.left_behind() == []


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        ("say +media-jam\n" + LONG, Reason.JAM),
        ("say +cover-open\n" + LONG, Reason.COVER_OPEN),
        ("say +toner-empty\n" + LONG, Reason.OUT_OF_TONER),
        ("say +media-needed\n" + LONG, Reason.NO_PAPER),
        ("say +media-jam\nwork 5\nexit 1\n", Reason.JAM),
        ("work 5\nexit 1\n", Reason.UNKNOWN),
    ],
)
def test_a_fault_while_printing(desk: Desk, behaviour: str, reason: Reason) -> None:
    states = desk.printed(behaviour)
    assert states[:-1] == [Queued(), Printing()]
    assert why(states) == (reason, True)
    assert desk.left_behind() == []
    assert desk.sheets() == 0


def test_a_job_that_the_printer_aborts_at_once(desk: Desk) -> None:
    """CUPS calls it completed."""
    assert why(desk.printed("exit 1\n")) == (Reason.UNKNOWN, True)
    assert desk.left_behind() == []
    assert desk.sheets() == 0


def test_a_jam_that_clears_by_itself_is_no_success(desk: Desk) -> None:
    states = desk.printed("say +media-jam\nsleep 0.5\nsay -media-jam\n" + PRINTS)  # deaf to the cancelling
    assert why(states) == (Reason.JAM, True)
    assert desk.sheets() == 1  # a crumpled one


def test_after_a_jam_nothing_is_sent_until_it_is_cleared(desk: Desk) -> None:
    desk.printed("say +media-jam\n" + LONG)
    assert why(desk.printed(PRINTS)) == (Reason.JAM, True)
    assert desk.sheets() == 0
    desk.printer.kill()
    desk.system.start_printer(desk.printer)
    assert desk.printed(PRINTS)[-1] == Done("a4")
    assert desk.sheets() == 1


def test_an_empty_tray_and_its_refill(desk: Desk) -> None:
    desk.printer.set_tray(0)
    assert why(desk.printed(PRINTS)) == (Reason.NO_PAPER, True)
    assert desk.left_behind() == []
    desk.printer.set_tray(250)
    assert desk.sheets() == 0  # nothing comes by itself
    assert desk.printed(PRINTS)[-1] == Done("a4")
    assert desk.sheets() == 1


def test_the_tray_runs_empty_in_the_middle(desk: Desk) -> None:
    states = desk.printed(LONG, while_printing=lambda: desk.printer.set_tray(0))
    assert why(states) == (Reason.NO_PAPER, True)
    desk.printer.set_tray(250)
    assert desk.sheets() == 0


def test_the_last_sheet_of_the_tray_comes_out(desk: Desk) -> None:
    assert desk.printed("say +media-low\nwork 5\nsay +media-empty\n" + PRINTS)[-1] == Done("a4")
    assert desk.sheets() == 1


class TrayEmptiedJustNow(CupsSpooler):
    """Between looking at the printer and sending, somebody takes the paper out."""

    desk: Desk

    def send(self, queue: str, pdf: bytes, title: str) -> Ticket:
        self.desk.printer.set_tray(0)
        return super().send(queue, pdf, title)


def test_a_printer_that_keeps_a_cancelled_job_is_told_of(desk: Desk) -> None:
    """ippeveprinter prints a job that was cancelled while it had no paper, as soon as it has some."""
    TrayEmptiedJustNow.desk = desk
    states = desk.printed(PRINTS, STUBBORN, connect=lambda: TrayEmptiedJustNow(desk.system.socket))
    assert why(states) == (Reason.NO_PAPER, False)
    assert len(desk.printer.papers) == desk._before
    assert desk.system.documents == []
    assert not desk.sweep(STUBBORN)  # and it is still told
    desk.printer.set_tray(250)
    assert desk.sheets() == 1


def test_a_busy_printer_is_waited_for_so_that_papers_do_not_mix(desk: Desk) -> None:
    desk.occupy("sleep 1\n" + PRINTS)
    assert desk.printed(PRINTS)[-1] == Done("a4")
    assert desk.sheets() == 2
    assert desk.sweep()


def test_a_printer_that_stays_busy(desk: Desk) -> None:
    desk.occupy(LONG)
    states = desk.printed(PRINTS, Pace(poll=0.05, deadline=1, farewell=5, answer=2))
    assert states[:-1] == [Queued()]
    assert why(states) == (Reason.TOO_SLOW, True)
    assert desk.sweep()
    assert desk.sheets() == 0


def test_too_slow(desk: Desk) -> None:
    states = desk.printed(LONG, Pace(poll=0.05, deadline=1, farewell=5, answer=2))
    assert states[:-1] == [Queued(), Printing()]
    assert why(states) == (Reason.TOO_SLOW, True)
    assert desk.left_behind() == []
    assert desk.sheets() == 0


def test_the_printer_loses_power(desk: Desk) -> None:
    states = desk.printed("work 10\n" + PRINTS, STUBBORN, while_printing=desk.printer.kill)
    assert why(states) == (Reason.OFFLINE, False)
    assert desk.system.documents == []
    desk.system.start_printer(desk.printer)
    assert desk.sheets() == 0


def test_a_printer_that_is_switched_off(desk: Desk) -> None:
    desk.printer.kill()
    assert why(desk.printed(PRINTS)) == (Reason.OFFLINE, True)
    desk.system.start_printer(desk.printer)
    assert desk.sheets() == 0


def test_cupsd_dies_and_comes_back(desk: Desk) -> None:
    states = desk.printed("work 20\n" + PRINTS, STUBBORN, while_printing=desk.system.kill_cupsd)
    assert why(states) == (Reason.OFFLINE, False)
    desk.system.start_cupsd()  # and begins again with the job
    assert desk.sweep()
    assert desk.left_behind() == []
    assert desk.sheets() == 0


def test_cupsd_dies_and_is_back_at_once(desk: Desk) -> None:
    def crash() -> None:
        desk.system.kill_cupsd()
        desk.system.start_cupsd()

    states = desk.printed("work 20\n" + PRINTS, while_printing=crash)
    assert desk.left_behind() == []
    assert desk.sheets() == (1 if states[-1] == Done("a4") else 0)


def test_cupsd_hangs(desk: Desk) -> None:
    cupsd = desk.system.cupsd
    assert cupsd is not None
    states = desk.printed(LONG, STUBBORN, while_printing=lambda: cupsd.send_signal(signal.SIGSTOP))
    assert why(states) == (Reason.OFFLINE, False)
    cupsd.send_signal(signal.SIGCONT)
    assert desk.sweep()
    assert desk.sheets() == 0


KIOSK = """
import sys
from pathlib import Path
from kiosk.printing.cups import connecting
from kiosk.printing.jobs import Job
from kiosk.printing.judge import Pace
from kiosk.printing.queue_printer import QueuePrinter
for state in QueuePrinter("a4", connecting(Path(sys.argv[1]))).submit(Job(sys.stdin.buffer.read(), *[sys.argv[2]] * 2)):
    print(type(state).__name__, flush=True)
"""


def test_the_program_is_killed_and_starts_again(desk: Desk) -> None:
    desk.printer.behave("work 20\n" + PRINTS)
    command = [sys.executable, "-c", KIOSK, str(desk.system.socket), desk.prefix + "0001"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as kiosk:
        assert kiosk.stdin is not None
        assert kiosk.stdout is not None
        kiosk.stdin.write(desk.pdf)
        kiosk.stdin.close()
        while kiosk.stdout.readline() != b"Printing\n":
            assert kiosk.poll() is None
        kiosk.kill()
    assert desk.left_behind() != []
    assert desk.sweep()
    assert desk.left_behind() == []
    assert desk.sheets() == 0


def test_jobs_of_others_are_left_alone(desk: Desk) -> None:
    desk.printer.behave("work 5\n" + PRINTS)
    spooler = CupsSpooler(desk.system.socket)
    ticket = spooler.send("a4", desk.pdf, "visitor")
    assert desk.sweep()
    wait_for(lambda: spooler.job(ticket).phase is Phase.COMPLETED, "the visitor's paper")
    spooler.forget(ticket)
    assert desk.sheets() == 1


def test_a_paused_queue(desk: Desk) -> None:
    desk.cups.disablePrinter("a4")
    assert why(desk.printed(PRINTS)) == (Reason.REFUSED, True)
    desk.cups.enablePrinter("a4")
    assert desk.left_behind() == []
    assert desk.sheets() == 0


def test_a_queue_that_is_paused_in_the_middle(desk: Desk) -> None:
    states = desk.printed(LONG, while_printing=lambda: desk.cups.disablePrinter("a4"))
    assert why(states) == (Reason.REFUSED, True)
    desk.cups.enablePrinter("a4")
    assert desk.left_behind() == []
    assert desk.sheets() == 0


def test_a_queue_that_takes_no_jobs(desk: Desk) -> None:
    desk.cups.rejectJobs("a4")
    assert why(desk.printed(PRINTS)) == (Reason.REFUSED, True)


def test_a_queue_that_is_not_there(desk: Desk) -> None:
    states = list(QueuePrinter("nowhere", connecting(desk.system.socket), PACE).submit(desk.job("0001")))
    assert why(states) == (Reason.NOT_THERE, True)


def test_without_cups(desk: Desk) -> None:
    nowhere = connecting(desk.system.folder / "nothing.sock")
    assert why(list(QueuePrinter("a4", nowhere, PACE).submit(desk.job("0001")))) == (Reason.OFFLINE, True)
