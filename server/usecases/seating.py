"""A ticket for a verdict's seat: number, due time, and an honest wait."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from server.domain import estimates
from server.domain.discipline import due_at
from server.domain.estimates import Wait
from server.domain.gate import Seat
from server.domain.model import Appointment, Line, Office, Ticket, Visit
from server.domain.numbering import letter_for
from server.usecases.ports import Reader
from server.usecases.unit import Unit

MEASURED = 30
PLANNED_MINUTES = 15.0


def seat(unit: Unit, given: Seat, visit: Visit, appointment: Appointment | None) -> Ticket:
    """Make the ticket, with the day's next number, in the same transaction as the visit."""
    letter = letter_for(unit.office, visit.service)
    service = unit.office.services.get(visit.service or "")
    start = appointment.start if appointment else None
    ticket = Ticket(
        office=unit.office.id,
        id=unit.tokens.new_id(unit.now),
        token=unit.tokens.new_secret(),
        visit=visit.id,
        day=visit.day,
        letter=letter,
        counter=unit.tx.take_number(visit.day, letter),
        kind=given.kind,
        line=given.line,
        due_at=due_at(
            given.kind, unit.now, start, service.target_wait if service else timedelta(0)
        ),
        arrived_at=unit.now,
        service=visit.service,
        adviser=appointment.adviser if appointment else None,
        appointment=visit.appointment,
        start=start,
        reason=visit.reason,
        language=visit.language,
        callable_from=given.callable_from,
        first_name=appointment.first_name if appointment else None,
        interpreter=appointment.interpreter if appointment else False,
    )
    unit.tx.add_ticket(ticket)
    unit.before.tickets[ticket.id] = None
    unit.change.tickets[ticket.id] = ticket
    if appointment:
        arrived = replace(appointment, open_ticket=ticket.id, arrived=True)
        unit.change.appointments[appointment.external_id] = arrived
    return ticket


def wait_for(unit: Unit, ticket: Ticket | None) -> Wait | None:
    """The wait of a ticket in the advisers' line; None for the guide's line, who comes at once."""
    if ticket is None or ticket.line is Line.GUIDE:
        return None
    return wait_of(unit.tx, unit.office, ticket, unit.now)


def wait_of(look: Reader, office: Office, ticket: Ticket, now: datetime) -> Wait:
    """An interval from the people due before it, the desks, and the service times measured."""
    service = office.services.get(ticket.service or "")
    return estimates.wait(
        ahead=look.ahead(office.id, ticket.line, ticket.due_at),
        desks=len(office.desks),
        recent=look.recent_minutes(office.id, ticket.service, MEASURED),
        planned=float(service.minutes) if service else PLANNED_MINUTES,
        until_due=max(0.0, ((ticket.start or now) - now).total_seconds() / 60),
    )
