"""The order of the line: earliest due first among those a desk may take; nobody starves."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain.discipline import due_at, may_take, next_for
from server.domain.model import Desk, Kind, Line, Ticket
from tests.builders import NOW, after, ticket
from tests.server.domain.made import SERVICES, desks, lines

HANDOVER = timedelta(minutes=10)
TARGET = timedelta(minutes=20)
KARI = Desk("1", "1", "kari", frozenset({"work"}))
OLA = Desk("2", "2", "ola", frozenset({"work", "social"}))
ANYBODY = Desk("3", "3", None, None)
BOTH = frozenset({"kari", "ola"})


def may(desk: Desk, one: Ticket, now: datetime = NOW, at_work: frozenset[str] = BOTH) -> bool:
    return may_take(desk, one, now, at_work=at_work, handover=HANDOVER)


@given(st.sampled_from(Kind), st.none() | st.integers(-60, 60).map(after))
def test_a_due_time_is_never_before_the_arrival(kind: Kind, start: datetime | None) -> None:
    due = due_at(kind, NOW, start, TARGET)
    if kind in (Kind.APPOINTMENT, Kind.LATE):
        assert due == max(start or NOW, NOW)
    elif kind in (Kind.EXCEPTION, Kind.DROP_IN):
        assert due == NOW + TARGET
    else:
        assert due == NOW


# Competence, own appointments, hand-over.


def test_a_desk_is_given_only_what_it_is_cleared_for() -> None:
    assert not may(KARI, ticket(service="social"))
    assert may(OLA, ticket(service="social"))
    assert may(ANYBODY, ticket(service="social"))
    assert may(KARI, ticket(service=None))


def test_acute_goes_to_anybody_from_any_line_at_any_time() -> None:
    acute = ticket(
        kind=Kind.ACUTE, line=Line.GUIDE, service="social", adviser="ola", for_desk="2",
        callable_from=after(60),
    )  # fmt: skip
    assert all(may(desk, acute) for desk in (KARI, OLA, ANYBODY))


def test_the_rest_of_the_guides_line_waits_for_the_guide_until_the_handover_has_passed() -> None:
    """Then any desk may take it, cleared or not: what they need is a person."""
    for kind in set(Kind) - {Kind.ACUTE}:
        call = ticket(kind=kind, line=Line.GUIDE, service="social", due_at=NOW)
        for desk in (KARI, ANYBODY):
            assert not may(desk, call, NOW + HANDOVER - timedelta(seconds=1))
            assert may(desk, call, NOW + HANDOVER)


def test_who_came_early_is_not_called_before_the_window_opens() -> None:
    early = ticket(callable_from=after(5))
    assert not may(KARI, early, after(4.9))
    assert may(KARI, early, after(5))


def test_an_appointment_is_its_advisers_until_the_handover_has_passed() -> None:
    booked = ticket(adviser="ola")
    assert may(OLA, booked)
    assert not may(KARI, booked, after(9.9))
    assert may(KARI, booked, after(10))
    assert may(KARI, booked, at_work=frozenset({"kari"}))


def test_an_adviser_takes_an_own_appointment_also_beyond_the_clearance() -> None:
    assert may(KARI, ticket(adviser="kari", service="social"))


def test_who_is_handed_over_to_a_desk_is_that_desks_whatever_its_clearance() -> None:
    handed = ticket(for_desk="1", service="social", adviser="ola")
    assert may(KARI, handed)
    assert not may(OLA, handed, after(600)) and not may(ANYBODY, handed, after(600))


# Earliest due first.


def test_an_empty_line_gives_nobody() -> None:
    assert next_for(KARI, [], NOW) is None


@given(desks("d0"), lines, st.integers(-60, 90).map(after), st.randoms(use_true_random=False))
def test_the_next_is_the_earliest_due_that_this_desk_may_take_whatever_the_order(
    desk: Desk, line: tuple[Ticket, ...], now: datetime, shuffled: random.Random
) -> None:
    chosen = next_for(desk, line, now, at_work=BOTH, handover=HANDOVER)
    mine = [t for t in line if may(desk, t, now)]
    assert (chosen is None) == (mine == [])
    if chosen:
        assert chosen in mine
        assert all(chosen.due_at <= t.due_at for t in mine)
    other = list(line)
    shuffled.shuffle(other)
    assert next_for(desk, other, now, at_work=BOTH, handover=HANDOVER) == chosen


def test_equal_due_times_go_by_arrival_and_then_by_number() -> None:
    late, first, second = ticket(1, arrived_at=after(1)), ticket(2), ticket(3)
    assert next_for(ANYBODY, [late, second, first], after(2)) == first


@given(lines, st.integers(0, 60).map(after))
def test_an_acute_visitor_who_came_before_all_due_times_is_next_everywhere(
    line: tuple[Ticket, ...], now: datetime
) -> None:
    acute = ticket(99, kind=Kind.ACUTE, line=Line.GUIDE, due_at=NOW - timedelta(days=1))
    for desk in (KARI, OLA, ANYBODY):
        assert next_for(desk, [*line, acute], now, at_work=BOTH, handover=HANDOVER) == acute


# Nobody starves.

arrivals = st.lists(
    st.tuples(
        st.integers(0, 40),
        st.sampled_from([Kind.DROP_IN, Kind.EXCEPTION, Kind.APPOINTMENT, Kind.ACUTE]),
        st.sampled_from(SERVICES),
        st.integers(-20, 40),
    ),
    min_size=1,
    max_size=25,
)
OFFICE = (KARI, OLA, ANYBODY)


def came(counter: int, minute: int, kind: Kind, service: str, until_start: int) -> Ticket:
    arrived, start = after(minute), after(minute + until_start)
    appointment = kind is Kind.APPOINTMENT
    due = due_at(kind, arrived, start if appointment else None, TARGET)
    return ticket(counter, kind=kind, service=service, arrived_at=arrived, due_at=due)


@settings(max_examples=60)
@given(arrivals, st.lists(st.sampled_from(OFFICE), min_size=1, max_size=3, unique=True), st.data())
def test_whoever_a_desk_is_cleared_for_is_called_before_any_later_due_and_within_a_bound(
    stream: list[tuple[int, Kind, str, int]], working: list[Desk], data: st.DataObject
) -> None:
    """Desks call at any times they like. When a desk calls, nobody that it may take and who is
    due earlier is left waiting; so a ticket is passed over only by those due before it, and is
    called after at most so many calls of a desk that is cleared for it."""
    tickets = [came(n + 1, *one) for n, one in enumerate(stream)]
    waiting: list[Ticket] = []
    passed: dict[str, int] = {}
    for minute in range(100):
        waiting += [t for t in tickets if t.arrived_at == after(minute)]
        for desk in data.draw(st.permutations(working)) if minute % 3 == 0 else working:
            if data.draw(st.booleans()) if minute < 60 else True:
                call(desk, waiting, passed, tickets, after(minute))
    assert [t for t in waiting if any(may(d, t, after(100)) for d in working)] == []


def call(
    desk: Desk,
    waiting: list[Ticket],
    passed: dict[str, int],
    everybody: list[Ticket],
    now: datetime,
) -> None:
    called = next_for(desk, waiting, now, at_work=frozenset(), handover=HANDOVER)
    if called is None:
        return
    waiting.remove(called)
    for left in waiting:
        if may(desk, left, now, frozenset()):
            assert called.due_at <= left.due_at
            passed[left.id] = passed.get(left.id, 0) + 1
            earlier = sum(t.due_at <= left.due_at for t in everybody) - 1
            assert passed[left.id] <= earlier


@pytest.mark.parametrize("late_comers", [1, 50])
def test_those_who_come_after_somebodys_due_time_never_pass(late_comers: int) -> None:
    patient = ticket(1, kind=Kind.DROP_IN, due_at=after(20))
    others = [
        replace(ticket(n + 2, kind=Kind.ACUTE), arrived_at=after(21 + n), due_at=after(21 + n))
        for n in range(late_comers)
    ]
    assert next_for(KARI, [*others, patient], after(100)) == patient
