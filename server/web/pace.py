"""How fast one device may answer: kept in memory, as no time may stand beside an answer."""

from __future__ import annotations

from datetime import datetime, timedelta

from server.errors import TooMany

EVERY = timedelta(seconds=1)
AT_ONCE = 2
"""A first and a second answer may come close together; then one a second."""


class Pace:
    """For each device the instant until which its answers so far have been paid for."""

    def __init__(self) -> None:
        self._until: dict[tuple[str, str], datetime] = {}

    def keep(self, office: str, device: str, now: datetime) -> None:
        """Let one more in. Raises TooMany when it comes too soon."""
        until = max(self._until.get((office, device), now), now)
        if until - now > EVERY * (AT_ONCE - 1):
            raise TooMany("too_many_requests")
        self._until[office, device] = until + EVERY
