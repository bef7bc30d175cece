"""Somebody came: find the appointment, let the gate decide, record it, and give a ticket."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from server.domain.estimates import Wait
from server.domain.gate import AlreadyIn, Arrival, By, NotFound, Redirected, Verdict, choose, decide
from server.domain.model import STAFF_ROLES, Appointment, Channel, Ticket, Visit
from server.errors import Unknown
from server.usecases import paper, seating
from server.usecases.speaking import choose_language
from server.usecases.unit import Unit

MISSES_FORGOTTEN_AFTER = timedelta(minutes=3)
"""Failed look-ups further apart than this are taken for two visitors."""

LISTENING = "listening"
"""Wants to talk to someone, and comes from the kiosk's listening mode: needs things read aloud."""

ENDED_AT_ONCE = {
    "redirected": "redirected",
    "early": "come_back",
    "another_day": "informed",
    "another_office": "informed",
    "cancelled": "informed",
    "not_in_person": "informed",
    "closed": "informed",
}
"""Outcome of an enquiry that ends without a ticket, by verdict."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed, scanned or tapped. `wants_paper` None: as the verdict has it."""

    by: By
    code: str | None = None
    phone: str | None = None
    born: date | None = None
    service: str | None = None
    reason: str | None = None
    channel: Channel | None = None
    external_id: str | None = None
    language: str | None = None
    wants_paper: bool | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """All that a screen may show of the verdict."""

    verdict: Verdict
    visit: str | None
    ticket: Ticket | None
    appointment: Appointment | None
    wait: Wait | None
    service: str | None
    tries: int | None
    job: str | None
    free_pcs: int


def arrive(unit: Unit, asked: Asked) -> Arrived:
    """Decide and record one arrival. A failed look-up never ends in "no": see `gate`."""
    if asked.service and asked.service not in unit.office.services:
        raise Unknown("unknown_service", service=asked.service[:40])
    appointment = _find(unit, asked)
    verdict, tries = _decide(unit, asked, appointment)
    if isinstance(verdict, AlreadyIn) and appointment:
        return _again(unit, asked, verdict, appointment)
    if isinstance(verdict, NotFound) and not verdict.seat:
        unit.fact("not_found", by=asked.by.value, tries=tries, device=unit.actor.id)
        return Arrived(verdict, None, None, None, None, None, tries, None, 0)
    visit = _enquiry(unit, asked, verdict, appointment)
    ticket = seating.seat(unit, verdict.seat, visit, appointment) if verdict.seat else None
    unit.tx.add_visit(replace(visit, ticket=ticket.id if ticket else None))
    unit.before.visits[visit.id] = None
    _tell(unit, visit, ticket)
    return Arrived(
        verdict, visit.id, ticket, appointment, seating.wait_for(unit, ticket), visit.service,
        tries if isinstance(verdict, NotFound) else None,
        paper.for_arrival(unit, verdict, visit, ticket, asked.wants_paper),
        len(_free_pcs(unit)) if isinstance(verdict, Redirected) else 0,
    )  # fmt: skip


def _find(unit: Unit, asked: Asked) -> Appointment | None:
    if asked.external_id:
        return _named(unit, asked.external_id)
    if asked.code:
        found = unit.tx.appointments_by_code(unit.tokens.hash_code(asked.code))
    elif asked.phone and asked.born:
        found = unit.tx.appointments_by_contact(unit.tokens.hash_contact(asked.phone, asked.born))
    else:
        return None
    return choose(found, unit.office.id, unit.policy(), unit.now)


def _named(unit: Unit, external_id: str) -> Appointment:
    appointment = unit.tx.appointment(unit.office.id, external_id)
    if appointment is None:
        raise Unknown("unknown_appointment")
    return appointment


def _decide(unit: Unit, asked: Asked, appointment: Appointment | None) -> tuple[Verdict, int]:
    looked_up = asked.by in (By.CODE, By.PHONE)
    tries = _count_misses(unit, missed=appointment is None) if looked_up else 1
    policy = unit.policy()
    arrival = Arrival(
        by=asked.by,
        office=unit.office.id,
        service=asked.service,
        reason=asked.reason,
        sent_to=asked.channel,
        by_person=unit.actor.role in STAFF_ROLES,
        people=unit.tx.people(unit.office.id) if policy.room_limit else 0,
        tries=tries,
    )
    verdict = decide(arrival, appointment, policy, unit.now)
    if isinstance(verdict, NotFound) and verdict.seat:
        unit.tx.clear_misses(unit.actor.id)
    return verdict, tries


def _count_misses(unit: Unit, *, missed: bool) -> int:
    if missed:
        return unit.tx.add_miss(unit.actor.id, unit.now, unit.now - MISSES_FORGOTTEN_AFTER)
    unit.tx.clear_misses(unit.actor.id)
    return 1


def _again(unit: Unit, asked: Asked, verdict: Verdict, appointment: Appointment) -> Arrived:
    ticket = unit.tx.ticket(unit.office.id, appointment.open_ticket or "")
    if ticket is None:
        raise Unknown("unknown_ticket")
    unit.fact("already_in", ticket=ticket.id, number=ticket.number, visit=ticket.visit)
    if asked.language and unit.office.language(asked.language) == asked.language:
        ticket = choose_language(unit, ticket.id, asked.language)
    job = paper.wanted(unit, "ticket", ticket=ticket) if asked.wants_paper else None
    wait = seating.wait_for(unit, ticket)
    return Arrived(verdict, ticket.visit, ticket, appointment, wait, ticket.service, None, job, 0)


def _enquiry(unit: Unit, asked: Asked, verdict: Verdict, appointment: Appointment | None) -> Visit:
    """The enquiry's row. The language asked for wins over the one in the calendar, if the office
    has it: nobody is refused for a language, and none is kept that nobody could be met in."""
    chosen = asked.language if asked.language == unit.office.language(asked.language) else None
    ends = None if verdict.seat else ENDED_AT_ONCE.get(verdict.name, "informed")
    return Visit(
        office=unit.office.id,
        id=unit.tokens.new_id(unit.now),
        at=unit.now,
        day=unit.office.day(unit.now),
        by=asked.by.value,
        actor=unit.actor.id,
        verdict=verdict.name,
        reason=_reason(unit, asked, verdict),
        service=asked.service or (appointment.service if appointment else None),
        appointment=appointment.external_id if appointment else None,
        channel=asked.channel.value if asked.channel else None,
        language=chosen or (appointment.language if appointment else None),
        outcome=ends,
        ended_at=unit.now if ends else None,
    )


def _reason(unit: Unit, asked: Asked, verdict: Verdict) -> str:
    """An exception is recorded by one of the office's own reasons: free words could be personal."""
    if verdict.reason == "talk" and asked.reason == LISTENING:
        return LISTENING
    if verdict.reason != "exception":
        return verdict.reason
    given = asked.reason or ""
    return given if given in unit.office.exception_reasons else "other"


def _tell(unit: Unit, visit: Visit, ticket: Ticket | None) -> None:
    unit.fact(
        "arrived", visit=visit.id, by=visit.by, verdict=visit.verdict, reason=visit.reason,
        service=visit.service, appointment=visit.appointment, device=unit.actor.id,
    )  # fmt: skip
    if ticket:
        unit.fact(
            "admitted", visit=visit.id, ticket=ticket.id, number=ticket.number,
            kind=ticket.kind.value, line=ticket.line.value, service=ticket.service,
            appointment=ticket.appointment,
        )  # fmt: skip
    elif visit.verdict == "redirected":
        tell_sent(unit, "redirected", visit)
    else:
        unit.fact("informed", visit=visit.id, verdict=visit.verdict)


def tell_sent(unit: Unit, kind: str, visit: Visit) -> None:
    """Somebody was sent elsewhere: the fact, and the day's counts after it."""
    unit.fact(kind, visit=visit.id, service=visit.service, channel=visit.channel)
    unit.change.sent = unit.tx.sent(unit.office.id, visit.day)


def _free_pcs(unit: Unit) -> list[int]:
    taken = {pc.number for pc in unit.tx.pcs(unit.office.id) if pc.since}
    return [number for number in unit.office.pcs if number not in taken]
