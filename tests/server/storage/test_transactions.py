"""A transaction is all or nothing, on every engine."""

from __future__ import annotations

import threading

import pytest

from server.usecases.ports import Message, Pc, Remembered, Store
from tests.builders import (
    HERE,
    NOW,
    actor,
    appointment,
    job,
    policy,
    ticket,
    visit,
)
from tests.server.storage.steps import FACT, TODAY, add

pytestmark = pytest.mark.usefixtures("two_offices")


def test_nothing_of_a_transaction_stands_when_it_ends_in_an_exception(store: Store) -> None:
    def fail() -> None:
        with store.writing(HERE) as tx:
            tx.add_ticket(ticket(1))
            tx.add_visit(visit("v-A1"))
            tx.take_number(TODAY, "A")
            tx.append([FACT], NOW)
            tx.put_appointment(appointment())
            tx.remember("kiosk-1", "key", Remembered("d", "a"), NOW)
            tx.add_miss("kiosk-1", NOW, NOW)
            tx.set_pc(Pc(1, NOW, None))
            tx.set_message(Message("hei", NOW))
            tx.add_job(job())
            tx.add_policy(policy(at=NOW, by="system"))
            tx.add_actor(actor(), "hash", NOW)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    with store.writing(HERE) as tx:
        assert tx.ticket(HERE, "t-A1") is None
        assert tx.visit(HERE, "v-A1") is None
        assert tx.take_number(TODAY, "A") == 1
        assert tx.seq(HERE) == 0 and tx.events(HERE, 0, 10) == []
        assert tx.appointment(HERE, "a-1") is None
        assert tx.remembered("kiosk-1", "key") is None
        assert tx.add_miss("kiosk-1", NOW, NOW) == 1
        assert tx.pcs(HERE) == []
        assert tx.message(HERE) is None
        assert tx.job(HERE, "j-1") is None
        assert tx.policy(HERE) is None
        assert tx.actor_by_token("hash") is None


def test_a_transaction_sees_its_own_changes_and_a_look_beside_it_does_not(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.add_ticket(ticket(1))
        assert tx.ticket(HERE, "t-A1") is not None
        with store.reading() as look:
            assert look.ticket(HERE, "t-A1") is None
    with store.reading() as look:
        assert look.ticket(HERE, "t-A1") is not None


def test_a_look_stays_as_it_was_while_others_write(store: Store) -> None:
    with store.reading() as look:
        assert look.open_tickets(HERE) == []
        add(store, ticket(1))
        assert look.open_tickets(HERE) == []


def test_writers_and_readers_of_many_threads_do_not_hurt_each_other(store: Store) -> None:
    faults: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for _ in range(20):
                with store.writing(HERE) as tx:
                    tx.append([FACT], NOW)
                with store.reading() as look:
                    events = look.events(HERE, 0, 1000)
                    assert [e.seq for e in events] == list(range(1, look.seq(HERE) + 1))
        except BaseException as fault:  # noqa: BLE001 - told to the test's own thread
            faults.append(fault)

    threads = [threading.Thread(target=work, args=(f"w{n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    with store.reading() as look:
        assert look.seq(HERE) == 160
