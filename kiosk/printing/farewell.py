"""Getting rid of jobs: cancelled, seen to be gone, forgotten."""

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from kiosk.printing.judge import USUAL, Pace
from kiosk.printing.spooler import ENDS, Spooler, Ticket, UnreachableError


@dataclass(frozen=True)
class Farewell:
    """How to wait until jobs are gone."""

    pace: Pace = USUAL
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep

    def gone(self, spooler: Spooler, tickets: Iterable[Ticket]) -> bool:
        """Cancel what is left of them; whether all were seen to be gone in time."""
        end = self.clock() + self.pace.farewell
        seen = [self._seen_gone(spooler, ticket, end) for ticket in tickets]
        return all(seen)

    def none_left(self, spooler: Spooler, queues: tuple[str, ...], prefix: str) -> bool:
        """Whether all jobs in these queues whose titles begin so were seen to be gone in time."""
        end = self.clock() + self.pace.farewell
        while True:
            try:
                return self.gone(spooler, spooler.leftovers(queues, prefix))
            except UnreachableError:
                if self.clock() >= end:
                    return False
            self.sleep(self.pace.poll)

    def forget(self, spooler: Spooler, ticket: Ticket) -> None:
        """Remove its files; where that fails, they go by the queue's own rules."""
        with suppress(UnreachableError):
            spooler.forget(ticket)

    def _seen_gone(self, spooler: Spooler, ticket: Ticket, end: float) -> bool:
        while not _has_ended(spooler, ticket):
            with suppress(UnreachableError):  # ask again until the time is up
                spooler.cancel(ticket)
            if self.clock() >= end:
                self.forget(spooler, ticket)  # nothing of it stays on this machine, whatever the printer holds
                return False
            self.sleep(self.pace.poll)
        self.forget(spooler, ticket)
        return True


def _has_ended(spooler: Spooler, ticket: Ticket) -> bool:
    try:
        return spooler.job(ticket).phase in ENDS
    except UnreachableError:
        return False


def cancel_leftovers(
    connect: Callable[[], Spooler], queues: tuple[str, ...], prefix: str, farewell: Farewell = Farewell()
) -> bool:
    """Cancel and forget this kiosk's own jobs, at the queues and at their printers; whether none is left.

    `prefix` is what its titles begin with, such as "CH01-". For the start, and for the end of each visit.
    """
    try:
        spooler = connect()
    except UnreachableError:
        return False
    try:
        return farewell.none_left(spooler, queues, prefix)
    finally:
        spooler.close()
