"""Which devices are connected to this process now, and what printers say of themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from server.domain.model import Actor, Role
from server.wire import Json, instant
from server.wire.health import Health
from server.wire.printer import UNKNOWN, is_blocked

SCREENS = (Role.KIOSK, Role.DISPLAY, Role.SURVEY)
SILENCE = timedelta(seconds=60)
"""A screen that is connected and has said nothing for so long stands still: it says how it is four
times a minute."""
LATE = timedelta(seconds=45)
"""After which what was under way on a line that was cut has come through, or never will."""
SHARED = timedelta(seconds=60)
"""How long two agents with one token are told of, after the second was heard: it tries again every
ten seconds, and one that is on a line says how its printer is every thirty."""


@dataclass(frozen=True, slots=True)
class _Line:
    """`spool`: the name of a print agent's memory, where it tells one."""

    spool: str | None
    since: datetime


@dataclass(slots=True)
class _Seen:
    actor: Actor
    sids: dict[str, _Line] = field(default_factory=dict)
    """In the order in which they came."""
    shared: datetime | None = None
    """When a second agent with the same token was last heard."""
    last: datetime | None = None
    since: datetime | None = None
    status: dict[str, str] | None = None
    health: Health | None = None
    beat: datetime | None = None


class Presence:
    """Kept in memory: it is true only while the process lives, and says so by starting empty."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._seen: dict[tuple[str, str], _Seen] = {}
        self._by_sid: dict[str, _Seen] = {}

    def came(self, actor: Actor, sid: str, spool: str | None = None) -> None:
        """A socket of this device has opened."""
        seen = self._seen.setdefault((actor.office, actor.id), _Seen(actor))
        if not seen.sids:
            seen.status = seen.health = seen.beat = None
            seen.since = self._clock()
        seen.actor = actor
        seen.sids[sid] = _Line(spool, self._clock())
        seen.last = self._clock()
        self._by_sid[sid] = seen

    def went(self, sid: str) -> Actor | None:
        """A socket has closed; the device it belonged to."""
        seen = self._by_sid.pop(sid, None)
        if seen is None:
            return None
        seen.sids.pop(sid, None)
        seen.last = self._clock()
        return seen.actor

    def actor(self, sid: str) -> Actor | None:
        """Whose socket it is."""
        seen = self._by_sid.get(sid)
        return seen.actor if seen else None

    def report(self, sid: str, status: dict[str, str]) -> bool:
        """A printer's own word on its parts; whether it is news."""
        seen = self._by_sid.get(sid)
        if seen is None:
            return False
        seen.last = self._clock()
        news = seen.status != status
        seen.status = status
        newest = next(reversed(seen.sids))
        if sid != newest and self._clock() - seen.sids[newest].since > LATE:
            # No dead line of an agent that came back: that one would have fallen silent.
            return self._share(seen) or news
        return news

    def rival(self, actor: Actor, spool: str | None) -> bool:
        """Whether another agent has this printer's token and is on a line: it has another spool.
        One that tells none cannot be told apart from a printer that comes back.
        """
        seen = self._seen.get((actor.office, actor.id))
        return bool(
            seen and spool and any(s.spool and s.spool != spool for s in seen.sids.values())
        )

    def share(self, actor: Actor) -> bool:
        """A second agent was heard; whether that is news."""
        return self._share(self._seen[actor.office, actor.id])

    def _share(self, seen: _Seen) -> bool:
        news, seen.shared = not _is_shared(seen, self._clock()), self._clock()
        return news

    def holds(self, office: str, printer: str, spool: str | None) -> bool:
        """Whether the agent with this spool is on a line here."""
        seen = self._seen.get((office, printer))
        return seen is not None and any(line.spool == spool for line in seen.sids.values())

    def beat(self, sid: str, health: Health) -> None:
        """A screen's own word on how it is."""
        seen = self._by_sid.get(sid)
        if seen:
            seen.health, seen.beat = health, self._clock()

    def next_printer(self, office: str) -> Actor | None:
        """Who gets the office's next job: of the connected printers the first by id that says
        nothing is wrong, then one whose roll is near its end, or else the first."""
        there = [
            seen for (its_office, _), seen in sorted(self._seen.items())
            if its_office == office and seen.sids and seen.actor.role is Role.PRINTER
        ]  # fmt: skip
        best = min(there, key=_trouble, default=None)
        return best.actor if best else None

    def better_than(self, printer: Actor) -> bool:
        """Whether the office's next job goes to another printer, and that one says it is well."""
        best = self.next_printer(printer.office)
        if best is None or best.id == printer.id:
            return False
        status = self._seen[best.office, best.id].status or {}
        return status.get("online") == "ok" and not is_blocked(status)

    def paper(self, office: str) -> str:
        """Whether a slip that is wanted now will come: `ok`, or `out` when no printer is there
        that says nothing is wrong. One that has not said how it is gets the benefit of the doubt.
        """
        printer = self.next_printer(office)
        blocked = printer is None or is_blocked(self._seen[office, printer.id].status)
        return "out" if blocked else "ok"

    def line_of(self, actor: Actor) -> tuple[str, str | None] | None:
        """A device's newest socket, and its spool: one that has come back may have left a dead line
        behind, which is not missed for most of a minute."""
        seen = self._seen.get((actor.office, actor.id))
        newest = next(reversed(seen.sids), None) if seen else None
        return (newest, seen.sids[newest].spool) if seen and newest else None

    def devices(self, office: str) -> Mapping[str, Json]:
        """Device id -> whether it is there, how it is, and when it was last heard of."""
        now = self._clock()
        return {
            device: _state(seen, now)
            for (its_office, device), seen in self._seen.items()
            if its_office == office
        }

    def displays(self, office: str) -> Sequence[str]:
        """Ids of the waiting-room screens that are there now."""
        return [
            device
            for (its_office, device), seen in self._seen.items()
            if its_office == office and seen.sids and seen.actor.role is Role.DISPLAY
        ]

    def screens(self, office: str) -> Mapping[str, tuple[bool, Health | None]]:
        """Screen's id -> whether it is there and answers, and its last word on how it is."""
        now = self._clock()
        return {
            device: (bool(seen.sids) and _answers(seen, now), seen.health)
            for (its_office, device), seen in self._seen.items()
            if its_office == office and seen.actor.role in SCREENS
        }

    def printer(self, actor: Actor) -> Json:
        """One printer as the staff's screens show it."""
        return _card(self._seen.get((actor.office, actor.id), _Seen(actor)), self._clock())

    def printers(self, office: str) -> Sequence[Json]:
        """Printers as the staff's screens show them."""
        return [
            _card(seen, self._clock())
            for (its_office, _), seen in sorted(self._seen.items())
            if its_office == office and seen.actor.role is Role.PRINTER
        ]


def _state(seen: _Seen, now: datetime) -> Json:
    """One device; of one that is away nobody knows how it is."""
    there = bool(seen.sids)
    return {
        "connected": there,
        "status": seen.status if there else None,
        "last_seen": instant(seen.last),
        "since": instant(seen.since) if there else None,
        "answering": _answers(seen, now) if there and seen.actor.role in SCREENS else None,
        "health": seen.health.model_dump() if there and seen.health else None,
        "shared": _is_shared(seen, now),
    }


def _answers(seen: _Seen, now: datetime) -> bool:
    heard = max(filter(None, (seen.since, seen.beat)), default=now)
    return now - heard < SILENCE


def _trouble(seen: _Seen) -> tuple[bool, bool]:
    """Less is better."""
    return is_blocked(seen.status), (seen.status or {}).get("near_end") == "bad"


def _is_shared(seen: _Seen, now: datetime) -> bool:
    return seen.shared is not None and now - seen.shared < SHARED


def _card(seen: _Seen, now: datetime) -> Json:
    """One printer; when it is away nobody knows its paper."""
    there = bool(seen.sids)
    known = seen.status if there and seen.status else UNKNOWN
    return {
        "id": seen.actor.id,
        "name": seen.actor.name,
        "connected": there,
        "shared": _is_shared(seen, now),
        **known,
    }
