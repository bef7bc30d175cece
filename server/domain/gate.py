"""The gate: one pure function from an arrival to a verdict with its reason.

No verdict is a "no": those without a ticket carry the facts and other ways in, and the screens
keep a person one tap away. The acute path comes first and meets no rule at all
(sosialtjenesteloven §18 and §27: help the same day).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from server.domain.model import Appointment, Booked, Channel, Kind, Line
from server.domain.policy import Mode, Policy

TRIES_BEFORE_GUIDE = 3


class By(StrEnum):
    """How somebody made themselves known."""

    CODE = "code"
    PHONE = "phone"
    WALK_IN = "walk_in"
    ACUTE = "acute"
    GUIDE = "guide"
    APPOINTMENT = "appointment"


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of somebody who came.

    `by_person`: a member of staff decided, so lateness is hers to judge. `people` counts those
    in the room; `tries` the failed look-ups in a row, this one included.
    """

    by: By
    office: str
    service: str | None = None
    reason: str | None = None
    sent_to: Channel | None = None
    by_person: bool = False
    people: int = 0
    tries: int = 1


@dataclass(frozen=True, slots=True)
class Seat:
    """What ticket a verdict gives: kind, whose line, and when it may first be called."""

    kind: Kind
    line: Line = Line.SERVICE
    callable_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Base: `seat` None means no new ticket."""

    name: ClassVar[str]
    reason: str
    seat: Seat | None = None


@dataclass(frozen=True, slots=True)
class Admitted(Verdict):
    """Let in."""

    name = "admitted"


@dataclass(frozen=True, slots=True)
class Early(Verdict):
    """Before the window; `until` is when the window opens."""

    name = "early"
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Late(Verdict):
    """After the window: the guide's line, never a refusal."""

    name = "late"


@dataclass(frozen=True, slots=True)
class AnotherDay(Verdict):
    """Booked, but not today."""

    name = "another_day"


@dataclass(frozen=True, slots=True)
class AnotherOffice(Verdict):
    """Booked, but not here."""

    name = "another_office"


@dataclass(frozen=True, slots=True)
class Cancelled(Verdict):
    """The calendar says it was cancelled."""

    name = "cancelled"


@dataclass(frozen=True, slots=True)
class NotInPerson(Verdict):
    """By phone or video."""

    name = "not_in_person"


@dataclass(frozen=True, slots=True)
class AlreadyIn(Verdict):
    """The same appointment again: the ticket that stands."""

    name = "already_in"


@dataclass(frozen=True, slots=True)
class NotFound(Verdict):
    """No match; after three tries in a row the guide is called."""

    name = "not_found"


@dataclass(frozen=True, slots=True)
class Redirected(Verdict):
    """Other channels for the service."""

    name = "redirected"
    channels: tuple[Channel, ...] = ()


@dataclass(frozen=True, slots=True)
class DropIn(Verdict):
    """Let in without an appointment, because the policy is open for the service."""

    name = "drop_in"


@dataclass(frozen=True, slots=True)
class Acute(Verdict):
    """A person, now."""

    name = "acute"


@dataclass(frozen=True, slots=True)
class Closed(Verdict):
    """Outside opening hours."""

    name = "closed"


def decide(
    arrival: Arrival, appointment: Appointment | None, policy: Policy, now: datetime
) -> Verdict:
    """The verdict for one arrival at `now` (UTC). The same input always gives the same verdict."""
    if arrival.by is By.ACUTE:
        return Acute("urgent", Seat(Kind.ACUTE, Line.GUIDE))
    if arrival.by is By.GUIDE:
        return _asked_for_a_person(arrival)
    if arrival.by is By.WALK_IN:
        return _without_appointment(arrival, policy, now)
    if appointment is None:
        return _not_found(arrival)
    return _elsewhere(arrival, appointment, policy, now) or _today(
        arrival, appointment, policy, now
    )


def choose(
    found: Sequence[Appointment], office: str, policy: Policy, now: datetime
) -> Appointment | None:
    """Which of one person's appointments they came for: here, standing, today, not over yet,
    in person, nearest in time."""
    today = policy.local(now).date()
    return min(
        found,
        key=lambda a: (
            a.office != office,
            a.status is Booked.CANCELLED,
            policy.local(a.start).date() != today,
            a.arrived and not a.open_ticket,
            a.channel is not Channel.IN_PERSON,
            abs(a.start - now),
        ),
        default=None,
    )


def _asked_for_a_person(arrival: Arrival) -> Verdict:
    if arrival.by_person:
        return Admitted("exception", Seat(Kind.EXCEPTION))
    return Admitted("talk", Seat(Kind.TALK, Line.GUIDE))


def _without_appointment(arrival: Arrival, policy: Policy, now: datetime) -> Verdict:
    if arrival.sent_to:
        return Redirected("sent", channels=(arrival.sent_to,))
    mode, rule = policy.mode_at(now), policy.rule(arrival.service)
    if mode is Mode.CLOSED:
        return Closed("outside_hours")
    if mode is Mode.GATED:
        return Redirected("gated", channels=rule.channels)
    if not rule.drop_in:
        return Redirected("service_not_open", channels=rule.channels)
    if policy.room_limit is not None and arrival.people >= policy.room_limit:
        return Redirected("room_full", channels=rule.channels)
    return DropIn("open", Seat(Kind.DROP_IN))


def _not_found(arrival: Arrival) -> Verdict:
    if arrival.tries < TRIES_BEFORE_GUIDE:
        return NotFound("no_match")
    return NotFound("no_match_guide", Seat(Kind.NOT_FOUND, Line.GUIDE))


def _elsewhere(
    arrival: Arrival, appointment: Appointment, policy: Policy, now: datetime
) -> Verdict | None:
    """Why an appointment is not for here and now, or None when it is."""
    here = appointment.office == arrival.office
    if here and appointment.open_ticket:
        return AlreadyIn("again")
    # Before the office: nobody is sent across town to an appointment that was called off.
    if appointment.status is Booked.CANCELLED:
        return Cancelled("cancelled")
    if not here:
        return AnotherOffice("other_office")
    if policy.local(appointment.start).date() != policy.local(now).date():
        return AnotherDay("other_day")
    if appointment.channel is not Channel.IN_PERSON:
        return NotInPerson("by_video" if appointment.channel is Channel.VIDEO else "by_phone")
    return None


def _today(arrival: Arrival, appointment: Appointment, policy: Policy, now: datetime) -> Verdict:
    opens, in_time = appointment.start - policy.early, Seat(Kind.APPOINTMENT)
    late = now > appointment.start + policy.grace or now > appointment.end
    if arrival.by_person:
        return Admitted("let_in" if late or now < opens else "on_time", in_time)
    if late:
        reason = "past_end" if now > appointment.end else "past_grace"
        return Late(reason, Seat(Kind.LATE, Line.GUIDE))
    if now >= opens:
        return Admitted("on_time", in_time)
    if policy.early_may_wait:
        return Early("early_wait", Seat(Kind.APPOINTMENT, callable_from=opens), until=opens)
    return Early("too_early", until=opens)
