"""A job always has an end."""

from collections.abc import Iterator

import pytest

from kiosk.printing.jobs import Done, Failed, Printing, Queued, Reason, State, outcome

JAMMED = Failed(Reason.JAM, "卡纸了。")


@pytest.mark.parametrize("end", [Done("HP"), JAMMED])
def test_the_last_state_is_the_outcome(end: Done | Failed) -> None:
    assert outcome(iter([Queued(), Printing(), end])) == end


@pytest.mark.parametrize("states", [[], [Queued()], [Queued(), Printing()]])
def test_a_printer_that_falls_silent_has_failed(states: list[State]) -> None:
    end = outcome(iter(states))
    assert isinstance(end, Failed)
    assert end.reason is Reason.UNKNOWN


def test_every_state_is_waited_for() -> None:
    seen: list[State] = []

    def slow() -> Iterator[State]:
        for state in (Queued(), Printing(), Done("HP")):
            seen.append(state)
            yield state

    outcome(slow())
    assert seen == [Queued(), Printing(), Done("HP")]
