"""A printer on a real TCP port that behaves, or misbehaves in the ways printers do."""

import socket
import struct
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event, Thread
from time import sleep
from types import TracebackType
from typing import Self

ANSWER = 0b0001_0010
COVER_OPEN, PAPER_OUT, OFFLINE = 0x04, 0x60, 0x08


@dataclass
class Manner:
    """How it behaves. `hangs_up_after`: bytes after which it cuts the line; `reads`: at all;
    `pause`: seconds of rest after each piece it reads.
    """

    answers: bool = True
    state: int = 0
    cause: int = 0
    paper: int = 0
    noise: bytes = b""
    hangs_up_after: int | None = None
    reads: bool = True
    pause: float = 0


@dataclass
class FakePrinter:
    """Listens on `port` while it is used as a context; `slips` is what each connection printed."""

    manner: Manner = field(default_factory=Manner)
    slips: list[bytes] = field(default_factory=list)
    begun: Event = field(default_factory=Event)

    def __enter__(self) -> Self:
        self._door = socket.create_server(("127.0.0.1", 0))
        # A small window, so that who sends notices soon that nobody reads.
        self._door.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.port: int = self._door.getsockname()[1]
        self._lines: list[socket.socket] = []
        Thread(target=self._welcome, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for line in (self._door, *self._lines):
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def _welcome(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._door.accept()
                self._lines.append(line)
                self._serve(line)

    def _serve(self, line: socket.socket) -> None:
        """Serve one connection to its end, as a printer does, before it takes the next."""
        printed = b""
        with suppress(OSError), line:
            while self.manner.reads or Event().wait():
                data = line.recv(2048)
                if not data:
                    break
                printed += self._without_questions(line, data)
                if printed and not self.begun.is_set():
                    self.begun.set()
                sleep(self.manner.pause)
                if self._has_enough(len(printed)):
                    _cut_line(line)
                    break
        if printed:
            self.slips.append(printed)

    def _has_enough(self, length: int) -> bool:
        limit = self.manner.hangs_up_after
        return limit is not None and length >= limit

    def _without_questions(self, line: socket.socket, data: bytes) -> bytes:
        """Answer DLE EOT n. The pictures in these tests are cut so that none looks like one."""
        answers = {1: self.manner.state, 2: self.manner.cause, 4: self.manner.paper}
        for number, bits in answers.items():
            question = b"\x10\x04" + bytes([number])
            if question in data:
                data = data.replace(question, b"")
                if self.manner.noise:
                    line.sendall(self.manner.noise)
                if self.manner.answers:
                    line.sendall(bytes([ANSWER | bits]))
        return data


def _cut_line(line: socket.socket) -> None:
    """Close with a reset, as when the plug is pulled."""
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
