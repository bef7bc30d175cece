"""The wish of the system that this program ends, as something that can be waited for."""

from __future__ import annotations

import os
import select
import signal


class Stop:
    """SIGTERM and SIGINT make `wake` readable, and it stays so."""

    def __init__(self) -> None:
        self.wake, self._asked = os.pipe()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._ask)

    def _ask(self, *_: object) -> None:
        os.write(self._asked, b"\0")

    def within(self, seconds: float) -> bool:
        """Whether the wish came before so many seconds were over."""
        return bool(select.select([self.wake], [], [], seconds)[0])
