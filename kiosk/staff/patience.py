"""A progress bar for work that takes longer than a second. No thread: it is drawn when it is told something."""

from collections.abc import Callable
from time import monotonic
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

PATIENCE = 1.0
"""Seconds without a word."""

BETWEEN = 0.1
"""Seconds between two drawings; each takes about a thousandth."""


class Patience:
    """Shows a bar on a terminal, and nothing anywhere else. A context manager: the bar goes away in the end."""

    def __init__(self, console: Console, clock: Callable[[], float] = monotonic) -> None:
        self._console, self._clock = console, clock
        columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
        self._progress = Progress(*columns, console=console, transient=True, auto_refresh=False)
        self._next = clock() + PATIENCE
        self._drawn = False
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._drawn:
            self._progress.stop()

    def begin(self, what: str, total: int) -> None:
        """A new piece of work of `total` steps."""
        if self._task is not None:
            self._progress.remove_task(self._task)
        self._task = self._progress.add_task(what, total=total)
        self._draw()

    def tell(self, done: int) -> None:
        """That many steps are done."""
        if self._task is not None:
            self._progress.update(self._task, completed=done)
        self._draw()

    def _draw(self) -> None:
        now = self._clock()
        if not self._console.is_terminal or now < self._next:
            return
        if not self._drawn:
            self._drawn = True
            self._progress.start()
        self._next = now + BETWEEN
        self._progress.refresh()
