"""A whole printing system for tests: private dbus, cupsd and ippeveprinter in one folder, ended by their ids.

ippeveprinter listens on every address and wants DNS-SD. Where the tests may, they therefore move into a network
namespace of their own, which has a loopback and nothing else.
"""

import ctypes
import fcntl
import os
import shutil
import signal
import socket
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from grp import getgrgid
from pathlib import Path
from tempfile import mkdtemp
from urllib.parse import urlencode
from urllib.request import urlopen

import cups

PATIENCE = 20.0
"""Seconds for a server to come up or to end."""

_UNKNOWN = -2  # PWG 5100.13

DBUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/>
</policy></busconfig>
"""
CUPS_FILES = """ServerRoot {folder}/etc
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
User {user}
SystemGroup {group}
"""
CUPSD = """LogLevel debug
DirtyCleanInterval 0
Listen {folder}/cups.sock
Browsing Off
DefaultAuthType None
WebInterface No
JobRetryInterval 2
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
PRINTING = """#!/bin/bash
# What the printer does with a document, as the test has written it into the file "behaviour".
folder=$(dirname "$0")
document=$1
say() { echo "STATE: $1" >&2; }
come_out() { cp "$document" "$folder/papers/$(date +%s%N).pdf"; }
cancelled() { ipptool -tv {uri} get-jobs.test | grep --quiet processing-to-stop-point; }
work() { for _ in $(seq "$1"); do cancelled && exit 0; sleep 0.1; done; }  # so many tenths of a second
. "$folder/behaviour"
"""
PRINTS = "come_out\n"
"""The behaviour of a printer in good order."""
LONG = "work 300\n"
"""Longer than any test waits, unless the job is cancelled: ippeveprinter itself never ends a command early."""


def wait_for(come: Callable[[], bool], what: str) -> None:
    """Until it has come. TimeoutError says what did not."""
    end = time.monotonic() + PATIENCE
    while not come():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.02)


@dataclass
class Printer:
    """One ippeveprinter and the folder in which its papers arrive."""

    name: str
    port: int
    folder: Path
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def uri(self) -> str:
        """Where it speaks IPP."""
        return f"ipp://localhost:{self.port}/ipp/print"

    @property
    def runs(self) -> bool:
        """Whether it is switched on."""
        return self.process is not None and self.process.poll() is None

    @property
    def papers(self) -> list[Path]:
        """The documents that came out, oldest first."""
        return sorted((self.folder / "papers").iterdir())

    def behave(self, script: str) -> None:
        """From the next document on: a piece of bash, with the words that PRINTING gives it."""
        aside = self.folder / "behaviour.part"
        aside.write_text(script, encoding="utf-8")
        aside.rename(self.folder / "behaviour")

    def set_tray(self, sheets: int) -> None:
        """Fill or empty the trays, as on the printer's own web page. It takes a tray left unsaid for empty."""
        main = {"size1": "iso_a4_210x297mm", "type1": "stationery", "level1": sheets}
        by_hand = {"size3": "iso_a4_210x297mm", "type3": "stationery", "level3": 0 if sheets == 0 else _UNKNOWN}
        with urlopen(f"http://localhost:{self.port}/media?{urlencode(main | by_hand)}", timeout=PATIENCE) as page:
            page.read()

    def kill(self) -> None:
        """Pull the plug."""
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)  # with the command that is printing
            self.process.wait(PATIENCE)


@dataclass
class PrintingSystem:
    """cupsd with its printers."""

    folder: Path
    processes: "list[subprocess.Popen[bytes]]" = field(default_factory=list)
    printers: dict[str, Printer] = field(default_factory=dict)
    cupsd: "subprocess.Popen[bytes] | None" = None

    @property
    def socket(self) -> Path:
        """Where cupsd listens."""
        return self.folder / "cups.sock"

    @property
    def documents(self) -> list[Path]:
        """What cupsd keeps of jobs on disk: their documents."""
        return sorted(path for path in (self.folder / "spool").iterdir() if path.name.startswith("d"))

    def begin(self) -> None:
        """Start everything but printers."""
        for name in ("etc", "spool/tmp", "cache", "state"):
            (self.folder / name).mkdir(parents=True)
        (self.folder / "dbus.conf").write_text(DBUS.format(folder=self.folder))
        self._start("dbus-daemon", f"--config-file={self.folder}/dbus.conf", "--nofork", "--nopidfile")
        wait_for((self.folder / "bus").exists, "dbus-daemon")
        user = "nobody" if os.geteuid() == 0 else str(os.geteuid())
        group = getgrgid(os.getegid()).gr_name
        (self.folder / "etc/cups-files.conf").write_text(CUPS_FILES.format(folder=self.folder, user=user, group=group))
        (self.folder / "etc/cupsd.conf").write_text(CUPSD.format(folder=self.folder))
        self.start_cupsd()

    def start_cupsd(self) -> None:
        """Start cupsd, again if need be."""
        conf = self.folder / "etc"
        self.cupsd = self._start("cupsd", "-f", "-c", f"{conf}/cupsd.conf", "-s", f"{conf}/cups-files.conf")
        wait_for(self._answers, "cupsd")

    def cupsd_runs(self) -> bool:
        """Whether it was not killed."""
        return self.cupsd is not None and self.cupsd.poll() is None

    def kill_cupsd(self) -> None:
        """As a crash would."""
        assert self.cupsd is not None
        self.cupsd.kill()
        self.cupsd.wait(PATIENCE)

    def add_printer(self, name: str, port: int) -> Printer:
        """A printer in good order, not yet a queue."""
        folder = self.folder / name
        (folder / "papers").mkdir(parents=True)
        (folder / "work").mkdir()
        script = folder / "print.sh"
        printer = Printer(name, port, folder)
        script.write_text(PRINTING.replace("{uri}", printer.uri))
        script.chmod(0o755)
        printer.behave(PRINTS)
        self.printers[name] = printer
        self.start_printer(printer)
        return printer

    def add_queue(self, printer: Printer) -> str:
        """A queue for it, as CUPS sets one up by itself; its name."""
        connection = cups.Connection(host=str(self.socket))
        connection.addPrinter(printer.name, device=printer.uri, ppdname="everywhere")
        # cupsd asks the printer in the background: until it has answered, jobs would be sent to a raw queue
        wait_for((self.folder / f"etc/ppd/{printer.name}.ppd").exists, f"queue {printer.name}")
        connection.enablePrinter(printer.name)
        connection.acceptJobs(printer.name)
        return printer.name

    def start_printer(self, printer: Printer) -> None:
        """Switch it on."""
        printer.process = self._start(
            *("ippeveprinter", "-r", "off", "-n", "localhost", "-p", str(printer.port), "-f", "application/pdf"),
            *("-c", str(printer.folder / "print.sh"), "-d", str(printer.folder / "work"), printer.name),
        )
        wait_for(lambda: self._listens(printer.port), printer.name)

    def end(self) -> None:
        """End all of it, the last started first."""
        for process in reversed(self.processes):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(3)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait(PATIENCE)

    def _start(self, *command: str) -> "subprocess.Popen[bytes]":
        environment = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/bus", "LC_ALL": "C"}
        with (self.folder / f"{command[0]}.log").open("ab") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, env=environment, start_new_session=True)
        self.processes.append(process)
        return process

    def _answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as client:
            return client.connect_ex(str(self.socket)) == 0

    @staticmethod
    def _listens(port: int) -> bool:
        try:
            socket.create_connection(("localhost", port), 1).close()
        except OSError:
            return False
        return True


@contextmanager
def printing_system() -> Iterator[PrintingSystem]:
    """A running system in a folder of its own; its path is short, since sockets allow no long ones."""
    folder = Path(mkdtemp(prefix="cups-"))
    folder.chmod(0o755)
    system = PrintingSystem(folder)
    with network_of_our_own():
        try:
            system.begin()
            yield system
        finally:
            system.end()
            shutil.rmtree(folder, ignore_errors=True)


CLONE_NEWNET = 0x40000000  # linux/sched.h
SIOCSIFFLAGS, IFF_UP = 0x8914, 0x1  # linux/sockios.h, linux/if.h


@contextmanager
def network_of_our_own() -> Iterator[None]:
    """This thread, and what it starts, in a network of nothing but a loopback; where that is not allowed, as it was."""
    libc = ctypes.CDLL(None, use_errno=True)
    before = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
    try:
        if libc.unshare(CLONE_NEWNET) == 0:
            with socket.socket() as any_socket:
                fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP))
        yield
    finally:
        libc.setns(before, CLONE_NEWNET)
        os.close(before)
