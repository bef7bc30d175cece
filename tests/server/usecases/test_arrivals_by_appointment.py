"""Stories of those who have an appointment: what they are told, and what the record shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from server.domain.gate import By
from server.domain.lifecycle import Move, Order
from server.domain.model import Booked, Channel, Kind, Line, PrintJob
from server.errors import Unknown
from server.usecases.arrivals import Asked, arrive
from server.usecases.ports import Store
from tests.builders import ELSEWHERE, HERE, NOW, House, actor, after, appointment, office, policy
from tests.server.usecases.stories import (
    BORN,
    PHONE,
    book,
    by_code,
    come,
    helped,
    move,
    outcome_of,
    seated,
    seq,
    the_job,
    the_visit,
)


@pytest.fixture
def house(store: Store) -> House:
    """Gated; one appointment at ten."""
    house = House(store)
    book(house)
    return house


# With an appointment.


def test_on_time_gets_a_ticket_for_the_appointment_and_the_adviser(store: Store) -> None:
    house = House(store)
    book(house, adviser="kari", language="nn", interpreter=True)
    before = seq(house)
    arrived = come(house, by_code())
    ticket, visit = seated(arrived), the_visit(house, arrived)
    assert outcome_of(arrived) == ("admitted", "on_time")
    assert (ticket.number, ticket.kind, ticket.line) == ("A001", Kind.APPOINTMENT, Line.SERVICE)
    assert (ticket.adviser, ticket.first_name, ticket.language) == ("kari", "Åse", "nn")
    assert (ticket.due_at, ticket.interpreter, ticket.appointment) == (NOW, True, "a-1")
    assert (visit.verdict, visit.by, visit.ticket, visit.outcome) == (
        "admitted", "code", ticket.id, None,
    )  # fmt: skip
    assert the_job(house, arrived) == PrintJob(
        HERE, arrived.job or "", NOW, "ticket", "queued", "nn", ticket.id
    )
    assert arrived.wait is not None
    assert house.facts(before) == ["arrived", "admitted", "print_queued"]


def test_phone_and_birth_date_are_as_good_as_the_code(house: House) -> None:
    asked = Asked(By.PHONE, phone=PHONE, born=BORN)
    assert outcome_of(come(house, asked)) == ("admitted", "on_time")
    wrong = Asked(By.PHONE, phone=PHONE, born=BORN.replace(year=1981))
    assert outcome_of(come(house, wrong)) == ("not_found", "no_match")


def test_the_code_is_read_whatever_its_case(house: House) -> None:
    assert come(house, by_code(code=" k7m4qx ")).verdict.name == "admitted"


def test_early_may_wait_and_is_not_called_before_the_window(house: House) -> None:
    arrived = come(house, by_code(), now=after(-45))
    ticket = seated(arrived)
    assert outcome_of(arrived) == ("early", "early_wait")
    assert (ticket.callable_from, ticket.due_at) == (after(-30), NOW)
    assert the_job(house, arrived).kind == "ticket"


def test_too_early_is_told_when_to_come_back_on_paper(store: Store) -> None:
    house = House(store, first=policy(early_may_wait=False))
    book(house)
    arrived = come(house, by_code(), now=after(-45))
    assert outcome_of(arrived) == ("early", "too_early")
    assert arrived.ticket is None and the_job(house, arrived).kind == "come_back"
    assert the_visit(house, arrived).outcome == "come_back"
    assert come(house, by_code()).verdict.name == "admitted"


def test_late_is_in_the_guides_line_and_never_refused(house: House) -> None:
    arrived = come(house, by_code(), now=after(20))
    ticket = seated(arrived)
    assert outcome_of(arrived) == ("late", "past_grace")
    assert (ticket.kind, ticket.line, ticket.due_at) == (Kind.LATE, Line.GUIDE, after(20))
    assert arrived.wait is None


@pytest.mark.parametrize(
    ("changes", "verdict", "reason"),
    [
        ({"start": after(24 * 60)}, "another_day", "other_day"),
        ({"status": Booked.CANCELLED}, "cancelled", "cancelled"),
        ({"channel": Channel.PHONE}, "not_in_person", "by_phone"),
        ({"channel": Channel.VIDEO}, "not_in_person", "by_video"),
    ],
)
def test_what_is_not_for_here_and_now_is_told_and_recorded(
    store: Store, changes: dict[str, Any], verdict: str, reason: str
) -> None:
    house = House(store)
    book(house, **changes)
    before = seq(house)
    arrived = come(house, by_code())
    visit = the_visit(house, arrived)
    assert outcome_of(arrived) == (verdict, reason)
    assert arrived.ticket is None and arrived.job is None and arrived.appointment is not None
    assert (visit.verdict, visit.outcome, visit.ended_at) == (verdict, "informed", NOW)
    assert house.facts(before) == ["arrived", "informed"]


def test_an_appointment_at_another_office_is_told_with_its_office(house: House) -> None:
    House(house.store, office(id=ELSEWHERE))
    code = house.world.tokens.hash_code("THERE1")
    with house.store.writing(ELSEWHERE) as tx:
        tx.put_appointment(appointment("s-1", office=ELSEWHERE, code_hash=code))
    arrived = come(house, by_code(code="THERE1"))
    assert outcome_of(arrived) == ("another_office", "other_office")
    assert arrived.appointment and arrived.appointment.office == ELSEWHERE
    assert the_visit(house, arrived).office == HERE


def test_the_same_appointment_again_gives_the_same_ticket(house: House) -> None:
    first = come(house, by_code())
    before = seq(house)
    again = come(house, by_code(wants_paper=True), now=after(5))
    assert outcome_of(again) == ("already_in", "again")
    assert (seated(again).id, again.visit) == (seated(first).id, first.visit)
    assert the_job(house, again).ticket == seated(first).id
    assert house.facts(before) == ["already_in", "print_queued"]
    assert come(house, by_code(), now=after(6)).job is None


def test_who_did_not_answer_the_call_may_come_again(house: House) -> None:
    first = seated(come(house, by_code()))
    called = move(house, first, Order(Move.CALL, desk="1"))
    move(house, called, Order(Move.NO_SHOW))
    again = come(house, by_code(), now=after(10))
    assert outcome_of(again) == ("admitted", "on_time")
    assert seated(again).id != first.id and seated(again).number == "A002"


def test_the_second_appointment_of_the_day_is_found_when_the_first_is_over(house: House) -> None:
    book(house, "a-2", start=after(40), code="OTHER1")
    asked = Asked(By.PHONE, phone=PHONE, born=BORN)
    helped(house, seated(come(house, asked)), "1")
    again = come(house, asked, now=after(12))
    assert again.appointment and again.appointment.external_id == "a-2"
    assert outcome_of(again) == ("admitted", "on_time")


def test_staff_check_an_appointment_in_by_one_tap_whatever_the_time(house: House) -> None:
    asked = Asked(By.APPOINTMENT, external_id="a-1")
    arrived = come(house, asked, now=after(25), by_guide=True)
    assert outcome_of(arrived) == ("admitted", "let_in")
    assert seated(arrived).line is Line.SERVICE
    with pytest.raises(Unknown, match="unknown_appointment"):
        come(house, replace(asked, external_id="nobody"), by_guide=True)


# A look-up that fails.


def test_after_three_misses_in_a_row_the_guide_is_called(house: House) -> None:
    wrong = by_code(code="XXXXXX")
    told = [come(house, wrong, now=after(n)) for n in range(3)]
    assert [t.tries for t in told] == [1, 2, 3]
    assert [t.visit is None and t.ticket is None for t in told] == [True, True, False]
    ticket = seated(told[2])
    assert (ticket.kind, ticket.line, ticket.number) == (Kind.NOT_FOUND, Line.GUIDE, "G001")
    assert the_visit(house, told[2]).reason == "no_match_guide"
    assert come(house, wrong, now=after(3)).tries == 1


def test_a_hit_ends_the_row_of_misses(house: House) -> None:
    wrong = by_code(code="XXXXXX")
    assert [come(house, wrong).tries, come(house, wrong).tries] == [1, 2]
    come(house, by_code())
    assert come(house, wrong).tries == 1


def test_misses_are_forgotten_and_each_kiosk_counts_its_own(house: House) -> None:
    wrong = by_code(code="XXXXXX")
    come(house, wrong)
    come(house, wrong)
    other = house.does(lambda unit: arrive(unit, wrong), by=actor(id="kiosk-2"))
    assert other.tries == 1
    assert come(house, wrong, now=after(3.1)).tries == 1
