"""Hits in the making, and what becomes of several readings of one question."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.catalogue.search.hits import Why
from kiosk.catalogue.search.letters import Match


@dataclass(frozen=True)
class Found:
    """A hit in the making."""

    score: float
    why: Why
    phrase: int | None = None
    match: Match | None = None


Results = dict[int, Found]
"""Entry -> how it was found."""


def scaled(results: Results, scale: float) -> Results:
    """All hits counted more or less."""
    return {entry: replace(found, score=scale * found.score) for entry, found in results.items()}


def together(results: Sequence[Results]) -> Results:
    """Parts of a question that were found apart, added up; the strongest one says why."""
    found = strongest(results)
    totals = {entry: sum(one[entry].score for one in results if entry in one) for entry in found}
    return {entry: replace(best, score=totals[entry]) for entry, best in found.items()}


def strongest(results: Sequence[Results]) -> Results:
    """The same question read in several ways: for each entry the way that fits best."""
    found: Results = {}
    for one in results:
        for entry, new in one.items():
            if entry not in found or new.score > found[entry].score:
                found[entry] = new
    return found
