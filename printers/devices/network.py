"""A printer on the network: raw bytes to TCP port 9100, one connection for each slip.

Own sockets rather than python-escpos' `Network`: that one waits a minute for a printer that is
gone, and cannot tell whether the bytes were taken.
"""

from __future__ import annotations

import fcntl
import socket
import struct
import termios
from contextlib import suppress
from time import monotonic, sleep

from printers.devices.base import Interrupted, NotReady, Slip, Status
from printers.devices.raster import escpos_parts
from printers.devices.status import read_status
from printers.paper import Paper

CONNECT_TIMEOUT = 1.5
STALL = 10.0
"""Seconds without a byte taken after which a printer is stuck."""
_SEND_BUFFER = 8192
"""Small, so that what the system still holds for the printer is seen as not taken."""


class NetworkPrinter:
    """Speaks to one address; whether it answers questions is found out by asking."""

    def __init__(self, host: str, port: int, paper: Paper, stall: float = STALL) -> None:
        self._address = (host, port)
        self._paper = paper
        self._stall = stall
        self._speaks = True

    def status(self) -> Status:
        try:
            with self._connect() as printer:
                return self._ask(printer)
        except OSError:
            return Status(online="bad")

    def open(self) -> NetworkSession:
        """Connect, and ask a printer that has answered before whether it can print."""
        try:
            printer = self._connect()
        except OSError as error:
            raise NotReady(_why_not(error)) from error
        try:
            status = self._ask(printer) if self._speaks else Status()
        except OSError as error:
            printer.close()
            raise NotReady("closed") from error
        if status.obstacle:
            printer.close()
            raise NotReady(status.obstacle)
        return NetworkSession(printer, self._paper, self._stall, self._speaks)

    def close(self) -> None:
        """Nothing stays open between slips."""

    def _connect(self) -> socket.socket:
        printer = socket.create_connection(self._address, CONNECT_TIMEOUT)
        printer.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
        printer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return printer

    def _ask(self, printer: socket.socket) -> Status:
        status = read_status(printer)
        self._speaks = status.online != "unknown"
        return status


class NetworkSession:
    """One connection, for one slip."""

    def __init__(self, printer: socket.socket, paper: Paper, stall: float, speaks: bool) -> None:
        self._printer = printer
        self._paper = paper
        self._stall = stall
        self._speaks = speaks

    def print(self, slip: Slip) -> None:
        try:
            for part in escpos_parts(slip.picture, self._paper):
                self._printer.settimeout(self._stall)
                self._printer.sendall(part)
            self._wait_until_taken()
            self._look_after()
        except TimeoutError as error:
            raise Interrupted("stalled") from error
        except OSError as error:
            raise Interrupted("closed") from error

    def close(self) -> None:
        """Read what came unasked before closing: unread bytes make the system cut the line."""
        with suppress(OSError):
            self._printer.setblocking(False)
            while self._printer.recv(4096):
                pass
        self._printer.close()

    def _wait_until_taken(self) -> None:
        """Wait until the printer's side has confirmed every byte; sending alone proves nothing."""
        left, since = _unconfirmed(self._printer), monotonic()
        while left:
            sleep(0.005)
            now_left = _unconfirmed(self._printer)
            if now_left < left:
                left, since = now_left, monotonic()
            elif monotonic() - since > self._stall:
                raise TimeoutError

    def _look_after(self) -> None:
        """Ask again: paper may have run out meanwhile, or the printer been switched off."""
        if not self._speaks:
            self._notice_hang_up()
            return
        status = read_status(self._printer)
        if status.online == "unknown":
            raise Interrupted("silent")
        if status.obstacle:
            raise Interrupted(status.obstacle)

    def _notice_hang_up(self) -> None:
        self._printer.settimeout(0.05)
        with suppress(TimeoutError):
            if not self._printer.recv(1, socket.MSG_PEEK):
                raise ConnectionResetError("the printer hung up")


def _unconfirmed(printer: socket.socket) -> int:
    """Count the bytes that the other side has not confirmed yet; raises OSError when cut off."""
    if error := printer.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
        raise OSError(error, "the line to the printer was cut")
    answer = fcntl.ioctl(printer.fileno(), termios.TIOCOUTQ, b"\x00" * 4)
    return int(struct.unpack("i", answer)[0])


def _why_not(error: OSError) -> str:
    if isinstance(error, ConnectionRefusedError):
        return "refused"
    return "unknown_address" if isinstance(error, socket.gaierror) else "unreachable"
