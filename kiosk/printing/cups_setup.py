"""CUPS set up for a kiosk: nothing is tried again later, nothing is kept, nothing stops for good."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.printing.cups import CupsSpooler, translated
from kiosk.printing.spooler import Standing, UnreachableError

SERVER_SETTINGS = {"PreserveJobFiles": "No", "MaxJobTime": "300", "DirtyCleanInterval": "0"}
"""Documents go with their jobs; nothing prints for longer than five minutes (seconds); a job that a power cut
interrupts is known again afterwards (seconds), so that it can be cancelled and its document removed."""

_ERROR_POLICY = "abort-job"
_SCALING = "auto-fit"
_STOPPED = 5  # printer-state (RFC 8011, 5.4.11)
_WANTED = ["printer-error-policy", "printer-state", "printer-is-accepting-jobs", "print-scaling-default"]


@dataclass(frozen=True)
class Change:
    """One thing that was set: `name` is the setting's own."""

    name: str
    before: str
    after: str


class CupsSetup:
    """CUPS for an administrator. Every call may raise UnreachableError."""

    def __init__(self, server: Path | None = None) -> None:
        """`server`: the socket of a cupsd; None: the machine's own."""
        self._spooler = CupsSpooler(server)
        self._cups: Any = self._spooler.connection

    def queues(self) -> dict[str, str]:
        """Every queue, by name, with the address of its printer."""
        with translated("CUPS"):
            known = self._cups.getPrinters()
        return {name: known[name]["device-uri"] for name in sorted(known)}

    def standing(self, queue: str) -> Standing:
        """Whether it would print now; a printer that does not answer is one that would not."""
        try:
            return self._spooler.standing(queue)
        except UnreachableError as error:
            return Standing(error.reason, error.detail)

    def set_up(self, queue: str) -> tuple[Change, ...]:
        """Set what is not yet as a kiosk needs it."""
        with translated(queue):
            return tuple(self._queue_changes(queue))

    def set_up_server(self) -> tuple[Change, ...]:
        """The same for cupsd, which then reads its settings anew."""
        with translated("CUPS"):
            now = self._cups.adminGetServerSettings()
            changes = tuple(
                Change(name, now.get(name, ""), wanted)
                for name, wanted in SERVER_SETTINGS.items()
                if now.get(name) != wanted
            )
            if changes:
                self._cups.adminSetServerSettings({change.name: change.after for change in changes})
        return changes

    def _queue_changes(self, queue: str) -> Iterator[Change]:
        now = self._cups.getPrinterAttributes(queue, requested_attributes=_WANTED)
        policy, scaling = now.get("printer-error-policy", ""), str(now.get("print-scaling-default", ""))
        if policy != _ERROR_POLICY:
            self._cups.setPrinterErrorPolicy(queue, _ERROR_POLICY)
            yield Change("printer-error-policy", policy, _ERROR_POLICY)
        if scaling != _SCALING:
            self._cups.addPrinterOptionDefault(queue, "print-scaling", _SCALING)
            yield Change("print-scaling", scaling, _SCALING)
        if now["printer-state"] == _STOPPED:
            self._cups.enablePrinter(queue)
            yield Change("printer-state", "stopped", "enabled")
        if not now["printer-is-accepting-jobs"]:
            self._cups.acceptJobs(queue)
            yield Change("printer-is-accepting-jobs", "no", "yes")
