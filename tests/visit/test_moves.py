"""What touches do, one wish at a time, on the shipped catalogue."""

from collections.abc import Callable

import pytest

from kiosk.catalogue.places import Whereabouts
from kiosk.visit import events as e
from kiosk.visit.effects import Print, Wipe
from kiosk.visit.events import Event
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.reduce import PRINT_LIMIT_SECONDS, reduce
from kiosk.visit.state import (
    Asking,
    Attract,
    Home,
    ItemPage,
    Listing,
    Places,
    Printing,
    Result,
    Searching,
    State,
    fresh,
)
from kiosk.visit.terms import Failure, Paper, Scope, Stage
from kiosk.words import Language
from tests.visit.walking import NOON, play

Play = Callable[..., State]

TO_ITEM = (e.Started(), e.OpenedItem("gaoling-jintie"))
ANSWERS = (
    e.Answered("年龄", "80—89周岁"),
    e.Answered("户口", "五华区"),
    e.Answered("办理类型", "第一次申请"),
    e.Answered("办理人", "家人或邻居代办"),
)
TO_CHECKLIST = (*TO_ITEM, e.StartedGuide(), *ANSWERS)


@pytest.fixture
def after(kiosk: Kiosk) -> Play:
    def played(*happening: Event) -> State:
        return play(fresh(NOON), kiosk, *happening)

    return played


def test_a_touch_starts_a_visit_and_nothing_else_does(after: Play) -> None:
    assert after(e.Started()).page == Home()
    assert after(e.OpenedItem("gaoling-jintie"), e.WentHome(), e.SwitchedElder()) == fresh(NOON)


def test_typing_deleting_clearing(after: Play) -> None:
    typing = (e.Started(), e.OpenedSearch(), e.Typed("g"), e.Typed("l"), e.Typed("j"))
    assert after(*typing).page == Searching("glj")
    assert after(*typing, e.Deleted()).page == Searching("gl")
    assert after(*typing, e.Cleared(), e.Deleted()).page == Searching("")
    assert after(*typing, *[e.Typed("长")] * 60).page == Searching("glj" + "长" * 27)


def test_a_candidate_replaces_the_letters_it_stands_for(after: Play) -> None:
    typed = after(e.Started(), e.OpenedSearch(), e.PickedCandidate("医保"), e.Typed("c"), e.Typed("b"))
    assert typed.page == Searching("医保cb")
    picked = after(e.Started(), e.OpenedSearch(), e.Typed("医"), e.Typed("c"), e.Typed("b"), e.PickedCandidate("参保"))
    assert picked.page == Searching("医参保")


def test_a_scope_filters_in_place_and_follows_into_a_theme(after: Play) -> None:
    home = after(e.Started(), e.ChoseScope(Scope.DISTRICT_WIDE))
    assert (home.page, home.past) == (Home(Scope.DISTRICT_WIDE), ())
    listed = after(e.Started(), e.ChoseScope(Scope.COMMUNITY), e.OpenedTheme("养老服务"))
    assert listed.page == Listing("养老服务", Scope.COMMUNITY)


def test_answers_lead_to_the_checklist_and_back_undoes_each(after: Play) -> None:
    page = after(*TO_CHECKLIST).page
    assert isinstance(page, Result)
    for back in range(1, len(ANSWERS) + 1):
        undone = after(*TO_CHECKLIST, *[e.WentBack()] * back)
        assert undone == after(*TO_ITEM, e.StartedGuide(), *ANSWERS[: len(ANSWERS) - back])


def test_an_earlier_answer_is_changed_and_later_ones_stay(after: Play) -> None:
    on_third = (*TO_ITEM, e.StartedGuide(), *ANSWERS[:3])
    reopened = after(*on_third, e.ReopenedQuestion("年龄"))
    assert isinstance(reopened.page, Asking)
    assert set(reopened.page.answers) == {"户口", "办理类型"}
    changed = after(*on_third, e.ReopenedQuestion("年龄"), e.Answered("年龄", "90—99周岁"))
    assert isinstance(changed.page, Asking)
    assert changed.page.answers["年龄"] == ("90—99周岁",)
    assert after(*on_third, e.ReopenedQuestion("年龄"), e.Answered("年龄", "90—99周岁"), ANSWERS[3]).page == Result(
        "gaoling-jintie", changed.page.answers | {"办理人": ("家人或邻居代办",)}
    )


def test_leading_on_carries_answers_over(after: Play) -> None:
    led = after(*TO_ITEM, e.StartedGuide(), *ANSWERS[:2], e.Answered("办理类型", "换卡、改信息、年度认证"))
    assert isinstance(led.page, ItemPage)
    assert (led.page.item, led.page.led_here) == ("gaoling-jintie-change", True)


def test_unsure_shows_help_first_then_lets_the_guide_go_on(after: Play, kiosk: Kiosk) -> None:
    question = kiosk.catalogue.item("gaoling-jintie").question("户口")
    assert question.unsure
    asking = (*TO_ITEM, e.StartedGuide(), ANSWERS[0])
    helping = after(*asking, e.AskedHelp())
    assert isinstance(helping.page, Asking)
    assert helping.page.helping
    assert after(*asking, e.AskedHelp(), e.WentBack()) == after(*asking)
    on = after(*asking, e.AskedHelp(), e.Answered("户口", "不清楚"))
    assert isinstance(on.page, Asking)
    assert on.page.answers["户口"] == ("不清楚",)


def test_ticks_switch(after: Play) -> None:
    one = after(*TO_CHECKLIST, e.Ticked(0), e.Ticked(2), e.Ticked(0), e.Ticked(99), e.Ticked(-1)).page
    assert isinstance(one, Result)
    assert one.ticked == {2}


def test_a_street_then_a_community_then_back_where_one_was(after: Play, kiosk: Kiosk) -> None:
    street = kiosk.catalogue.street("huashan")
    chosen = after(*TO_ITEM, e.OpenedPlaces(), e.ChoseStreet("huashan"))
    assert chosen.page == Places("gaoling-jintie", "huashan")
    settled = after(*TO_ITEM, e.OpenedPlaces(), e.ChoseStreet("huashan"), e.ChoseCommunity(street.communities[0].code))
    assert (settled.page, settled.past) == (ItemPage("gaoling-jintie"), (Home(),))
    assert settled.whereabouts == Whereabouts("huashan", street.communities[0].code)


def test_an_item_of_street_centres_needs_no_community(after: Play, kiosk: Kiosk) -> None:
    assert len(kiosk.catalogue.item("shiyejin").accepted_at) == 1
    settled = after(e.Started(), e.OpenedItem("shiyejin"), e.OpenedPlaces(), e.ChoseStreet("puji"))
    assert (settled.page, settled.whereabouts) == (ItemPage("shiyejin"), Whereabouts("puji"))


def test_three_hundred_taps_print_once(kiosk: Kiosk, after: Play) -> None:
    state, prints = after(*TO_CHECKLIST), []
    for _ in range(300):
        state, effects = reduce(state, e.AskedPrint(Paper.A4), kiosk)
        prints += effects
    assert [effect.job for effect in prints if isinstance(effect, Print)] == [1]
    assert len(prints) == 1


def test_success_only_when_the_printer_says_so_and_no_late_answer_counts(after: Play) -> None:
    printing = (*TO_CHECKLIST, e.AskedPrint(Paper.A4))
    on_the_way = after(*printing, e.PrintAdvanced(1, Stage.SENT, "CH01-20261123-0001")).page
    assert isinstance(on_the_way, Printing)
    assert (on_the_way.stage, on_the_way.number, on_the_way.under_way) == (Stage.SENT, "CH01-20261123-0001", True)
    failed = after(*printing, e.PrintFinished(1, Failure.JAM), e.PrintFinished(1, None)).page
    assert isinstance(failed, Printing)
    assert failed.failure is Failure.JAM
    foreign = after(*printing, e.PrintFinished(7, None)).page
    assert isinstance(foreign, Printing)
    assert foreign.under_way


def test_a_print_without_end_has_failed(after: Play) -> None:
    late = after(*TO_CHECKLIST, e.AskedPrint(Paper.A4), e.Tick(PRINT_LIMIT_SECONDS, NOON)).page
    assert isinstance(late, Printing)
    assert late.failure is Failure.TOO_SLOW


def test_after_a_failure_the_other_paper_can_be_tried(after: Play) -> None:
    tried = after(
        *TO_CHECKLIST, e.AskedPrint(Paper.A4), e.PrintFinished(1, Failure.NO_PAPER), e.AskedPrint(Paper.RECEIPT)
    )
    assert isinstance(tried.page, Printing)
    assert (tried.page.job, tried.page.paper, tried.page.under_way) == (2, Paper.RECEIPT, True)
    back = after(
        *TO_CHECKLIST,
        e.AskedPrint(Paper.A4),
        e.PrintFinished(1, Failure.NO_PAPER),
        e.AskedPrint(Paper.RECEIPT),
        e.PrintFinished(2, None),
        e.WentBack(),
    )
    assert isinstance(back.page, Result)


def test_nobody_there_is_asked_and_then_wiped(kiosk: Kiosk, after: Play) -> None:
    timings = kiosk.site.timings
    visit = (*TO_CHECKLIST, e.SwitchedContrast(), e.SwitchedLanguage(), e.Ticked(1))
    assert after(*visit, e.Tick(timings.idle - 1, NOON)).asked_still_there is None
    asked = after(*visit, e.Tick(timings.idle, NOON))
    assert asked.asked_still_there == timings.idle
    assert after(*visit, e.Tick(timings.idle, NOON), e.WentBack()) == asked
    still = after(*visit, e.Tick(timings.idle, NOON), e.SaidStillHere())
    assert (still.asked_still_there, still.page) == (None, asked.page)
    wiped, effects = reduce(asked, e.Tick(timings.idle + timings.answer, NOON), kiosk)
    assert (wiped, effects) == (fresh(NOON, timings.idle + timings.answer), (Wipe(),))


def test_elders_are_given_more_time(kiosk: Kiosk, after: Play) -> None:
    timings = kiosk.site.timings
    assert after(*TO_ITEM, e.SwitchedElder(), e.Tick(timings.idle, NOON)).asked_still_there is None
    assert after(*TO_ITEM, e.SwitchedElder(), e.Tick(timings.idle_elder, NOON)).asked_still_there is not None


def test_modes_go_with_the_visit(after: Play) -> None:
    assert after(e.Started(), e.SwitchedLanguage()).modes.language is Language.ENGLISH
    ended = after(e.Started(), e.SwitchedElder(), e.SwitchedContrast(), e.SwitchedLanguage(), e.EndedVisit())
    assert ended == fresh(NOON)
    assert isinstance(ended.page, Attract)


def test_a_clock_that_jumps_back_neither_asks_nor_wipes(after: Play) -> None:
    state = after(*TO_ITEM, e.Tick(50, NOON), e.Tick(-1000, NOON.replace(year=2016)))
    assert (state.seconds, state.asked_still_there) == (50, None)
