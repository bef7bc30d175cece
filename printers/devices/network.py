"""A printer on the network: raw bytes to TCP port 9100, one connection for each slip.

Own sockets rather than python-escpos' `Network`: that one waits a minute for a printer that is
gone, and cannot tell whether the bytes were taken.
"""

from __future__ import annotations

import select
import socket
from contextlib import suppress

from printers.devices.base import NotReady
from printers.devices.channel import PIECE, unsent
from printers.reasons import Reason

CONNECT_TIMEOUT = 1.5
_SEND_BUFFER = 8192
"""Small, so that what the system still holds for the printer is seen as not taken."""


def connect(host: str, port: int) -> SocketChannel:
    """Raises NotReady with the reason why nobody can be spoken to there."""
    try:
        line = socket.create_connection((host, port), CONNECT_TIMEOUT)
    except OSError as error:
        raise NotReady(_why_not(error)) from error
    line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return SocketChannel(line)


class SocketChannel:
    """One TCP connection to a printer."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line

    def send(self, data: bytes, stall: float) -> None:
        self._line.settimeout(stall)
        view = memoryview(data)
        while view:
            view = view[self._line.send(view[:PIECE]) :]

    def receive(self, seconds: float) -> bytes:
        if not select.select([self._line], [], [], max(seconds, 0))[0]:
            return b""
        if came := self._line.recv(64):
            return came
        raise ConnectionResetError("the printer hung up")

    def pending(self) -> int:
        if error := self._line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            raise OSError(error, "the line to the printer was cut")
        return unsent(self._line.fileno())

    def close(self) -> None:
        """Read what came unasked before closing: unread bytes make the system cut the line."""
        with suppress(OSError):
            self._line.setblocking(False)
            while self._line.recv(4096):
                pass
        self._line.close()


def _why_not(error: OSError) -> Reason:
    if isinstance(error, ConnectionRefusedError):
        return "refused"
    return "unknown_address" if isinstance(error, socket.gaierror) else "unreachable"
