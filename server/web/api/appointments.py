"""The calendar system tells of an appointment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from flask import Response

from server.domain.model import Channel, Office, Role
from server.errors import Invalid, Unknown
from server.usecases.booking import Told, book, service_named, unbook
from server.usecases.unit import Unit
from server.web.answers.calendar import BookingOut
from server.web.bodies import AppointmentBody
from server.web.call import Call
from server.web.operations import NoBody
from server.web.table import operations

PATH = "/offices/<office>/appointments/<path:external_id>"
CALENDARS = (Role.CALENDAR, Role.MANAGER)
DEFAULT_MINUTES = 30
LONGEST_REFERENCE = 200


@operations.add(
    "PUT",
    PATH,
    body=AppointmentBody,
    answers=BookingOut,
    roles=CALENDARS,
    errors=("code_taken", "unknown_service", "invalid_time"),
)
def put_appointment(call: Call[AppointmentBody], external_id: str) -> Response:
    """Create or replace an appointment; the same again changes nothing"""
    told = _told(call.office, external_id, call.body)
    return call.write(
        lambda unit: book(unit, told),
        lambda outcome: {"external_id": external_id, "change": outcome.value},
    )


@operations.add(
    "DELETE", PATH, answers=BookingOut, roles=CALENDARS, errors=("unknown_appointment",)
)
def delete_appointment(call: Call[NoBody], external_id: str) -> Response:
    """The appointment no longer exists; a ticket that was given for it stands"""

    def work(unit: Unit) -> str:
        unbook(unit, external_id)
        return external_id

    return call.write(work, lambda ref: {"external_id": ref, "change": "deleted"})


def _told(office: Office, external_id: str, body: AppointmentBody) -> Told:
    # What was no UTF-8 has become the sign for "unreadable": two such references would be one.
    unreadable = "\ufffd" in external_id or not external_id.isprintable()
    if unreadable or len(external_id) > LONGEST_REFERENCE:
        raise Invalid("invalid_body", field="external_id")
    start = _instant(office, body.start)
    service = service_named(office, body.service)
    if body.service and not service:
        raise Unknown("unknown_service", service=body.service[:40])
    channel = body.channel or (Channel.PHONE if body.in_person is False else Channel.IN_PERSON)
    return Told(
        external_id, start, _end(office, start, service, body), service, body.adviser, body.code,
        body.phone, body.born, body.first_name, body.language, body.interpreter,
        Channel(channel), body.status,
    )  # fmt: skip


def _end(office: Office, start: datetime, service: str | None, body: AppointmentBody) -> datetime:
    known = office.services.get(service or "")
    minutes = body.minutes or (known.minutes if known else DEFAULT_MINUTES)
    end = _instant(office, body.end) if body.end else start + timedelta(minutes=minutes)
    if not start < end <= start + timedelta(days=1):
        raise Invalid("invalid_time", field="end")
    return end


def _instant(office: Office, at: datetime) -> datetime:
    """UTC to the millisecond; a time without an offset is the office's own."""
    if not 2000 <= at.year <= 2200:
        raise Invalid("invalid_time", field="start")
    aware = at if at.tzinfo else at.replace(tzinfo=office.zone)
    exact = aware.astimezone(UTC)
    return exact.replace(microsecond=exact.microsecond // 1000 * 1000)
