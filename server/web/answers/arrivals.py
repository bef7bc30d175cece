"""What whoever comes in is told: the verdict, the ticket, the ways elsewhere."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from server.domain.model import Channel, Line, State
from server.web.answers.base import Answer


class WaitOut(Answer):
    """Minutes, rounded up."""

    low: int
    high: int


class GivenTicket(Answer):
    """A ticket for the one who holds it."""

    id: str
    number: str
    token: str
    url: str
    due_at: datetime
    callable_from: datetime | None
    line: Line
    state: State
    wait: WaitOut | None


class Where(Answer):
    """Another office."""

    name: str
    address: str


class BookedFacts(Answer):
    """When, how and where; never who."""

    start: datetime
    end: datetime
    channel: Channel
    office: Where | None


class ChannelOut(Answer):
    """A way to get help elsewhere."""

    channel: Channel
    phone: str | None = None
    hours: str | None = None
    open: bool | None = None
    free: int | None = None
    url: str | None = None


class OpeningOut(Answer):
    """Opening hours and the numbers to ring."""

    today: str | None
    next: datetime | None
    phone: str
    acute_phone: str


VerdictName = Literal[
    "admitted", "early", "late", "another_day", "another_office", "cancelled", "not_in_person",
    "already_in", "not_found", "redirected", "drop_in", "acute", "closed",
]  # fmt: skip


class ArrivalOut(Answer):
    """The gate's verdict."""

    verdict: VerdictName
    reason: str
    visit: str | None
    guide_called: bool
    ticket: GivenTicket | None
    appointment: BookedFacts | None
    until: datetime | None
    tries: int | None
    service: str | None
    channels: list[ChannelOut]
    opening: OpeningOut | None
    print: str | None
    undo: int | None = None


class SentOut(Answer):
    """Where a redirected visitor goes."""

    visit: str
    channel: Channel
    pc: int | None
    phone: str | None
    hours: str | None
    url: str | None
    print: str | None
    undo: int | None = None
