"""What the agent asks of a printer, whatever it hangs on.

The two exceptions draw the line that decides whether something may be printed again: before a
session exists nothing has reached the paper; from the first byte on, nobody knows how much did.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Literal, Protocol

from PIL import Image

from printers.job import Job
from printers.reasons import Obstacle, Reason

Level = Literal["ok", "bad", "unknown"]


class DeviceError(Exception):
    """The device cannot be used as it is configured; the message says what to do."""


class NotReady(Exception):
    """Nothing was printed, and it may work later. `reason` is a code, such as `paper_out`."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


class Interrupted(Exception):
    """Printing began and its end was not seen: all, a part or nothing may have come out."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class Status:
    """What a printer says of itself. Silence is `unknown`, never `ok`.

    `near_end`: bad when the roll will soon be empty, which is no obstacle yet.
    """

    paper: Level = "unknown"
    cover: Level = "unknown"
    online: Level = "unknown"
    near_end: Level = "unknown"
    cutter: Level = "unknown"

    def to_json(self) -> dict[str, str]:
        return asdict(self)

    @property
    def obstacle(self) -> Obstacle | None:
        """The reason why nothing can be printed now."""
        if self.cover == "bad":
            return "cover_open"
        if self.paper == "bad":
            return "paper_out"
        if self.cutter == "bad":
            return "cutter"
        return "offline" if self.online == "bad" else None


@dataclass(frozen=True, slots=True)
class Slip:
    """A job and the picture of it, as wide as the paper."""

    job: Job
    picture: Image.Image


class Session(Protocol):
    """One slip's use of the printer; closed after it."""

    def print(self, slip: Slip) -> Status:
        """Print and cut, and say how the printer is afterwards; raises Interrupted unless all of
        it was taken.
        """

    def close(self) -> None:
        """Give the printer free for others; never raises."""


class Device(Protocol):
    """A printer, used from one thread only."""

    def status(self) -> Status:
        """Ask the printer; never raises, and takes a few seconds at most."""

    def open(self) -> Session:
        """Reserve the printer for one slip; raises NotReady, and then nothing was printed."""

    def close(self) -> None:
        """Let go of everything at the end of the process."""
