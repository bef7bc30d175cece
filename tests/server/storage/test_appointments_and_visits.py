"""Appointments and enquiries, on every engine."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from server.domain.lifecycle import Move, Order
from server.domain.model import Channel
from server.errors import Conflict
from server.usecases.ports import Store
from tests.builders import (
    ELSEWHERE,
    HERE,
    after,
    appointment,
    ticket,
    visit,
)
from tests.server.storage.steps import TODAY, make

pytestmark = pytest.mark.usefixtures("two_offices")


# Appointments.


def test_an_appointment_comes_back_as_it_went_in_and_is_replaced_as_a_whole(store: Store) -> None:
    whole = appointment(
        "ø/1", service="aap", adviser="kari", first_name="Åse", language="nn", interpreter=True,
        channel=Channel.VIDEO, code_hash="c", contact_hash="k",
    )  # fmt: skip
    bare = appointment("ø/1", service=None)
    for told in (whole, bare):
        with store.writing(HERE) as tx:
            tx.put_appointment(told)
        with store.reading() as look:
            assert look.appointment(HERE, "ø/1") == told
    with store.reading() as look:
        assert look.appointments_by_code("c") == []
        assert look.appointment(ELSEWHERE, "ø/1") is None


def test_a_code_belongs_to_one_appointment_of_all_offices(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.put_appointment(appointment("a", code_hash="c"))
        tx.put_appointment(appointment("a", code_hash="c", service="aap"))
        tx.put_appointment(appointment("b"))
        tx.put_appointment(appointment("c"))
    with pytest.raises(Conflict, match="code_taken"), store.writing(HERE) as tx:
        tx.put_appointment(appointment("b", code_hash="c"))
    with pytest.raises(Conflict, match="code_taken"), store.writing(ELSEWHERE) as tx:
        tx.put_appointment(appointment("a", office=ELSEWHERE, code_hash="c"))
    with store.reading() as look:
        assert [a.external_id for a in look.appointments_by_code("c")] == ["a"]


def test_a_refused_code_leaves_the_rest_of_the_transaction_usable(store: Store) -> None:
    """A calendar's file is one transaction a line or a few; a bad line must not spoil it."""
    with store.writing(HERE) as tx:
        tx.put_appointment(appointment("a", code_hash="c"))
        with pytest.raises(Conflict, match="code_taken"):
            tx.put_appointment(appointment("b", code_hash="c"))
        tx.put_appointment(appointment("d", code_hash="d"))
    with store.reading() as look:
        assert look.appointment(HERE, "b") is None
        assert look.appointment(HERE, "d") is not None


def test_one_persons_appointments_are_found_in_all_offices_by_start(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.put_appointment(appointment("late", start=after(60), contact_hash="k"))
        tx.put_appointment(appointment("soon", start=after(1), contact_hash="k"))
        tx.put_appointment(appointment("other", contact_hash="x"))
    with store.writing(ELSEWHERE) as tx:
        tx.put_appointment(
            appointment("there", office=ELSEWHERE, start=after(30), contact_hash="k")
        )
    with store.reading() as look:
        found = look.appointments_by_contact("k")
    assert [a.external_id for a in found] == ["soon", "there", "late"]


def test_an_appointment_knows_its_open_ticket_and_whether_anybody_came(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.put_appointment(appointment("a-1"))
        tx.add_ticket(ticket(1, appointment="a-1"))
        tx.add_visit(visit("v-A1", appointment="a-1", ticket="t-A1"))
    with store.reading() as look:
        here = look.appointment(HERE, "a-1")
    assert here and (here.open_ticket, here.arrived) == ("t-A1", True)
    make(store, ticket(1, appointment="a-1"), Order(Move.LEAVE))
    with store.reading() as look:
        gone = look.appointment(HERE, "a-1")
    assert gone and (gone.open_ticket, gone.arrived) == (None, True)


def test_deleting_an_appointment_says_whether_there_was_one(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.put_appointment(appointment("a", code_hash="c"))
    with store.writing(ELSEWHERE) as tx:
        assert tx.delete_appointment("a") is False
    with store.writing(HERE) as tx:
        assert tx.delete_appointment("a") is True
        assert tx.delete_appointment("a") is False
        tx.put_appointment(appointment("b", code_hash="c"))


def test_appointments_long_past_are_forgotten_with_their_hashes(store: Store) -> None:
    """The code may then be given to somebody else."""
    with store.writing(HERE) as tx:
        tx.put_appointment(appointment("old", code_hash="c"))
        tx.put_appointment(appointment("new", start=after(60), end=after(90)))
        tx.forget_appointments(after(60))
    with store.writing(HERE) as tx:
        assert tx.appointment(HERE, "old") is None
        assert tx.appointment(HERE, "new") is not None
        tx.put_appointment(appointment("other", code_hash="c"))


# Enquiries.


def test_an_enquiry_comes_back_as_it_went_in_with_what_was_saved_later(store: Store) -> None:
    told = visit("v", appointment="a-1", language="en", channel=None, outcome=None, ended_at=None)
    with store.writing(HERE) as tx:
        tx.add_visit(told)
        assert [v.id for v in tx.open_visits(HERE)] == ["v"]
    later = replace(told, channel="phone", service="aap", outcome="redirected", ended_at=after(1))
    with store.writing(HERE) as tx:
        tx.save_visit(later)
    with store.reading() as look:
        assert look.visit(HERE, "v") == later
        assert look.open_visits(HERE) == []
        assert look.visit(ELSEWHERE, "v") is None


def test_those_sent_elsewhere_are_counted_by_service_and_channel_of_a_day(store: Store) -> None:
    told = [
        visit("1", channel="phone"), visit("2", channel="phone"), visit("3", channel=None),
        visit("4", service=None, channel="booking"), visit("5", verdict="admitted"),
        visit("6", day=TODAY - timedelta(days=1)),
    ]  # fmt: skip
    with store.writing(HERE) as tx:
        for one in told:
            tx.add_visit(one)
    with store.reading() as look:
        assert look.sent(HERE, TODAY) == {"work": {"phone": 2, "": 1}, "": {"booking": 1}}
        assert look.sent(ELSEWHERE, TODAY) == {}
        assert look.demand(HERE, TODAY) == {"work": 4}
        assert look.demand(HERE, TODAY - timedelta(days=1)) == {"work": 5}
