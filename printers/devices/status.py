"""Read a printer's state with `DLE EOT n`, and believe only what it really says.

Source: Epson ESC/POS reference, "Transmit real-time status". Each answer is one byte; bits 1 and 4
are always set and bits 0 and 7 never, which tells an answer from noise. python-escpos reads no
answer as "paper is plenty"; here it is `unknown`.
"""

from __future__ import annotations

import socket
from time import monotonic

from printers.devices.base import Level, Status

TIMEOUT = 1.5
"""Seconds for all questions together; a printer that is silent longer does not speak."""
_FIXED, _ANSWER = 0b1001_0011, 0b0001_0010
_OFFLINE = 0x08
_COVER_OPEN, _PAPER_STOP = 0x04, 0x20
_PAPER_END = 0x60


def read_status(printer: socket.socket, timeout: float = TIMEOUT) -> Status:
    """Ask for state (1), cause of being off line (2) and paper (4); raises OSError when cut off."""
    deadline = monotonic() + timeout
    state = _ask(printer, 1, deadline)
    cause = _ask(printer, 2, deadline) if state is not None else None
    paper = _ask(printer, 4, deadline) if cause is not None else None
    stopped = cause is not None and cause & _PAPER_STOP
    return Status(
        paper="bad" if stopped else _level(paper, _PAPER_END),
        cover=_level(cause, _COVER_OPEN),
        online=_level(state, _OFFLINE),
    )


def _level(answer: int | None, trouble: int) -> Level:
    if answer is None:
        return "unknown"
    return "bad" if answer & trouble else "ok"


def _ask(printer: socket.socket, question: int, deadline: float) -> int | None:
    """Give the answer byte, or None when none came in time; other bytes are passed over."""
    try:
        printer.settimeout(max(deadline - monotonic(), 0.01))
        printer.sendall(b"\x10\x04" + bytes([question]))
        while (left := deadline - monotonic()) > 0:
            printer.settimeout(left)
            if not (answer := printer.recv(1)):
                raise ConnectionResetError("the printer hung up")
            if answer[0] & _FIXED == _ANSWER:
                return answer[0]
    except TimeoutError:
        pass
    return None
