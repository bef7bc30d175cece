"""A ticket's life: only the moves of the table, and an illegal one changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from server.domain.lifecycle import ALLOWED, OUTCOMES, Move, Order, apply, needs_person_now
from server.domain.model import OPEN_STATES, Kind, Line, State, Ticket
from server.errors import Conflict, Invalid, MottakError
from tests.builders import NOW, after, ticket

ENDS = {
    Move.FINISH: State.DONE,
    Move.NO_SHOW: State.NO_SHOW,
    Move.LEAVE: State.LEFT,
    Move.CLOSE_OUT: State.CLOSED_OUT,
}
NEVER_CHANGES = (
    "id",
    "token",
    "visit",
    "day",
    "number",
    "kind",
    "due_at",
    "arrived_at",
    "appointment",
)

desk_ids = st.none() | st.sampled_from(["1", "2"])
orders = st.builds(
    Order,
    st.sampled_from(Move),
    desk=desk_ids,
    outcome=st.none() | st.sampled_from([*OUTCOMES, "vanished"]),
    service=st.none() | st.sampled_from(["work", "social"]),
    for_desk=desk_ids,
    line=st.none() | st.sampled_from(Line),
)


class Life(RuleBasedStateMachine):
    """One ticket, given any orders in any order."""

    ticket: Ticket
    first: Ticket
    now: datetime

    @initialize(
        kind=st.sampled_from(Kind),
        line=st.sampled_from(Line),
        callable_from=st.none() | st.just(after(30)),
    )
    def arrive(self, kind: Kind, line: Line, callable_from: datetime | None) -> None:
        """Somebody came."""
        self.first = self.ticket = ticket(kind=kind, line=line, callable_from=callable_from)
        self.now = NOW

    @rule(order=orders, minutes=st.integers(-5, 30))
    def any_order(self, order: Order, minutes: int) -> None:
        """The clock may even jump back."""
        self.now += timedelta(minutes=minutes)
        before = self.ticket
        kept = replace(before)
        try:
            self.ticket, fact = apply(before, order, self.now)
        except MottakError as refused:
            self.refused(before, refused)
        else:
            assert before.is_open and before.state in ALLOWED[order.move]
            self.legal(before, order, fact)
        assert before == kept

    def refused(self, before: Ticket, why: MottakError) -> None:
        """With a code, and the first of all for those that have ended."""
        assert isinstance(why, Conflict | Invalid)
        assert why.code in {"ended_ticket", "illegal_move", "already_taken", "invalid_body"}
        assert (why.code == "ended_ticket") == (not before.is_open)

    def legal(self, before: Ticket, order: Order, fact: str) -> None:
        """What the move came to."""
        assert fact
        if order.move in ENDS:
            assert self.ticket.state is ENDS[order.move]
            assert self.ticket.outcome and self.ticket.ended_at == self.now
        else:
            assert self.ticket.is_open and self.ticket.outcome is None
        if order.move is Move.CALL:
            assert self.ticket.calls == before.calls + 1
            assert before.state is State.WAITING or before.desk == order.desk

    @invariant()
    def what_was_given_stays(self) -> None:
        """Number, due time and kind are the visitor's; acute stays acute wherever it is sent."""
        for name in NEVER_CHANGES:
            assert getattr(self.ticket, name) == getattr(self.first, name)

    @invariant()
    def a_place_belongs_to_its_state(self) -> None:
        """In line: at no desk. Called: at one desk."""
        if self.ticket.state is State.WAITING:
            assert self.ticket.desk is None
        if self.ticket.state is State.CALLED:
            assert self.ticket.desk is not None and self.ticket.called_at is not None
        if self.ticket.state is State.SERVING:
            assert self.ticket.served_at is not None
            assert self.ticket.desk or self.ticket.line is Line.GUIDE

    @invariant()
    def only_the_ended_have_an_outcome(self) -> None:
        """And a time at which it ended."""
        assert (self.ticket.outcome is None) == self.ticket.is_open
        assert (self.ticket.ended_at is None) == self.ticket.is_open


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


def stand(state: State, **changes: Any) -> Ticket:
    desk = None if state is State.WAITING else "1"
    return ticket(state=state, desk=desk, served_at=NOW, **changes)


@pytest.mark.parametrize("state", [s for s in State if s not in OPEN_STATES])
@pytest.mark.parametrize("move", Move)
def test_an_ended_ticket_never_moves(state: State, move: Move) -> None:
    with pytest.raises(Conflict, match="ended_ticket"):
        apply(stand(state), Order(move, desk="1", outcome="solved"), NOW)


@pytest.mark.parametrize("move", Move)
@pytest.mark.parametrize("state", OPEN_STATES)
def test_a_move_is_made_from_the_states_of_its_row_only(state: State, move: Move) -> None:
    order = Order(move, desk="1", outcome="solved")
    if state in ALLOWED[move]:
        before = stand(state, line=Line.GUIDE)
        assert apply(before, order, NOW)[0] != before
    else:
        with pytest.raises(Conflict, match="illegal_move"):
            apply(stand(state), order, NOW)


def test_a_paused_visitor_comes_back_to_the_same_desk_or_the_day_ends() -> None:
    paused = stand(State.PAUSED)
    resumed, fact = apply(paused, Order(Move.SERVE), NOW)
    assert (resumed.state, resumed.desk, fact) == (State.SERVING, "1", "resumed")
    with pytest.raises(Conflict, match="already_taken"):
        apply(paused, Order(Move.SERVE, desk="2"), NOW)
    assert {m for m in Move if State.PAUSED in ALLOWED[m]} == {Move.SERVE, Move.CLOSE_OUT}


def test_a_called_visitor_is_called_again_by_the_same_desk_only() -> None:
    called, fact = apply(ticket(), Order(Move.CALL, desk="1"), NOW)
    again, twice = apply(called, Order(Move.CALL, desk="1"), after(1))
    assert (fact, twice, again.calls, again.called_at) == ("called", "called_again", 2, after(1))
    with pytest.raises(Conflict, match="already_taken"):
        apply(called, Order(Move.CALL, desk="2"), NOW)
    with pytest.raises(Conflict, match="already_taken"):
        apply(called, Order(Move.SERVE, desk="2"), NOW)


def test_a_call_names_its_desk() -> None:
    with pytest.raises(Invalid, match="invalid_body"):
        apply(ticket(), Order(Move.CALL), NOW)


def test_only_the_guides_line_is_served_without_a_call() -> None:
    with pytest.raises(Conflict, match="illegal_move"):
        apply(ticket(), Order(Move.SERVE, desk="1"), NOW)
    served, _ = apply(ticket(line=Line.GUIDE), Order(Move.SERVE), NOW)
    assert (served.state, served.served_at) == (State.SERVING, NOW)


@pytest.mark.parametrize("outcome", [None, "", "no_show", "SOLVED"])
def test_a_visit_finishes_with_one_of_the_outcomes(outcome: str | None) -> None:
    with pytest.raises(Invalid):
        apply(stand(State.SERVING), Order(Move.FINISH, outcome=outcome), NOW)


@given(st.lists(orders.filter(lambda o: o.move is not Move.FINISH), max_size=12))
def test_acute_stays_acute_and_lit_until_a_person_takes_it(given_orders: list[Order]) -> None:
    acute = ticket(kind=Kind.ACUTE, line=Line.GUIDE)
    for order in given_orders:
        try:
            acute, _ = apply(acute, order, NOW)
        except MottakError:
            continue
        assert acute.kind is Kind.ACUTE
        assert needs_person_now(acute) == (acute.state is State.WAITING)
    assert not needs_person_now(ticket())


def test_a_hand_over_keeps_the_booked_adviser_unless_somebody_else_is_named() -> None:
    booked = ticket(adviser="kari")
    assert apply(booked, Order(Move.TRANSFER), NOW)[0].adviser == "kari"
    assert apply(booked, Order(Move.TRANSFER, line=Line.GUIDE), NOW)[0].adviser == "kari"
    assert apply(booked, Order(Move.TRANSFER, for_desk="2"), NOW)[0].adviser is None
    other = apply(booked, Order(Move.TRANSFER, service="social"), NOW)[0]
    assert (other.adviser, other.service) == (None, "social")


def test_the_wait_between_two_desks_is_nobodys_service_time() -> None:
    moved, _ = apply(stand(State.SERVING), Order(Move.TRANSFER, service="social"), after(5))
    called, _ = apply(moved, Order(Move.CALL, desk="2"), after(40))
    assert apply(called, Order(Move.SERVE), after(41))[0].served_at == after(41)


def test_a_pause_does_not_begin_the_service_anew() -> None:
    resumed, _ = apply(stand(State.PAUSED), Order(Move.SERVE), after(20))
    assert resumed.served_at == NOW
