"""A ticket's life: one table of moves, one function that makes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from server.domain.model import Kind, Line, State, Ticket
from server.errors import Conflict, Invalid

OUTCOMES = ("solved", "prepared", "booked", "referred", "sent")


class Move(StrEnum):
    """What may be done with a ticket. `recall`: back into the line; `call` again: called again."""

    CALL = "call"
    RECALL = "recall"
    SERVE = "serve"
    PAUSE = "pause"
    FINISH = "finish"
    NO_SHOW = "no_show"
    LEAVE = "leave"
    TRANSFER = "transfer"
    CLOSE_OUT = "close_out"


@dataclass(frozen=True, slots=True)
class Order:
    """A move with what it needs: who takes it (`desk`), how it ended, or where it goes."""

    move: Move
    desk: str | None = None
    outcome: str | None = None
    service: str | None = None
    for_desk: str | None = None
    line: Line | None = None


ALLOWED: Mapping[Move, tuple[State, ...]] = {
    Move.CALL: (State.WAITING, State.CALLED),
    Move.RECALL: (State.CALLED,),
    Move.SERVE: (State.CALLED, State.PAUSED, State.WAITING),
    Move.PAUSE: (State.SERVING,),
    Move.FINISH: (State.SERVING,),
    Move.NO_SHOW: (State.CALLED,),
    Move.LEAVE: (State.WAITING, State.CALLED, State.SERVING),
    Move.TRANSFER: (State.WAITING, State.CALLED, State.SERVING),
    Move.CLOSE_OUT: (State.WAITING, State.CALLED, State.SERVING, State.PAUSED),
}


def apply(ticket: Ticket, order: Order, now: datetime) -> tuple[Ticket, str]:
    """The ticket after the move, and the name of the fact that tells of it.

    Raises Conflict (`ended_ticket`, `illegal_move`, `already_taken`) or Invalid; then nothing
    has changed.
    """
    if not ticket.is_open:
        raise Conflict("ended_ticket", number=ticket.number)
    if ticket.state not in ALLOWED[order.move]:
        raise Conflict("illegal_move", number=ticket.number, state=ticket.state.value)
    return _STEPS[order.move](ticket, order, now)


def _call(ticket: Ticket, order: Order, now: datetime) -> tuple[Ticket, str]:
    if not order.desk:
        raise Invalid("invalid_body", field="desk")
    if ticket.state is State.CALLED and ticket.desk != order.desk:
        raise Conflict("already_taken", number=ticket.number)
    again = ticket.state is State.CALLED
    called = replace(
        ticket, state=State.CALLED, desk=order.desk, called_at=now, calls=ticket.calls + 1
    )
    return called, "called_again" if again else "called"


def _recall(ticket: Ticket, order: Order, now: datetime) -> tuple[Ticket, str]:
    return replace(ticket, state=State.WAITING, desk=None), "recalled"


def _serve(ticket: Ticket, order: Order, now: datetime) -> tuple[Ticket, str]:
    straight = ticket.state is State.WAITING
    if straight and ticket.line is not Line.GUIDE:
        raise Conflict("illegal_move", number=ticket.number, state=ticket.state.value)
    if not straight and order.desk and order.desk != ticket.desk:
        raise Conflict("already_taken", number=ticket.number)
    fact = "resumed" if ticket.state is State.PAUSED else "serving"
    served = ticket.served_at or now
    return replace(
        ticket, state=State.SERVING, served_at=served, desk=order.desk or ticket.desk
    ), fact


def _pause(ticket: Ticket, order: Order, now: datetime) -> tuple[Ticket, str]:
    return replace(ticket, state=State.PAUSED), "paused"


def _finish(ticket: Ticket, order: Order, now: datetime) -> tuple[Ticket, str]:
    if order.outcome not in OUTCOMES:
        raise Invalid("invalid_body", field="outcome")
    return _ended(ticket, State.DONE, order.outcome, now), "finished"


def _no_show(ticket: Ticket, order: Order, now: datetime) -> tuple[Ticket, str]:
    return _ended(ticket, State.NO_SHOW, "no_show", now), "no_show"


def _leave(ticket: Ticket, order: Order, now: datetime) -> tuple[Ticket, str]:
    return _ended(ticket, State.LEFT, "left", now), "left"


def _close_out(ticket: Ticket, order: Order, now: datetime) -> tuple[Ticket, str]:
    return _ended(ticket, State.CLOSED_OUT, "closed_out", now), "closed_out"


def _transfer(ticket: Ticket, order: Order, now: datetime) -> tuple[Ticket, str]:
    """Keeps number and place in time: `due_at` stays the older one. Acute stays acute.

    The booked adviser stays too, unless somebody else is named. The measured time begins anew:
    the wait in between is nobody's service time.
    """
    elsewhere = order.service or order.for_desk
    moved = replace(
        ticket,
        state=State.WAITING,
        desk=None,
        line=order.line or Line.SERVICE,
        service=order.service or ticket.service,
        adviser=None if elsewhere else ticket.adviser,
        for_desk=order.for_desk,
        callable_from=None,
        served_at=None,
    )
    return moved, "transferred"


def _ended(ticket: Ticket, state: State, outcome: str, now: datetime) -> Ticket:
    return replace(ticket, state=state, outcome=outcome, ended_at=now)


_STEPS: Mapping[Move, Callable[[Ticket, Order, datetime], tuple[Ticket, str]]] = {
    Move.CALL: _call,
    Move.RECALL: _recall,
    Move.SERVE: _serve,
    Move.PAUSE: _pause,
    Move.FINISH: _finish,
    Move.NO_SHOW: _no_show,
    Move.LEAVE: _leave,
    Move.TRANSFER: _transfer,
    Move.CLOSE_OUT: _close_out,
}


def needs_person_now(ticket: Ticket) -> bool:
    """Whether it must stay lit on the staff's screens: acute and not yet taken by anybody."""
    return ticket.kind is Kind.ACUTE and ticket.state is State.WAITING
