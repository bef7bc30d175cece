"""Appointments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from server.domain.model import Appointment
from server.errors import Conflict
from server.storage.engine import Integrity, Statements, insert
from server.storage.rows import APPOINTMENT, appointment_of, appointment_row, columns, text_of

_SELECT = (
    f"SELECT {columns(APPOINTMENT, 'a.')}, o.id,"
    " EXISTS (SELECT 1 FROM visits v WHERE v.office = a.office AND v.appointment = a.external_id"
    " AND v.ticket IS NOT NULL AND COALESCE(v.outcome, '') <> 'undone')"
    " FROM appointments a LEFT JOIN tickets o ON o.office = a.office"
    " AND o.appointment = a.external_id AND o.ended_at IS NULL"
)
_NAMES = APPOINTMENT.split()[2:]
_PUT = (
    insert("appointments", APPOINTMENT)
    + " ON CONFLICT (office, external_id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _NAMES)
)


class Calendar(Statements):
    """What the office's calendar system has told."""

    def appointment(self, office: str, external_id: str) -> Appointment | None:
        row = self._row(f"{_SELECT} WHERE a.office = ? AND a.external_id = ?", office, external_id)
        return appointment_of(row) if row else None

    def appointments_by_code(self, code_hash: str) -> Sequence[Appointment]:
        rows = self._rows(f"{_SELECT} WHERE a.code_hash = ?", code_hash)
        return [appointment_of(row) for row in rows]

    def appointments_by_contact(self, contact_hash: str) -> Sequence[Appointment]:
        rows = self._rows(f"{_SELECT} WHERE a.contact_hash = ? ORDER BY a.start_at", contact_hash)
        return [appointment_of(row) for row in rows]

    def appointments_between(
        self, office: str, since: datetime, before: datetime
    ) -> Sequence[Appointment]:
        rows = self._rows(
            f"{_SELECT} WHERE a.office = ? AND a.start_at >= ? AND a.start_at < ?"
            " ORDER BY a.start_at, a.external_id",
            office, text_of(since), text_of(before),
        )  # fmt: skip
        return [appointment_of(row) for row in rows]

    def put_appointment(self, appointment: Appointment) -> None:
        try:
            self._run(_PUT, *appointment_row(appointment))
        except Integrity as clash:
            raise Conflict("code_taken") from clash

    def delete_appointment(self, external_id: str) -> bool:
        sql = "DELETE FROM appointments WHERE office = ? AND external_id = ?"
        return self._run(sql, self._office, external_id) == 1

    def forget_appointments(self, before: datetime) -> None:
        sql = "DELETE FROM appointments WHERE office = ? AND end_at < ?"
        self._run(sql, self._office, text_of(before))
