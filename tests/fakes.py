"""An in-memory store that keeps the promises of `server.usecases.ports`, as small as it can be.

A transaction works on a copy of everything, which takes the place of the original when it ends
well. Values are frozen, so copying the tables is enough.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime
from threading import RLock
from typing import Any, TypeVar

from server.domain.events import Event, Fact
from server.domain.model import (
    OPEN_STATES,
    Actor,
    Appointment,
    Line,
    PrintJob,
    State,
    Ticket,
    Visit,
)
from server.domain.policy import Policy
from server.domain.undo import OUTCOME
from server.errors import Conflict
from server.usecases.ports import MOST_AHEAD, Act, Message, Pc, Remembered
from tests.fake_survey import Counts, FakeSurvey

V = TypeVar("V")
Key = tuple[str, ...]
AT_A_DESK = (State.CALLED, State.SERVING)


@dataclass
class _Tables:
    seqs: dict[str, int] = field(default_factory=dict)
    events: dict[tuple[str, int], Event] = field(default_factory=dict)
    actors: dict[Key, Actor] = field(default_factory=dict)
    tokens: dict[str, Key] = field(default_factory=dict)
    answers: dict[Key, tuple[Remembered, datetime]] = field(default_factory=dict)
    misses: dict[Key, tuple[int, datetime]] = field(default_factory=dict)
    appointments: dict[Key, Appointment] = field(default_factory=dict)
    numbers: dict[Key, int] = field(default_factory=dict)
    tickets: dict[Key, Ticket] = field(default_factory=dict)
    visits: dict[Key, Visit] = field(default_factory=dict)
    policies: dict[tuple[str, int], Policy] = field(default_factory=dict)
    pcs: dict[tuple[str, int], Pc] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)
    jobs: dict[Key, PrintJob] = field(default_factory=dict)
    survey: Counts = field(default_factory=dict)
    survey_keys: dict[tuple[str, str], date] = field(default_factory=dict)
    acts: dict[tuple[str, int], Act] = field(default_factory=dict)

    def copy(self) -> _Tables:
        return _Tables(*(dict(getattr(self, f.name)) for f in fields(self)))


class FakeStore:
    """See `usecases.ports` for what it promises."""

    def __init__(self) -> None:
        self._tables = _Tables()
        self._lock = RLock()

    @contextmanager
    def reading(self) -> Iterator[FakeReader]:
        """A look at what stands now; what is written meanwhile is not in it."""
        yield FakeReader(self._tables)

    glance = reading

    @contextmanager
    def writing(self, office: str) -> Iterator[FakeWriter]:
        """One transaction at a time."""
        with self._lock:
            tables = self._tables.copy()
            yield FakeWriter(tables, office)
            self._tables = tables


class FakeReader(FakeSurvey):
    """Looks at the tables."""

    _t: _Tables

    def __init__(self, tables: _Tables) -> None:
        self._t = tables

    def actor_by_token(self, token_hash: str) -> Actor | None:
        return self._t.actors.get(self._t.tokens.get(token_hash, ()))

    def actors(self, office: str) -> Sequence[Actor]:
        standing = (self._t.actors[key] for key in self._t.tokens.values() if key[0] == office)
        return sorted(standing, key=lambda a: (a.name, a.id))

    def appointment(self, office: str, external_id: str) -> Appointment | None:
        found = self._t.appointments.get((office, external_id))
        return self._with_ticket(found) if found else None

    def appointments_by_code(self, code_hash: str) -> Sequence[Appointment]:
        return [a for a in self._appointments() if a.code_hash == code_hash]

    def appointments_by_contact(self, contact_hash: str) -> Sequence[Appointment]:
        return [a for a in self._appointments() if a.contact_hash == contact_hash]

    def appointments_between(
        self, office: str, since: datetime, before: datetime
    ) -> Sequence[Appointment]:
        return [a for a in self._appointments() if a.office == office and since <= a.start < before]

    def _appointments(self) -> list[Appointment]:
        by_start = sorted(self._t.appointments.values(), key=lambda a: (a.start, a.external_id))
        return [self._with_ticket(a) for a in by_start]

    def _with_ticket(self, a: Appointment) -> Appointment:
        mine = (a.office, a.external_id)
        came = (t for t in self._t.tickets.values() if (t.office, t.appointment) == mine)
        standing = next((t.id for t in came if t.is_open), None)
        visits = (v for v in self._t.visits.values() if (v.office, v.appointment) == mine)
        came_in = any(v.ticket and v.outcome != OUTCOME for v in visits)
        return replace(a, open_ticket=standing, arrived=came_in)

    def ticket(self, office: str, ticket_id: str) -> Ticket | None:
        found = self._t.tickets.get((office, ticket_id))
        return self._with_person(found) if found else None

    def ticket_by_token(self, token: str) -> Ticket | None:
        return next((t for t in self._tickets() if t.token == token), None)

    def open_tickets(self, office: str) -> Sequence[Ticket]:
        return sorted(self._tickets(office, *OPEN_STATES), key=lambda t: (t.due_at, t.id))

    def waiting(self, office: str) -> Sequence[Ticket]:
        return sorted(self._tickets(office, State.WAITING), key=lambda t: (t.due_at, t.id))

    def ended_tickets(self, office: str, day: date, limit: int) -> Sequence[Ticket]:
        ended = (
            (t.ended_at, t.id, t) for t in self._tickets(office) if t.day == day and t.ended_at
        )
        return [t for *_, t in sorted(ended, reverse=True)][:limit]

    def called_tickets(self, office: str, day: date, limit: int) -> Sequence[Ticket]:
        called = (
            (t.called_at, t.id, t)
            for t in self._tickets(office)
            if t.day == day and t.called_at and t.desk
        )
        return [t for *_, t in sorted(called, reverse=True)][:limit]

    def ahead(self, office: str, line: Line, due: datetime) -> int:
        return min(sum(t.due_at < due and t.line is line for t in self.waiting(office)), MOST_AHEAD)

    def people(self, office: str) -> int:
        return len(self.open_tickets(office)) + sum(pc.since is not None for pc in self.pcs(office))

    def recent_minutes(self, office: str, service: str | None, limit: int) -> Sequence[float]:
        spans = sorted(
            (t.ended_at, (t.ended_at - t.served_at).total_seconds() / 60)
            for t in self._tickets(office, State.DONE)
            if service and t.service == service and t.served_at and t.ended_at
        )
        return [minutes for _, minutes in reversed(spans)][:limit]

    def _tickets(self, office: str | None = None, *states: State) -> Iterator[Ticket]:
        for t in self._t.tickets.values():
            if office in (None, t.office) and (not states or t.state in states):
                yield self._with_person(t)

    def _with_person(self, t: Ticket) -> Ticket:
        booked = self._t.appointments.get((t.office, t.appointment or ""))
        return replace(
            t,
            first_name=booked.first_name if booked else None,
            interpreter=booked.interpreter if booked else False,
        )

    def visit(self, office: str, visit_id: str) -> Visit | None:
        return self._t.visits.get((office, visit_id))

    def open_visits(self, office: str) -> Sequence[Visit]:
        return [v for v in self._visits(office) if v.outcome is None]

    def sent(self, office: str, day: date) -> Mapping[str, Mapping[str, int]]:
        counts: dict[str, dict[str, int]] = {}
        for v in self._visits(office):
            if v.day == day and v.verdict == "redirected" and v.outcome != OUTCOME:
                of_service = counts.setdefault(v.service or "", {})
                of_service[v.channel or ""] = of_service.get(v.channel or "", 0) + 1
        return counts

    def demand(self, office: str, since: date) -> Mapping[str, int]:
        asked = (v for v in self._visits(office) if v.day >= since and v.outcome != OUTCOME)
        return Counter(v.service for v in asked if v.service)

    def _visits(self, office: str) -> list[Visit]:
        mine = (v for v in self._t.visits.values() if v.office == office)
        return sorted(mine, key=lambda v: v.at)

    def policy(self, office: str) -> Policy | None:
        return next(iter(self.policies(office, 1)), None)

    def policies(self, office: str, limit: int) -> Sequence[Policy]:
        mine = sorted((v for o, v in self._t.policies if o == office), reverse=True)
        return [p for v in mine[:limit] if (p := self.policy_version(office, v))]

    def policy_version(self, office: str, version: int) -> Policy | None:
        found = self._t.policies.get((office, version))
        by = self._t.actors.get((office, found.by)) if found else None
        return found and replace(found, by_name=by.name if by else found.by)

    def seq(self, office: str) -> int:
        return self._t.seqs.get(office, 0)

    def events(self, office: str, after: int, limit: int) -> Sequence[Event]:
        last = min(self.seq(office), after + limit)
        return [self._t.events[office, seq] for seq in range(after + 1, last + 1)]

    def pcs(self, office: str) -> Sequence[Pc]:
        return [pc for (o, _), pc in sorted(self._t.pcs.items()) if o == office]

    def message(self, office: str) -> Message | None:
        return self._t.messages.get(office)

    def job(self, office: str, job_id: str) -> PrintJob | None:
        return self._t.jobs.get((office, job_id))

    def jobs(self, office: str, states: Sequence[str], limit: int) -> Sequence[PrintJob]:
        wanted = set(states) - {"printed", "dismissed"}
        mine = (j for j in self._t.jobs.values() if j.office == office and j.state in wanted)
        return sorted(mine, key=lambda j: (j.at, j.id))[:limit]


class FakeWriter(FakeReader):
    """Changes its own copy of the tables."""

    def __init__(self, tables: _Tables, office: str) -> None:
        super().__init__(tables)
        self._office = office

    def ensure_office(self, office: str) -> None:
        self._t.seqs.setdefault(office, 0)

    def remembered(self, actor: str, key: str) -> Remembered | None:
        found = self._t.answers.get((self._office, actor, key))
        return found[0] if found else None

    def remember(self, actor: str, key: str, answer: Remembered, at: datetime) -> None:
        self._t.answers[self._office, actor, key] = (answer, at)

    def forget_answers(self, before: datetime) -> None:
        for key, (_, at) in list(self._t.answers.items()):
            if key[0] == self._office and at < before:
                del self._t.answers[key]

    def act(self, seq: int) -> Act | None:
        return self._t.acts.get((self._office, seq))

    def keep_act(self, act: Act) -> None:
        self._t.acts[self._office, act.seq] = _kept(act)

    def forget_acts(self, before: datetime) -> None:
        for key, act in list(self._t.acts.items()):
            if key[0] == self._office and act.at < before:
                del self._t.acts[key]

    def add_miss(self, device: str, now: datetime, since: datetime) -> int:
        tries, at = self._t.misses.get((self._office, device), (0, now))
        tries = 1 if at < since else tries + 1
        self._t.misses[self._office, device] = (tries, now)
        return tries

    def clear_misses(self, device: str) -> None:
        self._t.misses.pop((self._office, device), None)

    def take_number(self, day: date, letter: str) -> int:
        key = (self._office, day.isoformat(), letter)
        self._t.numbers[key] = self._t.numbers.get(key, 0) + 1
        return self._t.numbers[key]

    def add_ticket(self, ticket: Ticket) -> None:
        for t in (t for t in self._t.tickets.values() if t.office == ticket.office):
            same_number = (t.day, t.number) == (ticket.day, ticket.number)
            same_visitor = t.is_open and t.appointment == ticket.appointment is not None
            if t.id == ticket.id or same_number or same_visitor:
                raise Conflict("number_taken", number=ticket.number)
        self._t.tickets[ticket.office, ticket.id] = _kept(ticket)

    def save_ticket(self, before: Ticket, after: Ticket) -> None:
        stands = self._t.tickets.get((before.office, before.id))
        if stands is None or _standing(stands) != _standing(before):
            raise Conflict("already_taken", number=before.number)
        place = (after.office, after.desk)
        if after.desk and after.state in AT_A_DESK:
            for t in self._t.tickets.values():
                if (t.office, t.desk) == place and t.state in AT_A_DESK and t.id != after.id:
                    raise Conflict("desk_busy", desk=after.desk)
        self._t.tickets[after.office, after.id] = _kept(after)

    def add_visit(self, visit: Visit) -> None:
        self._t.visits[visit.office, visit.id] = _kept(visit)

    def save_visit(self, visit: Visit) -> None:
        self._t.visits[visit.office, visit.id] = _kept(visit)

    def append(self, facts: Sequence[Fact], at: datetime) -> Sequence[Event]:
        if facts and self._office not in self._t.seqs:
            raise LookupError("the office has no row; ensure_office comes first")
        made = []
        for fact in facts:
            self._t.seqs[self._office] += 1
            event = Event(self._office, self._t.seqs[self._office], at, fact.type, fact.data)
            self._t.events[self._office, event.seq] = _kept(event)
            made.append(event)
        return made

    def put_appointment(self, appointment: Appointment) -> None:
        key = (appointment.office, appointment.external_id)
        for other, a in self._t.appointments.items():
            if other != key and a.code_hash == appointment.code_hash is not None:
                raise Conflict("code_taken")
        self._t.appointments[key] = _kept(appointment)

    def delete_appointment(self, external_id: str) -> bool:
        return self._t.appointments.pop((self._office, external_id), None) is not None

    def forget_appointments(self, before: datetime) -> None:
        for key, booked in list(self._t.appointments.items()):
            if key[0] == self._office and booked.end < before:
                del self._t.appointments[key]

    def add_policy(self, policy: Policy) -> None:
        self._t.policies[self._office, policy.version] = _kept(policy)

    def set_pc(self, pc: Pc) -> None:
        self._t.pcs[self._office, pc.number] = _kept(pc)

    def set_message(self, message: Message | None) -> None:
        self._t.messages.pop(self._office, None)
        if message:
            self._t.messages[self._office] = _kept(message)

    def add_job(self, job: PrintJob) -> None:
        self._t.jobs[job.office, job.id] = _kept(job)

    def save_job(self, job: PrintJob) -> None:
        self._t.jobs[job.office, job.id] = _kept(job)

    def forget_jobs(self, before: datetime) -> None:
        ended = ("printed", "dismissed")
        for key, job in list(self._t.jobs.items()):
            if key[0] == self._office and job.at < before and job.state in ended:
                del self._t.jobs[key]

    def add_actor(self, actor: Actor, token_hash: str, at: datetime) -> None:
        if (actor.office, actor.id) in self._t.actors:
            raise Conflict("name_taken", id=actor.id)
        self._t.actors[actor.office, actor.id] = actor
        self._t.tokens[token_hash] = (actor.office, actor.id)

    def remove_actor(self, actor_id: str, at: datetime) -> bool:
        standing = {key: token for token, key in self._t.tokens.items()}
        return self._t.tokens.pop(standing.get((self._office, actor_id), ""), None) is not None


def _standing(t: Ticket) -> Ticket:
    """A ticket as its own row has it: the person's facts are the appointment's."""
    return _kept(replace(t, first_name=None, interpreter=False))


def _kept(value: V) -> V:
    """A value as a store gives it back: every instant in UTC, to the millisecond."""
    changes: dict[str, Any] = {}
    for f in fields(value):  # type: ignore[arg-type]
        at = getattr(value, f.name)
        if isinstance(at, datetime):
            whole = at.microsecond // 1000 * 1000
            changes[f.name] = at.astimezone(UTC).replace(microsecond=whole)
    return replace(value, **changes)  # type: ignore[type-var]
