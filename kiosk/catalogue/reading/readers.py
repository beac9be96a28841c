"""Reading files in child processes with limits, so that no file whatever can hang or crash the caller.

A child is a fork of this process: nothing is loaded twice. It answers file by file; one that stays silent
too long, takes too much memory or dies is replaced, and the file it was at is told as a problem.
"""

import gc
import os
import resource
import signal
from collections import deque
from collections.abc import Mapping
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path
from time import monotonic
from typing import Self

from kiosk.catalogue.problems import error
from kiosk.catalogue.reading.file_reading import FileReading, read_file
from kiosk.catalogue.reading.handing_over import from_bytes, to_bytes

SECONDS = 10.0
"""For one file. The largest that is allowed takes about one."""

MEMORY = 512 * 1024 * 1024
"""Bytes a child may take beyond what this process has. The largest file takes about a tenth."""

_BATCH = 16
"""Files sent at once, so that a child need not wait for us between them."""

_WORTH_A_CHILD = 64
"""Files from which a second child is quicker than waiting for the first."""

_FORK = get_context("fork")

_File = tuple[str, bytes]


class Readers:
    """Child processes that read files. Open them before threads are started, close them in the end."""

    def __init__(self, count: int, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._children = [_Child() for _ in range(count)]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for child in self._children:
            child.end()

    def __call__(self, files: Mapping[str, bytes]) -> dict[str, FileReading]:
        """What came of each file. Ends within `seconds` a file, whatever is in them."""
        waiting, found = deque(files.items()), dict[str, FileReading]()
        while waiting or any(child.asked for child in self._children):
            self._ask(waiting)
            self._listen(found)
            self._replace_the_silent(waiting, found)
        return {path: found[path] for path in files}

    def _ask(self, waiting: deque[_File]) -> None:
        for child in self._children:
            if waiting and not child.asked:
                child.ask([waiting.popleft() for _ in range(min(_BATCH, len(waiting)))])

    def _listen(self, found: dict[str, FileReading]) -> None:
        busy = {child.connection: child for child in self._children if child.asked}
        patience = min(child.since for child in busy.values()) + self._seconds - monotonic()
        for connection in wait(list(busy), max(0.0, patience)):
            child = busy[connection]  # type: ignore[index]
            answer = child.answer()
            if answer is not None:
                found[answer[0]] = answer[1]

    def _replace_the_silent(self, waiting: deque[_File], found: dict[str, FileReading]) -> None:
        for place, child in enumerate(self._children):
            if child.gone or (child.asked and monotonic() - child.since > self._seconds):
                (path, _), *rest = child.asked or [("", b"")]
                found[path] = _given_up(path, self._seconds, child.gone)
                waiting.extendleft(reversed(rest))
                child.end()
                self._children[place] = _Child()


def read_guarded(files: Mapping[str, bytes]) -> dict[str, FileReading]:
    """Reads files in as many children as are worth it, and ends them."""
    if not files:
        return {}
    count = min(os.cpu_count() or 1, 1 + len(files) // _WORTH_A_CHILD)
    with Readers(count) as readers:
        return readers(files)


class _Child:
    """One child process, and the files it was asked for and has not answered yet."""

    def __init__(self) -> None:
        self.connection, theirs = _FORK.Pipe()
        self.asked: deque[_File] = deque()
        self.since = monotonic()
        self.gone = False
        self._process = _FORK.Process(target=_serve, args=(theirs, self.connection), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, files: list[_File]) -> None:
        self.asked.extend(files)
        self.since = monotonic()
        try:
            self.connection.send(files)
        except OSError:
            self.gone = True

    def answer(self) -> tuple[str, FileReading] | None:
        """The next file it has read; None where it died instead."""
        try:
            reading = from_bytes(self.connection.recv_bytes())
        except (OSError, EOFError, ValueError, TypeError):
            self.gone = True
            return None
        self.since = monotonic()
        return self.asked.popleft()[0], reading

    def end(self) -> None:
        self.connection.close()
        self._process.kill()  # it holds nothing that could be lost
        self._process.join()
        self._process.close()


def _serve(connection: Connection, parents_end: Connection) -> None:
    """The child: reads what it is sent until nobody is there any more."""
    parents_end.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent tells us by closing
    gc.freeze()
    _limit_memory()
    while True:
        try:
            files = connection.recv()
        except (EOFError, OSError):
            return
        for path, contents in files:
            _limit_time()
            connection.send_bytes(to_bytes(_read(path, contents)))


def _read(path: str, contents: bytes) -> FileReading:
    try:
        return read_file(path, contents)
    except MemoryError:
        return _given_up(path, SECONDS, died=True)


def _limit_memory() -> None:
    taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + MEMORY, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_time() -> None:
    """Even if the parent is no more, a child does not go on for ever."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime + SECONDS) + 2, resource.RLIM_INFINITY))


def _given_up(path: str, seconds: float, died: bool) -> FileReading:
    why = "读到一半，内存不够或读取程序出错了" if died else f"读了 {seconds:.0f} 秒还没读完"
    how = "多半不是事项文件，或有成千上万重复的内容：请照着别的文件重新写，或从上一版恢复。"
    return FileReading((error(path, None, f"这个文件读不了：{why}。", how),), given_up=True)
