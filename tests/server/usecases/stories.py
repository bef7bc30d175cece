"""What the tests of arrivals and calls say in one word each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from server.domain.gate import By
from server.domain.lifecycle import Move, Order
from server.domain.model import PrintJob, Role, Ticket, Visit
from server.usecases import booking, calling
from server.usecases.arrivals import Arrived, Asked, arrive
from tests.builders import HERE, NOW, House, actor, after

PHONE, BORN, CODE = "+4791234567", date(1980, 5, 17), "K7M4QX"
GUIDE = actor(Role.GUIDE, name="Gro")
ADVISER = actor(Role.ADVISER)
MANAGER = actor(Role.MANAGER, name="Mona")


def told(external_id: str = "a-1", **changes: Any) -> booking.Told:
    """What the calendar says of half an hour from NOW on."""
    start = changes.get("start", NOW)
    base = booking.Told(
        external_id, start, changes.get("end", start.replace() + (after(30) - NOW)),
        service="work", code=CODE, phone=PHONE, born=BORN, first_name="Åse",
    )  # fmt: skip
    return replace(base, **changes)


def book(house: House, external_id: str = "a-1", **changes: Any) -> booking.Outcome:
    """It comes in."""
    return house.does(lambda unit: booking.book(unit, told(external_id, **changes)), by=MANAGER)


def come(house: House, asked: Asked, *, now: datetime = NOW, by_guide: bool = False) -> Arrived:
    """Somebody comes to the kiosk, or to the guide."""
    return house.does(lambda unit: arrive(unit, asked), by=GUIDE if by_guide else None, now=now)


def by_code(**changes: Any) -> Asked:
    """With the code."""
    return replace(Asked(By.CODE, code=CODE), **changes)


def walk_in(**changes: Any) -> Asked:
    """Without an appointment."""
    return replace(Asked(By.WALK_IN, service="work"), **changes)


def seated(arrived: Arrived) -> Ticket:
    """The ticket that must be there."""
    assert arrived.ticket is not None
    return arrived.ticket


def move(house: House, ticket: Ticket, order: Order, *, now: datetime = NOW) -> Ticket:
    """One move."""
    return house.does(lambda unit: calling.move(unit, ticket.id, order), by=ADVISER, now=now)


def helped(house: House, ticket: Ticket, desk: str, minutes: float = 10) -> Ticket:
    """Called, served and finished."""
    called = move(house, ticket, Order(Move.CALL, desk=desk))
    served = move(house, called, Order(Move.SERVE))
    return move(house, served, Order(Move.FINISH, outcome="solved"), now=after(minutes))


def the_visit(house: House, arrived: Arrived) -> Visit:
    """The record of the enquiry."""
    with house.store.reading() as look:
        found = look.visit(HERE, arrived.visit or "")
    assert found is not None
    return found


def the_job(house: House, arrived: Arrived) -> PrintJob:
    """The slip that was wanted."""
    with house.store.reading() as look:
        found = look.job(HERE, arrived.job or "")
    assert found is not None
    return found


def seq(house: House) -> int:
    """The number of the last fact."""
    with house.store.reading() as look:
        return look.seq(HERE)


def outcome_of(arrived: Arrived) -> tuple[str, str]:
    """Verdict and reason."""
    return arrived.verdict.name, arrived.verdict.reason
