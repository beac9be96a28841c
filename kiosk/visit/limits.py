"""How much paper one citizen, and everyone in an hour, may take: against waste (site file, 打印上限)."""

from dataclasses import replace

from kiosk.catalogue.district import PrintLimits
from kiosk.visit.state import State
from kiosk.visit.terms import Failure

_HOUR = 3600.0


def limit_reached(state: State, limits: PrintLimits) -> Failure | None:
    """Why nothing more may be printed now; None: it may."""
    if state.papers >= limits.per_visit:
        return Failure.VISIT_LIMIT
    return Failure.HOUR_LIMIT if len(_within_an_hour(state)) >= limits.per_hour else None


def counted(state: State) -> State:
    """One more paper has come out."""
    return replace(state, papers=state.papers + 1, printed_at=(*_within_an_hour(state), state.seconds))


def _within_an_hour(state: State) -> tuple[float, ...]:
    return tuple(moment for moment in state.printed_at if state.seconds - moment < _HOUR)
