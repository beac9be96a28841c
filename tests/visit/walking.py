"""Walks over a visit: every event a view offers, and events that fit no page."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta

from kiosk.visit import events
from kiosk.visit.effects import Effect
from kiosk.visit.events import Event, Tick
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.reduce import reduce
from kiosk.visit.state import State
from kiosk.visit.terms import Failure, Paper, Scope, Stage
from kiosk.visit.views.records import Rows, View
from kiosk.visit.views.screen import view

NOON = datetime(2026, 11, 23, 14, 32)

TOUCHES = tuple(events.Touch.__args__)


def offered(record: object) -> Iterator[Event]:
    """Every event some record of a view carries, in reading order."""
    if isinstance(record, TOUCHES):
        yield record
    elif isinstance(record, tuple):
        for part in record:
            yield from offered(part)
    elif is_dataclass(record):
        for field in fields(record):
            yield from offered(getattr(record, field.name))


def turns(shown: View) -> Iterator[Event]:
    """The events the window itself makes: turning to the next screenful."""
    for field in fields(shown.content):
        paging = getattr(shown.content, field.name)
        if isinstance(paging, Rows):
            yield events.TurnedPage(paging.start + 3)


def strange(state: State, number: int) -> list[Event]:
    """Events that may or may not fit the page, from impatient people, clocks and printers."""
    jump = timedelta(seconds=number % 400)
    return [
        Tick(state.seconds + number % 7, state.clock + timedelta(seconds=1)),
        Tick(state.seconds + number % 400, state.clock + jump),
        Tick(state.seconds - 5, state.clock - jump),
        events.PrintAdvanced(state.jobs, list(Stage)[number % 4], "CH01-20261123-0001"),
        events.PrintFinished(state.jobs, None),
        events.PrintFinished(state.jobs - number % 2, list(Failure)[number % 7]),
        events.PrinterChanged(list(Paper)[number % 2], (None, *Failure)[number % 9]),
        events.Typed("咦a1 "[number % 4]),
        events.PickedCandidate("医保"),
        events.OpenedItem("no-such-item"),
        events.OpenedTheme("没有的主题"),
        events.OpenedSignpost("nowhere"),
        events.Answered("年龄", "没有的选项"),
        events.Answered("年龄", "不清楚"),
        events.Marked("没有的选项"),
        events.ReopenedQuestion("没有的问题"),
        events.Ticked(number % 40 - 5),
        events.TurnedPage(number % 50 - 3),
        events.ChoseStreet("nowhere"),
        events.ChoseCommunity("000000000000"),
        events.AskedPrint(list(Paper)[number % 2]),
        events.AskedForm(("chengnuoshu", "shouquan-weituoshu", "meiyou")[number % 3]),
        events.ChoseScope(list(Scope)[number % 4]),
        events.ShowedMoreThemes(number % 30 - 5),
    ]


def possible(state: State, kiosk: Kiosk, number: int) -> list[Event]:
    """What might happen next; mostly what the screen offers."""
    shown = view(state, kiosk)
    return [*offered(shown), *turns(shown)] if number % 5 else strange(state, number)


def step(state: State, event: Event, kiosk: Kiosk) -> tuple[State, tuple[Effect, ...]]:
    """The next state, drawn as well."""
    after, effects = reduce(state, event, kiosk)
    view(after, kiosk)
    return after, effects


def play(state: State, kiosk: Kiosk, *happening: Event) -> State:
    """The state after some events."""
    for event in happening:
        state, _ = step(state, event, kiosk)
    return state
