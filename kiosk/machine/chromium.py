"""One Chromium process with its pipes: found, started, and ended with all that it has started."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from types import TracebackType

from kiosk.machine.devtools import DevTools, Gone, Refused, Unanswered
from kiosk.machine.murmur import overhear

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
TOKEN = "MOTTAK_KIOSK_TOKEN"
CLOSING_SECONDS = 3.0
# Chromium reads its commands from 3 and answers on 4; ours must not lie there when they are moved.
THEIR_READING, THEIR_WRITING = 3, 4
ABOVE = 10


def find(named: Path | None) -> Path | None:
    """The program: the named one, or the system's."""
    candidates = [str(named)] if named else list(NAMES)
    found = next(filter(None, map(shutil.which, candidates)), None)
    return Path(found) if found else None


class Chromium:
    """A running Chromium; leaving the context ends it."""

    def __init__(self, program: Path, flags: Sequence[str], wake: int) -> None:
        their_reading, writing = _pipe()
        reading, their_writing = _pipe()
        murmur, their_murmur = _pipe()
        self._ours = (reading, writing)
        theirs = {their_reading: THEIR_READING, their_writing: THEIR_WRITING, their_murmur: 2}
        self.pid = os.posix_spawn(
            program,
            [str(program), "--remote-debugging-pipe", *flags],
            {name: value for name, value in os.environ.items() if name != TOKEN},
            file_actions=[(os.POSIX_SPAWN_DUP2, ours, there) for ours, there in theirs.items()],
            setpgroup=0,
        )
        for end in theirs:
            os.close(end)
        Thread(target=overhear, args=(murmur,), daemon=True).start()
        self.devtools = DevTools(reading, writing, wake)

    def __enter__(self) -> Chromium:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self.end()

    def close(self) -> None:
        """Ask it to end, so that it has written down what it wants to keep."""
        with suppress(Gone, Refused, Unanswered):
            self.devtools.send("Browser.close")
            until = time.monotonic() + CLOSING_SECONDS
            while not self._over() and time.monotonic() < until:
                time.sleep(0.05)

    def end(self) -> None:
        """End it at once, with whatever it has started, also what stands still."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
        for end in self._ours:
            with suppress(OSError):
                os.close(end)

    def _over(self) -> bool:
        try:
            return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
        except ChildProcessError:
            return True


def _pipe() -> tuple[int, int]:
    """Both ends, closed in other programs, and out of the way of the numbers that Chromium uses."""
    ends = []
    for low in os.pipe():
        ends.append(fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, ABOVE))
        os.close(low)
    return ends[0], ends[1]
