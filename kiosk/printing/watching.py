"""How the printers stand while nobody prints: asked now and then, told only when it has changed."""

import threading
from collections.abc import Callable, Iterable

from kiosk.printing.jobs import Reason
from kiosk.printing.spooler import Spooler, UnreachableError

EVERY_SECONDS = 10.0
"""A tray that somebody refills is noticed before he has closed the cabinet."""


class PrinterWatch:
    """Asks on a thread of its own."""

    def __init__(
        self,
        connect: Callable[[], Spooler],
        queues: Iterable[str],
        tell: Callable[[str, Reason | None], None],
        every: float = EVERY_SECONDS,
    ) -> None:
        """`tell` hears a queue and what ails it, None where nothing does; on the watch's thread.

        It hears of every queue once, and then of changes only. A cupsd that is away is trouble of all its queues.
        """
        self._connect = connect
        self._queues = tuple(queues)
        self._tell = tell
        self._every = every
        self._told: dict[str, Reason | None] = {}
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._work, name="printer watch", daemon=True)

    def start(self) -> None:
        """Ask at once, and then again and again."""
        self._thread.start()

    def close(self) -> None:
        """No more telling; waits for the question under way."""
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join()

    def look(self) -> None:
        """Ask every queue once."""
        for queue, trouble in self._standings():
            if self._ended.is_set():
                return
            if queue not in self._told or self._told[queue] is not trouble:
                self._told[queue] = trouble
                self._tell(queue, trouble)

    def _work(self) -> None:
        self.look()
        while not self._ended.wait(self._every):
            self.look()

    def _standings(self) -> list[tuple[str, Reason | None]]:
        try:
            spooler = self._connect()
        except UnreachableError as error:
            return [(queue, error.reason) for queue in self._queues]
        try:
            return [(queue, _trouble(spooler, queue)) for queue in self._queues]
        finally:
            spooler.close()


def _trouble(spooler: Spooler, queue: str) -> Reason | None:
    try:
        return spooler.standing(queue).trouble
    except UnreachableError as error:
        return error.reason
