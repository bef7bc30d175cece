"""What is done about what is seen: pure rules; `now` is a count of seconds that never jumps."""

from __future__ import annotations

from enum import Enum


class Sight(Enum):
    """What the screen looks like."""

    WELL = "well"
    LOADING = "loading"
    BLANK = "blank"
    """The page stands, and has drawn nothing."""
    UNSERVED = "unserved"
    """Chromium's own error page, or an answer that is not the page."""
    ELSEWHERE = "elsewhere"
    WAITING = "waiting"
    """Our own page, which is shown until the server answers."""
    CRASHED = "crashed"
    FROZEN = "frozen"


class Remedy(Enum):
    """What to do."""

    NONE = "none"
    RELOAD = "reload"
    REVIVE = "revive"
    """End the process that draws the page, and load it anew: a frozen one does not hear us."""
    WAIT = "wait"
    """Show our own page, and try the server."""
    TRY = "try"
    """Load the page if the server answers."""
    RESTART = "restart"


BLANK_SECONDS = 2.0
"""A page that has been well may be without anything on it for so long."""
LOAD_SECONDS = 6.0
"""A page that is being loaded may take so long."""
TRY_SECONDS = 2.0
"""So often a server that is away is tried."""
LONGEST_PAUSE = 30.0
WELL_SECONDS = 3.0
"""A page that has been well for so long is past what befell it before."""


class Judge:
    """One life of a Chromium: reload first, then restart."""

    def __init__(self, now: float) -> None:
        self._loaded_at = now
        self._reloads = 0
        self._well_at: float | None = None
        self._unwell_at: float | None = None
        self._well_since: float | None = None
        self.was_well = False

    def judge(self, sight: Sight, now: float) -> Remedy:
        """What to do now; whoever asks does it."""
        if sight is Sight.WELL:
            return self._well(now)
        self._well_since = None
        self._unwell_at = self._unwell_at if self._unwell_at is not None else now
        if sight is Sight.WAITING:
            again = now - self._loaded_at >= TRY_SECONDS
            return self._load(now, Remedy.TRY) if again else Remedy.NONE
        if sight is Sight.UNSERVED:
            return Remedy.WAIT
        if sight is Sight.FROZEN:
            return Remedy.REVIVE if self._mend(now) is Remedy.RELOAD else Remedy.RESTART
        if sight in (Sight.CRASHED, Sight.ELSEWHERE):
            return self._mend(now)
        return Remedy.NONE if now < self._patient_until() else self._mend(now)

    def _well(self, now: float) -> Remedy:
        self._well_since = now if self._well_since is None else self._well_since
        self._well_at, self._unwell_at = now, None
        self.was_well = True
        if now - self._well_since >= WELL_SECONDS:
            self._reloads = 0
        return Remedy.NONE

    def _patient_until(self) -> float:
        """Nothing on the page: while it is loaded that is as it must be."""
        stood = self._well_at is not None and self._well_at > self._loaded_at
        if stood and self._unwell_at is not None:
            return self._unwell_at + BLANK_SECONDS
        return self._loaded_at + LOAD_SECONDS

    def _mend(self, now: float) -> Remedy:
        if self._reloads:
            return Remedy.RESTART
        self._reloads += 1
        return self._load(now, Remedy.RELOAD)

    def _load(self, now: float, remedy: Remedy) -> Remedy:
        self._loaded_at = now
        return remedy


class Pause:
    """How long to wait before Chromium is started again: not at all after one that showed the page;
    longer and longer when none of them does, as without a graphics driver; and never for good."""

    def __init__(self) -> None:
        self._failed = 0

    def after(self, was_well: bool) -> float:
        """Seconds to wait after a Chromium that has shown the page, or never did."""
        self._failed = 0 if was_well else self._failed + 1
        return min(LONGEST_PAUSE, 2.0 ** (self._failed - 2)) if self._failed > 1 else 0.0
