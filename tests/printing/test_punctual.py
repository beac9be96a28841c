"""An answer in time or none."""

import threading

import pytest

from kiosk.printing.jobs import Reason
from kiosk.printing.punctual import PunctualSpooler
from kiosk.printing.spooler import Standing, Ticket, UnreachableError
from tests.printing.scripted import READY, Scripted


class Hanging(Scripted):
    """Answers to the first question only once it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()

    def standing(self, queue: str) -> Standing:
        self.let_go.wait()
        return super().standing(queue)


def test_answers_and_errors_come_through() -> None:
    asked = PunctualSpooler(lambda: Scripted(standings=[READY, UnreachableError(Reason.NOT_THERE, "没有。")]), 10)
    assert asked.standing("a4") == READY
    with pytest.raises(UnreachableError, match="没有。"):
        asked.standing("a4")
    assert asked.send("a4", b"", "CH01-1") == Ticket("a4", 1, "CH01-1")
    asked.close()


def test_what_waited_behind_a_hanging_question_never_happens() -> None:
    hanging = Hanging()
    asked = PunctualSpooler(lambda: hanging, 0.05)
    with pytest.raises(UnreachableError, match="按时"):
        asked.standing("a4")
    with pytest.raises(UnreachableError, match="按时"):
        asked.send("a4", b"", "CH01-1")
    hanging.let_go.set()
    assert asked.leftovers(("a4",), "") == ()
    assert hanging.sent == []
    asked.close()
