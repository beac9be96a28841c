"""A printer asked itself, past CUPS: what ails it, and what has become of a job there.

A queue of CUPS keeps the reasons of its last job long after the paper was refilled, sees a jam seconds late, and takes
a job that the printer aborted for one that was printed.
"""

import http.client
import ssl
from dataclasses import dataclass
from urllib.parse import urlsplit

from kiosk.printing import ipp_message
from kiosk.printing.ipp_message import INTEGER, KEYWORD, NAME, Answer, NotIppError, Value
from kiosk.printing.jobs import Reason
from kiosk.printing.reasons import Trouble, paper_in, trouble_in
from kiosk.printing.spooler import UnreachableError
from kiosk.printing.told import told

ANSWER_SECONDS = 3.0  # a printer in the same cabinet answers in milliseconds
_CANCEL_JOB, _GET_JOBS, _GET_PRINTER_ATTRIBUTES = 0x08, 0x0A, 0x0B
_IPP_PORT = 631
_MOST_BYTES = 1_000_000
_PROCESSING, _STOPPED = 4, 5  # printer-state (RFC 8011, 5.4.11)
_CANCELLED, _COMPLETED = 7, 9  # job-state (RFC 8011, 5.3.7); 8 is aborted
_STANDING = ("printer-state", "printer-state-reasons", "printer-input-tray", "queued-job-count")
_FAILED = 0x0400  # status codes from here on (RFC 8011, appendix B)
_USER = "kiosk"

_Attribute = tuple[int, str, tuple[int | str, ...]]


@dataclass(frozen=True)
class PrinterNow:
    """A printer at one moment."""

    trouble: Trouble | None
    busy: bool
    """It works on a job or holds one."""
    said: str


@dataclass(frozen=True)
class JobThere:
    """A job as the printer knows it."""

    number: int
    name: str
    state: int
    """RFC 8011, 5.3.7."""

    @property
    def on_its_way(self) -> bool:
        """It may still print."""
        return self.state < _CANCELLED

    @property
    def completed(self) -> bool:
        """It was printed."""
        return self.state == _COMPLETED


class IppPrinter:
    """A printer that speaks IPP. Every call may raise UnreachableError."""

    def __init__(self, queue: str, uri: str) -> None:
        """`queue` is the name staff know it by."""
        self._queue = queue
        self._uri = uri
        self._address = urlsplit(uri)

    def now(self) -> PrinterNow:
        """What it says of itself."""
        asked = self._ask(_GET_PRINTER_ATTRIBUTES, (KEYWORD, "requested-attributes", _STANDING))
        printer = asked.groups[0] if asked.groups else {}
        reasons = [str(one) for one in printer.get("printer-state-reasons", ())]
        trays = [_text(one) for one in printer.get("printer-input-tray", ())]
        state, waiting = _number(printer.get("printer-state")), _number(printer.get("queued-job-count"))
        trouble = trouble_in(reasons, paper_in(trays))
        if trouble is None and state == _STOPPED:
            trouble = Trouble(Reason.REFUSED)
        return PrinterNow(trouble, state == _PROCESSING or waiting > 0, " ".join(reasons))

    def jobs(self, prefix: str) -> tuple[JobThere, ...]:
        """The jobs on their way whose names begin so."""
        return self._jobs("not-completed", prefix)

    def all(self, name: str) -> tuple[JobThere, ...]:
        """Every job of this name that the printer remembers."""
        found = (*self._jobs("not-completed", name), *self._jobs("completed", name))
        by_number = {job.number: job for job in found if job.name == name}  # it may have ended between the questions
        return tuple(by_number.values())

    def cancel(self, number: int) -> None:
        """Ask for a job to be cancelled; one that has ended already is no error."""
        self._send(_CANCEL_JOB, (INTEGER, "job-id", (number,)), (NAME, "requesting-user-name", (_USER,)))

    def _jobs(self, which: str, prefix: str) -> tuple[JobThere, ...]:
        wanted = (KEYWORD, "requested-attributes", ("job-id", "job-name", "job-state"))
        asked = self._ask(_GET_JOBS, (KEYWORD, "which-jobs", (which,)), wanted)
        jobs = (
            JobThere(_number(one.get("job-id")), _first(one.get("job-name")), _number(one.get("job-state")))
            for one in asked.groups
        )
        return tuple(job for job in jobs if job.name.startswith(prefix))

    def _ask(self, operation: int, *attributes: _Attribute) -> Answer:
        answer = self._send(operation, *attributes)
        if answer.status >= _FAILED:
            raise UnreachableError(Reason.OFFLINE, told(Reason.OFFLINE, self._queue, f"IPP {answer.status:#06x}"))
        return answer

    def _send(self, operation: int, *attributes: _Attribute) -> Answer:
        connection = self._connection()
        try:
            message = ipp_message.request(operation, self._uri, attributes)
            connection.request("POST", self._address.path or "/", message, {"Content-Type": "application/ipp"})
            return ipp_message.answer(connection.getresponse().read(_MOST_BYTES))
        except (OSError, http.client.HTTPException, NotIppError) as error:
            raise UnreachableError(Reason.OFFLINE, told(Reason.OFFLINE, self._queue, str(error))) from error
        finally:
            connection.close()

    def _connection(self) -> http.client.HTTPConnection:
        host, port = self._address.hostname or "", self._address.port or _IPP_PORT
        if self._address.scheme == "ipp":
            return http.client.HTTPConnection(host, port, timeout=ANSWER_SECONDS)
        trusting = ssl._create_unverified_context()  # printers sign their own certificates
        return http.client.HTTPSConnection(host, port, timeout=ANSWER_SECONDS, context=trusting)


def ipp_printer(queue: str, device: str) -> IppPrinter | None:
    """The printer behind a queue of CUPS by its device-uri; None where it does not speak IPP."""
    address = urlsplit(device)
    return IppPrinter(queue, device) if address.scheme in ("ipp", "ipps") and address.hostname else None


def _number(values: tuple[Value, ...] | None) -> int:
    return values[0] if values and isinstance(values[0], int) else 0


def _first(values: tuple[Value, ...] | None) -> str:
    return _text(values[0]) if values else ""


def _text(value: Value) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)
