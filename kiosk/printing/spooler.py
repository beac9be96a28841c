"""What a printing system tells of queues and jobs, in our own words; CUPS speaks them in `cups`."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from kiosk.printing.jobs import Reason


class UnreachableError(Exception):
    """The printing system did not answer, or the queue's printer did not. The message is for staff."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


class Phase(Enum):
    """How far a queue has come with a job (RFC 8011, 5.3.7)."""

    WAITING = "waiting"
    PRINTING = "printing"
    HELD = "held"
    """It will not go on by itself: held, or its printer is stopped."""
    COMPLETED = "completed"
    ENDED = "ended"
    """Cancelled, aborted, or no longer known: nothing of it comes out any more."""


@dataclass(frozen=True)
class JobNow:
    """A job at one moment."""

    phase: Phase
    trouble: Reason | None
    """What keeps the printer from going on with this job."""
    said: str
    """The printing system's own keywords, for the log."""


@dataclass(frozen=True)
class Standing:
    """A queue before anything is sent to it."""

    trouble: Reason | None
    """None: it would print now, as far as anybody knows."""
    said: str


class Spooler(Protocol):
    """A printing system. Every call may raise UnreachableError."""

    def standing(self, queue: str) -> Standing:
        """Whether a queue would print now."""
        ...

    def send(self, queue: str, pdf: bytes, title: str) -> int:
        """Hand a document over; the job's number there."""
        ...

    def job(self, number: int) -> JobNow:
        """How far a job is."""
        ...

    def cancel(self, number: int) -> None:
        """Ask for a job to be cancelled and forgotten; one that has ended already is no error."""
        ...

    def leftovers(self, queues: Iterable[str], prefix: str) -> tuple[int, ...]:
        """Jobs in these queues that have not ended and whose titles begin so."""
        ...


_KEYWORDS: tuple[tuple[Reason, tuple[str, ...]], ...] = (
    (Reason.JAM, ("media-jam", "feed-error", "misfeed")),
    (Reason.COVER_OPEN, ("cover-open", "door-open", "interlock-open", "interpreter-cover-open")),
    (Reason.NO_PAPER, ("media-empty", "media-needed", "input-tray-missing", "input-cannot-feed-size-selected")),
    (Reason.OUT_OF_TONER, ("toner-empty", "marker-supply-empty", "developer-empty", "marker-waste-full")),
    (Reason.OFFLINE, ("offline", "shutdown", "connecting-to-device", "timed-out", "cups-remote-stopped")),
    (Reason.REFUSED, ("paused", "stopped", "moving-to-paused", "stopped-partly", "hold-new-jobs")),
)
"""Printer state reasons (RFC 8011, 5.4.12; PWG 5100.9) that keep paper from coming out, the most telling first."""

_SUFFIXES = ("-error", "-warning")


def trouble_in(keywords: Iterable[str]) -> Reason | None:
    """The most telling reason among printer-state-reasons, or None where it can print.

    `-report` is information only. `-warning` counts: a jam of a printer that means to go on by itself arrives so, and
    at a kiosk nobody stands by to clear it.
    """
    stems = {_stem(keyword) for keyword in keywords if not keyword.endswith("-report")}
    return next((reason for reason, known in _KEYWORDS if not stems.isdisjoint(known)), None)


def _stem(keyword: str) -> str:
    for suffix in _SUFFIXES:
        keyword = keyword.removesuffix(suffix)
    return keyword
