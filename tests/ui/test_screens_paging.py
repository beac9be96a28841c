"""Long lists: every row is reached once by the button and by a swipe, in every look."""

from dataclasses import replace

import pytest

from kiosk.visit.events import TurnedPage, TurnedPageBack
from kiosk.visit.views.records import Button, Look, Rows, View
from tests.ui.conftest import PANEL
from tests.ui.fingers import Bench
from tests.ui.samples import LOOKS, samples

BACK = Button("上一页", TurnedPageBack(), "expand_less")
LONG = ("list", "details", "question-long", "checklist-long", "places-communities", "search")


def _turned_to(view: View, start: int) -> View:
    paging = Rows(start, view.content.paging.more, BACK if start else None)
    return replace(view, content=replace(view.content, paging=paging))


def _names(view: View) -> list[str]:
    """What each row says first."""
    for rows in ("rows", "sections", "options", "materials"):
        if found := getattr(view.content, rows, None):
            return [_name(row) for row in found]
    raise AssertionError(view)


def _name(row: object) -> str:
    title = next(getattr(row, part) for part in ("title", "text", "name") if hasattr(row, part))
    return getattr(title, "text", title)


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
@pytest.mark.parametrize("name", LONG)
def test_each_row_is_shown_once_on_the_way_through(bench: Bench, look: Look, name: str) -> None:
    view = samples(look)[name]
    wanted, seen, start = _names(view), list[str](), 0
    while start is not None:
        bench.show(_turned_to(view, start))
        shown = {text.words for text in bench.texts()}
        seen += [row for row in wanted if row in shown]
        turns = [target.event for target in bench.stage.targets() if isinstance(target.event, TurnedPage)]
        start = turns[0].start if turns else None
    assert seen == wanted


@pytest.mark.parametrize("name", LONG)
def test_the_button_says_how_many_are_left(bench: Bench, name: str) -> None:
    view = samples(Look(elder=True))[name]
    bench.show(view)
    turn = next(target for target in bench.stage.targets() if isinstance(target.event, TurnedPage))
    left = len(_names(view)) - turn.event.start
    assert turn.text == view.content.paging.more.format(n=left)


def test_a_screenful_later_there_is_a_way_back(bench: Bench) -> None:
    bench.show(samples(Look())["list-second-page"])
    bench.tap("上一页")
    assert bench.sent == [TurnedPageBack()]


def test_swiping_up_shows_what_the_button_shows(bench: Bench) -> None:
    bench.show(samples(Look())["list"])
    button = next(target for target in bench.stage.targets() if isinstance(target.event, TurnedPage))
    _swipe(bench, PANEL.height * 3 // 4, PANEL.height // 4)
    assert bench.sent == [button.event]


def test_swiping_down_goes_back(bench: Bench) -> None:
    bench.show(samples(Look())["list-second-page"])
    _swipe(bench, PANEL.height // 4, PANEL.height * 3 // 4)
    assert bench.sent == [TurnedPageBack()]


def test_a_swipe_on_a_page_without_more_does_nothing(bench: Bench) -> None:
    bench.show(samples(Look())["question"])
    _swipe(bench, PANEL.height * 3 // 4, PANEL.height // 4)
    assert bench.sent == []


def test_a_finger_that_wanders_sideways_turns_nothing(bench: Bench) -> None:
    bench.show(samples(Look())["list"])
    bench.finger_at((200, 1400)).down().slide((900, 1000)).up()
    assert bench.sent == []


def test_a_swipe_begun_on_an_earlier_view_turns_nothing(bench: Bench) -> None:
    bench.show(samples(Look())["question"])
    finger = bench.finger_at((500, 1500)).down()
    bench.show(samples(Look())["list"])
    finger.slide((500, 500)).up()
    assert bench.sent == []


def _swipe(bench: Bench, start: int, end: int) -> None:
    bench.finger_at((PANEL.width // 2, start)).down().slide((PANEL.width // 2, end)).up()
