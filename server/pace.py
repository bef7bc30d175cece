"""So much at once, and so much a second after that: for whoever asks, answers or says too much.

In memory and by the machine's own seconds: a clock that is set back makes nobody wait.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from time import monotonic


class Pace:
    """Of one device, line or screen. Amounts are whatever is counted: requests, bytes."""

    def __init__(
        self, per_second: float, at_once: float, clock: Callable[[], float] = monotonic
    ) -> None:
        self._second, self._ahead, self._clock = 1 / per_second, at_once / per_second, clock
        self._spent_until = clock()

    def take(self, amount: float = 1) -> float:
        """Take so much. The seconds to wait before it may be used."""
        wait = self.wait(amount)
        self._spent_until = max(self._spent_until, self._clock()) + amount * self._second
        return wait

    def wait(self, amount: float = 1) -> float:
        """The seconds to wait if so much were taken now."""
        now = self._clock()
        return max(0.0, max(self._spent_until, now) + amount * self._second - now - self._ahead)


class Paces:
    """One for each device, made when it is first asked for."""

    def __init__(self, per_second: float, at_once: float) -> None:
        self._how = per_second, at_once
        self._known: dict[Hashable, Pace] = {}

    def of(self, *device: Hashable) -> Pace:
        """The device's own."""
        return self._known.setdefault(device, Pace(*self._how))
