"""Times, and the order of the line, on every engine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from server.domain.lifecycle import Move, Order
from server.domain.model import Line
from server.usecases.ports import Pc, Store
from tests.builders import (
    ELSEWHERE,
    HERE,
    NOW,
    after,
    appointment,
    ticket,
)
from tests.server.storage.steps import TODAY, add, at_desk, make

pytestmark = pytest.mark.usefixtures("two_offices")


# Times.


def test_times_come_back_in_utc_to_the_millisecond(store: Store) -> None:
    odd = datetime(2026, 3, 29, 3, 15, 59, 123456, timezone(timedelta(hours=2)))
    with store.writing(HERE) as tx:
        tx.put_appointment(appointment(start=odd, end=odd + timedelta(hours=1)))
    with store.reading() as look:
        kept = look.appointment(HERE, "a-1")
    assert kept is not None
    assert kept.start == datetime(2026, 3, 29, 1, 15, 59, 123000, UTC)
    assert kept.start.utcoffset() == timedelta(0)


def test_times_are_compared_as_instants_whatever_their_zone(store: Store) -> None:
    here = timezone(timedelta(hours=-9))
    with store.writing(HERE) as tx:
        for name, minutes in (("b", 5), ("a", 0), ("c", 10)):
            tx.put_appointment(appointment(name, start=after(minutes).astimezone(here)))
    with store.reading() as look:
        between = look.appointments_between(HERE, NOW.astimezone(here), after(10))
        assert [a.external_id for a in between] == ["a", "b"]


# The line, and what became of it.


def test_the_line_comes_by_due_time(store: Store) -> None:
    add(store, ticket(1, due_at=after(9)), ticket(2, due_at=after(3)), ticket(3, due_at=after(6)))
    make(store, ticket(3, due_at=after(6)), at_desk("1"))
    with store.reading() as look:
        assert [t.counter for t in look.waiting(HERE)] == [2, 1]
        assert [t.counter for t in look.open_tickets(HERE)] == [2, 3, 1]
        assert look.waiting(ELSEWHERE) == []
        assert look.ahead(HERE, Line.SERVICE, after(9)) == 1
        assert look.ahead(HERE, Line.SERVICE, after(9.1)) == 2
        assert look.ahead(HERE, Line.GUIDE, after(9.1)) == 0


def test_called_and_ended_tickets_come_latest_first_and_of_one_day(store: Store) -> None:
    yesterday = ticket(9, id="old", token="old", day=TODAY - timedelta(days=1))
    add(store, *(ticket(n) for n in range(1, 5)), yesterday)
    for n, minutes in ((2, 1), (1, 2), (3, 3)):
        called = make(store, ticket(n), at_desk(str(n)), at=after(minutes))
        if n != 3:
            make(store, called, Order(Move.NO_SHOW), at=after(minutes + 0.5))
    make(store, yesterday, Order(Move.LEAVE))
    with store.reading() as look:
        assert [t.counter for t in look.called_tickets(HERE, TODAY, 10)] == [3, 1, 2]
        assert [t.counter for t in look.called_tickets(HERE, TODAY, 1)] == [3]
        assert [t.counter for t in look.ended_tickets(HERE, TODAY, 10)] == [1, 2]
        assert [t.counter for t in look.ended_tickets(HERE, TODAY, 1)] == [1]
        assert [t.id for t in look.ended_tickets(HERE, TODAY - timedelta(days=1), 9)] == ["old"]


def test_one_who_is_back_in_line_is_no_longer_among_the_called(store: Store) -> None:
    add(store, ticket(1))
    make(store, ticket(1), at_desk("1"), Order(Move.RECALL))
    with store.reading() as look:
        assert look.called_tickets(HERE, TODAY, 10) == []


def test_people_are_open_tickets_and_taken_machines(store: Store) -> None:
    add(store, ticket(1), ticket(2), ticket(3))
    make(store, ticket(1), at_desk("1"))
    make(store, ticket(3), Order(Move.LEAVE))
    with store.writing(HERE) as tx:
        tx.set_pc(Pc(1, NOW, None))
        tx.set_pc(Pc(2, None, None))
    with store.reading() as look:
        assert look.people(HERE) == 3
        assert look.people(ELSEWHERE) == 0


def test_measured_minutes_are_those_of_finished_tickets_newest_first(store: Store) -> None:
    add(store, *(ticket(n) for n in range(1, 5)), ticket(5, service="social"))
    for n, minutes in ((1, 10), (2, 20), (5, 99)):
        start = ticket(n, service="social") if n == 5 else ticket(n)
        served = make(store, start, at_desk("3"), Order(Move.SERVE), at=after(n))
        make(store, served, Order(Move.FINISH, outcome="solved"), at=after(n + minutes))
    make(store, make(store, ticket(3), at_desk("1")), Order(Move.NO_SHOW), at=after(5))
    with store.reading() as look:
        assert list(look.recent_minutes(HERE, "work", 10)) == [20, 10]
        assert list(look.recent_minutes(HERE, "work", 1)) == [20]
        assert list(look.recent_minutes(HERE, None, 10)) == []
