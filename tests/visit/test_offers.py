"""An item outside its days is not shown at all; a paused one is, with the reason."""

from datetime import date, datetime

import pytest

from kiosk.catalogue.compiling import Bundle
from kiosk.catalogue.items import Items
from kiosk.visit import events as e
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Home, State, fresh
from kiosk.visit.views.records import HomeView, ItemView, ListView, SearchView
from kiosk.visit.views.screen import view
from tests.visit.walking import play

LAST = date(2026, 12, 31)
TODAY, TOMORROW = datetime(2026, 12, 31, 23, 59), datetime(2027, 1, 1, 0, 1)


@pytest.fixture
def changed(bundle: Bundle) -> Kiosk:
    """The shipped catalogue, with 高龄津贴 ending on LAST and 失业登记 paused."""
    edits = {
        "gaoling-jintie": {"effective_until": LAST},
        "shiye-dengji": {"status": "暂停", "status_reason": "系统升级"},
    }
    items = Items.of(item.model_copy(update=edits.get(item.id, {})) for item in bundle.catalogue.items)
    catalogue = bundle.catalogue.model_copy(update={"items": items})
    site = catalogue.site("cuihu")
    assert site is not None
    return Kiosk(catalogue, site, lambda: bundle.keys)


def shown(kiosk: Kiosk, clock: datetime, *happening: e.Touch) -> tuple[State, object]:
    state = play(fresh(clock), kiosk, e.Started(), *happening)
    return state, view(state, kiosk).content


def test_on_its_last_day_it_is_there_and_the_day_after_nowhere(changed: Kiosk) -> None:
    for clock, count in ((TODAY, 87), (TOMORROW, 86)):
        _, home = shown(changed, clock)
        assert isinstance(home, HomeView)
        assert home.scopes[-1].count == str(count)
        assert (e.OpenedItem("gaoling-jintie") in [one.event for one in home.favourites]) is (count == 87)
        _, listed = shown(changed, clock, e.OpenedTheme(None))
        assert isinstance(listed, ListView)
        assert len(listed.rows) == count
        _, found = shown(changed, clock, e.OpenedSearch(), *map(e.Typed, "glj"))
        assert isinstance(found, SearchView)
        assert (e.OpenedItem("gaoling-jintie") in [row.event for row in found.rows]) is (count == 87)
    after, _ = shown(changed, TOMORROW, e.OpenedItem("gaoling-jintie"))
    assert after.page == Home()


def test_a_paused_item_is_shown_with_the_reason(changed: Kiosk) -> None:
    _, item = shown(changed, TODAY, e.OpenedItem("shiye-dengji"))
    assert isinstance(item, ItemView)
    assert "现在暂停办理：系统升级。" in item.summary
    assert "暂停办理" in [chip.text for chip in item.chips]
