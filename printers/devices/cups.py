"""A printer that CUPS drives: a raw queue, through `lp`, which also reaches queues elsewhere.

CUPS has taken a slip long before it is on paper, so its queue is asked until the slip has left it.
One that stays is cancelled there, or it would come out when nobody waits for it any more.
"""

from __future__ import annotations

import os
import re
import subprocess
from time import monotonic, sleep

from printers.devices.base import DeviceError, Interrupted, NotReady, Slip, Status
from printers.devices.raster import escpos_parts
from printers.paper import Paper
from printers.traits import Traits

_PATIENCE = 10
_REQUEST = re.compile(r"request id is (\S+)")
_LACKING = "Printing through CUPS needs its commands lp, lpstat and cancel: install cups-client."


class CupsPrinter:
    """One raw queue by its name."""

    def __init__(self, queue: str, paper: Paper, traits: Traits) -> None:
        self.queue = queue
        self.paper = paper
        self.traits = traits
        _run(["lpstat", "-r"])

    def status(self) -> Status:
        """Tell whether the queue takes slips; what CUPS knows of paper is too often wrong."""
        told = _run(["lpstat", "-p", self.queue])
        if told.returncode != 0 or b"disabled" in told.stdout:
            return Status(online="bad")
        return Status()

    def open(self) -> CupsSession:
        if self.status().obstacle:
            raise NotReady("offline")
        return CupsSession(self)

    def close(self) -> None:
        """Nothing stays open between slips."""


class CupsSession:
    """One slip on its way through the queue."""

    def __init__(self, printer: CupsPrinter) -> None:
        self._printer = printer

    def print(self, slip: Slip) -> Status:
        printer = self._printer
        data = b"".join(escpos_parts(slip.picture, printer.paper, printer.traits))
        told = _run(["lp", "-d", printer.queue, "-o", "raw", "-t", "mottak"], data)
        request = _REQUEST.search(told.stdout.decode(errors="replace"))
        if told.returncode != 0 or request is None:
            raise Interrupted("refused")
        self._await(request[1])
        return printer.status()

    def close(self) -> None:
        """Nothing is open."""

    def _await(self, request: str) -> None:
        deadline = monotonic() + self._printer.traits.stall
        while _waits(request, self._printer.queue):
            if monotonic() > deadline:
                _run(["cancel", request])
                raise Interrupted("stalled")
            sleep(0.2)


def _waits(request: str, queue: str) -> bool:
    told = _run(["lpstat", "-W", "not-completed", "-o", queue]).stdout.decode(errors="replace")
    return request in told.split()


def _run(command: list[str], data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run one of CUPS' commands; one that hangs is as good as one that says no."""
    try:
        return subprocess.run(
            command, input=data, env=_words(), capture_output=True, timeout=_PATIENCE
        )
    except FileNotFoundError as error:
        raise DeviceError(_LACKING) from error
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 1, b"", b"")


def _words() -> dict[str, str]:
    """Without translation, as the answers are read."""
    return {**os.environ, "LC_ALL": "C"}
