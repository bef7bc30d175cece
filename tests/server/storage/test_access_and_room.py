"""Tokens, answers given before, and what stands in the room, on every engine."""

from __future__ import annotations

import pytest

from server.domain.lifecycle import Move, Order
from server.domain.model import Role, State
from server.errors import Conflict
from server.usecases.ports import Message, Pc, Remembered, Store
from tests.builders import (
    ELSEWHERE,
    HERE,
    NOW,
    actor,
    after,
    job,
    ticket,
)
from tests.server.storage.steps import add, at_desk, make

pytestmark = pytest.mark.usefixtures("two_offices")


# Who may, and what they were told.


def test_a_token_opens_only_while_it_stands(store: Store) -> None:
    kiosk, guide = actor(name="B"), actor(Role.GUIDE, name="A")
    with store.writing(HERE) as tx:
        tx.add_actor(kiosk, "one", NOW)
        tx.add_actor(guide, "two", NOW)
    with store.reading() as look:
        assert look.actor_by_token("one") == kiosk
        assert look.actor_by_token("none") is None
        assert list(look.actors(HERE)) == [guide, kiosk]
        assert look.actors(ELSEWHERE) == []
    with store.writing(HERE) as tx:
        assert tx.remove_actor("kiosk-1", NOW) is True
        assert tx.remove_actor("kiosk-1", NOW) is False
    with store.reading() as look:
        assert look.actor_by_token("one") is None
        assert list(look.actors(HERE)) == [guide]


def test_an_id_is_taken_once_in_an_office_also_after_it_was_withdrawn(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.add_actor(actor(), "one", NOW)
        tx.remove_actor("kiosk-1", NOW)
    with pytest.raises(Conflict, match="name_taken"), store.writing(HERE) as tx:
        tx.add_actor(actor(), "two", NOW)
    with store.writing(ELSEWHERE) as tx:
        tx.add_actor(actor(office=ELSEWHERE), "three", NOW)


def test_an_answer_is_kept_for_its_actor_and_key_until_it_is_forgotten(store: Store) -> None:
    answer = Remembered("digest", '{"é": 1}')
    with store.writing(HERE) as tx:
        tx.remember("kiosk-1", "key", answer, NOW)
        tx.remember("kiosk-1", "new", answer, after(5))
    with store.writing(HERE) as tx:
        assert tx.remembered("kiosk-1", "key") == answer
        assert tx.remembered("kiosk-2", "key") is None
        assert tx.remembered("kiosk-1", "other") is None
        tx.forget_answers(NOW)
        assert tx.remembered("kiosk-1", "key") == answer
        tx.forget_answers(after(1))
        assert tx.remembered("kiosk-1", "key") is None
        assert tx.remembered("kiosk-1", "new") == answer


def test_misses_in_a_row_are_counted_for_each_device_and_forgotten(store: Store) -> None:
    with store.writing(HERE) as tx:
        assert [tx.add_miss("k", after(n), after(n - 3)) for n in range(3)] == [1, 2, 3]
        assert tx.add_miss("other", NOW, NOW) == 1
        assert tx.add_miss("k", after(9), after(6)) == 1
        tx.clear_misses("k")
        assert tx.add_miss("k", after(9), after(6)) == 1


# What stands in the room.


def test_machines_are_taken_and_freed(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.set_pc(Pc(2, NOW, "v"))
        tx.set_pc(Pc(1, NOW, None))
        tx.set_pc(Pc(2, None, None))
    with store.reading() as look:
        assert list(look.pcs(HERE)) == [Pc(1, NOW, None), Pc(2, None, None)]
        assert look.pcs(ELSEWHERE) == []


def test_the_line_on_the_display_is_replaced_and_taken_away(store: Store) -> None:
    for message in (Message("Åpent", NOW), Message("Stengt", after(5)), None):
        with store.writing(HERE) as tx:
            tx.set_message(message)
        with store.reading() as look:
            assert look.message(HERE) == message
            assert look.message(ELSEWHERE) is None


def test_slips_come_oldest_first_by_the_states_asked_for(store: Store) -> None:
    with store.writing(HERE) as tx:
        for n, state in enumerate(("failed", "queued", "queued", "printed")):
            tx.add_job(job(f"j-{n}", at=after(-n), state=state))
        tx.save_job(job("j-0", state="unknown", reason="silent", printer="p"))
    with store.reading() as look:
        assert [j.id for j in look.jobs(HERE, ("queued",), 9)] == ["j-2", "j-1"]
        assert [j.id for j in look.jobs(HERE, ("queued", "unknown"), 2)] == ["j-2", "j-1"]
        assert look.jobs(HERE, ("failed",), 9) == []
        assert look.job(HERE, "j-0") == job("j-0", state="unknown", reason="silent", printer="p")
        assert look.job(ELSEWHERE, "j-0") is None


def test_states_are_written_as_the_words_of_the_domain(store: Store) -> None:
    """Every open state counts as open in the store, every ended one as ended."""
    add(store, *(ticket(n) for n in range(1, 5)))
    make(store, ticket(1), at_desk("1"), Order(Move.SERVE), Order(Move.PAUSE))
    make(store, ticket(2), Order(Move.CLOSE_OUT))
    make(store, ticket(3), at_desk("2"), Order(Move.SERVE))
    with store.reading() as look:
        assert {t.state for t in look.open_tickets(HERE)} == {
            State.WAITING, State.SERVING, State.PAUSED,
        }  # fmt: skip


def test_a_slips_lease_is_kept(store: Store) -> None:
    leased = job(state="sent", printer="p", spool="s", leased_until=after(1))
    with store.writing(HERE) as tx:
        tx.add_job(job())
        tx.save_job(leased)
    with store.reading() as look:
        assert look.job(HERE, "j-1") == leased


def test_old_slips_are_forgotten_unless_somebody_must_look_after_them(store: Store) -> None:
    states = ("queued", "accepted", "unknown", "failed", "printed", "dismissed")
    with store.writing(HERE) as tx:
        for state in states:
            tx.add_job(job(f"old-{state}", at=after(-1), state=state))
            tx.add_job(job(f"new-{state}", at=NOW, state=state))
        tx.forget_jobs(NOW)
    with store.reading() as look:
        for state in states:
            kept = look.job(HERE, f"old-{state}") is not None
            assert kept is (state not in ("printed", "dismissed"))
            assert look.job(HERE, f"new-{state}")
