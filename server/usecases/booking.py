"""Appointments come in, one by one or as a file. Only what check-in needs is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from server.domain.model import Appointment, Booked, Channel, Office
from server.errors import Unknown
from server.usecases.unit import Unit


class Outcome(StrEnum):
    """What a calendar's line came to."""

    CREATED = "created"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Told:
    """What the calendar says, still in the clear; it goes no further than `book`."""

    external_id: str
    start: datetime
    end: datetime
    service: str | None = None
    adviser: str | None = None
    code: str | None = None
    phone: str | None = None
    born: date | None = None
    first_name: str | None = None
    language: str | None = None
    interpreter: bool = False
    channel: Channel = Channel.IN_PERSON
    status: Booked = Booked.CONFIRMED


def book(unit: Unit, told: Told) -> Outcome:
    """Create or change an appointment; the same again changes nothing and is no event.

    Raises Conflict `code_taken` when another appointment has the code.
    """
    fresh = _kept(unit, told)
    old = unit.tx.appointment(unit.office.id, told.external_id)
    if old and replace(old, open_ticket=None, arrived=False) == fresh:
        return Outcome.UNCHANGED
    unit.tx.put_appointment(fresh)
    outcome = Outcome.CHANGED if old else Outcome.CREATED
    # Read again: somebody may hold a ticket for it also when it was gone from the calendar.
    stands = unit.tx.appointment(unit.office.id, told.external_id) or fresh
    unit.change.appointments[told.external_id] = stands
    unit.fact(f"appointment_{outcome.value}", appointment=told.external_id)
    return outcome


def unbook(unit: Unit, external_id: str) -> None:
    """The calendar no longer has it. A ticket that stands keeps standing: the person is here."""
    if not unit.tx.delete_appointment(external_id):
        raise Unknown("unknown_appointment")
    unit.fact("appointment_deleted", appointment=external_id)


def service_named(office: Office, name: str | None) -> str | None:
    """The id of a service by its id or by its name in any language; None when there is none."""
    if name is None or name in office.services:
        return name
    wanted = name.casefold().strip()
    for service in office.services.values():
        if wanted in (text.casefold() for text in service.names.values()):
            return service.id
    return None


def _kept(unit: Unit, told: Told) -> Appointment:
    contact = told.phone and told.born and unit.tokens.hash_contact(told.phone, told.born)
    return Appointment(
        office=unit.office.id,
        external_id=told.external_id,
        start=_whole(told.start),
        end=_whole(told.end),
        service=service_named(unit.office, told.service),
        adviser=told.adviser,
        first_name=told.first_name,
        language=told.language,
        interpreter=told.interpreter,
        channel=told.channel,
        status=told.status,
        code_hash=unit.tokens.hash_code(told.code) if told.code else None,
        contact_hash=contact or None,
    )


def _whole(at: datetime) -> datetime:
    """To the millisecond, as it is kept: a finer time would be a change each time it is told."""
    return at.replace(microsecond=at.microsecond // 1000 * 1000)
