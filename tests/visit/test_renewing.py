"""A visit goes on over another version of the catalogue."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.places import Whereabouts
from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.read import read_snapshot
from kiosk.catalogue.search.keys import build_keys
from kiosk.visit import events as e
from kiosk.visit.events import Event
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.renewing import renewed
from kiosk.visit.state import Asking, Attract, Details, Home, ItemPage, Listing, Page, SignpostPage, fresh
from kiosk.visit.terms import Paper, Scope
from kiosk.visit.views.screen import view
from tests.catalogue import folders
from tests.visit.test_moves import TO_CHECKLIST, TO_ITEM
from tests.visit.walking import NOON, play, possible, step


@pytest.fixture(scope="module")
def other() -> Kiosk:
    """A much smaller catalogue: two items, one street, one signpost."""
    catalogue = read_snapshot(Snapshot(folders.as_bytes(folders.SOUND))).catalogue
    assert catalogue is not None
    return Kiosk(catalogue, catalogue.sites[0], lambda: build_keys(catalogue))


ITEM = ItemPage("gaoling-jintie")
VISITS: dict[str, tuple[tuple[Event, ...], Page, tuple[Page, ...]]] = {
    "nobody": ((), Attract(), ()),
    "home": ((e.Started(), e.ChoseScope(Scope.STREET)), Home(Scope.STREET), ()),
    "an item": (TO_ITEM, ITEM, (Home(),)),
    "its details": ((*TO_ITEM, e.OpenedDetails()), Details("gaoling-jintie"), (Home(), ITEM)),
    "a guide under way": ((*TO_ITEM, e.StartedGuide()), ITEM, (Home(),)),
    "a checklist": (TO_CHECKLIST, ITEM, (Home(),)),
    "a print under way": ((*TO_CHECKLIST, e.AskedPrint(Paper.A4)), ITEM, (Home(),)),
    "an item that is gone": ((e.Started(), e.OpenedItem("juzhuzheng")), Home(), ()),
    "a theme that is left": (
        (e.Started(), e.OpenedTheme("养老服务"), e.TurnedPage(3)),
        Listing("养老服务", Scope.ALL),
        (Home(),),
    ),
    "a theme that is gone": ((e.Started(), e.OpenedTheme("医疗保障")), Home(), ()),
}


@pytest.mark.parametrize(("happened", "page", "past"), VISITS.values(), ids=list(VISITS))
def test_the_same_page_where_it_still_exists(
    kiosk: Kiosk, other: Kiosk, happened: tuple[Event, ...], page: Page, past: tuple[Page, ...]
) -> None:
    found = renewed(play(fresh(NOON), kiosk, *happened), other)
    assert (found.page, found.past) == (page, past)


def test_a_signpost_that_is_gone(kiosk: Kiosk, other: Kiosk) -> None:
    before = play(
        fresh(NOON), kiosk, e.Started(), e.OpenedSearch(), e.Typed("身份证"), e.OpenedSignpost("shenfenzheng")
    )
    assert isinstance(before.page, SignpostPage)
    assert not isinstance(renewed(before, other).page, SignpostPage)


@pytest.mark.parametrize(
    ("known", "kept"),
    [
        (Whereabouts("huashan", "530102001001"), Whereabouts("huashan", "530102001001")),
        (Whereabouts("huashan", "530102001999"), Whereabouts("huashan")),
        (Whereabouts("daguan"), Whereabouts()),
        (Whereabouts(), Whereabouts()),
    ],
)
def test_where_the_citizen_lives(other: Kiosk, known: Whereabouts, kept: Whereabouts) -> None:
    state = play(fresh(NOON), other, e.Started())
    assert renewed(type(state)(**{**vars(state), "whereabouts": known}), other).whereabouts == kept


@settings(max_examples=40)
@given(choices=st.lists(st.integers(0, 10_000), max_size=30))
def test_whatever_was_going_on_can_be_drawn(kiosk: Kiosk, other: Kiosk, choices: list[int]) -> None:
    state = fresh(NOON)
    for number in choices:
        events = possible(state, kiosk, number)
        state, _ = step(state, events[number % len(events)], kiosk)
    over = renewed(state, other)
    assert not isinstance(over.page, Asking)
    view(over, other)
    assert renewed(over, other) == over
