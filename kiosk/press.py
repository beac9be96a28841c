"""From a sheet to paper: running number, layout, printer; on one worker, so that the screen never waits."""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

from kiosk.guide.form_sheet import FormSheet
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
    Reason.OFFLINE: Failure.OFFLINE,
    Reason.TOO_SLOW: Failure.TOO_SLOW,
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

    def do_first(self, work: Callable[[], object]) -> None:
        """Have something loaded on the worker while nobody prints."""
        self._worker.submit(work)

    def close(self) -> None:
        """Wait for the job under way, take no more."""
        self._worker.shutdown()

    def _print(self, effect: Print) -> None:
        try:
            failure = self._printed(effect)
        except Exception:
            _LOG.exception("打印任务 %s 出错", effect.job)
            failure = Failure.UNKNOWN
        self._tell(PrintFinished(effect.job, failure))

    def _printed(self, effect: Print) -> Failure | None:
        number = self._numbers.take(effect.sheet.now.date())
        if isinstance(number, Failed):
            return _failure(number)
        pdf = lay_out(effect.sheet.numbered(number), effect.paper)
        self._tell(PrintAdvanced(effect.job, Stage.SENT, number))
        for state in self._printers[effect.paper].submit(Job(pdf, number, number)):
            match state:
                case Queued():
                    self._tell(PrintAdvanced(effect.job, Stage.SENT))
                case Printing():
                    self._tell(PrintAdvanced(effect.job, Stage.PRINTING))
                case Done():
                    return None
                case Failed():
                    return _failure(state)
        return Failure.UNKNOWN


def lay_out(sheet: AnySheet | FormSheet, paper: Paper) -> bytes:
    """The sheet as PDF; blank forms are A4. ReportLab is imported here: it must not stand before the first frame."""
    from kiosk.paper import checklist_a4, form_a4, receipt_80mm

    if isinstance(sheet, FormSheet):
        return form_a4.render(sheet)
    match paper:
        case Paper.A4:
            return checklist_a4.render(sheet)
        case Paper.RECEIPT:
            return receipt_80mm.render(sheet)


def _failure(failed: Failed) -> Failure:
    _LOG.error("没有打印出来：%s", failed.detail)
    return _FAILURES[failed.reason]


def warm_up() -> None:
    """Load what the first print needs."""
    from kiosk.paper import checklist_a4, fonts, form_a4, receipt_80mm  # noqa: F401

    fonts.register()
