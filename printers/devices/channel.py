"""The way to a printer and back, in bytes: a socket, a cable, a device file."""

from __future__ import annotations

import fcntl
import os
import select
import struct
import termios
from contextlib import suppress
from time import monotonic, sleep
from typing import Protocol

PIECE = 1024
"""Bytes offered at once, so that a slow printer is seen to take them."""


class Channel(Protocol):
    """Open until it is closed; raises OSError once it is cut."""

    def send(self, data: bytes, stall: float) -> None:
        """Raises TimeoutError when not one byte is taken for `stall` seconds."""

    def receive(self, seconds: float) -> bytes:
        """What has come, or nothing when nothing came in that time."""

    def pending(self) -> int:
        """Bytes that the system still holds for the printer."""

    def close(self) -> None:
        """Never raises."""


def settle(channel: Channel, stall: float) -> None:
    """Wait until the printer has every byte; sending alone proves nothing."""
    left, since = channel.pending(), monotonic()
    while left:
        sleep(0.005)
        now_left = channel.pending()
        if now_left < left:
            left, since = now_left, monotonic()
        elif monotonic() - since > stall:
            raise TimeoutError


class FileChannel:
    """A device file such as /dev/usb/lp0 or a serial line; closes the handle that it is given."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def send(self, data: bytes, stall: float) -> None:
        view = memoryview(data)
        while view:
            if not select.select([], [self._handle], [], stall)[1]:
                raise TimeoutError
            with suppress(BlockingIOError):
                view = view[os.write(self._handle, view[:PIECE]) :]

    def receive(self, seconds: float) -> bytes:
        if not select.select([self._handle], [], [], max(seconds, 0))[0]:
            return b""
        with suppress(BlockingIOError):
            if came := os.read(self._handle, 64):
                return came
        # Readable and yet nothing: a device that is no longer there. Not to be asked without rest.
        sleep(min(seconds, 0.05))
        return b""

    def pending(self) -> int:
        """Device files that do not know take what they take at once."""
        try:
            return unsent(self._handle)
        except OSError:
            return 0

    def close(self) -> None:
        # What a stuck line still holds must not keep the process: closing would wait for it.
        with suppress(OSError, termios.error):
            termios.tcflush(self._handle, termios.TCOFLUSH)
        with suppress(OSError):
            os.close(self._handle)


def unsent(handle: int) -> int:
    """Count the bytes that a socket or a terminal line has not got rid of yet."""
    answer = fcntl.ioctl(handle, termios.TIOCOUTQ, b"\x00" * 4)
    return int(struct.unpack("i", answer)[0])
