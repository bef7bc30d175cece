"""Taking back one's last act: things stand again as before, and both facts stay in the record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from server.domain.events import Value
from server.domain.model import State, Ticket, Visit
from server.domain.undo import OF_THE_WHOLE_OFFICE, OUTCOME, Thing, check, withdrawn
from server.errors import Conflict
from server.usecases import paper, sending, switching
from server.usecases.ports import Act
from server.usecases.unit import Unit

AT_A_DESK = (State.CALLED, State.SERVING)
FACTS_READ = 10_000
"""Far more than an office has in the time that an undo is accepted."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back. `slip`: a paper of it may be in somebody's hand, and holds no longer."""

    what: str
    ticket: Ticket | None
    slip: bool


def undo(unit: Unit, seq: int) -> Undone:
    """Take back the act whose first fact has this number; asked again it changes nothing.

    Raises Conflict `undo_too_late`, `undo_not_yours` or `undo_overtaken`.
    """
    act = unit.tx.act(seq)
    if act is None:
        raise Conflict("undo_too_late")
    later = unit.tx.events(unit.office.id, act.last, FACTS_READ)
    mine = act.actor == unit.actor.id
    if act.undone and mine:
        return _told(unit, act)
    check(
        act.what, same_actor=mine, age=unit.now - act.at, later=later, things=set(_things(act))
    )  # fmt: skip
    _restore(unit, act)
    unit.tx.keep_act(replace(act, undone=True))
    return _told(unit, act)


def _things(act: Act) -> Iterator[Thing]:
    yield from (("ticket", ticket) for ticket in act.before.tickets)
    yield from (("visit", visit) for visit in act.before.visits)
    yield from (("pc", number) for number in act.before.pcs)


def _told(unit: Unit, act: Act) -> Undone:
    ticket = next(iter(act.before.tickets), None)
    stands = unit.tx.ticket(unit.office.id, ticket) if ticket else None
    made = ticket is not None and act.before.tickets[ticket] is None
    slip = paper.withdraw(unit, act.before.jobs, ticket if made else None)
    return Undone(act.what, stands, slip)


def _restore(unit: Unit, act: Act) -> None:
    """The ticket's and the visit's facts in one; machines, door and display tell their own right
    after it, as many as `restored` says."""
    before = act.before
    restored = len(before.pcs) + (act.what in OF_THE_WHOLE_OFFICE)
    told: dict[str, Value] = {}
    visits = [_visit(unit, *one) for one in before.visits.items()]
    for ticket_id, stood in before.tickets.items():
        told |= _ticket(unit, ticket_id, stood)
    for visit in visits:
        told |= {"visit": visit.id, "verdict": visit.verdict, "service": visit.service}
    unit.fact(
        "undone", of=act.seq, last=act.last, what=act.what, by=unit.actor.id,
        restored=restored or None, **told,
    )  # fmt: skip
    for visit in visits:
        if visit.verdict == "redirected":
            unit.change.sent = unit.tx.sent(unit.office.id, visit.day)
    for pc in before.pcs.values():
        sending.put_pc(unit, pc)
    if act.what == "policy_changed":
        switching.take_back(unit, before.policy or 0, "")
    if act.what == "message_changed":
        switching.show_message(unit, before.message)


def _ticket(unit: Unit, ticket_id: str, before: Ticket | None) -> dict[str, Value]:
    """Put a ticket back: what is told of it."""
    now = unit.tx.ticket(unit.office.id, ticket_id)
    if now is None:
        raise Conflict("undo_overtaken")
    if before:
        _place_is_free(unit, before)
    unit.tx.save_ticket(now, before or withdrawn(now, unit.now))
    stands = unit.tx.ticket(unit.office.id, ticket_id)
    assert stands is not None
    unit.change.tickets[ticket_id] = stands
    booked = unit.tx.appointment(unit.office.id, now.appointment) if now.appointment else None
    if booked:
        unit.change.appointments[booked.external_id] = booked
    return {
        "ticket": ticket_id, "number": now.number, "state": stands.state.value,
        "desk": stands.desk or now.desk, "line": stands.line.value, "outcome": now.outcome,
        "appointment": now.appointment,
    }  # fmt: skip


def _place_is_free(unit: Unit, before: Ticket) -> None:
    """Nobody else is at its desk, and its person has not come anew."""
    for other in unit.tx.open_tickets(unit.office.id):
        at_desk = before.desk and before.state in AT_A_DESK and other.state in AT_A_DESK
        same_desk = at_desk and other.desk == before.desk
        same_person = before.appointment and other.appointment == before.appointment
        if other.id != before.id and (same_desk or same_person):
            raise Conflict("undo_overtaken")


def _visit(unit: Unit, visit_id: str, before: Visit | None) -> Visit:
    """The enquiry as it stood; one that never was ends with an outcome that counts nowhere."""
    now = unit.tx.visit(unit.office.id, visit_id)
    if now is None:
        raise Conflict("undo_overtaken")
    stands = before or replace(now, outcome=OUTCOME, ended_at=unit.now)
    unit.tx.save_visit(stands)
    return stands
