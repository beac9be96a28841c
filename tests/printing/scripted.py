"""A spooler that answers as it is told, and a clock that stands still until somebody sleeps."""

# ruff: noqa: ARG002

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kiosk.printing.jobs import Reason
from kiosk.printing.spooler import ENDS, JobNow, Phase, Standing, Ticket, UnreachableError

Answer = JobNow | UnreachableError
SILENCE = UnreachableError(Reason.OFFLINE, "没有回答。")
READY = Standing(None)


@dataclass
class Clock:
    """Seconds."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        """Time passes at once."""
        self.now += seconds


@dataclass
class Scripted:
    """Gives the answers one after the other, the last one for ever. A cancelled job is gone after so many questions."""

    answers: Iterable[Answer] = ()
    standings: Iterable[Standing | UnreachableError] = (READY,)
    lingers: int = 0
    sending: UnreachableError | None = None
    sent: list[str] = field(default_factory=list)
    cancelled: bool = False
    forgotten: bool = False
    closed: bool = False

    def __post_init__(self) -> None:
        self._answers = self._lasting(self.answers)
        self._standings = self._lasting(self.standings)
        self._alive = True

    def standing(self, queue: str) -> Standing:
        """The next standing."""
        return _given(next(self._standings))

    def send(self, queue: str, pdf: bytes, title: str) -> Ticket:
        """Arrives, even where the answer is lost."""
        self.sent.append(title)
        if self.sending:
            raise self.sending
        return Ticket(queue, 1, title)

    def job(self, ticket: Ticket) -> JobNow:
        """The next answer, or that it is gone."""
        if self.cancelled:
            self.lingers -= 1
            if self.lingers < 0:
                self._alive = False
                return JobNow(Phase.ENDED, None, "")
        now = _given(next(self._answers))
        if now.phase in ENDS:
            self._alive = False
        return now

    def cancel(self, ticket: Ticket) -> None:
        """Heard."""
        self.cancelled = True

    def forget(self, ticket: Ticket) -> None:
        """Heard."""
        self.forgotten = True

    def leftovers(self, queues: Iterable[str], prefix: str) -> tuple[Ticket, ...]:
        """What was sent and is not forgotten."""
        return () if self.forgotten else tuple(Ticket("a4", 1, one) for one in self.sent if one.startswith(prefix))

    def close(self) -> None:
        """Heard."""
        self.closed = True

    @property
    def may_still_print(self) -> bool:
        """Whether something was sent that has neither ended nor been seen to be gone."""
        return bool(self.sent) and self._alive

    @staticmethod
    def _lasting(given: "Iterable[Answer | Standing]") -> "Iterator[Answer | Standing]":
        last: Answer | Standing = SILENCE
        for last in given:
            yield last
        while True:
            yield last


def _given(answer):  # type: ignore[no-untyped-def]
    if isinstance(answer, UnreachableError):
        raise answer
    return answer
