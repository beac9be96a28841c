"""A real printer behind a queue: one job, watched to its end, and gone before anybody is told that it failed."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from kiosk.printing.farewell import Farewell
from kiosk.printing.jobs import Done, Failed, Job, Printing, Queued, State
from kiosk.printing.judge import USUAL, Judge, Pace
from kiosk.printing.spooler import Phase, Spooler, Ticket, UnreachableError
from kiosk.printing.told import told, unseen


class QueuePrinter:
    """Prints through a queue of a printing system."""

    def __init__(
        self,
        queue: str,
        connect: Callable[[], Spooler],
        pace: Pace = USUAL,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """`connect` is called for every job, on the thread that prints it."""
        self.queue = queue
        self._connect = connect
        self._pace = pace
        self._clock = clock
        self._sleep = sleep
        self._farewell = Farewell(pace, clock, sleep)

    def submit(self, job: Job) -> Iterator[State]:
        """Print `job` once. Where the queue would not print now, nothing is sent at all."""
        try:
            spooler = self._connect()
        except UnreachableError as error:
            yield Failed(error.reason, error.detail)
            return
        try:
            yield Queued()
            yield from self._printed(spooler, job)
        finally:
            spooler.close()

    def _printed(self, spooler: Spooler, job: Job) -> Iterator[State]:
        end = self._clock() + self._pace.deadline
        refused = self._not_ready(spooler, end)
        if refused is not None:
            yield refused
            return
        try:
            ticket = spooler.send(self.queue, job.pdf, job.title)
        except UnreachableError as error:
            yield self._unless_sent(spooler, job.title, Failed(error.reason, error.detail))
            return
        yield from self._watched(spooler, ticket, end)

    def _not_ready(self, spooler: Spooler, end: float) -> Failed | None:
        """Wait while the printer is busy: what it still holds must not come out with this job."""
        judge, refused = Judge(self.queue, self._pace), None
        while refused is None:
            try:
                standing = spooler.standing(self.queue)
                if standing.trouble is not None:
                    return Failed(standing.trouble, told(standing.trouble, self.queue, standing.said))
                if not standing.busy:
                    return None
            except UnreachableError as error:
                refused = judge.missed(error)
            if refused is None and self._clock() >= end:
                refused = judge.late()
            self._sleep(self._pace.poll)
        return refused

    def _watched(self, spooler: Spooler, ticket: Ticket, end: float) -> Iterator[State]:
        moving, verdict = False, None
        try:
            for seen, phase in self._polls(spooler, ticket, end):
                verdict = seen
                if phase is Phase.PRINTING and not moving:
                    moving = True
                    yield Printing()
        finally:  # also where nobody listens any more
            if isinstance(verdict, Done):
                self._farewell.forget(spooler, ticket)
            else:
                gone = self._farewell.gone(spooler, (ticket,))
        assert verdict is not None
        yield verdict if isinstance(verdict, Done) or gone else _unseen(verdict)

    def _polls(self, spooler: Spooler, ticket: Ticket, end: float) -> Iterator[tuple[Done | Failed | None, Phase]]:
        """A verdict or None, and the phase, poll after poll; the last is a verdict."""
        judge, verdict, phase = Judge(self.queue, self._pace), None, Phase.WAITING
        while verdict is None:
            self._sleep(self._pace.poll)
            try:
                now = spooler.job(ticket)
                phase, verdict = now.phase, judge.seen(now, self._clock())
            except UnreachableError as error:
                verdict = judge.missed(error)
            if verdict is None and self._clock() >= end:
                verdict = judge.late()
            yield verdict, phase

    def _unless_sent(self, spooler: Spooler, title: str, verdict: Failed) -> Failed:
        """The verdict on a job of which nobody knows whether it arrived, once it is seen not to be there."""
        return verdict if self._farewell.none_left(spooler, (self.queue,), title) else _unseen(verdict)


def _unseen(verdict: Failed) -> Failed:
    return replace(verdict, detail=unseen(verdict.detail), gone=False)
