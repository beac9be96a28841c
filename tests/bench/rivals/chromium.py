"""Chromium printing a page, asked through its DevTools on two pipes: kept open, so that it is warm."""

import base64
import fcntl
import json
import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

from kiosk.staff.display import needed

_END = b"\0"
_FLAGS = ("headless", "no-sandbox", "disable-gpu", "no-first-run", "disable-background-networking", "disable-sync")


def _high(file: int) -> int:
    """The same file under a number that is not in the way of 3 and 4."""
    high = fcntl.fcntl(file, fcntl.F_DUPFD, 20)
    os.close(file)
    return high


class Chromium:
    """One browser with one page."""

    name = "Chromium"

    def __enter__(self) -> Self:
        self._profile = TemporaryDirectory(ignore_cleanup_errors=True)
        (read, self._to), (self._from, write) = os.pipe(), os.pipe()
        read, write = _high(read), _high(write)
        flags = [f"--{flag}" for flag in (*_FLAGS, "remote-debugging-pipe", f"user-data-dir={self._profile.name}")]
        # Chromium reads its orders from file 3 and answers on file 4
        command = [
            "bash",
            "-c",
            f'exec "$0" "$@" 3<&{read} 4>&{write} {read}<&- {write}>&-',
            needed("chromium"),
            *flags,
        ]
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen(command, pass_fds=(read, write), stdout=quiet, stderr=quiet)
        os.close(read)
        os.close(write)
        self._answers, self._asked, self._session = b"", 0, ""
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._ask("Page.enable")
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()
        os.close(self._to)
        os.close(self._from)
        self._profile.cleanup()

    def pdf(self, html: str) -> bytes:
        """The page as it would print it."""
        file = Path(self._profile.name) / "page.html"  # a page of its own may read the fonts, about:blank may not
        file.write_text(html, encoding="utf-8")
        self._ask("Page.navigate", url=file.as_uri())
        self._wait_for("Page.loadEventFired")
        printed = self._ask("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        return base64.b64decode(printed["data"])

    def _ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._asked += 1
        session = {"sessionId": self._session} if self._session else {}
        order = {"id": self._asked, "method": method, "params": parameters} | session
        os.write(self._to, json.dumps(order).encode() + _END)
        while True:
            answer = self._next()
            if answer.get("id") == self._asked:
                found: dict[str, Any] = answer["result"]
                return found

    def _wait_for(self, event: str) -> None:
        while self._next().get("method") != event:
            pass

    def _next(self) -> dict[str, Any]:
        while _END not in self._answers:
            self._answers += os.read(self._from, 1 << 20)
        first, _, self._answers = self._answers.partition(_END)
        answer: dict[str, Any] = json.loads(first)
        return answer
