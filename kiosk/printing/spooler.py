"""What a printing system tells of queues and jobs, in our own words; CUPS speaks them in `cups`."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from kiosk.printing.jobs import Reason
from kiosk.printing.reasons import Trouble


class UnreachableError(Exception):
    """The printing system did not answer, or the queue's printer did not. The message is for staff."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


class Phase(Enum):
    """How far a job has come, at the queue and at its printer together."""

    WAITING = "waiting"
    PRINTING = "printing"
    HELD = "held"
    """It will not go on by itself: held, or its queue is stopped."""
    COMPLETED = "completed"
    ENDED = "ended"
    """Cancelled, aborted, or no longer known: nothing of it comes out any more."""


ENDS = (Phase.COMPLETED, Phase.ENDED)
"""Where neither queue nor printer has anything of the job left to print."""


@dataclass(frozen=True)
class Ticket:
    """A job that was handed over."""

    queue: str
    number: int
    """The printing system's own."""
    title: str


@dataclass(frozen=True)
class JobNow:
    """A job at one moment."""

    phase: Phase
    trouble: Trouble | None
    said: str
    """The printing system's own keywords, for the log."""


@dataclass(frozen=True)
class Standing:
    """A queue before anything is sent to it."""

    trouble: Reason | None
    """None: it would print, as far as anybody knows."""
    said: str = ""
    busy: bool = False
    """The printer works on something else, or still holds it."""


class Spooler(Protocol):
    """A printing system. Every call may raise UnreachableError."""

    def standing(self, queue: str) -> Standing:
        """Whether a queue would print now."""
        ...

    def send(self, queue: str, pdf: bytes, title: str) -> Ticket:
        """Hand a document over."""
        ...

    def job(self, ticket: Ticket) -> JobNow:
        """How far a job is."""
        ...

    def cancel(self, ticket: Ticket) -> None:
        """Ask queue and printer to cancel a job; one that has ended already is no error."""
        ...

    def forget(self, ticket: Ticket) -> None:
        """Remove what the printing system keeps of a job that has ended."""
        ...

    def leftovers(self, queues: Iterable[str], prefix: str) -> tuple[Ticket, ...]:
        """Jobs in these queues whose titles begin so and that are not forgotten, at the queue or at its printer."""
        ...

    def close(self) -> None:
        """No more questions."""
        ...
