"""Calling and helping: claims in one step, moves through one door, an outcome for every visit."""

from __future__ import annotations

import pytest

from server.domain.gate import By
from server.domain.lifecycle import Move, Order
from server.domain.model import Kind, Line, State
from server.domain.policy import Mode, Override
from server.errors import Conflict, Invalid, Unknown
from server.usecases import calling
from server.usecases.arrivals import Asked
from server.usecases.ports import Store
from tests.builders import HERE, NOW, House, after, policy
from tests.server.usecases.stories import (
    ADVISER,
    book,
    by_code,
    come,
    helped,
    move,
    seated,
    walk_in,
)


@pytest.fixture
def house(store: Store) -> House:
    """An open door."""
    return House(store, first=policy(override=Override(Mode.OPEN, None)))


def call_next(house: House, desk: str, minutes: float = 0) -> str:
    """The number called."""
    return house.does(
        lambda unit: calling.call_next(unit, desk), by=ADVISER, now=after(minutes)
    ).number


def test_the_earliest_due_is_called_and_acute_before_all(house: House) -> None:
    come(house, walk_in(), now=after(0))
    come(house, Asked(By.ACUTE), now=after(1))
    assert call_next(house, "1", 2) == "G001"
    assert call_next(house, "3", 2) == "A001"


def test_a_desk_with_somebody_gets_no_other_and_an_empty_line_says_so(house: House) -> None:
    with pytest.raises(Unknown, match="nobody_waiting"):
        call_next(house, "1")
    come(house, walk_in())
    come(house, walk_in())
    call_next(house, "1")
    before = house.facts()
    with pytest.raises(Conflict, match="desk_busy"):
        call_next(house, "1")
    assert house.facts() == before


@pytest.mark.parametrize("desk", ["9", "", "x" * 300])
def test_an_unknown_desk_is_refused(house: House, desk: str) -> None:
    with pytest.raises(Unknown, match="unknown_desk"):
        call_next(house, desk)


def test_a_call_by_hand_to_a_busy_desk_is_refused(house: House) -> None:
    first, second = seated(come(house, walk_in())), seated(come(house, walk_in()))
    move(house, first, Order(Move.CALL, desk="1"))
    with pytest.raises(Conflict, match="desk_busy"):
        move(house, second, Order(Move.CALL, desk="1"))


def test_every_move_is_told_with_its_facts_and_its_after_image(house: House) -> None:
    ticket = seated(come(house, walk_in()))
    moved, change = house.told(
        lambda unit: calling.move(unit, ticket.id, Order(Move.CALL, desk="1")), by=ADVISER
    )
    (event,) = change.events
    assert (event.type, event.data["number"], event.data["desk"], event.data["by"]) == (
        "called", "A001", "1", ADVISER.id,
    )  # fmt: skip
    assert change.tickets == {ticket.id: moved}


def test_an_illegal_move_changes_nothing_and_tells_nothing(house: House) -> None:
    ticket = seated(come(house, walk_in()))
    before = house.facts()
    for order, refusal in (
        (Order(Move.FINISH, outcome="solved"), Conflict),
        (Order(Move.NO_SHOW), Conflict),
        (Order(Move.CALL), Invalid),
        (Order(Move.CALL, desk="9"), Unknown),
        (Order(Move.TRANSFER, service="unheard of"), Unknown),
        (Order(Move.TRANSFER, for_desk="9"), Unknown),
    ):
        with pytest.raises(refusal):
            move(house, ticket, order)
    assert house.facts() == before
    with house.store.reading() as look:
        assert look.ticket(HERE, ticket.id) == ticket


def test_an_unknown_ticket_is_refused(house: House) -> None:
    for work in (
        lambda unit: calling.move(unit, "none", Order(Move.LEAVE)),
        lambda unit: calling.reprint(unit, "none"),
    ):
        with pytest.raises(Unknown, match="unknown_ticket"):
            house.does(work)


@pytest.mark.parametrize(
    ("orders", "outcome"),
    [
        ([Order(Move.LEAVE)], "left"),
        ([Order(Move.CALL, desk="1"), Order(Move.NO_SHOW)], "no_show"),
        (
            [Order(Move.CALL, desk="1"), Order(Move.SERVE), Order(Move.FINISH, outcome="referred")],
            "referred",
        ),
    ],
)
def test_the_visit_ends_with_its_ticket(house: House, orders: list[Order], outcome: str) -> None:
    arrived = come(house, walk_in())
    for order in orders:
        move(house, seated(arrived), order, now=after(5))
    with house.store.reading() as look:
        visit = look.visit(HERE, arrived.visit or "")
    assert visit and (visit.outcome, visit.ended_at) == (outcome, after(5))


def test_who_is_handed_over_keeps_number_and_place_and_is_recorded_under_the_new_service(
    house: House,
) -> None:
    arrived = come(house, walk_in())
    move(house, seated(arrived), Order(Move.CALL, desk="1"))
    move(house, seated(arrived), Order(Move.SERVE))
    come(house, walk_in(service="social"))
    handed = move(house, seated(arrived), Order(Move.TRANSFER, service="social"))
    assert (handed.number, handed.due_at, handed.state) == ("A001", after(20), State.WAITING)
    assert call_next(house, "2") == "A001"
    move(house, handed, Order(Move.SERVE))
    move(house, handed, Order(Move.FINISH, outcome="solved"))
    with house.store.reading() as look:
        visit = look.visit(HERE, arrived.visit or "")
    assert visit and visit.service == "social"


def test_who_is_handed_over_to_a_desk_is_called_by_it_though_not_cleared(house: House) -> None:
    ticket = seated(come(house, walk_in()))
    move(house, ticket, Order(Move.TRANSFER, for_desk="2"))
    with pytest.raises(Unknown, match="nobody_waiting"):
        call_next(house, "1")
    assert call_next(house, "2") == "A001"


def test_a_paused_visitor_leaves_the_desk_free_for_the_next(house: House) -> None:
    first = seated(come(house, walk_in()))
    come(house, walk_in())
    call_next(house, "1")
    move(house, first, Order(Move.SERVE))
    move(house, first, Order(Move.PAUSE))
    assert call_next(house, "1") == "A002"
    with pytest.raises(Conflict, match="desk_busy"):
        move(house, first, Order(Move.SERVE))


def test_the_guide_takes_her_own_line_and_sends_it_on(house: House) -> None:
    acute = seated(come(house, Asked(By.ACUTE)))
    sent_on = move(house, acute, Order(Move.TRANSFER, service="social"))
    assert (sent_on.kind, sent_on.line, sent_on.due_at) == (Kind.ACUTE, Line.SERVICE, NOW)
    back = move(house, acute, Order(Move.TRANSFER, line=Line.GUIDE))
    taken = move(house, back, Order(Move.SERVE))
    assert (taken.state, taken.kind) == (State.SERVING, Kind.ACUTE)


def test_an_appointment_is_free_again_when_its_ticket_has_ended(house: House) -> None:
    book(house)
    ticket = seated(come(house, by_code()))
    _, change = house.told(lambda unit: calling.move(unit, ticket.id, Order(Move.LEAVE)))
    (booked,) = change.appointments.values()
    assert (booked.open_ticket, booked.arrived) == (None, True)


def test_a_reprint_is_a_new_job_for_the_same_ticket(house: House) -> None:
    arrived = come(house, walk_in())
    again = house.does(lambda unit: calling.reprint(unit, seated(arrived).id))
    with house.store.reading() as look:
        job = look.job(HERE, again)
    assert again != arrived.job
    assert job and (job.ticket, job.state) == (seated(arrived).id, "queued")


def test_measured_times_are_those_of_real_service(house: House) -> None:
    helped(house, seated(come(house, walk_in())), "1", minutes=12)
    with house.store.reading() as look:
        assert list(look.recent_minutes(HERE, "work", 5)) == [12]
