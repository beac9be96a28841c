"""What a test does at the private printing system, and what it looks at afterwards."""

from collections.abc import Callable
from dataclasses import dataclass, field

import cups

from kiosk.printing.cups import CupsSpooler, connecting
from kiosk.printing.farewell import Farewell, cancel_leftovers
from kiosk.printing.ipp_printer import IppPrinter
from kiosk.printing.jobs import Done, Failed, Job, State
from kiosk.printing.judge import Pace
from kiosk.printing.queue_printer import QueuePrinter
from kiosk.printing.spooler import Spooler
from tests.printing.system import PRINTS, Printer, PrintingSystem, wait_for

PACE = Pace(poll=0.05, deadline=20, patience=0.5, farewell=10, answer=2)
"""That of a kiosk, only quicker."""
STUBBORN = Pace(poll=0.05, deadline=20, patience=0.5, farewell=1, answer=1)
"""For jobs that cannot be seen to be gone."""


def nothing() -> None:
    """Is done while the job is on its way."""


@dataclass
class Desk:
    """One test at one printer."""

    system: PrintingSystem
    printer: Printer
    pdf: bytes
    prefix: str
    """What the names of this test's jobs begin with."""
    _before: int = field(init=False)

    def set_right(self) -> None:
        """Everything runs, has paper and knows of no trouble; no sheet is counted yet."""
        if not self.system.cupsd_runs():
            self.system.start_cupsd()
        self.printer.behave(PRINTS)
        if not self.printer.runs or self._printer.now().trouble is not None:
            self.printer.kill()
            self.system.start_printer(self.printer)
        self.cups.enablePrinter(self.printer.name)
        self.cups.acceptJobs(self.printer.name)
        self.cups.setPrinterErrorPolicy(self.printer.name, "abort-job")
        self._before = len(self.printer.papers)

    def printed(
        self,
        behaviour: str,
        pace: Pace = PACE,
        while_queued: Callable[[], object] = nothing,
        while_printing: Callable[[], object] = nothing,
        connect: Callable[[], Spooler] | None = None,
    ) -> list[State]:
        """The states of one job."""
        self.printer.behave(behaviour)
        states: list[State] = []
        printer = QueuePrinter(self.printer.name, connect or connecting(self.system.socket, pace.answer), pace)
        for state in printer.submit(self.job("0001")):
            states.append(state)
            if not isinstance(state, Done | Failed):
                (while_queued if len(states) == 1 else while_printing)()
        return states

    def job(self, number: str) -> Job:
        """The document under a running number."""
        return Job(self.pdf, self.prefix + number, self.prefix + number)

    def sweep(self, pace: Pace = PACE) -> bool:
        """As a kiosk does at its start."""
        connect = connecting(self.system.socket, pace.answer)
        return cancel_leftovers(connect, (self.printer.name,), self.prefix, Farewell(pace))

    def occupy(self, behaviour: str) -> None:
        """Have the printer begin with another job."""
        begun = self.printer.folder / "begun"
        begun.unlink(missing_ok=True)
        self.printer.behave(f"touch {begun}\n{behaviour}")
        CupsSpooler(self.system.socket).send(self.printer.name, self.pdf, self.prefix + "other")
        wait_for(begun.exists, "a printer at work")

    def sheets(self) -> int:
        """How many documents this test has brought out of the printer, once it rests."""
        wait_for(lambda: not self._printer.now().busy, "a printer at rest")
        return len(self.printer.papers) - self._before

    def left_behind(self) -> list[object]:
        """This test's jobs at CUPS and at the printer, and documents of whomever on disk."""
        wanted = ["job-id", "job-name", "job-originating-host-name"]
        jobs = self.cups.getJobs(which_jobs="all", requested_attributes=wanted).values()
        here = [name for job in jobs if (name := job.get("job-name", "")).startswith(self.prefix)]
        return [*here, *self._printer.jobs(self.prefix), *self.system.documents]

    @property
    def cups(self) -> cups.Connection:
        """For what an administrator does."""
        return cups.Connection(host=str(self.system.socket))

    @property
    def _printer(self) -> IppPrinter:
        return IppPrinter(self.printer.name, self.printer.uri)
