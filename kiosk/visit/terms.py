"""The words state, events and views share. They load at once: the first frame waits for them."""

from enum import Enum


class Scope(Enum):
    """The four tiles of the home screen, which filter by where an item is taken."""

    COMMUNITY = "community"
    STREET = "street"
    DISTRICT_WIDE = "district-wide"
    ALL = "all"


class Tab(Enum):
    """What is shown of a life event's combined checklist."""

    DUE = "due"
    """What to do, and where."""
    BRING = "bring"
    """All there is to bring."""


class Paper(Enum):
    """What can come out of the kiosk."""

    A4 = "a4"
    RECEIPT = "receipt"


class Failure(Enum):
    """Why nothing usable came out of the printer."""

    NO_PAPER = "no paper"
    JAM = "jam"
    COVER_OPEN = "cover open"
    OUT_OF_TONER = "out of toner"
    OFFLINE = "offline"
    REFUSED = "refused"
    """The printer, or the folder it writes to, does not accept the job."""
    TOO_SLOW = "too slow"
    UNKNOWN = "unknown"
    VISIT_LIMIT = "visit limit"
    """This citizen has printed as much as the site allows; nothing was sent."""
    HOUR_LIMIT = "hour limit"
    """The kiosk has printed as much as the site allows in an hour; nothing was sent."""


LIMITS = (Failure.VISIT_LIMIT, Failure.HOUR_LIMIT)
"""Failures of which no printer knows."""


class Stage(Enum):
    """How far a print has come."""

    LAYING_OUT = 0
    SENT = 1
    PRINTING = 2
    DONE = 3
