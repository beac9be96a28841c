"""The printers of a site: queues of CUPS where its file names them, else a folder of PDF files."""

from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.catalogue.district import Site
from kiosk.printing.farewell import cancel_leftovers
from kiosk.printing.jobs import Printer, Reason
from kiosk.printing.queue_printer import QueuePrinter
from kiosk.printing.spooler import Spooler, UnreachableError
from kiosk.printing.watching import PrinterWatch
from kiosk.trouble import CannotDoError
from kiosk.visit.terms import Paper

_WITHOUT = "这里没有装 pycups，打不到 CUPS 的打印机。请运行 make setup（或 pip install 'wuhua-kiosk[cups]'）后再试。"


def queues_of(site: Site) -> dict[Paper, str]:
    """The queues that the site's file names, by paper; empty where it names none."""
    named = {Paper.A4: site.printers.a4, Paper.RECEIPT: site.printers.receipt}
    return {paper: queue for paper, queue in named.items() if queue is not None}


def printers_of(site: Site, folder: Printer, server: Path | None = None) -> Mapping[Paper, Printer]:
    """A printer for every paper; `folder` where the site names no queue.

    `server` is the socket of a cupsd, None the machine's own. Nothing is connected yet. Raises CannotDoError where
    queues are named and pycups is not installed.
    """
    queues = queues_of(site)
    if not queues:
        return dict.fromkeys(Paper, folder)
    connect = connecting_to_cups(server)
    return {paper: QueuePrinter(queues[paper], connect) if paper in queues else folder for paper in Paper}


def watch_of(site: Site, tell: Callable[[Paper, Reason | None], None], server: Path | None = None) -> PrinterWatch:
    """Watches the queues of a site; one that names none has nothing to watch. `tell` is called on its thread."""
    queues = queues_of(site)

    def told(queue: str, trouble: Reason | None) -> None:
        for paper in (paper for paper, one in queues.items() if one == queue):
            tell(paper, trouble)

    connect = connecting_to_cups(server) if queues else _nothing_to_connect
    return PrinterWatch(connect, dict.fromkeys(queues.values()), told)


def _nothing_to_connect() -> Spooler:
    raise UnreachableError(Reason.NOT_THERE, "")


def cancel_own_jobs(site: Site, server: Path | None = None) -> bool:
    """Cancel and forget all that this kiosk has left at its queues and printers; whether nothing is left.

    Takes as long as that takes, up to 15 s where a printer does not let go: for a worker, at start and after a visit.
    """
    queues = tuple(queues_of(site).values())
    return not queues or cancel_leftovers(connecting_to_cups(server), queues, f"{site.kiosk}-")


def connecting_to_cups(server: Path | None = None) -> Callable[[], Spooler]:
    """Opens a connection to CUPS. Raises CannotDoError where pycups is not installed."""
    try:
        from kiosk.printing.cups import connecting
    except ImportError as error:
        raise CannotDoError(_WITHOUT) from error
    return connecting(server)
