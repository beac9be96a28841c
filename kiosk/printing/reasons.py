"""What a printer says of itself, as a reason why paper does not come out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.printing.jobs import Reason


@dataclass(frozen=True)
class Trouble:
    """What keeps paper from coming out."""

    reason: Reason
    may_pass: bool = False
    """It may be over in a moment: the last sheet of the tray is on its way, a printer is being reached."""


_TROUBLES: tuple[tuple[Trouble, tuple[str, ...]], ...] = (
    (Trouble(Reason.JAM), ("media-jam",)),
    (Trouble(Reason.COVER_OPEN), ("cover-open", "door-open", "interlock-open")),
    (Trouble(Reason.NO_PAPER), ("media-needed", "input-tray-missing", "input-cannot-feed-size-selected")),
    (Trouble(Reason.NO_PAPER, may_pass=True), ("media-empty",)),
    (Trouble(Reason.OUT_OF_TONER), ("toner-empty",)),
    (Trouble(Reason.OFFLINE), ("offline", "shutdown", "timed-out", "cups-remote-stopped")),
    (Trouble(Reason.OFFLINE, may_pass=True), ("connecting-to-device",)),
    (Trouble(Reason.REFUSED), ("paused", "moving-to-paused", "hold-new-jobs", "spool-area-full")),
    (Trouble(Reason.UNKNOWN), ("output-area-full", "output-tray-missing", "fuser-over-temp", "opc-life-over")),
)
"""Printer state reasons (RFC 8011, 5.4.12; PWG 5100.9), the most telling first."""

_ONLY_ERRORS = ((Trouble(Reason.OUT_OF_TONER), ("marker-supply-empty", "marker-waste-full", "developer-empty")),)
"""As a warning these leave the printer printing: one colour of several, a supply that is nominally at its end."""

_PAPER_EMPTY = "media-empty"
_SEVERITY = re.compile(r"-(error|warning|report)$")
_LEVEL = re.compile(r"\blevel=(-?\d+)")
_SOME = -3  # PWG 5100.13: at least one sheet


def trouble_in(keywords: Iterable[str], paper_elsewhere: bool = False) -> Trouble | None:
    """The most telling trouble among printer-state-reasons, or None where it can print.

    The severity behind a keyword mostly says how busy the printer is: an empty tray is a report while nobody prints.
    With `paper_elsewhere` one empty tray among several is no trouble; a tray that a job waits for still is.
    """
    said = tuple(keywords)
    stems = {_SEVERITY.sub("", keyword) for keyword in said}
    if paper_elsewhere:
        stems.discard(_PAPER_EMPTY)
    errors = {_SEVERITY.sub("", keyword) for keyword in said if not keyword.endswith(("-warning", "-report"))}
    return _first(_TROUBLES, stems) or _first(_ONLY_ERRORS, errors)


def _first(troubles: Iterable[tuple[Trouble, tuple[str, ...]]], stems: set[str]) -> Trouble | None:
    return next((trouble for trouble, known in troubles if not stems.isdisjoint(known)), None)


def paper_in(trays: Iterable[str]) -> bool:
    """Whether some tray is known to hold paper; values of printer-input-tray (PWG 5100.13, 5.6.1)."""
    levels = [int(level) for tray in trays for level in _LEVEL.findall(tray)]
    return any(level > 0 or level == _SOME for level in levels)
