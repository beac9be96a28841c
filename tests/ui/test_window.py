"""A touch counts only if it begins and ends on one thing that is still offered; views are drawn once."""

from dataclasses import replace

import pytest

from kiosk.visit.events import EndedVisit, OpenedSearch, SaidStillHere, Started, SwitchedElder, WentBack, WentHome
from kiosk.visit.views.records import Bars, Button, Look, View
from tests.ui import sample_asking as asking
from tests.ui import sample_frame as frame
from tests.ui.fingers import Bench
from tests.ui.samples import screen

PLAIN = Look()
HOME = View(PLAIN, frame.bars(PLAIN, back=False), frame.home(PLAIN), None)
ATTRACT = View(PLAIN, None, frame.attract(), None)
QUESTION = screen(PLAIN, asking.question())
STILL_THERE = replace(QUESTION, overlay=frame.still_there())


def test_a_tap_sends_the_event_of_what_it_touched(bench: Bench) -> None:
    bench.show(HOME)
    bench.tap(HOME.content.search.text)
    assert bench.sent == [OpenedSearch()]


def test_a_tap_anywhere_starts_from_attract(bench: Bench) -> None:
    bench.show(ATTRACT)
    bench.finger_at((20, 30)).down().up()
    assert bench.sent == [Started()]


def test_lifting_outside_does_not_count(bench: Bench) -> None:
    bench.show(HOME)
    bench.finger("首页").down().slide((540, 900)).up()
    assert bench.sent == []


def test_sliding_in_from_outside_does_not_count(bench: Bench) -> None:
    bench.show(HOME)
    bench.finger_at((540, 575)).down().slide(bench.target("首页").middle).up()
    assert bench.sent == []


def test_sliding_to_a_neighbour_sends_neither(bench: Bench) -> None:
    bench.show(HOME)
    bench.finger("首页").down().slide(bench.target("长辈版").middle).up()
    assert bench.sent == []


def test_the_pressed_state_follows_the_finger(bench: Bench) -> None:
    bench.show(HOME)
    at = bench.target("首页").middle
    finger = bench.finger("首页").down()
    assert bench.pressed() == ["首页"]
    finger.slide((540, 900))
    assert bench.pressed() == []
    finger.slide(at)
    assert bench.pressed() == ["首页"]
    finger.up()
    assert bench.pressed() == []
    assert bench.sent == [WentHome()]


def test_what_cannot_be_used_is_no_target_and_sends_nothing(bench: Bench) -> None:
    bench.show(QUESTION)
    at = bench.target("返回").middle
    bench.show(HOME)
    assert "返回" not in [target.text for target in bench.stage.targets()]
    bench.finger_at(at).down().up()
    assert bench.sent == []


def test_a_second_finger_does_nothing_while_one_is_down(bench: Bench) -> None:
    bench.show(QUESTION)
    first = bench.finger("返回").down()
    bench.finger("首页").down().up()
    assert bench.sent == []
    first.up()
    assert bench.sent == [WentBack()]


@pytest.mark.parametrize("button", ["right", "middle", "scrollup", "scrolldown"])
def test_only_a_finger_or_the_left_button_touches(bench: Bench, button: str) -> None:
    bench.show(QUESTION)
    bench.finger("首页", button).down().up()
    assert bench.sent == []


def test_a_touch_begun_on_an_earlier_view_is_dropped(bench: Bench) -> None:
    bench.show(HOME)
    finger = bench.finger("首页").down()
    bench.show(QUESTION)
    finger.up()
    assert bench.sent == []


def test_a_touch_outlives_a_change_of_the_clock(bench: Bench) -> None:
    bench.show(QUESTION)
    finger = bench.finger("首页").down()
    bars = QUESTION.bars
    assert bars is not None
    bench.show(replace(QUESTION, bars=replace(bars, clock="14:33")))
    finger.up()
    assert bench.sent == [WentHome()]


def test_a_touch_on_attract_outlives_the_minute(bench: Bench) -> None:
    bench.show(ATTRACT)
    finger = bench.finger_at((540, 1500)).down()
    bench.show(replace(ATTRACT, content=replace(ATTRACT.content, footer="14:33 · 全天开放 · 咨询 12345")))
    finger.up()
    assert bench.sent == [Started()]


def test_nothing_can_be_touched_before_it_was_drawn(bench: Bench) -> None:
    bench.show(HOME)
    bench.stage.show(QUESTION)
    bench.finger("首页").down().up()
    assert bench.sent == []
    bench.frame()
    bench.finger("首页").down().up()
    assert bench.sent == [WentHome()]


def test_a_run_of_taps_does_not_answer_the_next_question(bench: Bench) -> None:
    bench.show(QUESTION)
    place = bench.target("五华区").middle
    bench.finger_at(place).down().up()
    bench.show(screen(PLAIN, asking.question_multiple()))
    for _ in range(20):
        bench.seconds += 0.2
        bench.finger_at(place).down().up()
    assert len(bench.sent) == 1
    bench.seconds += 0.4
    bench.finger_at(place).down().up()
    assert len(bench.sent) == 2


def test_a_tap_that_had_to_wait_for_the_next_question_does_not_answer_it(bench: Bench) -> None:
    bench.show(QUESTION)
    place = bench.target("五华区").middle
    bench.finger_at(place).down().up()
    bench.seconds += 2.0
    bench.show(screen(PLAIN, asking.question_multiple()))
    bench.finger_at(place).down().up()
    assert len(bench.sent) == 1


def test_one_thing_can_be_touched_as_fast_as_fingers_are(bench: Bench) -> None:
    bench.show(HOME)
    place = bench.target("首页").middle
    for _ in range(3):
        bench.finger_at(place).down().up()
        bench.seconds += 0.1
    assert bench.sent == [WentHome()] * 3


def test_under_an_overlay_only_the_overlay_can_be_touched(bench: Bench) -> None:
    bench.show(QUESTION)
    home = bench.target("首页").middle
    bench.show(STILL_THERE)
    assert {target.event for target in bench.stage.targets()} == {SaidStillHere(), EndedVisit()}
    bench.finger_at(home).down().up()
    assert bench.sent == []
    bench.tap("我还在，继续办")
    assert bench.sent == [SaidStillHere()]


def test_the_page_is_back_when_the_overlay_has_gone(bench: Bench) -> None:
    bench.show(STILL_THERE)
    bench.show(QUESTION)
    bench.tap("首页")
    assert bench.sent == [WentHome()]


def test_a_countdown_does_not_drop_a_touch(bench: Bench) -> None:
    bench.show(STILL_THERE)
    finger = bench.finger("我还在，继续办").down()
    bench.show(replace(STILL_THERE, overlay=replace(frame.still_there(), seconds="31")))
    finger.up()
    assert bench.sent == [SaidStillHere()]


def test_a_look_switches_sizes_and_colours(bench: Bench) -> None:
    bench.show(HOME)
    plain = bench.target("长辈版")
    elder = Look(elder=True, contrast=True)
    bench.show(View(elder, frame.bars(elder), frame.home(elder), None))
    assert bench.target("普通版").event == plain.event == SwitchedElder()
    assert bench.pixel((5, 900)) == (0, 0, 0)
    assert bench.target("更多主题").h >= 18 * 4.03


def test_each_view_is_reported_once_when_it_has_been_drawn(bench: Bench) -> None:
    bench.stage.show(HOME)
    assert bench.drawn == []
    bench.frame()
    bench.frame()
    assert bench.drawn == [HOME]
    bench.show(HOME)
    assert bench.drawn == [HOME]
    bench.show(QUESTION)
    assert bench.drawn == [HOME, QUESTION]


def test_the_language_is_switched_from_the_top_bar(bench: Bench) -> None:
    bars = frame.bars(PLAIN)
    seen = Bars(bars.site, bars.heading, "23:59", bars.date, Button("中", bars.language.event), bars.tools)
    bench.show(replace(QUESTION, bars=seen))
    bench.tap("中")
    assert bench.sent == [bars.language.event]
    assert "23:59" in [text.words for text in bench.texts()]
