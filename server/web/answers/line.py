"""The staff's picture of the day, the record, and who asks for them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict

from server.domain.model import Role
from server.web.answers.base import Answer
from server.web.answers.policy import PolicyOut
from server.web.answers.tickets import TicketOut


class LineOut(BaseModel):
    """The staff's snapshot: open and today's ended tickets, today's appointments, and the room."""

    seq: int
    at: datetime
    policy: PolicyOut
    tickets: list[TicketOut]
    appointments: list[dict[str, Any]]
    desks: list[dict[str, Any]]
    services: list[dict[str, Any]]
    people: int
    sent: dict[str, dict[str, int]]


class EventOut(BaseModel):
    """A fact; further fields depend on `type`."""

    model_config = ConfigDict(extra="allow")

    seq: int
    type: str
    at: datetime


class EventsOut(Answer):
    """Facts in order; `seq` is the last one here, to go on after."""

    seq: int
    events: list[EventOut]


class MeOut(Answer):
    """Whose token it is. `theme`: address of the stylesheet of an office with a look of its own."""

    office: str
    office_name: str
    role: Role
    id: str
    name: str
    theme: str | None
