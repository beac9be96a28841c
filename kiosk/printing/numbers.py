"""Running numbers such as CH01-20261123-0042: kiosk, day, and a count that is never used twice.

The count is stored and synced before it is handed out: a crash may skip a number, never repeat one.
"""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from kiosk.printing.faults import failed
from kiosk.printing.jobs import Failed, Reason

_WAIT_SECONDS = 10  # for another process to finish its own number; one takes milliseconds
_TABLE = "CREATE TABLE IF NOT EXISTS numbers (kiosk TEXT, day TEXT, last INTEGER NOT NULL, PRIMARY KEY (kiosk, day))"
_NEXT = """
    INSERT INTO numbers VALUES (?, ?, 1)
    ON CONFLICT (kiosk, day) DO UPDATE SET last = last + 1
    RETURNING last
"""
_WAY_OUT = "请查看磁盘和写权限；文件坏了，请用备份换回，换不回请联系管理员。"


class Numbers:
    """The numbers of one kiosk, in an SQLite file. Safe between threads and processes."""

    def __init__(self, store: Path, kiosk: str) -> None:
        self.store = store
        self.kiosk = kiosk

    def next(self, day: date) -> int | Failed:
        """The next count of that day, from 1."""
        try:
            self.store.parent.mkdir(parents=True, exist_ok=True)
            return self._counted(day)
        except OSError as error:
            return failed(error, self.store.parent)
        except sqlite3.Error as error:
            return Failed(Reason.NO_NUMBER, f"流水号存不进 {self.store}（{error}）。{_WAY_OUT}")

    def take(self, day: date) -> str | Failed:
        """The next number of that day, as it is printed."""
        count = self.next(day)
        return count if isinstance(count, Failed) else f"{self.kiosk}-{day:%Y%m%d}-{count:04d}"

    def _counted(self, day: date) -> int:
        with closing(sqlite3.connect(self.store, timeout=_WAIT_SECONDS, isolation_level=None)) as database:
            database.execute("PRAGMA synchronous = EXTRA")  # FULL can lose the last count to a power cut
            database.execute(_TABLE)
            ((count,),) = database.execute(_NEXT, (self.kiosk, day.isoformat())).fetchall()
            return int(count)
