"""What the kiosk knows of its printers before anybody counts on paper, and how much paper it gives."""

from collections.abc import Iterator

import pytest

from kiosk.catalogue.district import PrintLimits
from kiosk.catalogue.search.keys import build_keys
from kiosk.guide.letters import Letters
from kiosk.visit import events as e
from kiosk.visit.effects import Print
from kiosk.visit.events import Event
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.reduce import reduce
from kiosk.visit.state import Printing, State, fresh
from kiosk.visit.terms import Failure, Paper
from kiosk.visit.views.records import AttractView, Button, ChecklistView, HomeView, PrintingView, Weight
from kiosk.visit.views.screen import view
from tests.visit.walking import NOON, offered, play

LIST: tuple[Event, ...] = (e.Started(), e.OpenedItem("gaoling-jintie"), e.AskedEverything())
A4_EMPTY = e.PrinterChanged(Paper.A4, Failure.NO_PAPER)
RECEIPT_JAM = e.PrinterChanged(Paper.RECEIPT, Failure.JAM)


def checklist(state: State, kiosk: Kiosk) -> ChecklistView:
    content = view(state, kiosk).content
    assert isinstance(content, ChecklistView)
    return content


def first_choice(actions: tuple[Button, ...]) -> object:
    (primary,) = [one.event for one in actions if one.weight is Weight.PRIMARY]
    return primary


def test_attract_and_home_say_what_cannot_be_printed(kiosk: Kiosk) -> None:
    resting = play(fresh(NOON), kiosk, A4_EMPTY)
    attract = view(resting, kiosk).content
    assert isinstance(attract, AttractView)
    assert "没有纸" in attract.notice
    home = view(play(resting, kiosk, e.Started()), kiosk).content
    assert isinstance(home, HomeView)
    assert home.notice == attract.notice
    refilled = view(play(resting, kiosk, e.PrinterChanged(Paper.A4, None)), kiosk).content
    assert isinstance(refilled, AttractView)
    assert refilled.notice == ""


@pytest.mark.parametrize(
    ("told", "leads_to"),
    [
        ((), e.AskedPrint(Paper.A4)),
        ((A4_EMPTY,), e.AskedPrint(Paper.RECEIPT)),
        ((RECEIPT_JAM,), e.AskedPrint(Paper.A4)),
        ((A4_EMPTY, RECEIPT_JAM), e.OpenedQr()),
    ],
)
def test_the_checklist_leads_to_what_works(kiosk: Kiosk, told: tuple[Event, ...], leads_to: Event) -> None:
    shown = checklist(play(fresh(NOON), kiosk, *told, *LIST), kiosk)
    assert first_choice(shown.actions) == leads_to
    down = {event.paper for event in told if isinstance(event, e.PrinterChanged)}
    assert not any(e.AskedPrint(paper) in list(offered(shown.actions)) for paper in down)
    assert bool(down) == any("打" in line for line in shown.advice[:1])


def test_a_failed_print_offers_the_other_paper_only_where_it_works(kiosk: Kiosk) -> None:
    failed = play(fresh(NOON), kiosk, *LIST, e.AskedPrint(Paper.A4), e.PrintFinished(1, Failure.JAM))
    assert e.AskedPrint(Paper.RECEIPT) in list(offered(view(failed, kiosk)))
    both = play(failed, kiosk, RECEIPT_JAM)
    assert e.AskedPrint(Paper.RECEIPT) not in list(offered(view(both, kiosk)))


def test_what_is_known_of_printers_outlives_a_visit_and_what_was_printed_by_whom_does_not(kiosk: Kiosk) -> None:
    ended = play(fresh(NOON), kiosk, A4_EMPTY, *printed(1), e.EndedVisit())
    assert ended.trouble(Paper.A4) is Failure.NO_PAPER
    assert (ended.papers, len(ended.printed_at)) == (0, 1)


def printed(count: int, since: int = 0) -> Iterator[Event]:
    """So many receipts in one visit, each to its end."""
    yield from LIST
    for number in range(since + 1, since + count + 1):
        yield from (e.AskedPrint(Paper.RECEIPT), e.PrintFinished(number, None), e.WentBack())


def limited(kiosk: Kiosk, **limits: int) -> Kiosk:
    site = kiosk.site.model_copy(update={"print_limits": PrintLimits(**limits)})
    return Kiosk(kiosk.catalogue, site, lambda: build_keys(kiosk.catalogue))


def test_one_citizen_prints_only_so_much(kiosk: Kiosk) -> None:
    strict = limited(kiosk, per_visit=2, per_hour=50)
    state = play(fresh(NOON), strict, *printed(2))
    refused, effects = reduce(state, e.AskedPrint(Paper.A4), strict)
    assert effects == ()
    assert isinstance(refused.page, Printing)
    assert refused.page.failure is Failure.VISIT_LIMIT
    assert refused.jobs == 2
    shown = view(refused, strict).content
    assert isinstance(shown, PrintingView)
    assert first_choice(shown.actions) == e.OpenedQr()
    assert shown.steps == ()
    next_one = play(refused, strict, e.EndedVisit(), *printed(1, since=2))
    assert next_one.papers == 1


def test_a_kiosk_prints_only_so_much_an_hour(kiosk: Kiosk) -> None:
    strict = limited(kiosk, per_visit=50, per_hour=2)
    state = play(fresh(NOON), strict, *printed(2))
    assert reduce(state, e.AskedPrint(Paper.A4), strict)[1] == ()
    later = play(state, strict, e.EndedVisit(), e.Tick(state.seconds + 3601, NOON), *LIST)
    assert reduce(later, e.AskedPrint(Paper.A4), strict)[1] != ()


def test_what_did_not_come_out_does_not_count(kiosk: Kiosk) -> None:
    strict = limited(kiosk, per_visit=1, per_hour=1)
    failed = play(fresh(NOON), strict, *LIST, e.AskedPrint(Paper.A4), e.PrintFinished(1, Failure.JAM))
    assert reduce(failed, e.AskedPrint(Paper.RECEIPT), strict)[1] != ()


@pytest.mark.parametrize(("elder", "letters"), [(False, Letters.NORMAL), (True, Letters.LARGE)])
def test_who_reads_large_prints_large(kiosk: Kiosk, elder: bool, letters: Letters) -> None:
    mode = (e.SwitchedElder(),) if elder else ()
    state = play(fresh(NOON), kiosk, e.Started(), *mode, *LIST[1:])
    (effect,) = reduce(state, e.AskedPrint(Paper.A4), kiosk)[1]
    assert isinstance(effect, Print)
    assert effect.letters is letters
