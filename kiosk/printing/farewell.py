"""Getting rid of jobs: cancelled, seen to be gone, forgotten."""

import time
from collections.abc import Callable, Iterable
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
        try:
            spooler.forget(ticket)
        except UnreachableError:
            return

    def _seen_gone(self, spooler: Spooler, ticket: Ticket, end: float) -> bool:
        while True:
            try:
                if spooler.job(ticket).phase in ENDS:
                    spooler.forget(ticket)
                    return True
                spooler.cancel(ticket)
            except UnreachableError:
                pass  # ask again until the time is up
            if self.clock() >= end:
                self.forget(spooler, ticket)  # nothing of it stays on this machine, whatever the printer holds
                return False
            self.sleep(self.pace.poll)


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
