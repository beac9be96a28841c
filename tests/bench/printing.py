"""From a touch on 打印 to the document at a printer behind CUPS: a private printing system, no window."""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from tempfile import TemporaryDirectory

from kiosk.press import Press, warm_up
from kiosk.printing.cups import connecting
from kiosk.printing.numbers import Numbers
from kiosk.printing.queue_printer import QueuePrinter
from kiosk.visit.effects import Print
from kiosk.visit.events import Event, PrintFinished
from kiosk.visit.terms import Paper
from tests.bench.rows import Row
from tests.bench.sample import sheet
from tests.printing.system import Printer, printing_system

ROUNDS = 5
QUEUE, PORT = "bench", 8632


def rows() -> Iterator[Row]:
    """Until the printer has the document, and until the kiosk knows that it was printed."""
    with TemporaryDirectory() as folder, printing_system() as system:
        printer = system.add_printer(QUEUE, PORT)
        system.add_queue(printer)
        told: Queue[Event] = Queue()
        press = Press(
            {Paper.A4: QueuePrinter(QUEUE, connecting(system.socket))},
            Numbers(Path(folder) / "numbers.sqlite", "BENCH1"),
            told.put,
        )
        warm_up()
        taken = [_printed(press, job, printer, told) for job in range(1, ROUNDS + 1)]
        press.close()
    arrived, known = zip(*taken, strict=True)
    how = f"CUPS 和 ippeveprinter，{ROUNDS} 次的中位数"
    yield Row("触摸打印到打印机收完 PDF", statistics.median(arrived), "ms", how=how)
    yield Row("触摸打印到机器知道打好了", statistics.median(known), "ms", how=f"每半秒问一次，{how}")


def _printed(press: Press, job: int, printer: Printer, told: "Queue[Event]") -> tuple[float, float]:
    """Milliseconds until the paper is there, and until the end is told."""
    before, begin = len(printer.papers), time.perf_counter()
    press.start(Print(job, sheet(), Paper.A4))
    while len(printer.papers) == before:
        time.sleep(0.002)
    arrived = time.perf_counter() - begin
    while not isinstance(event := told.get(timeout=60), PrintFinished):
        pass
    assert event.failure is None, event.failure
    return arrived * 1000, (time.perf_counter() - begin) * 1000
