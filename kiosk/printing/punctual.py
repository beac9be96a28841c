"""A spooler that answers in time or not at all: pycups waits for ever for a cupsd that hangs."""

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TypeVar

from kiosk.printing.jobs import Reason
from kiosk.printing.spooler import JobNow, Spooler, Standing, Ticket, UnreachableError

T = TypeVar("T")

_LATE = "打印系统 CUPS 没有按时回答。请查看 cupsd 是否在运行。"


class PunctualSpooler:
    """Asks another spooler on a thread of its own. An answer that comes too late is not heard any more."""

    def __init__(self, connect: Callable[[], Spooler], seconds: float) -> None:
        """`connect` is called on that thread. Raises UnreachableError."""
        self._seconds = seconds
        self._calls: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        threading.Thread(target=self._work, name="spooler", daemon=True).start()
        self._spooler = self._in_time(connect)

    def close(self) -> None:
        """Let the thread end as soon as it can."""
        self._calls.put(None)

    def standing(self, queue: str) -> Standing:
        """As the other's."""
        return self._in_time(lambda: self._spooler.standing(queue))

    def send(self, queue: str, pdf: bytes, title: str) -> Ticket:
        """As the other's."""
        return self._in_time(lambda: self._spooler.send(queue, pdf, title))

    def job(self, ticket: Ticket) -> JobNow:
        """As the other's."""
        return self._in_time(lambda: self._spooler.job(ticket))

    def cancel(self, ticket: Ticket) -> None:
        """As the other's."""
        self._in_time(lambda: self._spooler.cancel(ticket))

    def forget(self, ticket: Ticket) -> None:
        """As the other's."""
        self._in_time(lambda: self._spooler.forget(ticket))

    def leftovers(self, queues: Iterable[str], prefix: str) -> tuple[Ticket, ...]:
        """As the other's."""
        return self._in_time(lambda: self._spooler.leftovers(queues, prefix))

    def _in_time(self, ask: Callable[[], T]) -> T:
        answer: Future[T] = Future()
        self._calls.put(lambda: _give(answer, ask))
        try:
            return answer.result(self._seconds)
        except TimeoutError:
            answer.cancel()  # what has not begun by now must not happen later
            raise UnreachableError(Reason.OFFLINE, _LATE) from None

    def _work(self) -> None:
        while (call := self._calls.get()) is not None:
            call()


def _give(answer: Future[T], ask: Callable[[], T]) -> None:
    if not answer.set_running_or_notify_cancel():
        return
    try:
        answer.set_result(ask())
    except BaseException as error:  # the asking thread raises it
        answer.set_exception(error)
