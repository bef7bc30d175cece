"""Tickets and their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache

from server.domain.model import Line, Ticket
from server.errors import Conflict
from server.storage.engine import Integrity, Statements, insert
from server.storage.rows import TICKET, columns, text_of, ticket_of, ticket_row
from server.usecases.ports import MOST_AHEAD

_SELECT = (
    f"SELECT {columns(TICKET, 't.')}, a.first_name, a.interpreter FROM tickets t"
    " LEFT JOIN appointments a ON a.office = t.office AND a.external_id = t.appointment"
)
_OPEN = "t.ended_at IS NULL"
_CHANGING = (
    "line state service adviser language callable_from desk for_desk called_at served_at ended_at"
    " calls outcome"
).split()
_AT = [TICKET.split().index(name) for name in _CHANGING]
# NULL is not equal to NULL, so an empty text stands for it; `calls` is the one number among them.
_STANDS = " AND ".join(
    "calls = ?" if name == "calls" else f"COALESCE({name}, '') = COALESCE(?, '')"
    for name in _CHANGING
)
_SAVE = (
    f"UPDATE tickets SET {', '.join(f'{name} = ?' for name in _CHANGING)}"
    f" WHERE office = ? AND id = ? AND {_STANDS}"
)


class Tickets(Statements):
    """The line and what became of it."""

    def ticket(self, office: str, ticket_id: str) -> Ticket | None:
        row = self._row(f"{_SELECT} WHERE t.office = ? AND t.id = ?", office, ticket_id)
        return ticket_of(row) if row else None

    def ticket_by_token(self, token: str) -> Ticket | None:
        row = self._row(f"{_SELECT} WHERE t.token = ?", token)
        return ticket_of(row) if row else None

    def open_tickets(self, office: str) -> Sequence[Ticket]:
        rows = self._rows(
            f"{_SELECT} WHERE t.office = ? AND {_OPEN} ORDER BY t.due_at, t.id", office
        )
        return [ticket_of(row) for row in rows]

    def waiting(self, office: str) -> Sequence[Ticket]:
        rows = self._rows(
            f"{_SELECT} WHERE t.office = ? AND t.state = 'waiting' AND {_OPEN}"
            " ORDER BY t.due_at, t.id",
            office,
        )
        return [ticket_of(row) for row in rows]

    def ended_tickets(self, office: str, day: date, limit: int) -> Sequence[Ticket]:
        rows = self._rows(
            f"{_SELECT} WHERE t.office = ? AND t.day = ? AND t.ended_at IS NOT NULL"
            " ORDER BY t.ended_at DESC LIMIT ?",
            office, day.isoformat(), limit,
        )  # fmt: skip
        return [ticket_of(row) for row in rows]

    def called_tickets(self, office: str, day: date, limit: int) -> Sequence[Ticket]:
        rows = self._rows(
            f"{_SELECT} WHERE t.office = ? AND t.day = ? AND t.called_at IS NOT NULL"
            " AND t.desk IS NOT NULL ORDER BY t.called_at DESC LIMIT ?",
            office, day.isoformat(), limit,
        )  # fmt: skip
        return [ticket_of(row) for row in rows]

    def ahead(self, office: str, line: Line, due: datetime) -> int:
        row = self._row(
            "SELECT COUNT(*) FROM (SELECT 1 FROM tickets"
            " WHERE office = ? AND state = 'waiting' AND ended_at IS NULL AND line = ?"
            " AND due_at < ? LIMIT ?) AS first",
            office, line.value, text_of(due), MOST_AHEAD,
        )  # fmt: skip
        return int((row or [0])[0] or 0)

    def people(self, office: str) -> int:
        row = self._row(
            f"SELECT (SELECT COUNT(*) FROM tickets t WHERE t.office = ? AND {_OPEN})"
            " + (SELECT COUNT(*) FROM pcs WHERE office = ? AND since IS NOT NULL)",
            office, office,
        )  # fmt: skip
        return int((row or [0])[0] or 0)

    def recent_minutes(self, office: str, service: str | None, limit: int) -> Sequence[float]:
        rows = self._rows(
            "SELECT served_at, ended_at FROM tickets WHERE office = ? AND service = ?"
            " AND state = 'done' AND served_at IS NOT NULL AND ended_at IS NOT NULL"
            " ORDER BY ended_at DESC LIMIT ?",
            office, service, limit,
        )  # fmt: skip
        return [_minutes(str(served), str(ended)) for served, ended in rows]

    def take_number(self, day: date, letter: str) -> int:
        row = self._row(
            "INSERT INTO numbers (office, day, letter, last) VALUES (?, ?, ?, 1)"
            " ON CONFLICT (office, day, letter) DO UPDATE SET last = numbers.last + 1"
            " RETURNING last",
            self._office, day.isoformat(), letter,
        )  # fmt: skip
        return int((row or [0])[0] or 0)

    def add_ticket(self, ticket: Ticket) -> None:
        try:
            self._run(insert("tickets", TICKET), *ticket_row(ticket))
        except Integrity as clash:
            raise Conflict("number_taken", number=ticket.number) from clash

    def save_ticket(self, before: Ticket, after: Ticket) -> None:
        old, new = ticket_row(before), ticket_row(after)
        try:
            met = self._run(
                _SAVE, *(new[i] for i in _AT), before.office, before.id, *(old[i] for i in _AT)
            )
        except Integrity as clash:
            raise Conflict("desk_busy", desk=after.desk or "") from clash
        if met != 1:
            raise Conflict("already_taken", number=before.number)


@lru_cache(maxsize=4096)
def _minutes(served: str, ended: str) -> float:
    """How long somebody was helped. Kept: every arrival looks at the same last thirty."""
    return (datetime.fromisoformat(ended) - datetime.fromisoformat(served)).total_seconds() / 60
