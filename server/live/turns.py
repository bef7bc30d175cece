"""How often one line is given a snapshot.

That of a busy office costs some milliseconds and a hundred kilobytes. A page that asks for it in a
circle must not keep the server from whoever is at the entrance in need.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from time import sleep

from server.pace import Pace

AT_ONCE = 5
PER_SECOND = 1.0
"""A screen asks at most every other second by itself; a browser that is started anew a few times
in a row gets all that it asks for at once."""

KEPT_AS = "mottak.turns"


class Turns:
    """Of one line: what is asked while a snapshot is waited for is answered by that one."""

    def __init__(self) -> None:
        self._pace = Pace(PER_SECOND, AT_ONCE)
        self._waiting: set[str] = set()

    def wait(self, socket: str) -> bool:
        """Wait for one's turn. False: somebody waits for this socket already."""
        if socket in self._waiting:
            return False
        self._waiting.add(socket)
        try:
            sleep(self._pace.take())
        finally:
            self._waiting.discard(socket)
        return True


def turns_of(line: MutableMapping[str, object]) -> Turns:
    """A line's, which is known by the request that opened it; they go when it goes."""
    kept = line.get(KEPT_AS)
    if not isinstance(kept, Turns):
        line[KEPT_AS] = kept = Turns()
    return kept
