"""A print job's life, and what every printer promises.

laid out -> queued -> printing -> done, or from anywhere -> failed. A printer reports each state as it
truly comes; the last one is always Done or Failed, and then nothing of the job may come out any more.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Reason(StrEnum):
    """Why nothing usable came out."""

    NOT_A_FOLDER = "not a folder"
    NO_ACCESS = "no access"
    DISK_FULL = "disk full"
    NO_NUMBER = "no number"
    """The running number could not be stored, so the paper could not be told from another."""
    NO_PAPER = "no paper"
    JAM = "jam"
    COVER_OPEN = "cover open"
    OUT_OF_TONER = "out of toner"
    OFFLINE = "offline"
    NOT_THERE = "not there"
    """The site names a queue that does not exist."""
    REFUSED = "refused"
    TOO_SLOW = "too slow"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Job:
    """One paper that is laid out and ready to print."""

    pdf: bytes
    title: str
    number: str
    """Running number such as CH01-20261123-0042."""


@dataclass(frozen=True)
class Queued:
    """The printer has the job and waits to begin."""


@dataclass(frozen=True)
class Printing:
    """Paper is moving."""


@dataclass(frozen=True)
class Done:
    """The paper is out."""

    where: str
    """For staff: the printer's name or the file's path."""


@dataclass(frozen=True)
class Failed:
    """Nothing usable came out."""

    reason: Reason
    detail: str
    """For staff and the log: what exactly went wrong, in Chinese, with the way out."""
    gone: bool = True
    """The job was seen to be gone. False: it was cancelled, yet something of it may still come out."""


State = Queued | Printing | Done | Failed
"""The states a printer reports."""


class Printer(Protocol):
    """Anything that turns a job into paper."""

    def submit(self, job: Job) -> Iterator[State]:
        """Print `job` once; yields its states as they come, Done or Failed last. Never raises."""


def outcome(states: Iterator[State]) -> Done | Failed:
    """Follow a job to its end."""
    last = deque(states, maxlen=1)
    if last and isinstance(last[0], Done | Failed):
        return last[0]
    return Failed(Reason.UNKNOWN, "打印机没有了回音。请查看打印机；仍不行，请联系管理员。")
