"""Steps that the contract's tests share."""

from __future__ import annotations

from datetime import date, datetime

from server.domain.events import Fact
from server.domain.lifecycle import Move, Order, apply
from server.domain.model import Ticket
from server.usecases.ports import Store
from tests.builders import (
    HERE,
    NOW,
)

TODAY = date(2026, 11, 23)
FACT = Fact("arrived", {"visit": "v-1", "tries": 2, "known": True, "service": None})


def add(store: Store, *tickets: Ticket) -> None:
    with store.writing(HERE) as tx:
        for one in tickets:
            tx.add_ticket(one)


def make(store: Store, before: Ticket, *orders: Order, at: datetime = NOW) -> Ticket:
    """The orders one after another, saved."""
    for order in orders:
        moved, _ = apply(before, order, at)
        with store.writing(HERE) as tx:
            tx.save_ticket(before, moved)
        before = moved
    return before


def at_desk(desk: str) -> Order:
    return Order(Move.CALL, desk=desk)
