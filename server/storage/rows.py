"""Rows to values and back. Nothing here decides anything."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import lru_cache

from server.domain.events import Event
from server.domain.model import (
    Actor,
    Appointment,
    Booked,
    Channel,
    Kind,
    Line,
    PrintJob,
    Role,
    State,
    Ticket,
    Visit,
)

Cell = str | int | None
Row = Sequence[Cell]


@lru_cache(maxsize=1024)
def text_of(at: datetime | None) -> str | None:
    """ISO 8601 UTC with milliseconds and Z, fixed width, so that it sorts as time. Kept: a
    transaction writes the same instant a dozen times."""
    if at is None:
        return None
    utc = at if at.tzinfo is UTC else at.astimezone(UTC)
    return utc.isoformat(timespec="milliseconds")[:-6] + "Z"


def time_of(cell: Cell) -> datetime | None:
    """The instant that `text_of` wrote."""
    return None if cell is None else datetime.fromisoformat(str(cell))


def _at(cell: Cell) -> datetime:
    return datetime.fromisoformat(str(cell))


def _text(cell: Cell) -> str | None:
    return None if cell is None else str(cell)


@lru_cache(maxsize=64)
def columns(names: str, prefix: str = "") -> str:
    """A SELECT list, each column under its table's alias."""
    return ", ".join(f"{prefix}{name}" for name in names.split())


ACTOR = "office id role name"


def actor_of(row: Row) -> Actor:
    """From ACTOR columns."""
    office, actor_id, role, name = row
    return Actor(str(office), str(actor_id), Role(str(role)), str(name))


APPOINTMENT = (
    "office external_id start_at end_at service adviser first_name language interpreter"
    " channel status code_hash contact_hash"
)


def appointment_of(row: Row) -> Appointment:
    """From APPOINTMENT columns, the open ticket's id, and whether there ever was a ticket."""
    return Appointment(
        office=str(row[0]),
        external_id=str(row[1]),
        start=_at(row[2]),
        end=_at(row[3]),
        service=_text(row[4]),
        adviser=_text(row[5]),
        first_name=_text(row[6]),
        language=_text(row[7]),
        interpreter=bool(row[8]),
        channel=Channel(str(row[9])),
        status=Booked(str(row[10])),
        code_hash=_text(row[11]),
        contact_hash=_text(row[12]),
        open_ticket=_text(row[13]),
        arrived=bool(row[14]),
    )


def appointment_row(a: Appointment) -> list[Cell]:
    """APPOINTMENT columns."""
    return [
        a.office, a.external_id, text_of(a.start), text_of(a.end), a.service, a.adviser,
        a.first_name, a.language, int(a.interpreter), a.channel.value, a.status.value,
        a.code_hash, a.contact_hash,
    ]  # fmt: skip


TICKET = (
    "office id token visit day letter counter kind line due_at arrived_at state service adviser"
    " appointment start_at reason language callable_from desk for_desk called_at served_at"
    " ended_at calls outcome"
)


def ticket_of(row: Row) -> Ticket:
    """From TICKET columns, then the appointment's first name and interpreter."""
    return Ticket(
        office=str(row[0]),
        id=str(row[1]),
        token=str(row[2]),
        visit=str(row[3]),
        day=date.fromisoformat(str(row[4])),
        letter=str(row[5]),
        counter=int(row[6] or 0),
        kind=Kind(str(row[7])),
        line=Line(str(row[8])),
        due_at=_at(row[9]),
        arrived_at=_at(row[10]),
        state=State(str(row[11])),
        service=_text(row[12]),
        adviser=_text(row[13]),
        appointment=_text(row[14]),
        start=time_of(row[15]),
        reason=_text(row[16]),
        language=_text(row[17]),
        callable_from=time_of(row[18]),
        desk=_text(row[19]),
        for_desk=_text(row[20]),
        called_at=time_of(row[21]),
        served_at=time_of(row[22]),
        ended_at=time_of(row[23]),
        calls=int(row[24] or 0),
        outcome=_text(row[25]),
        first_name=_text(row[26]),
        interpreter=bool(row[27]),
    )


def ticket_row(t: Ticket) -> list[Cell]:
    """TICKET columns."""
    return [
        t.office, t.id, t.token, t.visit, t.day.isoformat(), t.letter, t.counter, t.kind.value,
        t.line.value, text_of(t.due_at), text_of(t.arrived_at), t.state.value, t.service,
        t.adviser, t.appointment, text_of(t.start), t.reason, t.language,
        text_of(t.callable_from), t.desk, t.for_desk, text_of(t.called_at),
        text_of(t.served_at), text_of(t.ended_at), t.calls, t.outcome,
    ]  # fmt: skip


VISIT = (
    "office id at day arrived_by actor verdict reason service appointment ticket channel"
    " language outcome ended_at"
)


def visit_of(row: Row) -> Visit:
    """From VISIT columns."""
    return Visit(
        office=str(row[0]),
        id=str(row[1]),
        at=_at(row[2]),
        day=date.fromisoformat(str(row[3])),
        by=str(row[4]),
        actor=str(row[5]),
        verdict=str(row[6]),
        reason=str(row[7]),
        service=_text(row[8]),
        appointment=_text(row[9]),
        ticket=_text(row[10]),
        channel=_text(row[11]),
        language=_text(row[12]),
        outcome=_text(row[13]),
        ended_at=time_of(row[14]),
    )


def visit_row(v: Visit) -> list[Cell]:
    """VISIT columns."""
    return [
        v.office, v.id, text_of(v.at), v.day.isoformat(), v.by, v.actor, v.verdict, v.reason,
        v.service, v.appointment, v.ticket, v.channel, v.language, v.outcome,
        text_of(v.ended_at),
    ]  # fmt: skip


JOB = "office id at kind state language ticket visit reason printer spool leased_until"


def job_of(row: Row) -> PrintJob:
    """From JOB columns."""
    office, job_id, at, kind, state, language, ticket, visit, reason, printer, spool, leased = row
    return PrintJob(
        str(office), str(job_id), _at(at), str(kind), str(state), str(language),
        _text(ticket), _text(visit), _text(reason), _text(printer), _text(spool), time_of(leased),
    )  # fmt: skip


def job_row(j: PrintJob) -> list[Cell]:
    """JOB columns."""
    return [
        j.office, j.id, text_of(j.at), j.kind, j.state, j.language, j.ticket, j.visit,
        j.reason, j.printer, j.spool, text_of(j.leased_until),
    ]  # fmt: skip


def event_of(row: Row) -> Event:
    """From office, seq, at, type, data."""
    office, seq, at, kind, data = row
    return Event(str(office), int(seq or 0), _at(at), str(kind), json.loads(str(data)))
