"""From a sheet to paper: running number, layout, printer; on one worker, so that the screen never waits."""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

from kiosk.guide.form_sheet import FormSheet
from kiosk.guide.letters import Letters
from kiosk.guide.parts import AnySheet
from kiosk.printing.jobs import Done, Failed, Job, Printer, Printing, Queued, Reason
from kiosk.printing.numbers import Numbers
from kiosk.visit.effects import Print
from kiosk.visit.events import Event, PrintAdvanced, PrintFinished
from kiosk.visit.terms import Failure, Paper, Stage

_LOG = logging.getLogger(__name__)

_FAILURES = {
    Reason.NO_PAPER: Failure.NO_PAPER,
    Reason.JAM: Failure.JAM,
    Reason.COVER_OPEN: Failure.COVER_OPEN,
    Reason.OUT_OF_TONER: Failure.OUT_OF_TONER,
    Reason.OFFLINE: Failure.OFFLINE,
    Reason.NOT_THERE: Failure.OFFLINE,
    Reason.TOO_SLOW: Failure.TOO_SLOW,
    Reason.REFUSED: Failure.REFUSED,
    Reason.NO_ACCESS: Failure.REFUSED,
    Reason.NOT_A_FOLDER: Failure.REFUSED,
    Reason.DISK_FULL: Failure.REFUSED,
    Reason.NO_NUMBER: Failure.REFUSED,
    Reason.UNKNOWN: Failure.UNKNOWN,
}


class Press:
    """Prints one sheet after the other and tells how each goes."""

    def __init__(self, printers: Mapping[Paper, Printer], numbers: Numbers, tell: Callable[[Event], None]) -> None:
        """`tell` is called on the worker's thread."""
        self._printers = printers
        self._numbers = numbers
        self._tell = tell
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="press")

    def start(self, effect: Print) -> None:
        """Print it; the end is told in any case."""
        self._worker.submit(self._print, effect)

    def in_turn(self, work: Callable[[], object]) -> None:
        """Have something done on the worker: after the prints asked for before, ahead of those asked for later."""
        self._worker.submit(_contained, work)

    def close(self) -> None:
        """Wait for the job under way, take no more."""
        self._worker.shutdown()

    def _print(self, effect: Print) -> None:
        try:
            end = self._printed(effect)
        except Exception:
            _LOG.exception("打印任务 %s 出错", effect.job)
            end = Failed(Reason.UNKNOWN, "")
        failure = None if isinstance(end, Done) else failure_of(end.reason)
        self._tell(PrintFinished(effect.job, failure, gone=isinstance(end, Done) or end.gone))

    def _printed(self, effect: Print) -> Done | Failed:
        number = self._numbers.take(effect.sheet.now.date())
        if isinstance(number, Failed):
            return _logged(number)
        pdf = lay_out(effect.sheet.numbered(number), effect.paper, effect.letters)
        self._tell(PrintAdvanced(effect.job, Stage.SENT, number))
        for state in self._printers[effect.paper].submit(Job(pdf, number, number)):
            match state:
                case Queued():
                    self._tell(PrintAdvanced(effect.job, Stage.SENT))
                case Printing():
                    self._tell(PrintAdvanced(effect.job, Stage.PRINTING))
                case Done():
                    return state
                case Failed():
                    return _logged(state)
        return Failed(Reason.UNKNOWN, "")


def lay_out(sheet: AnySheet | FormSheet, paper: Paper, letters: Letters) -> bytes:
    """The sheet as PDF; blank forms are A4. ReportLab is imported here: it must not stand before the first frame."""
    from kiosk.paper import checklist_a4, form_a4

    if isinstance(sheet, FormSheet):
        return form_a4.render(sheet)
    match paper:
        case Paper.A4:
            return checklist_a4.render(sheet, letters)
        case Paper.RECEIPT:
            return _receipt(sheet)


def _receipt(sheet: AnySheet) -> bytes:
    """On the roll of the sheet's site, and in black and white alone where its printer wants that."""
    from kiosk.paper import receipt
    from kiosk.paper.one_bit import one_bit
    from kiosk.paper.rolls import ROLLS

    pdf = receipt.render(sheet, ROLLS[sheet.site.receipt_width])
    return one_bit(pdf) if sheet.site.receipt_one_bit else pdf


def failure_of(reason: Reason) -> Failure:
    """What the visit calls it."""
    return _FAILURES[reason]


def _logged(failed: Failed) -> Failed:
    _LOG.error("没有打印出来：%s", failed.detail)
    return failed


def _contained(work: Callable[[], object]) -> None:
    try:
        work()
    except Exception:
        _LOG.exception("打印前后的准备出错")


def warm_up() -> None:
    """Load what the first print needs."""
    from kiosk.paper import checklist_a4, fonts, form_a4, receipt  # noqa: F401

    fonts.register()
