"""The gate's settings: a version is never edited, only superseded (`version` + 1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from server.domain.model import Channel


class Mode(StrEnum):
    """How the door stands."""

    GATED = "gated"
    OPEN = "open"
    CLOSED = "closed"


LOOKED_AHEAD = 16
"""Days in which the next opening is looked for: a week, after as long as offices stay shut."""


@dataclass(frozen=True, slots=True)
class Span:
    """On this weekday (0 = Monday), from `opens` up to `closes` in the office's time."""

    weekday: int
    opens: time
    closes: time
    mode: Mode

    def covers(self, local: datetime) -> bool:
        """Whether a local time falls in it; `closes` 00:00 means the end of the day."""
        if local.weekday() != self.weekday or local.time() < self.opens:
            return False
        return self.closes == time(0) or local.time() < self.closes


@dataclass(frozen=True, slots=True)
class Override:
    """A mode switched on by hand; `until` None stands until it is superseded."""

    mode: Mode
    until: datetime | None


@dataclass(frozen=True, slots=True)
class ServiceRule:
    """Which channels a service offers, and whether people may drop in while the door is open."""

    channels: tuple[Channel, ...]
    drop_in: bool


@dataclass(frozen=True, slots=True)
class Policy:
    """All that the gate knows of an office. Outside every span, and on the days off, the office is
    closed."""

    version: int
    zone: tzinfo
    week: tuple[Span, ...]
    early: timedelta
    grace: timedelta
    early_may_wait: bool
    services: Mapping[str, ServiceRule]
    room_limit: int | None
    override: Override | None = None
    days_off: frozenset[date] = frozenset()
    at: datetime | None = None
    by: str = ""
    by_name: str = ""
    comment: str = ""

    def local(self, now: datetime) -> datetime:
        """The instant in the office's own time."""
        return now.astimezone(self.zone)

    def mode_at(self, now: datetime) -> Mode:
        """The mode in force: a standing override first, then the days off, then the week's plan."""
        if self.override and (self.override.until is None or now < self.override.until):
            return self.override.mode
        return self._planned(self.local(now))

    def _planned(self, local: datetime) -> Mode:
        if local.date() in self.days_off:
            return Mode.CLOSED
        for span in self.week:
            if span.covers(local):
                return span.mode
        return Mode.CLOSED

    def shut_by_hand(self, now: datetime) -> bool:
        """Whether the door is closed against the plan, so that the plan's hours would mislead."""
        planned = self._planned(self.local(now))
        return self.mode_at(now) is Mode.CLOSED and planned is not Mode.CLOSED

    def rule(self, service: str | None) -> ServiceRule:
        """The rule of a service; one without its own is sent to the phone."""
        return self.services.get(service or "", ServiceRule((Channel.PHONE,), drop_in=False))

    def hours_on(self, day: date) -> tuple[time, time] | None:
        """First opening and last closing of a day, or None when closed all day."""
        spans = [s for s in self.week if s.weekday == day.weekday() and s.mode is not Mode.CLOSED]
        if not spans or day in self.days_off:
            return None
        last = max(spans, key=lambda s: (s.closes == time(0), s.closes))
        return min(s.opens for s in spans), last.closes

    def next_opening(self, now: datetime) -> datetime | None:
        """When a shut door opens next after `now`: by the plan within some weeks, or because an
        override ends. None when it stays shut until somebody switches it."""
        first = self.local(now).date()
        edges = [
            datetime.combine(day, at, self.zone)
            for day in (first + timedelta(days=ahead) for ahead in range(LOOKED_AHEAD))
            for span in self.week
            if span.weekday == day.weekday()
            for at in (span.opens, span.closes)
        ]
        if self.override and self.override.until:
            edges.append(self.override.until)
        # As instants: two times of one zone are compared by the clock on the wall.
        instants = sorted(edge.astimezone(UTC) for edge in edges)
        return next((at for at in instants if at > now and self._opens_at(at)), None)

    def _opens_at(self, at: datetime) -> bool:
        just_before = self.mode_at(at - timedelta(milliseconds=1))
        return just_before is Mode.CLOSED and self.mode_at(at) is not Mode.CLOSED


def superseded(
    old: Policy, *, at: datetime, by: tuple[str, str], comment: str, body: Policy
) -> Policy:
    """The next version: `body`'s settings under a new number, with who (id, name), when and why."""
    who, name = by
    return replace(body, version=old.version + 1, at=at, by=who, by_name=name, comment=comment)
