"""A number is given once, and a ticket has one desk at most, on every engine."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from server.domain.lifecycle import Move, Order
from server.domain.model import Line
from server.errors import Conflict
from server.usecases.ports import Store
from tests.builders import (
    ELSEWHERE,
    HERE,
    after,
    appointment,
    ticket,
)
from tests.server.storage.steps import TODAY, add, at_desk, make

pytestmark = pytest.mark.usefixtures("two_offices")


# A number is given once.


def test_numbers_count_from_one_for_each_office_day_and_letter(store: Store) -> None:
    tomorrow = TODAY + timedelta(days=1)
    with store.writing(HERE) as tx:
        assert [tx.take_number(TODAY, "A") for _ in range(3)] == [1, 2, 3]
        assert tx.take_number(TODAY, "B") == 1
        assert tx.take_number(tomorrow, "A") == 1
    with store.writing(ELSEWHERE) as tx:
        assert tx.take_number(TODAY, "A") == 1


def test_the_same_number_on_one_day_is_refused(store: Store) -> None:
    add(store, ticket(1))
    with pytest.raises(Conflict, match="number_taken"):
        add(store, ticket(1, id="another", token="another"))
    add(store, ticket(1, id="b", token="b", letter="B"))
    add(store, ticket(1, id="c", token="c", day=TODAY + timedelta(days=1)))
    with store.reading() as look:
        assert len(look.open_tickets(HERE)) == 3


def test_an_appointment_has_one_open_ticket_at_most(store: Store) -> None:
    add(store, ticket(1, appointment="a-1"))
    with pytest.raises(Conflict):
        add(store, ticket(2, appointment="a-1"))
    make(store, ticket(1, appointment="a-1"), Order(Move.LEAVE))
    add(store, ticket(2, appointment="a-1"))


# A ticket has at most one desk, a desk at most one ticket that is called or being served.


def test_a_desk_with_somebody_called_or_served_gets_no_other(store: Store) -> None:
    add(store, ticket(1), ticket(2), ticket(3))
    first = make(store, ticket(1), at_desk("1"))
    with pytest.raises(Conflict, match="desk_busy"):
        make(store, ticket(2), at_desk("1"))
    first = make(store, first, Order(Move.SERVE))
    with pytest.raises(Conflict, match="desk_busy"):
        make(store, ticket(2), at_desk("1"))
    paused = make(store, first, Order(Move.PAUSE))
    second = make(store, ticket(2), at_desk("1"))
    with pytest.raises(Conflict, match="desk_busy"):
        make(store, paused, Order(Move.SERVE))
    make(store, second, Order(Move.RECALL))
    make(store, paused, Order(Move.SERVE))


def test_a_ticket_is_saved_only_as_it_stood(store: Store) -> None:
    add(store, ticket(1))
    make(store, ticket(1), at_desk("1"))
    with pytest.raises(Conflict, match="already_taken"):
        make(store, ticket(1), at_desk("2"))
    with store.reading() as look:
        stands = look.ticket(HERE, "t-A1")
    assert stands is not None and stands.desk == "1"


@pytest.mark.parametrize(
    "meanwhile",
    [
        at_desk("1"),
        Order(Move.LEAVE),
        Order(Move.TRANSFER, service="social"),
        Order(Move.TRANSFER, for_desk="2"),
        Order(Move.TRANSFER, line=Line.GUIDE),
    ],
    ids=lambda order: f"{order.move}-{order.service or order.for_desk or order.line or ''}",
)
def test_any_move_made_meanwhile_refuses_the_save(store: Store, meanwhile: Order) -> None:
    add(store, ticket(1))
    make(store, ticket(1), meanwhile)
    with pytest.raises(Conflict, match="already_taken"):
        make(store, ticket(1), at_desk("3"))


def test_the_language_of_a_ticket_can_change(store: Store) -> None:
    before = ticket(language="nb")
    add(store, before)
    with store.writing(HERE) as tx:
        tx.save_ticket(before, replace(before, language="ar"))
    with store.reading() as look:
        kept = look.ticket(HERE, before.id)
    assert kept is not None and kept.language == "ar"


def test_a_ticket_that_nobody_has_cannot_be_saved(store: Store) -> None:
    with pytest.raises(Conflict, match="already_taken"):
        make(store, ticket(9), at_desk("1"))


def test_a_ticket_comes_back_as_it_went_in(store: Store) -> None:
    whole = ticket(
        12, adviser="kari", appointment="a-9", start=after(30), reason="on_time", language="nn",
        callable_from=after(1), due_at=after(30),
    )  # fmt: skip
    add(store, whole)
    served = make(store, whole, at_desk("1"), Order(Move.SERVE), at=after(31))
    done = make(store, served, Order(Move.FINISH, outcome="solved"), at=after(45))
    with store.reading() as look:
        assert look.ticket(HERE, whole.id) == done
        assert look.ticket_by_token(whole.token) == done
        assert look.ticket(ELSEWHERE, whole.id) is None
        assert look.ticket_by_token("wrong") is None


def test_a_ticket_carries_the_first_name_and_interpreter_of_its_appointment(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.put_appointment(appointment("a-1", first_name="Åse", interpreter=True))
    add(store, ticket(1, appointment="a-1"), ticket(2))
    with store.reading() as look:
        named, plain = look.ticket(HERE, "t-A1"), look.ticket(HERE, "t-A2")
    assert named and (named.first_name, named.interpreter) == ("Åse", True)
    assert plain and (plain.first_name, plain.interpreter) == (None, False)
