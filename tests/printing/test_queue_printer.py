"""A job behind a queue: whatever the printing system answers, one honest end, in time, and nothing left to print."""

from itertools import chain, repeat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.farewell import Farewell, cancel_leftovers
from kiosk.printing.jobs import Done, Failed, Job, Printing, Queued, Reason, State
from kiosk.printing.judge import USUAL
from kiosk.printing.queue_printer import QueuePrinter
from kiosk.printing.reasons import Trouble
from kiosk.printing.spooler import JobNow, Phase, Standing, UnreachableError
from tests.printing.scripted import READY, SILENCE, Answer, Clock, Scripted

JOB = Job(b"%PDF", "CH01-20261123-0042", "CH01-20261123-0042")
WAITING, PRINTING = JobNow(Phase.WAITING, None, ""), JobNow(Phase.PRINTING, None, "")
COMPLETED, ENDED = JobNow(Phase.COMPLETED, None, ""), JobNow(Phase.ENDED, None, "")
HELD = JobNow(Phase.HELD, None, "")
LAST_SHEET = JobNow(Phase.PRINTING, Trouble(Reason.NO_PAPER, may_pass=True), "media-empty-warning")


def troubled(phase: Phase, reason: Reason) -> JobNow:
    return JobNow(phase, Trouble(reason), reason.value)


def printed(spooler: Scripted, clock: Clock) -> list[State]:
    return list(QueuePrinter("a4", lambda: spooler, USUAL, clock, clock.sleep).submit(JOB))


def end_of(*answers: Answer) -> Done | Failed:
    end = printed(Scripted(answers), Clock())[-1]
    assert isinstance(end, Done | Failed)
    return end


def reason_of(*answers: Answer) -> Reason:
    end = end_of(*answers)
    assert isinstance(end, Failed), end
    return end.reason


def test_each_state_is_told_once() -> None:
    spooler = Scripted([WAITING, PRINTING, PRINTING, COMPLETED])
    assert printed(spooler, Clock()) == [Queued(), Printing(), Done("a4")]
    assert (spooler.forgotten, spooler.closed, spooler.cancelled) == (True, True, False)


@pytest.mark.parametrize(
    "reason", [Reason.JAM, Reason.COVER_OPEN, Reason.NO_PAPER, Reason.OUT_OF_TONER, Reason.OFFLINE]
)
def test_a_trouble_ends_the_job_though_it_would_have_been_completed(reason: Reason) -> None:
    assert reason_of(PRINTING, troubled(Phase.PRINTING, reason), COMPLETED) is reason


@pytest.mark.parametrize("reason", [Reason.JAM, Reason.COVER_OPEN, Reason.OUT_OF_TONER])
def test_a_spoilt_sheet_is_no_success(reason: Reason) -> None:
    assert reason_of(troubled(Phase.COMPLETED, reason)) is reason


def test_paper_that_ran_out_with_this_sheet_is_success() -> None:
    assert end_of(PRINTING, *repeat(LAST_SHEET, 19), COMPLETED) == Done("a4")
    assert end_of(troubled(Phase.COMPLETED, Reason.NO_PAPER)) == Done("a4")


def test_a_tray_that_stays_empty_is_not_waited_for_longer_than_patience() -> None:
    clock = Clock()
    states = printed(Scripted([PRINTING, LAST_SHEET]), clock)
    assert isinstance(states[-1], Failed)
    assert states[-1].reason is Reason.NO_PAPER
    assert clock.now <= USUAL.patience + 4 * USUAL.poll


def test_patience_begins_anew() -> None:
    few = [LAST_SHEET] * 15
    assert end_of(*few, PRINTING, *few, PRINTING, *few, COMPLETED) == Done("a4")


def test_held_and_ended() -> None:
    assert reason_of(WAITING, HELD) is Reason.REFUSED
    assert reason_of(PRINTING, ENDED) is Reason.UNKNOWN
    assert reason_of(PRINTING, troubled(Phase.ENDED, Reason.COVER_OPEN)) is Reason.COVER_OPEN


def test_two_silences_are_forgiven_and_three_are_not() -> None:
    assert end_of(PRINTING, SILENCE, SILENCE, PRINTING, SILENCE, SILENCE, COMPLETED) == Done("a4")
    assert reason_of(PRINTING, SILENCE, SILENCE, SILENCE, COMPLETED) is Reason.OFFLINE


def test_slow() -> None:
    clock = Clock()
    end = printed(Scripted([PRINTING]), clock)[-1]
    assert isinstance(end, Failed)
    assert end.reason is Reason.TOO_SLOW
    assert clock.now == pytest.approx(USUAL.deadline, abs=2)


def test_a_job_that_cannot_be_seen_to_be_gone() -> None:
    clock, spooler = Clock(), Scripted([troubled(Phase.PRINTING, Reason.JAM)], lingers=1_000)
    end = printed(spooler, clock)[-1]
    assert isinstance(end, Failed)
    assert (end.reason, end.gone) == (Reason.JAM, False)
    assert "清掉" in end.detail
    assert spooler.forgotten
    assert clock.now <= USUAL.farewell + 3


@pytest.mark.parametrize("reason", [Reason.NO_PAPER, Reason.REFUSED, Reason.NOT_THERE])
def test_nothing_is_sent_to_a_queue_that_would_not_print(reason: Reason) -> None:
    spooler = Scripted(standings=[Standing(reason)])
    end = printed(spooler, Clock())[-1]
    assert isinstance(end, Failed)
    assert (end.reason, end.gone, spooler.sent, spooler.closed) == (reason, True, [], True)


def test_a_busy_printer_is_waited_for() -> None:
    busy = Standing(None, busy=True)
    assert printed(Scripted([COMPLETED], [busy] * 100 + [READY]), Clock())[-1] == Done("a4")
    clock, spooler = Clock(), Scripted([COMPLETED], [busy])
    end = printed(spooler, clock)[-1]
    assert isinstance(end, Failed)
    assert (end.reason, spooler.sent) == (Reason.TOO_SLOW, [])
    assert clock.now <= USUAL.deadline + 2


def test_a_job_whose_arrival_nobody_knows_of_is_withdrawn() -> None:
    spooler = Scripted([WAITING], sending=UnreachableError(Reason.OFFLINE, "断了。"))
    end = printed(spooler, Clock())[-1]
    assert isinstance(end, Failed)
    assert (end.reason, end.gone, spooler.may_still_print) == (Reason.OFFLINE, True, False)


def test_without_a_printing_system() -> None:
    def nobody() -> Scripted:
        raise UnreachableError(Reason.OFFLINE, "没有 CUPS。")

    assert list(QueuePrinter("a4", nobody).submit(JOB)) == [Failed(Reason.OFFLINE, "没有 CUPS。")]
    assert not cancel_leftovers(nobody, ("a4",), "CH01-")


def test_who_stops_listening_leaves_no_job_behind() -> None:
    clock, spooler = Clock(), Scripted([PRINTING])
    states = QueuePrinter("a4", lambda: spooler, USUAL, clock, clock.sleep).submit(JOB)
    assert [next(states), next(states)] == [Queued(), Printing()]
    states.close()  # type: ignore[attr-defined]
    assert (spooler.cancelled, spooler.may_still_print, spooler.closed) == (True, False, True)


def test_leftovers_are_cancelled_and_forgotten() -> None:
    clock, spooler = Clock(), Scripted([PRINTING], sent=["CH01-1", "visitor"], lingers=2)
    assert cancel_leftovers(lambda: spooler, ("a4",), "CH01-", Farewell(USUAL, clock, clock.sleep))
    assert (spooler.cancelled, spooler.forgotten, spooler.closed) == (True, True, True)


REASONS = st.sampled_from([Reason.JAM, Reason.NO_PAPER, Reason.OFFLINE, Reason.REFUSED, Reason.UNKNOWN])
TROUBLES = st.none() | st.builds(Trouble, REASONS, st.booleans())
ANSWERS = st.builds(JobNow, st.sampled_from(Phase), TROUBLES, st.just("")) | st.just(SILENCE)
STANDINGS = st.builds(Standing, st.none() | REASONS, st.just(""), st.booleans()) | st.just(SILENCE)


@given(
    answers=st.lists(ANSWERS, max_size=12),
    standings=st.lists(STANDINGS, max_size=4),
    lingers=st.integers(0, 60),
    sending=st.sampled_from([None, SILENCE]),
)
def test_whatever_is_answered(
    answers: list[Answer], standings: list[Standing], lingers: int, sending: UnreachableError | None
) -> None:
    clock = Clock()
    spooler = Scripted(chain(answers), chain(standings, [READY]), lingers, sending)
    states = printed(spooler, clock)
    end = states[-1]
    assert [isinstance(state, Done | Failed) for state in states] == [False] * (len(states) - 1) + [True]
    assert clock.now <= USUAL.deadline + 2 * USUAL.farewell + 5
    assert len(spooler.sent) <= 1
    assert spooler.closed
    if isinstance(end, Failed) and end.gone:
        assert not spooler.may_still_print
    if isinstance(end, Done):
        assert any(answer.phase is Phase.COMPLETED for answer in answers if isinstance(answer, JobNow))
        assert not spooler.cancelled
    if isinstance(end, Failed) and spooler.may_still_print:
        assert spooler.cancelled
