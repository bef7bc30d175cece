"""One transaction's work: read, decide, write, and remember what to tell when it is durable."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from server.domain.events import Event, Fact, Value
from server.domain.model import Actor, Appointment, Kind, Office, PrintJob, Ticket
from server.domain.policy import Policy
from server.domain.undo import CAN_BE_UNDONE
from server.errors import Conflict
from server.usecases.ports import Act, Before, Message, Pc, Remembered, Store, Tokens, Writer

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class World:
    """What every use case works with."""

    store: Store
    tokens: Tokens


@dataclass(frozen=True, slots=True)
class Request:
    """Who asks what of which office, and when. `key` and `digest` make a retry harmless.

    `undoable`: a person acts by a finger that may slip, so how things stood is kept for a while.
    """

    office: Office
    actor: Actor
    now: datetime
    key: str | None = None
    digest: str = ""
    undoable: bool = False


@dataclass(slots=True)
class Change:
    """What a committed transaction changed: its events, and how things stand after them.

    `undo` is the number under which it can be undone, if it can.
    """

    office: Office
    events: Sequence[Event] = ()
    tickets: dict[str, Ticket] = field(default_factory=dict)
    appointments: dict[str, Appointment] = field(default_factory=dict)
    pcs: dict[int, Pc] = field(default_factory=dict)
    jobs: dict[str, PrintJob] = field(default_factory=dict)
    policy: Policy | None = None
    message: Message | None = None
    sent: Mapping[str, Mapping[str, int]] | None = None
    printer: Mapping[str, object] | None = None
    paper: str | None = None
    """Whether slips come out at all, with what one printer said."""
    answers: int = 0
    """Given at the exit; they are counted in silence, without a fact."""
    undo: int | None = None


@dataclass(slots=True)
class Unit:
    """An open transaction with its request; use cases write through it."""

    tx: Writer
    tokens: Tokens
    request: Request
    change: Change
    facts: list[Fact] = field(default_factory=list)
    before: Before = field(default_factory=Before)
    _policy: Policy | None = None

    @property
    def office(self) -> Office:
        """The office that the transaction is on."""
        return self.request.office

    @property
    def now(self) -> datetime:
        """The instant of the whole transaction."""
        return self.request.now

    @property
    def actor(self) -> Actor:
        """Who asked."""
        return self.request.actor

    def fact(self, fact_type: str, /, **data: Value) -> None:
        """Something happened; it is numbered and kept at the end of the transaction."""
        self.facts.append(Fact(fact_type, {k: v for k, v in data.items() if v is not None}))

    def policy(self) -> Policy:
        """The version in force; every open office has one."""
        self._policy = self._policy or self.tx.policy(self.office.id)
        if self._policy is None:
            raise LookupError("the office has no policy; opening comes first")
        return self._policy


def perform(
    world: World, request: Request, work: Callable[[Unit], T], render: Callable[[T], str]
) -> tuple[str, Change | None]:
    """Carry out `work` as one transaction: its rendered answer, and the change to announce.

    A retry (same actor and key) gets the same answer and no change; the same key for something
    else raises Conflict `idempotency_conflict`. Whatever is raised inside undoes everything.
    """
    with world.store.writing(request.office.id) as tx:
        before = tx.remembered(request.actor.id, request.key) if request.key else None
        if before:
            return _same(before, request), None
        unit = Unit(tx, world.tokens, request, Change(request.office))
        came = work(unit)
        unit.change.events = tx.append(unit.facts, request.now)
        unit.change.undo = _keep_act(unit)
        answer = render(came)
        if request.key:
            kept = Remembered(request.digest, answer)
            tx.remember(request.actor.id, request.key, kept, request.now)
    return answer, unit.change


def _keep_act(unit: Unit) -> int | None:
    """The number under which it can be undone. Whoever was let in as acute stays so."""
    events, before, change = unit.change.events, unit.before, unit.change
    if not unit.request.undoable or not events or events[0].type not in CAN_BE_UNDONE:
        return None
    made = (change.tickets[ticket] for ticket, was in before.tickets.items() if was is None)
    if any(ticket.kind is Kind.ACUTE for ticket in made):
        return None
    before.jobs = tuple(change.jobs)
    first, last = events[0], events[-1]
    unit.tx.keep_act(Act(first.seq, last.seq, first.type, unit.actor.id, unit.now, before))
    return first.seq


def _same(before: Remembered, request: Request) -> str:
    if before.digest != request.digest:
        raise Conflict("idempotency_conflict")
    return before.answer
