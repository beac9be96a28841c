"""Open now, closes at, opens next: workdays, weekends, public holidays and make-up workdays."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.catalogue.district import OfficeHours


@dataclass(frozen=True)
class OpenState:
    """Whether a counter is open at a moment, local time without zone."""

    open: bool
    changes_at: datetime | None
    """When it closes, if open; when it opens next, if closed. None: no hours are known."""
    calendar_known: bool
    """False where the state's holiday calendar does not reach the day: plain weekdays are assumed."""


def open_state(hours: OfficeHours, now: datetime) -> OpenState:
    """Whether a counter with these hours is open at `now`."""
    raise NotImplementedError
