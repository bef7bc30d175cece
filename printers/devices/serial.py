"""A printer on a serial line, through the system's own terminal calls.

No library is needed for that on Linux, and the flow control that most receipt printers are set to
when they leave the factory (DTR/DSR) is in none of them: wire it to CTS, or choose XON/XOFF.
"""

from __future__ import annotations

import os
import termios

from printers.devices.base import NotReady
from printers.devices.channel import FileChannel

BAUDS = {
    rate: getattr(termios, f"B{rate}") for rate in (2400, 4800, 9600, 19200, 38400, 57600, 115200)
}


def connect(path: str, baud: int, flow: str) -> FileChannel:
    """Open the line raw, eight bits, no parity; raises NotReady when it is not there."""
    try:
        handle = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
    except PermissionError as error:
        raise NotReady("not_allowed") from error
    except OSError as error:
        raise NotReady("not_found") from error
    try:
        termios.tcsetattr(handle, termios.TCSANOW, _raw(baud, flow))
    except termios.error as error:
        os.close(handle)
        raise NotReady("not_found") from error
    return FileChannel(handle)


def _raw(baud: int, flow: str) -> list[int | list[bytes | int]]:
    control = termios.CS8 | termios.CREAD | termios.CLOCAL
    if flow == "rtscts":
        control |= termios.CRTSCTS
    incoming = termios.IXON | termios.IXOFF if flow == "xonxoff" else 0
    signs: list[bytes | int] = [b"\x00"] * 32
    signs[termios.VMIN], signs[termios.VTIME] = 0, 0
    signs[termios.VSTART], signs[termios.VSTOP] = b"\x11", b"\x13"
    return [incoming, 0, control, 0, BAUDS[baud], BAUDS[baud], signs]
