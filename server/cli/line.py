"""A websocket's line on which what is sent is sent whole.

The websocket library calls `send` once and takes it that all is on its way. On a line that does not
block only as much is taken as there is room for: on an ordinary network the rest of a large picture
was lost, and whatever came after it could not be read.
"""

from __future__ import annotations

import os
import socket
from typing import Any

import gevent
import gevent.socket
from gevent.lock import Semaphore

from server.pace import Pace

STALLED_SECONDS = 20.0
"""A screen that takes nothing for so long is away; it connects again when it is back."""

READ_AT_ONCE = 256_000
READ_PER_SECOND = 64_000
"""Bytes. A print agent that tells of twenty slips a second says less than a tenth of this; whoever
says more is read no faster, and waits by itself."""


class Line(gevent.socket.socket):
    """One connection. Messages wait for each other: none begins in the middle of another."""

    def __init__(self, *which: Any, **more: Any) -> None:
        super().__init__(*which, **more)
        self._turn = Semaphore()
        self._pace = Pace(READ_PER_SECOND, READ_AT_ONCE)
        self._owed = 0.0

    def send(self, data: bytes) -> int:  # type: ignore[override]  # as it is called
        """All of it. Raises OSError when the other side is gone or takes nothing any more."""
        with self._turn:
            left = memoryview(data)
            while left:
                left = left[self._some(left) :]
        return len(data)

    def recv(self, *how: Any) -> bytes:
        """Some of what is there. All others come in between, however much one line says."""
        gevent.sleep(self._owed)
        got = bytes(super().recv(*how))
        self._owed = self._pace.take(len(got))
        return got

    def _some(self, data: memoryview) -> int:
        """As much as there is room for, which is waited for."""
        try:
            with gevent.Timeout(STALLED_SECONDS, TimeoutError("it takes nothing")):
                return int(super().send(data))
        except TimeoutError:
            self.shutdown(socket.SHUT_RDWR)
            raise


class Source:
    """Where the library looks for a request's connection under gevent: `wsgi.input` → `raw` →
    `_sock`, of which it makes one of its own."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.raw = self._sock = self

    def dup(self) -> Line:
        """A line of its own to the same client."""
        one = self._connection
        return Line(one.family, one.type, one.proto, fileno=os.dup(one.fileno()))
