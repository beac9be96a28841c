"""Whatever people, clocks and printers do: the visit never breaks, never traps, never keeps anything."""

from dataclasses import replace

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kiosk.visit.effects import Print, Wipe
from kiosk.visit.events import EndedVisit, SaidStillHere, Tick, WentBack
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.reduce import reduce
from kiosk.visit.state import Attract, Printing, State, after_visit, fresh
from kiosk.visit.views.screen import view
from tests.visit.walking import NOON, TOUCHES, offered, possible, step

VISITS, EVENTS = 100, 210  # 21,000 events a run

wild = settings(
    max_examples=VISITS,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking 250 events takes minutes and tells little
    suppress_health_check=[HealthCheck.too_slow],
)
numbers = st.lists(st.integers(0, 10_000), min_size=EVENTS, max_size=EVENTS)

MODES = ("SwitchedElder", "SwitchedContrast", "SwitchedLanguage")


@wild
@given(choices=numbers)
def test_random_visits(kiosk: Kiosk, choices: list[int]) -> None:
    state = fresh(NOON)
    for number in choices:
        events = possible(state, kiosk, number)
        event = events[number % len(events)]
        after, effects = step(state, event, kiosk)
        _there_is_a_way_on(after, kiosk)
        if isinstance(event, TOUCHES):
            _back_undoes(state, after, kiosk)
        _printing_is_one_intent(state, after, effects)
        _wiped_is_fresh(after, kiosk, effects)
        state = after


def _there_is_a_way_on(state: State, kiosk: Kiosk) -> None:
    """Some button other than a mode leads somewhere else; while a print is under way, time does."""
    if isinstance(state.page, Printing) and state.page.under_way:
        later, _ = reduce(state, Tick(state.seconds + 1000, state.clock), kiosk)
        assert not (isinstance(later.page, Printing) and later.page.under_way)
        return
    shown = view(state, kiosk)
    choices = list(offered(shown.overlay or (shown.content, shown.bars)))
    ways = [event for event in choices if type(event).__name__ not in MODES]
    assert any(reduce(state, event, kiosk)[0] != state for event in ways), state


def _back_undoes(before: State, after: State, kiosk: Kiosk) -> None:
    """A touch that led to another page is undone by 返回: the page is just as it was. Paper is not undone."""
    printing = isinstance(after.page, Printing) and after.page.under_way
    if len(after.past) == len(before.past) + 1 and not printing:
        back, _ = reduce(after, WentBack(), kiosk)
        assert (back.page, back.past) == (before.page, before.past)


def _printing_is_one_intent(before: State, after: State, effects: tuple[object, ...]) -> None:
    prints = [effect for effect in effects if isinstance(effect, Print)]
    assert after.jobs - before.jobs == len(prints) <= 1
    if prints:
        assert isinstance(after.page, Printing)
        assert prints[0].job == after.page.job


def _wiped_is_fresh(state: State, kiosk: Kiosk, effects: tuple[object, ...]) -> None:
    if Wipe() in effects:
        assert state == after_visit(state)
        assert replace(state, printed_at=(), troubles=()) == fresh(state.clock, state.seconds, state.jobs)
    under_way = isinstance(state.page, Printing) and state.page.under_way
    wiped, said = reduce(state, EndedVisit(), kiosk)
    if isinstance(state.page, Attract) or under_way:
        assert (wiped, said) == (state, ())
    else:
        assert (wiped, said) == (after_visit(state), (Wipe(),))


@given(choices=st.lists(st.integers(0, 10_000), max_size=60))
@settings(max_examples=25, deadline=None)
def test_only_still_here_and_end_answer_the_question(kiosk: Kiosk, choices: list[int]) -> None:
    state = fresh(NOON)
    for number in choices:
        events = possible(state, kiosk, number)
        state, _ = step(state, events[number % len(events)], kiosk)
    if isinstance(state.page, Attract | Printing):
        return
    asked, _ = reduce(state, Tick(state.seconds + 200, state.clock), kiosk)
    if asked.asked_still_there is None:  # it was asked before, and nobody answered
        return
    for touch in offered(view(asked, kiosk).bars or ()):
        if not isinstance(touch, EndedVisit):
            assert reduce(asked, touch, kiosk) == (asked, ())
    still, _ = reduce(asked, SaidStillHere(), kiosk)
    assert (still.page, still.past) == (asked.page, asked.past)
    assert still.asked_still_there is None
