"""Looks after the slips that are out with an agent: none is forgotten when its agent is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from server.domain.model import Actor, Office, PrintJob, Role
from server.live.presence import Presence
from server.usecases import leasing
from server.usecases.ports import Store
from server.usecases.unit import Unit

LEASE = timedelta(seconds=30)
"""How long nothing may be heard of an agent that has a slip: it tries to come back every ten
seconds, and whoever waits for paper looks for somebody after half a minute."""
LOOKS = 6
"""How often within a lease it is looked."""

Write = Callable[[Office, Actor, Callable[[Unit], object]], None]


class Leases:
    """`write` carries out a transaction and announces it. Other processes may hold lines too, so
    what an agent has is renewed in the store by the process that holds its line.
    """

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        presence: Presence,
        write: Write,
        length: timedelta = LEASE,
    ) -> None:
        self._store = store
        self._clock = clock
        self._presence = presence
        self._write = write
        self._length = length
        self._since = self._looked = clock()

    @property
    def pause(self) -> float:
        """Seconds between two looks."""
        return self._length.total_seconds() / LOOKS

    def until(self) -> datetime:
        """When a lease ends that begins now."""
        return self._clock() + self._length

    def is_time(self) -> bool:
        """Whether it is to be looked again; then the next time is later."""
        if self._clock() - self._looked < self._length / LOOKS:
            return False
        self._looked = self._clock()
        return True

    def look(self, office: Office) -> None:
        """Renew what agents on a line here have taken; give up what has run out.

        Not in the first moments of a process: the agents have yet to come back to it.
        """
        with self._store.reading() as look:
            out = look.jobs(office.id, leasing.OUT, leasing.MOST_OUT)
        now, by = self._clock(), Actor(office.id, "system", Role.MANAGER, "Mottak")
        if ends := self._ending(out, now):
            self._write(office, by, lambda unit: leasing.renew(unit, ends, self.until()))
        over = any(leasing.has_run_out(job, now) and job.id not in ends for job in out)
        if over and now - self._since >= self._length:
            self._write(office, by, leasing.expire)

    def _ending(self, out: Sequence[PrintJob], now: datetime) -> list[str]:
        soon = now + self._length / 2
        return [
            job.id
            for job in out
            if job.state == "accepted"
            and leasing.has_run_out(job, soon)
            and self._presence.holds(job.office, job.printer or "", job.spool)
        ]
