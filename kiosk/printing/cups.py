"""CUPS as a printing system. The only place that imports pycups (extra `cups`)."""

import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import cups

from kiosk.printing.jobs import Reason
from kiosk.printing.spooler import JobNow, Phase, Standing, UnreachableError, trouble_in
from kiosk.printing.told import told

_REACH_SECONDS = 3.0  # a printer in the same cabinet answers in milliseconds
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

_JOB = ["job-state", "job-state-reasons", "job-printer-state-reasons"]
_PRINTER = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs"]
_IPP_PORT = 631
_GONE = (cups.IPP_NOT_FOUND, cups.IPP_GONE)


class CupsSpooler:
    """A connection to cupsd. For one thread."""

    def __init__(self, server: Path | None = None) -> None:
        """`server`: the socket of a cupsd; None: the machine's own. Raises UnreachableError."""
        with _translated("CUPS"):
            self._connection = cups.Connection(host=str(server)) if server else cups.Connection()

    @property
    def connection(self) -> Any:
        """The connection itself, for setting queues up."""
        return self._connection

    def standing(self, queue: str) -> Standing:
        """Whether the queue accepts jobs and its printer, asked itself where it speaks IPP, can print."""
        with _translated(queue):
            known = self._connection.getPrinters().get(queue)
            if known is None:
                return Standing(Reason.NOT_THERE, "")
            asked = self._connection.getPrinterAttributes(queue, requested_attributes=_PRINTER)
        if not asked["printer-is-accepting-jobs"] or asked["printer-state"] == _STOPPED:
            return Standing(Reason.REFUSED, " ".join(asked["printer-state-reasons"]))
        return _asked_itself(queue, known["device-uri"])

    def send(self, queue: str, pdf: bytes, title: str) -> int:
        """Hand a PDF over without a file of ours."""
        with _translated(queue):
            number = self._connection.createJob(queue, title, {"fit-to-page": "true"})
            self._connection.startDocument(queue, number, title, "application/pdf", 1)
            self._connection.writeRequestData(pdf, len(pdf))
            self._connection.finishDocument(queue)
        return int(number)

    def job(self, number: int) -> JobNow:
        """How far a job is. One that CUPS no longer knows has ended."""
        with _translated("CUPS"):
            try:
                asked = self._connection.getJobAttributes(number, requested_attributes=_JOB)
            except cups.IPPError as error:
                if error.args[0] in _GONE:
                    return JobNow(Phase.ENDED, None, "gone")
                raise
        reasons = _keywords(asked.get("job-printer-state-reasons"))
        said = " ".join((*_keywords(asked.get("job-state-reasons")), *reasons))
        return JobNow(_PHASES[asked["job-state"]], trouble_in(reasons), said)

    def cancel(self, number: int) -> None:
        """Cancel a job and have its files removed."""
        with _translated("CUPS"):
            try:
                self._connection.cancelJob(number, purge_job=True)
            except cups.IPPError as error:
                if error.args[0] not in (*_GONE, cups.IPP_NOT_POSSIBLE):
                    raise

    def leftovers(self, queues: Iterable[str], prefix: str) -> tuple[int, ...]:
        """The jobs of these queues that have not ended and whose titles begin so."""
        wanted = ["job-id", "job-name", "job-printer-uri"]
        with _translated("CUPS"):
            jobs = self._connection.getJobs(which_jobs="not-completed", requested_attributes=wanted)
        ends = tuple(f"/{queue}" for queue in queues)
        return tuple(
            number
            for number, job in jobs.items()
            if job["job-name"].startswith(prefix) and job["job-printer-uri"].endswith(ends)
        )


def connecting(server: Path | None = None) -> Callable[[], CupsSpooler]:
    """Opens a connection for every job."""
    return lambda: CupsSpooler(server)


def _asked_itself(queue: str, device: str) -> Standing:
    """What the printer says now. A queue knows only how its last job ended: paper may long be refilled."""
    address = urlsplit(device)
    if address.scheme not in ("ipp", "ipps") or not address.hostname:
        return Standing(None, "")
    port = address.port or _IPP_PORT
    try:
        socket.create_connection((address.hostname, port), _REACH_SECONDS).close()
        with _translated(queue):
            printer = cups.Connection(host=address.hostname, port=port)
            asked = printer.getPrinterAttributes(uri=device, requested_attributes=_PRINTER)
    except (OSError, UnreachableError):
        return Standing(Reason.OFFLINE, address.hostname)
    reasons = _keywords(asked["printer-state-reasons"])
    return Standing(trouble_in(reasons), " ".join(reasons))


def _keywords(value: object) -> tuple[str, ...]:
    """pycups gives one keyword as text, several as a list, none as None."""
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(str(one) for one in value)  # type: ignore[attr-defined]


@contextmanager
def _translated(queue: str) -> Iterator[None]:
    try:
        yield
    except cups.IPPError as error:
        reason = Reason.NOT_THERE if error.args[0] == cups.IPP_NOT_FOUND else Reason.REFUSED
        raise UnreachableError(reason, told(reason, queue, str(error.args[-1]))) from error
    except (cups.HTTPError, RuntimeError) as error:  # pycups raises RuntimeError where nothing listens
        detail = "打印系统 CUPS 没有回答。请查看 cupsd 是否在运行。"
        raise UnreachableError(Reason.OFFLINE, f"{detail}（{error}）") from error
