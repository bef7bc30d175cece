"""What the use cases need of the world: a store, tokens and keyed hashes.

The store's promises, which its contract tests check on every engine:

- `writing(office)` is one transaction: all of it happens, durably, or nothing. While it is open
  no other process writes to that office. It raises Unavailable (`busy`) when it cannot begin
  within the engine's time limit, `storage_full` when the disk is full; nothing has changed then.
- `reading()` sees one consistent state and never waits for writers.
- Times go in and come out as aware UTC datetimes, to the millisecond.
- A number is given once per office, day and letter. A ticket has at most one desk, a desk at most
  one ticket that is called or being served. `append` numbers the facts without gaps.
- It holds no rules: it does what it is told or raises Conflict.
- It may be used from any thread or greenlet; one transaction belongs to the one that opened it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from server.domain.events import Event, Fact
from server.domain.model import Actor, Appointment, Line, PrintJob, Ticket, Visit
from server.domain.policy import Policy
from server.usecases.survey_ports import SurveyReader, SurveyWriter

MOST_AHEAD = 200
"""More than any waiting room holds; beyond it nobody's wait is known any better."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """An answer given before: `digest` is that of the request that got it."""

    digest: str
    answer: str


@dataclass(frozen=True, slots=True)
class Pc:
    """A self-service machine; `since` None: free."""

    number: int
    since: datetime | None
    visit: str | None


@dataclass(frozen=True, slots=True)
class Message:
    """A line on the display, until a time."""

    text: str
    until: datetime


@dataclass(slots=True)
class Before:
    """How the things stood that a request changed; those that it made stand with None."""

    tickets: dict[str, Ticket | None] = field(default_factory=dict)
    visits: dict[str, Visit | None] = field(default_factory=dict)
    pcs: dict[int, Pc] = field(default_factory=dict)
    jobs: tuple[str, ...] = ()
    message: Message | None = None
    policy: int | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """What a member of staff did, kept for a while so that it can be undone.

    `seq` and `last` number its first and last fact, `what` is the first one's type.
    """

    seq: int
    last: int
    what: str
    actor: str
    at: datetime
    before: Before
    undone: bool = False


class Reader(SurveyReader, Protocol):
    """One consistent look at the store."""

    def actor_by_token(self, token_hash: str) -> Actor | None:
        """Who holds the token; None when nobody does or it was withdrawn."""

    def actors(self, office: str) -> Sequence[Actor]:
        """Devices and staff of an office whose tokens stand, by name."""

    def appointment(self, office: str, external_id: str) -> Appointment | None:
        """By the calendar's reference."""

    def appointments_by_code(self, code_hash: str) -> Sequence[Appointment]:
        """All with this code, whatever the office."""

    def appointments_by_contact(self, contact_hash: str) -> Sequence[Appointment]:
        """All booked on this phone and birth date, whatever the office, by start."""

    def appointments_between(
        self, office: str, since: datetime, before: datetime
    ) -> Sequence[Appointment]:
        """By start, half-open."""

    def ticket(self, office: str, ticket_id: str) -> Ticket | None:
        """By id."""

    def ticket_by_token(self, token: str) -> Ticket | None:
        """By the secret of the visitor's own page."""

    def open_tickets(self, office: str) -> Sequence[Ticket]:
        """All that are not ended, by due time."""

    def waiting(self, office: str) -> Sequence[Ticket]:
        """All that wait, by due time."""

    def ended_tickets(self, office: str, day: date, limit: int) -> Sequence[Ticket]:
        """Those that ended on a day, the last first."""

    def called_tickets(self, office: str, day: date, limit: int) -> Sequence[Ticket]:
        """Those that have been called on a day to a desk, the latest call first."""

    def ahead(self, office: str, line: Line, due: datetime) -> int:
        """How many wait in a line with an earlier due time; counted up to MOST_AHEAD."""

    def people(self, office: str) -> int:
        """How many are in the room: open tickets and people at self-service machines."""

    def recent_minutes(self, office: str, service: str | None, limit: int) -> Sequence[float]:
        """Measured service times, newest first."""

    def visit(self, office: str, visit_id: str) -> Visit | None:
        """By id."""

    def open_visits(self, office: str) -> Sequence[Visit]:
        """Those without an outcome."""

    def sent(self, office: str, day: date) -> Mapping[str, Mapping[str, int]]:
        """How many were sent elsewhere on a day: service -> channel -> count."""

    def demand(self, office: str, since: date) -> Mapping[str, int]:
        """How often each service was asked for."""

    def policy(self, office: str) -> Policy | None:
        """The version in force."""

    def policies(self, office: str, limit: int) -> Sequence[Policy]:
        """The latest versions, newest first."""

    def policy_version(self, office: str, version: int) -> Policy | None:
        """One version."""

    def seq(self, office: str) -> int:
        """The number of the office's last event, 0 before the first."""

    def events(self, office: str, after: int, limit: int) -> Sequence[Event]:
        """Events with a higher number, in order."""

    def pcs(self, office: str) -> Sequence[Pc]:
        """Self-service machines that have been used, by number."""

    def message(self, office: str) -> Message | None:
        """The line on the display, also one that has run out."""

    def job(self, office: str, job_id: str) -> PrintJob | None:
        """By id."""

    def jobs(self, office: str, states: Sequence[str], limit: int) -> Sequence[PrintJob]:
        """Jobs in these states, oldest first; those printed or put aside are never among them."""


class Writer(Reader, SurveyWriter, Protocol):
    """An open transaction on one office."""

    def ensure_office(self, office: str) -> None:
        """Make the office's row if it is missing."""

    def remembered(self, actor: str, key: str) -> Remembered | None:
        """What this actor was answered under this idempotency key."""

    def remember(self, actor: str, key: str, answer: Remembered, at: datetime) -> None:
        """Keep an answer."""

    def forget_answers(self, before: datetime) -> None:
        """Drop answers that nobody will ask for again."""

    def act(self, seq: int) -> Act | None:
        """What was done under the number of its first fact, if it is kept."""

    def keep_act(self, act: Act) -> None:
        """Insert, or note that it is undone."""

    def forget_acts(self, before: datetime) -> None:
        """Drop those that nobody can undo any more."""

    def add_miss(self, device: str, now: datetime, since: datetime) -> int:
        """Count a failed look-up at a device: how many in a row, forgetting before `since`."""

    def clear_misses(self, device: str) -> None:
        """The row of failed look-ups has ended."""

    def take_number(self, day: date, letter: str) -> int:
        """The next counter of a letter on a day, from 1."""

    def add_ticket(self, ticket: Ticket) -> None:
        """Conflict `number_taken` when the number stands already, or its appointment has an open
        ticket."""

    def save_ticket(self, before: Ticket, after: Ticket) -> None:
        """Conflict `already_taken` unless the ticket still stands as `before`;
        `desk_busy` when its desk already has another one."""

    def add_visit(self, visit: Visit) -> None:
        """A new enquiry."""

    def save_visit(self, visit: Visit) -> None:
        """Channel, outcome and end of an enquiry."""

    def append(self, facts: Sequence[Fact], at: datetime) -> Sequence[Event]:
        """Number and keep facts."""

    def put_appointment(self, appointment: Appointment) -> None:
        """Insert or replace; Conflict `code_taken` when another one of any office has the code."""

    def delete_appointment(self, external_id: str) -> bool:
        """Whether there was one."""

    def forget_appointments(self, before: datetime) -> None:
        """Drop those that ended before, with first name and hashes."""

    def add_policy(self, policy: Policy) -> None:
        """A new version."""

    def set_pc(self, pc: Pc) -> None:
        """Taken or freed."""

    def set_message(self, message: Message | None) -> None:
        """Replace the line on the display."""

    def add_job(self, job: PrintJob) -> None:
        """A slip that is wanted."""

    def save_job(self, job: PrintJob) -> None:
        """State, reason, printer and lease of a job."""

    def forget_jobs(self, before: datetime) -> None:
        """Drop those made before that need nobody any more: printed, or put aside."""

    def add_actor(self, actor: Actor, token_hash: str, at: datetime) -> None:
        """A new token; Conflict `name_taken` when the office has that id."""

    def remove_actor(self, actor_id: str, at: datetime) -> bool:
        """Withdraw a token; whether it stood."""


class Store(Protocol):
    """Where the facts are kept. See the module for its promises."""

    def reading(self) -> AbstractContextManager[Reader]:
        """A consistent look."""

    def glance(self) -> AbstractContextManager[Reader]:
        """A look with one method called once: less work than `reading`, as for every token."""

    def writing(self, office: str) -> AbstractContextManager[Writer]:
        """One transaction on an office; commits at the end, undoes on any exception."""


class Tokens(Protocol):
    """Randomness and keyed hashes, kept out of the rules."""

    def new_id(self, now: datetime) -> str:
        """A short id that is nobody else's; later ones sort after earlier ones."""

    def new_secret(self) -> str:
        """A token with at least 128 bits."""

    def hash_token(self, token: str) -> str:
        """For tokens of devices and staff: long and random, so unkeyed."""

    def hash_code(self, code: str) -> str:
        """Keyed: an appointment's code."""

    def hash_contact(self, phone: str, born: date) -> str:
        """Keyed: phone number and birth date together, so that neither can be tried alone."""

    def hash_answer(self, screen: str, key: str) -> str:
        """Keyed: under which key an answer at the exit was sent. A program may have written what
        was chosen into its key."""
