"""A life event from home to paper, on the shipped catalogue."""

import pytest

from kiosk.guide.event_sheet import EventSheet
from kiosk.visit import events as e
from kiosk.visit.effects import Print
from kiosk.visit.events import Event
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.reduce import reduce
from kiosk.visit.renewing import renewed
from kiosk.visit.state import Asking, EventResult, ItemPage, LifeEvents, Places, Printing, State, fresh
from kiosk.visit.taking import together_of
from kiosk.visit.terms import Paper, Tab
from kiosk.visit.views.records import TogetherView
from kiosk.visit.views.screen import view
from tests.visit.walking import NOON, offered, play

EVENT = "sheng-haizi"
TO_EVENT: tuple[Event, ...] = (e.Started(), e.OpenedLifeEvents(), e.OpenedLifeEvent(EVENT))


def answered_first(state: State, kiosk: Kiosk) -> State:
    """Every question answered by its first option."""
    while isinstance(state.page, Asking):
        answer = next(one for one in offered(view(state, kiosk).content) if isinstance(one, e.Answered | e.Marked))
        state = play(state, kiosk, answer, *([e.Confirmed()] if isinstance(answer, e.Marked) else []))
    return state


@pytest.fixture
def result(kiosk: Kiosk) -> State:
    state = answered_first(play(fresh(NOON), kiosk, *TO_EVENT), kiosk)
    assert isinstance(state.page, EventResult)
    return state


def shown(state: State, kiosk: Kiosk) -> TogetherView:
    content = view(state, kiosk).content
    assert isinstance(content, TogetherView)
    return content


def test_home_leads_to_the_events_and_an_event_to_its_first_question(kiosk: Kiosk) -> None:
    assert play(fresh(NOON), kiosk, *TO_EVENT[:2]).page == LifeEvents()
    assert play(fresh(NOON), kiosk, *TO_EVENT).page == Asking(EVENT)
    assert play(fresh(NOON), kiosk, e.Started(), e.OpenedLifeEvent("no-such-event")).past == ()


def test_every_event_leads_to_items_whatever_is_answered_first(kiosk: Kiosk) -> None:
    for event in kiosk.catalogue.life_events:
        state = answered_first(play(fresh(NOON), kiosk, e.Started(), e.OpenedLifeEvent(event.id)), kiosk)
        assert shown(state, kiosk).rows, event.id


def test_tabs_turn_from_what_to_do_to_what_to_bring(kiosk: Kiosk, result: State) -> None:
    assert shown(result, kiosk).rows
    assert not shown(result, kiosk).materials
    bring = play(result, kiosk, e.ChoseTab(Tab.BRING))
    assert shown(bring, kiosk).materials
    assert not shown(bring, kiosk).rows
    assert play(bring, kiosk, e.WentBack()).page != result.page  # the tab is no page of its own


def test_ticked_materials_are_counted(kiosk: Kiosk, result: State) -> None:
    bring = play(result, kiosk, e.ChoseTab(Tab.BRING), e.Ticked(0), e.Ticked(1), e.Ticked(0))
    assert [row.ticked for row in shown(bring, kiosk).materials][:2] == [False, True]
    count = len(shown(bring, kiosk).materials)
    assert play(bring, kiosk, e.Ticked(count)) == bring


def test_an_item_is_opened_with_what_is_known(kiosk: Kiosk, result: State) -> None:
    assert isinstance(result.page, EventResult)
    for due in together_of(result.page, kiosk, NOON.date()).due:
        opened = play(result, kiosk, e.OpenedItem(due.checklist.item.id)).page
        assert opened == ItemPage(due.checklist.item.id, due.answers)


def test_the_street_is_asked_once_for_all(kiosk: Kiosk, result: State) -> None:
    asked = play(result, kiosk, e.OpenedPlaces())
    assert asked.page == Places(None)
    street = kiosk.catalogue.streets[0]
    settled = play(asked, kiosk, e.ChoseStreet(street.id), e.ChoseCommunity(street.communities[0].code))
    assert settled.page == result.page
    assert settled.whereabouts.community == street.communities[0].code
    assert any(street.communities[0].name in row.detail.text for row in shown(settled, kiosk).rows)


def test_the_combined_checklist_is_printed_once(kiosk: Kiosk, result: State) -> None:
    printing, effects = reduce(result, e.AskedPrint(Paper.A4), kiosk)
    assert isinstance(printing.page, Printing)
    assert printing.page.of == EVENT
    (effect,) = effects
    assert isinstance(effect, Print)
    assert isinstance(effect.sheet, EventSheet)
    assert reduce(printing, e.AskedPrint(Paper.A4), kiosk) == (printing, ())


def test_the_code_for_the_phone_holds_the_combined_checklist(kiosk: Kiosk, result: State) -> None:
    overlay = view(play(result, kiosk, e.OpenedQr()), kiosk).overlay
    assert overlay is not None
    assert kiosk.catalogue.life_event(EVENT).name in getattr(overlay, "message", "")


def test_a_new_catalogue_begins_the_event_again(kiosk: Kiosk, result: State) -> None:
    assert renewed(result, kiosk).page == Asking(EVENT)
