"""A real printer behind a queue: one job, watched to its end, and gone before anybody is told that it failed."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.printing.jobs import Done, Failed, Job, Printing, Queued, Reason, State
from kiosk.printing.spooler import JobNow, Phase, Spooler, UnreachableError
from kiosk.printing.told import told


@dataclass(frozen=True)
class Pace:
    """How a job is watched. Seconds."""

    poll: float = 0.5
    deadline: float = 120.0
    misses: int = 3
    """So many queries in a row without an answer are a failure."""
    farewell: float = 15.0
    """How long a cancelled job may take to be gone."""


class QueuePrinter:
    """Prints through a queue of a printing system."""

    def __init__(
        self,
        queue: str,
        connect: Callable[[], Spooler],
        pace: Pace = Pace(),
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """`connect` is called for every job, on the thread that prints it."""
        self.queue = queue
        self._connect = connect
        self._pace = pace
        self._clock = clock
        self._sleep = sleep

    def submit(self, job: Job) -> Iterator[State]:
        """Print `job` once. Where the queue would not print now, nothing is sent at all."""
        try:
            spooler = self._connect()
            standing = spooler.standing(self.queue)
            if standing.trouble is not None:
                yield Failed(standing.trouble, told(standing.trouble, self.queue, standing.said))
                return
            number = spooler.send(self.queue, job.pdf, job.title)
        except UnreachableError as error:
            yield Failed(error.reason, error.detail)
            return
        yield Queued()
        yield from self._watched(spooler, number)

    def _watched(self, spooler: Spooler, number: int) -> Iterator[State]:
        end, misses, moving = self._clock() + self._pace.deadline, 0, False
        while self._clock() < end:
            self._sleep(self._pace.poll)
            try:
                now = spooler.job(number)
            except UnreachableError as error:
                misses += 1
                if misses < self._pace.misses:
                    continue
                yield self._given_up(spooler, number, Failed(error.reason, error.detail))
                return
            misses = 0
            verdict = self._verdict(now)
            if verdict is not None:
                yield verdict if isinstance(verdict, Done) else self._given_up(spooler, number, verdict)
                return
            if now.phase is Phase.PRINTING and not moving:
                moving = True
                yield Printing()
        slow = Failed(Reason.TOO_SLOW, told(Reason.TOO_SLOW, self.queue, f"{self._pace.deadline:.0f} s"))
        yield self._given_up(spooler, number, slow)

    def _verdict(self, now: JobNow) -> Done | Failed | None:
        """None: it is still on its way. What went wrong on the way is no success, however it ends."""
        if now.trouble is not None:
            return Failed(now.trouble, told(now.trouble, self.queue, now.said))
        if now.phase is Phase.COMPLETED:
            return Done(self.queue)
        if now.phase is Phase.ENDED:
            return Failed(Reason.UNKNOWN, told(Reason.UNKNOWN, self.queue, now.said))
        if now.phase is Phase.HELD:
            return Failed(Reason.REFUSED, told(Reason.REFUSED, self.queue, now.said))
        return None

    def _given_up(self, spooler: Spooler, number: int, verdict: Failed) -> Failed:
        """The verdict, once the job is cancelled and seen to be gone."""
        if self._gone(spooler, number):
            return verdict
        return Failed(verdict.reason, f"{verdict.detail}任务 {number} 已要求取消，但没能确认它已经消失，请查看打印机。")

    def _gone(self, spooler: Spooler, number: int) -> bool:
        end = self._clock() + self._pace.farewell
        while self._clock() < end:
            try:
                if spooler.job(number).phase in (Phase.ENDED, Phase.COMPLETED):
                    spooler.cancel(number)  # what has ended is forgotten
                    return True
                spooler.cancel(number)
            except UnreachableError:
                pass  # ask again until the time is up
            self._sleep(self._pace.poll)
        return False


def cancel_leftovers(spooler: Spooler, queues: tuple[str, ...], prefix: str) -> int:
    """Cancel this kiosk's own jobs that are still on their way; how many. May raise UnreachableError."""
    numbers = spooler.leftovers(queues, prefix)
    for number in numbers:
        spooler.cancel(number)
    return len(numbers)
