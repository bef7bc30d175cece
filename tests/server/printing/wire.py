"""The network between an agent and its server: it can be cut, and it can swallow one direction."""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Thread


class Wire:
    """A TCP line through which the server at `port` is reached. `deaf`: nothing comes to the agent
    any more; `mute`: nothing of it arrives. Both look whole from either end.
    """

    def __init__(self, port: int) -> None:
        self._to = port
        self._lines: list[socket.socket] = []
        self.deaf = self.mute = self.broken = False
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        Thread(target=self._welcome, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def cut(self) -> None:
        """No line holds, and no new one comes through."""
        self.broken = True
        lines, self._lines = self._lines, []
        for line in lines:
            _hang_up(line)

    def heal(self) -> None:
        """New lines come through again, whole."""
        self.cut()
        self.deaf = self.mute = self.broken = False

    def close(self) -> None:
        self.cut()
        _hang_up(self._door)

    def _welcome(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._door.accept()
                self._join(near)

    def _join(self, near: socket.socket) -> None:
        try:
            if self.broken:
                raise ConnectionError("cut")
            far = socket.create_connection(("127.0.0.1", self._to))
        except OSError:
            near.close()
            return
        self._lines += [near, far]
        Thread(target=self._carry, args=(near, far, "mute"), daemon=True).start()
        Thread(target=self._carry, args=(far, near, "deaf"), daemon=True).start()

    def _carry(self, come: socket.socket, go: socket.socket, swallowing: str) -> None:
        with suppress(OSError):
            while data := come.recv(65536):
                if not getattr(self, swallowing):
                    go.sendall(data)
        for line in (come, go):
            _hang_up(line)


def _hang_up(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
    line.close()
