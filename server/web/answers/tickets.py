"""Tickets as the staff see them, and what a move or its undoing comes to."""

from __future__ import annotations

from datetime import datetime

from server.domain.model import Kind, Line, State
from server.web.answers.base import Answer


class TicketOut(Answer):
    """A ticket for staff."""

    id: str
    number: str
    state: State
    line: Line
    kind: Kind
    service: str | None
    adviser: str | None
    appointment: str | None
    start: datetime | None
    first_name: str | None
    language: str | None
    interpreter: bool
    reason: str | None
    due_at: datetime
    callable_from: datetime | None
    arrived_at: datetime
    called_at: datetime | None
    ended_at: datetime | None
    desk: str | None
    for_desk: str | None
    calls: int
    visit: str
    outcome: str | None


class MovedOut(Answer):
    """The ticket after the move."""

    ticket: TicketOut
    undo: int | None = None


class UndoneOut(Answer):
    """What was taken back. `slip`: a paper of it may be in somebody's hand, and holds no longer."""

    what: str
    ticket: TicketOut | None
    slip: bool
