"""What to make of what is seen of a job, poll after poll. No clock: every moment comes as seconds."""

from dataclasses import dataclass

from kiosk.printing.jobs import Done, Failed, Reason
from kiosk.printing.reasons import Trouble
from kiosk.printing.spooler import JobNow, Phase, UnreachableError
from kiosk.printing.told import told


@dataclass(frozen=True)
class Pace:
    """How a job is watched. Seconds."""

    poll: float = 0.5
    deadline: float = 120.0
    """From the touch to the end, waiting for a busy printer included."""
    misses: int = 3
    """So many queries in a row without an answer are a failure."""
    patience: float = 10.0
    """How long a trouble that may pass may last: the last sheet on its way, a printer waking up."""
    farewell: float = 15.0
    """How long a cancelled job may take to be gone."""
    answer: float = 5.0
    """How long the printing system may take for one answer."""


USUAL = Pace()
"""The pace of a kiosk."""

_SPOILT = (Reason.JAM, Reason.COVER_OPEN, Reason.OUT_OF_TONER)
"""What leaves no good sheet, even where the printer has finished."""


class Judge:
    """Judges one job. The first verdict is the last."""

    def __init__(self, queue: str, pace: Pace) -> None:
        self._queue = queue
        self._pace = pace
        self._misses = 0
        self._passing_since: float | None = None

    def seen(self, now: JobNow, at: float) -> Done | Failed | None:
        """An answer came. None: the job is still on its way."""
        self._misses = 0
        if now.phase is Phase.COMPLETED:
            spoilt = now.trouble is not None and now.trouble.reason in _SPOILT
            return self._failed(now) if spoilt else Done(self._queue)
        if now.phase is Phase.ENDED or self._lasts(now.trouble, at):
            return self._failed(now)
        if now.phase is Phase.HELD:
            return self._because(Reason.REFUSED if now.trouble is None else now.trouble.reason, now.said)
        return None

    def missed(self, error: UnreachableError) -> Failed | None:
        """No answer came."""
        self._misses += 1
        return Failed(error.reason, error.detail) if self._misses >= self._pace.misses else None

    def late(self) -> Failed:
        """The deadline has passed."""
        return self._because(Reason.TOO_SLOW, f"{self._pace.deadline:.0f} s")

    def _lasts(self, trouble: Trouble | None, at: float) -> bool:
        if trouble is None or not trouble.may_pass:
            self._passing_since = None
            return trouble is not None
        if self._passing_since is None:
            self._passing_since = at
        return at - self._passing_since >= self._pace.patience

    def _failed(self, now: JobNow) -> Failed:
        return self._because(now.trouble.reason if now.trouble else Reason.UNKNOWN, now.said)

    def _because(self, reason: Reason, said: str) -> Failed:
        return Failed(reason, told(reason, self._queue, said))
