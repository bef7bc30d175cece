"""A printer on a real TCP port that behaves, or misbehaves in the ways printers do.

It has a memory: bytes that were taken are printed later, at its speed, and are lost when the power
goes. So it knows what is really on the paper, which is more than who sends to it can know.
"""

import socket
import struct
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Condition, Event, Thread
from time import perf_counter, sleep
from types import TracebackType
from typing import Self

from tests.printers import decoder

ANSWER = 0b0001_0010
COVER_OPEN, PAPER_OUT, NEAR_END, OFFLINE, CUTTER = 0x04, 0x60, 0x0C, 0x08, 0x08
_STOPPED = 0x24


@dataclass
class Manner:
    """How it behaves. `state`, `cause`, `error`, `paper`: its answers to DLE EOT 1 to 4.

    `confirms`: answers GS r when all before it is printed. `noise`: what it says before an answer.
    `reads`: takes anything at all. `pause`: seconds of rest after each piece it takes. `memory`:
    bytes it holds; `speed`: bytes a second that it prints, 0 for at once. When `trouble_at` bytes
    are on the paper, `trouble` comes over it. After `hangs_up_after` bytes taken its plug is
    pulled; after `freezes_at` bytes it says and takes nothing any more.
    """

    answers: bool = True
    confirms: bool = True
    state: int = 0
    cause: int = 0
    error: int = 0
    paper: int = 0
    noise: bytes = b""
    hangs_up_after: int | None = None
    freezes_at: int | None = None
    reads: bool = True
    pause: float = 0
    memory: int = 65536
    speed: float = 0
    trouble_at: int | None = None
    trouble: dict[str, int] = field(default_factory=dict)

    @property
    def stopped(self) -> bool:
        return bool(self.paper & PAPER_OUT or self.cause & _STOPPED)


@dataclass
class FakePrinter:
    """Listens on `port` while it is used as a context; `printed` is what is on the paper.

    `times`: when the first and the last byte of each slip came on the paper, as perf_counter says.
    """

    manner: Manner = field(default_factory=Manner)
    times: list[tuple[float, float]] = field(default_factory=list)
    begun: Event = field(default_factory=Event)
    connections: int = 0
    taken: int = 0

    def __enter__(self) -> Self:
        self._door = socket.create_server(("127.0.0.1", 0))
        # A small window, so that who sends notices soon that nobody reads.
        self._door.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.port: int = self._door.getsockname()[1]
        self._lines: list[socket.socket] = []
        self._memory: list[tuple[bytes, socket.socket]] = []
        self._work, self._open = Condition(), True
        self._paper, self._first = bytearray(), 0.0
        for work in (self._welcome, self._print):
            Thread(target=work, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._work:
            self._open = False
            self._work.notify_all()
        for line in (self._door, *self._lines):
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def printed(self) -> bytes:
        """All that is on the paper."""
        return bytes(self._paper)

    @property
    def slips(self) -> list[bytes]:
        """What is on the paper between cuts, and a rest that was never cut."""
        return decoder.slips(self.printed)

    def mend(self, **manner: int) -> None:
        """Put new paper in, close the cover: go on with what is in the memory."""
        with self._work:
            for name, value in manner.items():
                setattr(self.manner, name, value)
            self._work.notify_all()

    def switch_off_and_on(self, manner: Manner) -> None:
        """What was in its memory is lost; from now on it behaves so."""
        with self._work:
            self._memory.clear()
            self.manner = manner
            self._work.notify_all()

    def _welcome(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._door.accept()
                self.connections += 1
                self._lines.append(line)
                self._serve(line)

    def _serve(self, line: socket.socket) -> None:
        """Serve one connection to its end, as a printer does, before it takes the next."""
        pending, begun = b"", self.taken
        with suppress(OSError), line:
            while self.manner.reads or Event().wait():
                data = line.recv(512)
                if not data:
                    return
                pending = self._take(line, pending + data)
                sleep(self.manner.pause)
                self._fail(line, self.taken - begun + len(pending))

    def _take(self, line: socket.socket, data: bytes) -> bytes:
        """Answer what is asked in real time, remember the rest; gives a command not yet whole."""
        while data:
            length = decoder.command_length(data[:16])
            if length is None or length > len(data):
                return data
            command, data = data[:length], data[length:]
            if command.startswith(b"\x10\x04"):
                self._answer(line, command[2])
                continue
            with self._work:
                while self._open and sum(len(c) for c, _ in self._memory) > self.manner.memory:
                    self._work.wait()
                self._memory.append((command, line))
                self.taken += 0 if command.startswith(b"\x1dr") else len(command)
                self._work.notify_all()
        return b""

    def _answer(self, line: socket.socket, question: int) -> None:
        manner = self.manner
        bits = {1: manner.state, 2: manner.cause, 3: manner.error, 4: manner.paper}[question]
        if manner.noise:
            line.sendall(manner.noise)
            sleep(0.05)
        if manner.answers:
            line.sendall(bytes([ANSWER | bits]))

    def _fail(self, line: socket.socket, taken: int) -> None:
        manner = self.manner
        if manner.freezes_at is not None and taken >= manner.freezes_at:
            Event().wait()
        if manner.hangs_up_after is not None and taken >= manner.hangs_up_after:
            manner.hangs_up_after = None
            with self._work:
                self._memory.clear()
            _cut_line(line)
            raise OSError("the plug was pulled")

    def _print(self) -> None:
        """Put on paper what is in the memory, in order, as long as there is paper."""
        while self._open:
            with self._work:
                if not self._memory or self.manner.stopped:
                    self._work.wait(0.05)
                    continue
                command, line = self._memory[0]
            if self.manner.speed:
                sleep(len(command) / self.manner.speed)
            with self._work:
                if not self._memory or self._memory[0][0] is not command or self.manner.stopped:
                    continue
                self._memory.pop(0)
                self._put(command, line)
                self._work.notify_all()

    def _put(self, command: bytes, line: socket.socket) -> None:
        if command.startswith(b"\x1dr"):
            if self.manner.confirms and self.manner.answers:
                with suppress(OSError):
                    line.sendall(bytes([self.manner.paper & 0x0C]))
            return
        self._first = self._first or perf_counter()
        self._paper += command
        if decoder.is_cut(command):
            self.times.append((self._first, perf_counter()))
            self._first = 0.0
        self.begun.set()
        manner = self.manner
        if manner.trouble_at is not None and len(self._paper) >= manner.trouble_at:
            manner.trouble_at = None
            for name, value in manner.trouble.items():
                setattr(manner, name, value)


def _cut_line(line: socket.socket) -> None:
    """Close with a reset, as when the plug is pulled."""
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
