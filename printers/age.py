"""How old a slip is, whatever the clock of the machine beside the printer says.

A small machine without a battery wakes up with yesterday's time. So a slip's age is taken from the
server's own times: when it was made, and what the server said the time was when the line came up.
What has passed since then is counted, not read from a clock.
"""

from __future__ import annotations

from datetime import datetime
from time import monotonic, time


class Ages:
    """Knows the server's time once it has heard it; `limit`: seconds after which nobody waits."""

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._offset: float | None = None

    def hears(self, now: object) -> None:
        """The server says what time it is; anything that is no time is passed over."""
        told = _seconds(now)
        if told is not None:
            self._offset = told - monotonic()

    def too_old(self, made: str, seen: float) -> bool:
        """Judge a slip by when the server made it, or else by when this machine first saw it."""
        told = _seconds(made)
        if told is None or self._offset is None:
            return time() - seen > self._limit
        return self._offset + monotonic() - told > self._limit


def _seconds(moment: object) -> float | None:
    try:
        read = datetime.fromisoformat(moment) if isinstance(moment, str) else None
    except ValueError:
        return None
    return read.timestamp() if read and read.tzinfo else None
