"""CUPS as a printing system. The only place that imports pycups (extra `cups`)."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cups

from kiosk.printing.ipp_printer import IppPrinter, JobThere, ipp_printer
from kiosk.printing.jobs import Reason
from kiosk.printing.judge import USUAL
from kiosk.printing.media import options
from kiosk.printing.punctual import PunctualSpooler
from kiosk.printing.reasons import Trouble, trouble_in
from kiosk.printing.spooler import JobNow, Phase, Spooler, Standing, Ticket, UnreachableError
from kiosk.printing.told import told

_STOPPED = 5  # printer-state (RFC 8011, 5.4.11)
_PHASES = {
    3: Phase.WAITING,
    4: Phase.HELD,
    5: Phase.PRINTING,
    6: Phase.HELD,
    7: Phase.ENDED,
    8: Phase.ENDED,
    9: Phase.COMPLETED,
}
"""job-state (RFC 8011, 5.3.7)."""
_PHASES_THERE = _PHASES | {4: Phase.WAITING, 6: Phase.PRINTING}
"""At the printer a job is held while its document is still coming, and stopped while somebody adds paper."""

_CANCELLED = 7
_JOB = ["job-state", "job-state-reasons", "job-printer-state-reasons"]
_QUEUE = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs", "device-uri"]
_REASONS = {cups.IPP_NOT_FOUND: Reason.NOT_THERE, cups.IPP_SERVICE_UNAVAILABLE: Reason.OFFLINE}
_PAPERS = ["media-supported", "printer-state-reasons"]
_LOADED = "job-originating-host-name"  # asked for it, CUPS also tells of jobs that it has put away
_GONE = (cups.IPP_NOT_FOUND, cups.IPP_GONE)


class CupsSpooler:
    """A connection to cupsd. For one thread."""

    def __init__(self, server: Path | None = None) -> None:
        """`server`: the socket of a cupsd; None: the machine's own. Raises UnreachableError."""
        with translated("CUPS"):
            self.connection: Any = cups.Connection(host=str(server)) if server else cups.Connection()
        self._stale: frozenset[str] = frozenset()
        self._devices: dict[str, str] = {}

    def standing(self, queue: str) -> Standing:
        """Whether the queue takes jobs and its printer, asked itself where it speaks IPP, can print."""
        asked = self._queue(queue)
        if not asked["printer-is-accepting-jobs"] or asked["printer-state"] == _STOPPED:
            return Standing(Reason.REFUSED, " ".join(_keywords(asked.get("printer-state-reasons"))))
        printer = self._printer(queue)
        if printer is None:
            return Standing(None)
        now = printer.now()
        return Standing(now.trouble.reason if now.trouble else None, now.said, now.busy)

    def send(self, queue: str, pdf: bytes, title: str) -> Ticket:
        """Hand a PDF over without a file of ours."""
        with translated(queue):
            now = self.connection.getPrinterAttributes(queue, requested_attributes=_PAPERS)
            self._stale = frozenset(_keywords(now.get("printer-state-reasons")))
            number = self.connection.createJob(queue, title, options(pdf, _keywords(now.get("media-supported"))))
            self.connection.startDocument(queue, number, title, "application/pdf", 1)
            self.connection.writeRequestData(pdf, len(pdf))
            self.connection.finishDocument(queue)
        return Ticket(queue, int(number), title)

    def job(self, ticket: Ticket) -> JobNow:
        """How far a job is. One that CUPS no longer knows has ended there."""
        queue = self._queue(ticket.queue)
        asked = self._job(ticket)
        printer = self._printer(ticket.queue)
        phase = _PHASES[asked["job-state"]]
        if phase in (Phase.WAITING, Phase.PRINTING) and queue["printer-state"] == _STOPPED:
            phase = Phase.HELD
        if printer is not None:
            return _seen_there(printer, ticket, phase)
        # a queue keeps the reasons of its last job, so what it said before this job says nothing
        reasons = [one for one in _keywords(asked.get("job-printer-state-reasons")) if one not in self._stale]
        return JobNow(phase, trouble_in(reasons), " ".join((*_keywords(asked.get("job-state-reasons")), *reasons)))

    def cancel(self, ticket: Ticket) -> None:
        """Cancel a job at its printer and at the queue, either of which may be too far gone to tell the other."""
        printer = self._printer(ticket.queue)
        if printer is not None:
            for job in printer.jobs(ticket.title):
                printer.cancel(job.number)
        self._cancel(ticket, purge=False)

    def forget(self, ticket: Ticket) -> None:
        """Remove the files and the history of a job that has ended at its printer: this CUPS does not tell it."""
        self._cancel(ticket, purge=True)
        self._cancel(ticket, purge=True)  # the first only ends a job that the queue itself still worked on

    def leftovers(self, queues: Iterable[str], prefix: str) -> tuple[Ticket, ...]:
        """The jobs of these queues that CUPS still knows, and those that only their printers still work on."""
        wanted = ["job-id", "job-name", "job-printer-uri", _LOADED]
        with translated("CUPS"):
            jobs = self.connection.getJobs(which_jobs="all", requested_attributes=wanted)
        found = (
            Ticket(job["job-printer-uri"].rpartition("/")[2], number, job.get("job-name", ""))
            for number, job in jobs.items()
        )
        ours = [ticket for ticket in found if ticket.queue in set(queues) and ticket.title.startswith(prefix)]
        return (*ours, *self._only_at_printers(queues, prefix, {ticket.title for ticket in ours}))

    def close(self) -> None:
        """The connection ends with this object."""

    def _only_at_printers(self, queues: Iterable[str], prefix: str, known: set[str]) -> Iterator[Ticket]:
        for queue in queues:
            printer = self._printer(queue)
            for job in printer.jobs(prefix) if printer else ():
                if job.name not in known:
                    yield Ticket(queue, _NOT_AT_CUPS, job.name)

    def _queue(self, queue: str) -> dict[str, Any]:
        with translated(queue):
            asked: dict[str, Any] = self.connection.getPrinterAttributes(queue, requested_attributes=_QUEUE)
        self._devices[queue] = asked["device-uri"]
        return asked

    def _printer(self, queue: str) -> IppPrinter | None:
        """The printer behind the queue, also where CUPS has just died."""
        if queue not in self._devices:
            self._queue(queue)
        return ipp_printer(queue, self._devices[queue])

    def _job(self, ticket: Ticket) -> dict[str, Any]:
        with translated(ticket.queue), _unless_gone():
            asked: dict[str, Any] = self.connection.getJobAttributes(ticket.number, requested_attributes=_JOB)
            return asked
        return {"job-state": _CANCELLED}

    def _cancel(self, ticket: Ticket, purge: bool) -> None:
        with translated(ticket.queue), _unless_gone():
            self.connection.cancelJob(ticket.number, purge_job=purge)


_NOT_AT_CUPS = 2**31 - 1
"""A number that no job of CUPS has, for one that only the printer still knows."""


def connecting(server: Path | None = None, seconds: float = USUAL.answer) -> Callable[[], Spooler]:
    """Opens a connection for every job, one that gives every answer within so many seconds or none."""
    return lambda: PunctualSpooler(lambda: CupsSpooler(server), seconds)


def _seen_there(printer: IppPrinter, ticket: Ticket, phase: Phase) -> JobNow:
    """The printer's own word on a job that has come so far at the queue."""
    now, jobs = printer.now(), printer.all(ticket.title)
    alive = [job for job in jobs if job.on_its_way or job.completed]
    if len(alive) > 1:  # a cupsd that was started again sends its jobs again
        return JobNow(_PHASES_THERE[alive[0].state], Trouble(Reason.UNKNOWN), "sent twice")
    return JobNow(_both(phase, alive[0] if alive else None, bool(jobs)), now.trouble, now.said)


def _both(phase: Phase, job: JobThere | None, ended: bool) -> Phase:
    """CUPS takes a job that its printer aborted for completed, and one it cancelled for gone that is still there."""
    if job is not None:
        return Phase.HELD if phase is Phase.HELD and job.on_its_way else _PHASES_THERE[job.state]
    if phase is Phase.COMPLETED and ended:
        return Phase.ENDED
    return Phase.WAITING if phase is Phase.PRINTING else phase


def _keywords(value: object) -> tuple[str, ...]:
    """pycups gives one keyword as text, several as a list, none as None."""
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(str(one) for one in value)  # type: ignore[attr-defined]


@contextmanager
def _unless_gone() -> Iterator[None]:
    """A job that CUPS no longer has cannot be asked about or cancelled, and need not be."""
    try:
        yield
    except cups.IPPError as error:
        if error.args[0] not in (*_GONE, cups.IPP_NOT_POSSIBLE):
            raise


@contextmanager
def translated(queue: str) -> Iterator[None]:
    """What pycups raises, as UnreachableError."""
    try:
        yield
    except cups.IPPError as error:
        reason = _REASONS.get(error.args[0], Reason.REFUSED)
        raise UnreachableError(reason, told(reason, queue, str(error.args[-1]))) from error
    except (cups.HTTPError, RuntimeError) as error:  # pycups raises RuntimeError where nothing listens
        detail = "打印系统 CUPS 没有回答。请查看 cupsd 是否在运行。"
        raise UnreachableError(Reason.OFFLINE, f"{detail}（{error}）") from error
