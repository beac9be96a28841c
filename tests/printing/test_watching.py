"""The printers at rest: told once, then only changes, through crashes of cupsd, until the watch ends."""

import threading
from queue import SimpleQueue

from kiosk.printing.cups import connecting
from kiosk.printing.jobs import Reason
from kiosk.printing.spooler import Spooler, Standing, UnreachableError
from kiosk.printing.watching import PrinterWatch
from tests.printing.desk import Desk
from tests.printing.scripted import READY, SILENCE, Scripted

EMPTY = Standing(Reason.NO_PAPER)
Told = tuple[str, Reason | None]


def test_only_changes_are_told() -> None:
    told: list[Told] = []
    spooler = Scripted(standings=[READY, READY, EMPTY, EMPTY, READY, SILENCE, SILENCE, READY])
    watch = PrinterWatch(lambda: spooler, ["a4"], lambda *one: told.append(one))
    for _ in range(8):
        watch.look()
    assert [reason for _, reason in told] == [None, Reason.NO_PAPER, None, Reason.OFFLINE, None]
    assert spooler.closed


def test_each_queue_for_itself_and_all_when_nobody_answers() -> None:
    told: list[Told] = []
    answers: list[Spooler | None] = [Scripted(standings=[READY, EMPTY]), None, None]

    def connect() -> Spooler:
        spooler = answers.pop(0)
        if spooler is None:
            raise UnreachableError(Reason.OFFLINE, "没有回答。")
        return spooler

    watch = PrinterWatch(connect, ["a4", "receipt"], lambda *one: told.append(one))
    for _ in range(3):
        watch.look()
    offline = [("a4", Reason.OFFLINE), ("receipt", Reason.OFFLINE)]
    assert told == [("a4", None), ("receipt", Reason.NO_PAPER), *offline]


def test_it_ends_at_once_and_says_nothing_more() -> None:
    told: list[Told] = []
    asked = threading.Event()

    def connect() -> Spooler:
        asked.set()
        return Scripted(standings=[READY])

    watch = PrinterWatch(connect, ["a4"], lambda *one: told.append(one), every=3600)
    watch.start()
    asked.wait()
    watch.close()
    before = len(told)
    watch.look()
    assert len(told) == before <= 1
    assert "printer watch" not in [thread.name for thread in threading.enumerate()]


def test_a_real_printer(desk: Desk) -> None:
    told: SimpleQueue[Told] = SimpleQueue()
    watch = PrinterWatch(connecting(desk.system.socket), ["a4"], lambda *one: told.put(one), every=0.02)
    watch.start()
    try:
        assert told.get(timeout=10) == ("a4", None)
        desk.printer.set_tray(0)
        assert told.get(timeout=10) == ("a4", Reason.NO_PAPER)
        desk.printer.set_tray(250)
        assert told.get(timeout=10) == ("a4", None)
        desk.system.kill_cupsd()
        assert told.get(timeout=10) == ("a4", Reason.OFFLINE)
        desk.system.start_cupsd()
        assert told.get(timeout=10) == ("a4", None)
        desk.cups.disablePrinter("a4")
        assert told.get(timeout=10) == ("a4", Reason.REFUSED)
        desk.cups.enablePrinter("a4")
        assert told.get(timeout=10) == ("a4", None)
        desk.printer.kill()
        assert told.get(timeout=10) == ("a4", Reason.OFFLINE)
    finally:
        watch.close()
