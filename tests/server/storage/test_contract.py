"""What `usecases.ports` promises of a store, tried on every engine."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from server.domain.events import Fact
from server.domain.lifecycle import Move, Order, apply
from server.domain.model import Channel, Line, Role, State, Ticket
from server.domain.policy import Mode, Override
from server.errors import Conflict
from server.usecases.ports import Message, Pc, Remembered, Store
from tests.builders import (
    ELSEWHERE,
    HERE,
    NOW,
    actor,
    after,
    appointment,
    job,
    policy,
    ticket,
    visit,
)

TODAY = date(2026, 11, 23)
FACT = Fact("arrived", {"visit": "v-1", "tries": 2, "known": True, "service": None})


@pytest.fixture(autouse=True)
def _two_offices(store: Store) -> None:
    for office in (HERE, ELSEWHERE):
        with store.writing(office) as tx:
            tx.ensure_office(office)


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


# A transaction is all or nothing.


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


# Facts are numbered without gaps, per office.


def test_facts_are_numbered_from_one_without_gaps_for_each_office(store: Store) -> None:
    with store.writing(HERE) as tx:
        assert [e.seq for e in tx.append([FACT, FACT], NOW)] == [1, 2]
        assert [e.seq for e in tx.append([FACT], NOW)] == [3]
    with store.writing(ELSEWHERE) as tx:
        assert [e.seq for e in tx.append([FACT], NOW)] == [1]
    with store.reading() as look:
        assert (look.seq(HERE), look.seq(ELSEWHERE), look.seq("nowhere")) == (3, 1, 0)


def test_facts_come_back_as_they_went_in(store: Store) -> None:
    with store.writing(HERE) as tx:
        made = tx.append([FACT, Fact("left", {"number": "Å001"})], after(0.5))
    with store.reading() as look:
        assert list(look.events(HERE, 0, 10)) == list(made)
        assert [e.seq for e in look.events(HERE, 1, 10)] == [2]
        assert [e.seq for e in look.events(HERE, 0, 1)] == [1]
        assert look.events(HERE, 2, 10) == []


def test_no_facts_take_no_number(store: Store) -> None:
    with store.writing(HERE) as tx:
        assert tx.append([], NOW) == []
        assert tx.seq(HERE) == 0


def test_an_office_that_stands_is_not_made_again(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.append([FACT], NOW)
        tx.ensure_office(HERE)
        assert tx.seq(HERE) == 1


def test_facts_of_an_office_without_a_row_are_refused(store: Store) -> None:
    with store.writing("nowhere") as tx, pytest.raises(LookupError):
        tx.append([FACT], NOW)


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
        assert look.ahead(HERE, after(9)) == 1
        assert look.ahead(HERE, after(9.1)) == 2


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


# Versions of the policy.


def test_every_version_of_the_policy_stands_and_the_last_is_in_force(store: Store) -> None:
    first = policy(at=NOW, by="system", by_name="system", room_limit=20)
    second = replace(
        first, version=2, override=Override(Mode.OPEN, after(60)), at=after(1), comment="kø"
    )
    third = replace(second, version=3, override=Override(Mode.CLOSED, None), at=after(2))
    with store.writing(HERE) as tx:
        assert tx.policy(HERE) is None
        for version in (first, second, third):
            tx.add_policy(version)
    with store.reading() as look:
        assert look.policy(HERE) == third
        assert list(look.policies(HERE, 2)) == [third, second]
        assert look.policy_version(HERE, 1) == first
        assert look.policy_version(HERE, 4) is None
        assert look.policies(ELSEWHERE, 5) == []


def test_a_version_tells_the_name_of_who_made_it(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.add_actor(actor(Role.MANAGER, name="Mona"), "hash", NOW)
        tx.add_policy(policy(at=NOW, by="manager-1"))
        tx.remove_actor("manager-1", NOW)
    with store.reading() as look:
        stands = look.policy(HERE)
    assert stands and stands.by_name == "Mona"


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
