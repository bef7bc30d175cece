"""What the screens show: one consistent look each, with the number of the last event in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from server.domain.estimates import Wait
from server.domain.model import Appointment, Line, Office, PrintJob, Service, State, Ticket
from server.domain.policy import Policy
from server.errors import Unknown
from server.usecases.paper import NEEDS_A_PERSON
from server.usecases.ports import Message, Pc, Reader, Store
from server.usecases.seating import wait_of

CALLS_SHOWN = 60
"""More than are called while a screen's line is down, and than an office has rooms."""
SPOKEN_BACK = 400
"""How many facts back a call may lie to be spoken by a screen that missed it."""
CALLED = ("called", "called_again")
SHOWN_STATES = (State.CALLED, State.SERVING, State.PAUSED, State.DONE)
ENDED_SHOWN = 30
DEMAND_OVER = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class PublicBoard:
    """The waiting-room screen."""

    seq: int
    calls: Sequence[Ticket]
    seqs: Mapping[str, int]
    message: Message | None
    waiting: int
    policy: Policy


@dataclass(frozen=True, slots=True)
class StaffBoard:
    """The guide's, the advisers' and the manager's screens."""

    seq: int
    policy: Policy
    can_undo: bool
    tickets: Sequence[Ticket]
    appointments: Sequence[Appointment]
    pcs: Sequence[Pc]
    jobs: Sequence[PrintJob]
    message: Message | None
    people: int
    sent: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class KioskBoard:
    """The kiosk: services with the most asked for first."""

    seq: int
    policy: Policy
    services: Sequence[Service]


@dataclass(frozen=True, slots=True)
class OwnTicket:
    """A visitor's own page."""

    seq: int
    ticket: Ticket
    ahead: int
    wait: Wait | None


def public(store: Store, office: Office, now: datetime) -> PublicBoard:
    """Today's calls, newest first, and the line on the display while it lasts."""
    with store.reading() as look:
        calls = [
            t
            for t in look.called_tickets(office.id, office.day(now), 2 * CALLS_SHOWN)
            if t.state in SHOWN_STATES
        ][:CALLS_SHOWN]
        waiting = [t for t in look.waiting(office.id) if t.line is Line.SERVICE]
        return PublicBoard(
            seq=look.seq(office.id),
            calls=calls,
            seqs=_seqs(look, office) if any(t.state is State.CALLED for t in calls) else {},
            message=standing(look, office, now),
            waiting=len(waiting),
            policy=policy_of(look, office),
        )


def _seqs(look: Reader, office: Office) -> Mapping[str, int]:
    """Ticket -> the number of its last call, under which its speech is found; the newest only."""
    latest = look.events(office.id, max(0, look.seq(office.id) - SPOKEN_BACK), SPOKEN_BACK)
    return {str(e.data.get("ticket")): e.seq for e in latest if e.type in CALLED}


def staff(store: Store, office: Office, now: datetime) -> StaffBoard:
    """Everything that a member of staff works with today."""
    since, before = _day(office, now)
    with store.reading() as look:
        return StaffBoard(
            seq=look.seq(office.id),
            policy=policy_of(look, office),
            can_undo=len(look.policies(office.id, 2)) > 1,
            tickets=[
                *look.open_tickets(office.id),
                *(
                    t
                    for t in look.ended_tickets(office.id, office.day(now), ENDED_SHOWN)
                    if t.state is not State.WITHDRAWN
                ),
            ],
            appointments=look.appointments_between(office.id, since, before),
            pcs=look.pcs(office.id),
            jobs=look.jobs(office.id, NEEDS_A_PERSON, 50),
            message=standing(look, office, now),
            people=look.people(office.id),
            sent=look.sent(office.id, office.day(now)),
        )


def kiosk(store: Store, office: Office, now: datetime) -> KioskBoard:
    """Services ranked by what the office's own counts of four weeks show (recommendation 1)."""
    with store.reading() as look:
        demand = look.demand(office.id, office.day(now - DEMAND_OVER))
        ranked = sorted(office.services.values(), key=lambda s: -demand.get(s.id, 0))
        return KioskBoard(look.seq(office.id), policy_of(look, office), ranked)


def own(store: Store, offices: Mapping[str, Office], token: str, now: datetime) -> OwnTicket:
    """The ticket that this secret opens, with the people before it and an interval."""
    with store.reading() as look:
        ticket = look.ticket_by_token(token)
        if ticket is None or ticket.office not in offices:
            raise Unknown("unknown_ticket")
        office, waits = offices[ticket.office], ticket.state is State.WAITING
        ahead = look.ahead(office.id, ticket.line, ticket.due_at) if waits else 0
        in_line = waits and ticket.line is Line.SERVICE
        wait = wait_of(look, office, ticket, now) if in_line else None
        return OwnTicket(look.seq(office.id), ticket, ahead, wait)


def policy_of(look: Reader, office: Office) -> Policy:
    """The version in force."""
    policy = look.policy(office.id)
    if policy is None:
        raise LookupError("the office has no policy; opening comes first")
    return policy


def standing(look: Reader, office: Office, now: datetime) -> Message | None:
    """The line on the display, unless it has run out."""
    message = look.message(office.id)
    return message if message and message.until > now else None


def _day(office: Office, now: datetime) -> tuple[datetime, datetime]:
    """From midnight to midnight in the office's zone."""
    start = datetime.combine(office.day(now), time(0), office.zone)
    return start, datetime.combine(office.day(now) + timedelta(days=1), time(0), office.zone)
