"""A paper of the staff's on its way through a print queue: each step said, the end as it is."""

import os
from collections.abc import Callable
from datetime import datetime

from kiosk.printers import connecting_to_cups
from kiosk.printing.jobs import Done, Failed, Job, Printing, Queued
from kiosk.printing.queue_printer import QueuePrinter


def send(pdf: bytes, queue: str, say: Callable[[str], None]) -> bool:
    """Whether it came out. Raises CannotDoError where pycups is not installed."""
    name = f"kiosk-print-{datetime.now():%Y%m%d-%H%M%S}-{os.getpid()}"  # not a kiosk's number: its sweep spares it
    for state in QueuePrinter(queue, connecting_to_cups()).submit(Job(pdf, name, name)):
        match state:
            case Queued():
                say(f"正在送到打印队列 {queue}……")
            case Printing():
                say("正在打印……")
            case Done():
                say("打好了，请到打印机取纸。")
                return True
            case Failed():
                say(f"没有打出来。{state.detail}")
    return False
