"""A visitor's own page."""

from __future__ import annotations

from datetime import datetime

from server.domain.model import Line, State
from server.web.answers.arrivals import WaitOut
from server.web.answers.base import Answer
from server.web.answers.languages import LanguageOut


class OwnTicketFacts(Answer):
    """A visitor's own ticket."""

    number: str
    state: State
    place: str | None
    ahead: int
    wait: WaitOut | None
    start: datetime | None
    callable_from: datetime | None
    due_at: datetime
    line: Line
    language: str | None


class OwnOffice(Answer):
    """Where the ticket is from."""

    name: str
    zone: str
    phone: str


class OwnTicketOut(Answer):
    """A visitor's own page."""

    seq: int
    at: datetime
    office: OwnOffice
    ticket: OwnTicketFacts
    languages: list[LanguageOut]
