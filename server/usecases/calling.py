"""Calling, helping and finishing: every move of a ticket goes through `move`."""

from __future__ import annotations

from dataclasses import replace

from server.domain.discipline import next_for
from server.domain.lifecycle import Move, Order, apply
from server.domain.model import Desk, State, Ticket
from server.errors import Conflict, Unknown
from server.usecases import paper
from server.usecases.unit import Unit


def call_next(unit: Unit, desk_id: str) -> Ticket:
    """Claim the earliest due ticket that this desk may take, in one step.

    Raises Conflict `desk_busy` when the desk has somebody, Unknown `nobody_waiting`.
    """
    desk = _desk(unit, desk_id)
    _free(unit, desk)
    at_work = frozenset(d.adviser for d in unit.office.desks.values() if d.adviser)
    ticket = next_for(
        desk,
        unit.tx.waiting(unit.office.id),
        unit.now,
        at_work=at_work,
        handover=unit.office.handover,
    )
    if ticket is None:
        raise Unknown("nobody_waiting")
    return _make(unit, ticket, Order(Move.CALL, desk=desk.id))


def move(unit: Unit, ticket_id: str, order: Order) -> Ticket:
    """One move of one ticket. An illegal one raises Conflict and changes nothing."""
    ticket = unit.tx.ticket(unit.office.id, ticket_id)
    if ticket is None:
        raise Unknown("unknown_ticket")
    for named in filter(None, (order.desk, order.for_desk)):
        _desk(unit, named)
    if order.service and order.service not in unit.office.services:
        raise Unknown("unknown_service", service=order.service)
    return _make(unit, ticket, order)


def reprint(unit: Unit, ticket_id: str) -> str:
    """A person asks for the ticket on paper again: a new job."""
    ticket = unit.tx.ticket(unit.office.id, ticket_id)
    if ticket is None:
        raise Unknown("unknown_ticket")
    return paper.wanted(unit, "ticket", ticket=ticket)


def _make(unit: Unit, before: Ticket, order: Order) -> Ticket:
    after, kind = apply(before, order, unit.now)
    unit.tx.save_ticket(before, after)
    unit.before.tickets[before.id] = before
    unit.change.tickets[after.id] = after
    unit.fact(
        kind, ticket=after.id, number=after.number, visit=after.visit, service=after.service,
        desk=after.desk or before.desk, line=after.line.value, outcome=after.outcome,
        appointment=after.appointment, by=unit.actor.id,
    )  # fmt: skip
    if not after.is_open:
        _end_visit(unit, after)
    return after


def _end_visit(unit: Unit, ticket: Ticket) -> None:
    visit = unit.tx.visit(unit.office.id, ticket.visit)
    if visit:
        ended = replace(visit, outcome=ticket.outcome, ended_at=unit.now, service=ticket.service)
        unit.tx.save_visit(ended)
        unit.before.visits[visit.id] = visit
    if ticket.appointment:
        booked = unit.tx.appointment(unit.office.id, ticket.appointment)
        if booked:
            unit.change.appointments[booked.external_id] = booked


def _desk(unit: Unit, desk_id: str) -> Desk:
    desk = unit.office.desks.get(desk_id)
    if desk is None:
        raise Unknown("unknown_desk", desk=desk_id[:40])
    return desk


def _free(unit: Unit, desk: Desk) -> None:
    for ticket in unit.tx.open_tickets(unit.office.id):
        if ticket.desk == desk.id and ticket.state in (State.CALLED, State.SERVING):
            raise Conflict("desk_busy", desk=desk.name)
