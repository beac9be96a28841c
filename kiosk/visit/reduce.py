"""(state, event) -> (state, effects). Total: an event that does not fit the page changes nothing."""

from dataclasses import replace

from kiosk.visit import moves
from kiosk.visit.effects import Effect, Wipe
from kiosk.visit.events import (
    EndedVisit,
    Event,
    PrintAdvanced,
    PrinterChanged,
    PrintFinished,
    SaidStillHere,
    Tick,
    Touch,
)
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.limits import counted
from kiosk.visit.state import Attract, Printing, State, after_visit
from kiosk.visit.terms import Failure, Stage

Step = tuple[State, tuple[Effect, ...]]

PRINT_LIMIT_SECONDS = 150  # the printing worker gives up after 120 s; this holds even if the worker itself hangs


def reduce(state: State, event: Event, kiosk: Kiosk) -> Step:
    """What follows from an event."""
    match event:
        case Tick():
            return _tick(state, event, kiosk)
        case PrintAdvanced():
            return _print_advanced(state, event), ()
        case PrintFinished():
            return _print_ended(state, event), ()
        case PrinterChanged():
            return _printer_changed(state, event), ()
        case _:
            return _touched(state, event, kiosk)


def _touched(state: State, touch: Touch, kiosk: Kiosk) -> Step:
    if isinstance(touch, EndedVisit):
        return _ended(state)
    if state.asked_still_there is not None:
        return (_still_here(state), ()) if isinstance(touch, SaidStillHere) else (state, ())
    return moves.move(replace(state, last_touch=state.seconds), touch, kiosk)


def _still_here(state: State) -> State:
    return replace(state, asked_still_there=None, last_touch=state.seconds)


def _ended(state: State) -> Step:
    if isinstance(state.page, Attract) or _printing(state):
        return state, ()
    return after_visit(state), (Wipe(),)


def _tick(state: State, tick: Tick, kiosk: Kiosk) -> Step:
    state = replace(state, clock=tick.clock, seconds=max(state.seconds, tick.seconds))
    if isinstance(state.page, Attract):
        return state, ()
    if _printing(state):
        return _watched(state), ()
    timings = kiosk.site.timings
    if state.asked_still_there is not None:
        waited = state.seconds - state.asked_still_there
        return _ended(state) if waited >= timings.answer else (state, ())
    limit = timings.idle_elder if state.modes.elder else timings.idle
    if state.seconds - state.last_touch >= limit:
        return replace(state, asked_still_there=state.seconds), ()
    return state, ()


def _printing(state: State) -> bool:
    return isinstance(state.page, Printing) and state.page.under_way


def _watched(state: State) -> State:
    """A print that never ends would hold the screen for ever: it has failed."""
    page = state.page
    if isinstance(page, Printing) and state.seconds - page.since >= PRINT_LIMIT_SECONDS:
        return _print_ended(state, PrintFinished(page.job, Failure.TOO_SLOW, gone=False))
    return state


def _print_advanced(state: State, event: PrintAdvanced) -> State:
    page = state.page
    if not isinstance(page, Printing) or page.job != event.job or not page.under_way:
        return state
    if event.stage.value < page.stage.value or event.stage is Stage.DONE:
        return state
    return replace(state, page=replace(page, stage=event.stage, number=event.number or page.number))


def _print_ended(state: State, event: PrintFinished) -> State:
    """The verdict of a print; a late answer never overturns it."""
    page = state.page
    if not isinstance(page, Printing) or page.job != event.job or not page.under_way:
        return state
    stage = Stage.DONE if event.failure is None else page.stage
    ended = replace(page, stage=stage, failure=event.failure, gone=event.gone)
    after = replace(state, page=ended, last_touch=state.seconds)
    return counted(after) if event.failure is None else after


def _printer_changed(state: State, event: PrinterChanged) -> State:
    others = tuple(one for one in state.troubles if one[0] is not event.paper)
    return replace(state, troubles=others if event.trouble is None else (*others, (event.paper, event.trouble)))
