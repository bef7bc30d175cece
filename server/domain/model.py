"""The things that stand in an office and what happens to them, as frozen values.

All times are aware UTC datetimes; an office's zone is applied only at the edges and in the gate.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from server.domain.screens import WaitingRoom
from server.domain.survey import Survey


class Channel(StrEnum):
    """How a service reaches a person."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"
    SELF_SERVICE = "self_service"
    BOOKING = "booking"


class Booked(StrEnum):
    """What the calendar system says of an appointment."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


class State(StrEnum):
    """Where a ticket is in its life."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PAUSED = "paused"
    DONE = "done"
    NO_SHOW = "no_show"
    LEFT = "left"
    CLOSED_OUT = "closed_out"
    WITHDRAWN = "withdrawn"
    """Given by a slip of the finger that was undone: nobody holds it."""


OPEN_STATES = (State.WAITING, State.CALLED, State.SERVING, State.PAUSED)


class Line(StrEnum):
    """Who is expected to take the ticket: an adviser, or the guide at the entrance."""

    SERVICE = "service"
    GUIDE = "guide"


class Kind(StrEnum):
    """Why the ticket exists."""

    APPOINTMENT = "appointment"
    DROP_IN = "drop_in"
    EXCEPTION = "exception"
    ACUTE = "acute"
    LATE = "late"
    TALK = "talk"
    NOT_FOUND = "not_found"


class Role(StrEnum):
    """What a token may do: five kinds of devices, three kinds of people."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    PRINTER = "printer"
    CALENDAR = "calendar"
    SURVEY = "survey"
    GUIDE = "guide"
    ADVISER = "adviser"
    MANAGER = "manager"


DEVICE_ROLES = (Role.KIOSK, Role.DISPLAY, Role.SURVEY, Role.PRINTER, Role.CALENDAR)
STAFF_ROLES = (Role.GUIDE, Role.ADVISER, Role.MANAGER)

NO_SURVEY = Survey()
"""One question and no more."""

Names = Mapping[str, str]
"""One text per language code."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language that visitors are met in, by its own name. `reviewed`: somebody who speaks it has
    written or read its texts."""

    id: str
    name: str
    right_to_left: bool = False
    reviewed: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks: a device or a member of staff of one office."""

    office: str
    id: str
    role: Role
    name: str


@dataclass(frozen=True, slots=True)
class Service:
    """What a visitor comes for. `letter` is that of its group, so that a number tells no need."""

    id: str
    names: Names
    letter: str
    minutes: int
    target_wait: timedelta
    symbol: str


@dataclass(frozen=True, slots=True)
class Desk:
    """A place where one adviser sits. `services` None: cleared for all."""

    id: str
    name: str
    adviser: str | None
    services: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """The contact centre: minutes after midnight, on `days` (0 = Monday) but the days off."""

    number: str
    days: frozenset[int]
    opens: int
    closes: int
    days_off: frozenset[date] = frozenset()

    def answers_on(self, day: date) -> bool:
        """Whether anybody takes calls that day."""
        return day.weekday() in self.days and day not in self.days_off


@dataclass(frozen=True, slots=True)
class Office:
    """One place with all its furniture; everything else belongs to exactly one office."""

    id: str
    name: str
    zone: ZoneInfo
    address: str
    languages: tuple[Language, ...]
    services: Mapping[str, Service]
    desks: Mapping[str, Desk]
    pcs: tuple[int, ...]
    phone: PhoneLine
    acute_phone: str
    acute_text: Names
    self_service_url: str
    booking_url: str
    exception_reasons: Mapping[str, Names]
    handover: timedelta
    waiting_room: WaitingRoom
    survey: Survey = NO_SURVEY

    def language(self, wanted: str | None) -> str:
        """The code of the language wanted when the office has it; of its first one otherwise."""
        codes = [language.id for language in self.languages]
        return wanted if wanted in codes else codes[0]

    def day(self, now: datetime) -> date:
        """The office's calendar day at this instant."""
        return now.astimezone(self.zone).date()


@dataclass(frozen=True, slots=True)
class Appointment:
    """A booked time. Of the person only a first name is kept in the clear.

    `open_ticket` is the id of the ticket that its person holds now, if any.
    """

    office: str
    external_id: str
    start: datetime
    end: datetime
    service: str | None = None
    adviser: str | None = None
    first_name: str | None = None
    language: str | None = None
    interpreter: bool = False
    channel: Channel = Channel.IN_PERSON
    status: Booked = Booked.CONFIRMED
    code_hash: str | None = None
    contact_hash: str | None = None
    open_ticket: str | None = None
    arrived: bool = False


@dataclass(frozen=True, slots=True)
class Ticket:
    """The right to be called. `token` opens the visitor's own page, and only that."""

    office: str
    id: str
    token: str
    visit: str
    day: date
    letter: str
    counter: int
    kind: Kind
    line: Line
    due_at: datetime
    arrived_at: datetime
    state: State = State.WAITING
    service: str | None = None
    adviser: str | None = None
    appointment: str | None = None
    start: datetime | None = None
    reason: str | None = None
    language: str | None = None
    callable_from: datetime | None = None
    desk: str | None = None
    for_desk: str | None = None
    called_at: datetime | None = None
    served_at: datetime | None = None
    ended_at: datetime | None = None
    calls: int = 0
    outcome: str | None = None
    first_name: str | None = None
    interpreter: bool = False

    @property
    def number(self) -> str:
        """What is printed and called, such as A012."""
        return f"{self.letter}{self.counter:03d}"

    @property
    def is_open(self) -> bool:
        """Whether the person is still here as far as anybody knows."""
        return self.state in OPEN_STATES


@dataclass(frozen=True, slots=True)
class Visit:
    """One enquiry, from arrival to outcome; also each one that was sent elsewhere."""

    office: str
    id: str
    at: datetime
    day: date
    by: str
    actor: str
    verdict: str
    reason: str
    service: str | None = None
    appointment: str | None = None
    ticket: str | None = None
    channel: str | None = None
    language: str | None = None
    outcome: str | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One slip of paper, from being wanted to being known.

    `spool` names the memory of the print agent that it was sent to, where the agent has told one;
    `leased_until` is when that agent must have been heard of.
    """

    office: str
    id: str
    at: datetime
    kind: str
    state: str
    language: str
    ticket: str | None = None
    visit: str | None = None
    reason: str | None = None
    printer: str | None = None
    spool: str | None = None
    leased_until: datetime | None = None
