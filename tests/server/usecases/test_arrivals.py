"""Stories of the entrance: what the visitor is told, and what the record shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from server.domain.gate import By
from server.domain.lifecycle import Move, Order
from server.domain.model import Booked, Channel, Kind, Line, PrintJob, Visit
from server.domain.policy import Mode, Override
from server.errors import Conflict, MottakError, Unknown
from server.usecases.arrivals import Arrived, Asked, arrive
from server.usecases.ports import Pc, Store
from server.usecases.unit import Request, perform
from tests.builders import ELSEWHERE, HERE, NOW, House, actor, after, appointment, office, policy
from tests.server.usecases.stories import (
    BORN,
    GUIDE,
    PHONE,
    book,
    by_code,
    come,
    helped,
    move,
    seated,
    walk_in,
)

OPEN = policy(override=Override(Mode.OPEN, None))
SHUT = policy(override=Override(Mode.CLOSED, None))


@pytest.fixture
def house(store: Store) -> House:
    """Gated; one appointment at ten."""
    house = House(store)
    book(house)
    return house


def the_visit(house: House, arrived: Arrived) -> Visit:
    with house.store.reading() as look:
        found = look.visit(HERE, arrived.visit or "")
    assert found is not None
    return found


def the_job(house: House, arrived: Arrived) -> PrintJob:
    with house.store.reading() as look:
        found = look.job(HERE, arrived.job or "")
    assert found is not None
    return found


def seq(house: House) -> int:
    with house.store.reading() as look:
        return look.seq(HERE)


def news(house: House, before: int) -> list[str]:
    return house.facts(before)


def outcome_of(arrived: Arrived) -> tuple[str, str]:
    return arrived.verdict.name, arrived.verdict.reason


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
    assert news(house, before) == ["arrived", "admitted", "print_queued"]


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
    assert news(house, before) == ["arrived", "informed"]


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
    assert news(house, before) == ["already_in", "print_queued"]
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


# Without an appointment.


def test_while_the_door_is_gated_other_channels_are_offered_and_it_is_counted(
    house: House,
) -> None:
    before = seq(house)
    arrived = come(house, walk_in())
    visit = the_visit(house, arrived)
    assert outcome_of(arrived) == ("redirected", "gated")
    assert arrived.ticket is None and arrived.job is None and arrived.free_pcs == 2
    assert (visit.service, visit.channel, visit.outcome) == ("work", None, "redirected")
    assert news(house, before) == ["arrived", "redirected"]
    with house.store.reading() as look:
        assert look.sent(HERE, visit.day) == {"work": {"": 1}}


def test_a_guide_sends_somebody_by_voice_with_or_without_a_slip(house: House) -> None:
    asked = walk_in(channel=Channel.PHONE)
    _, change = house.told(lambda unit: arrive(unit, asked), by=GUIDE)
    assert change.sent == {"work": {"phone": 1}}
    slip = come(house, replace(asked, wants_paper=True), by_guide=True)
    assert outcome_of(slip) == ("redirected", "sent")
    assert the_job(house, slip).kind == "sent" and the_visit(house, slip).channel == "phone"


def test_an_open_door_gives_a_drop_in_ticket_due_after_the_services_target(store: Store) -> None:
    house = House(store, first=OPEN)
    ticket = seated(come(house, walk_in()))
    assert (ticket.kind, ticket.due_at, ticket.number) == (Kind.DROP_IN, after(20), "A001")
    assert seated(come(house, walk_in(service="social"))).number == "B001"
    assert come(house, walk_in(service="aap")).verdict.reason == "service_not_open"


def test_a_full_room_stops_drop_in_and_counts_machines_too(store: Store) -> None:
    house = House(store, first=replace(OPEN, room_limit=2))
    house.does(lambda unit: unit.tx.set_pc(Pc(1, NOW, None)))
    assert come(house, walk_in()).verdict.name == "drop_in"
    assert outcome_of(come(house, walk_in())) == ("redirected", "room_full")


def test_outside_hours_is_told_and_recorded(store: Store) -> None:
    house = House(store, first=SHUT)
    arrived = come(house, walk_in())
    assert outcome_of(arrived) == ("closed", "outside_hours")
    assert the_visit(house, arrived).outcome == "informed"


def test_an_unknown_service_is_refused_and_nothing_is_written(house: House) -> None:
    before = seq(house)
    with pytest.raises(Unknown, match="unknown_service"):
        come(house, walk_in(service="x" * 100))
    assert seq(house) == before


# A person.


@pytest.mark.parametrize("rules", [OPEN, SHUT, policy(room_limit=0)])
def test_acute_is_one_tap_whatever_the_policy(store: Store, rules: Any) -> None:
    house = House(store, first=rules)
    arrived = come(house, Asked(By.ACUTE))
    ticket = seated(arrived)
    assert outcome_of(arrived) == ("acute", "urgent")
    assert (ticket.kind, ticket.line, ticket.due_at) == (Kind.ACUTE, Line.GUIDE, NOW)
    assert ticket.number == "G001" and the_job(house, arrived).kind == "acute"
    assert the_visit(house, arrived).service is None


def test_somebody_who_wants_to_talk_is_in_the_guides_line_also_when_closed(store: Store) -> None:
    house = House(store, first=SHUT)
    arrived = come(house, Asked(By.GUIDE, reason="I lost my home"))
    assert outcome_of(arrived) == ("admitted", "talk")
    assert (seated(arrived).kind, seated(arrived).line) == (Kind.TALK, Line.GUIDE)
    assert the_visit(house, arrived).reason == "talk"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("deadline", "deadline"),
        ("other", "other"),
        ("Kari Nordmann, syk", "other"),
        (None, "other"),
    ],
)
def test_an_exception_is_recorded_by_one_of_the_offices_own_reasons(
    house: House, given: str | None, kept: str
) -> None:
    asked = Asked(By.GUIDE, reason=given, service="social")
    arrived = come(house, asked, by_guide=True)
    ticket = seated(arrived)
    assert outcome_of(arrived) == ("admitted", "exception")
    assert (ticket.kind, ticket.reason, ticket.line) == (Kind.EXCEPTION, kept, Line.SERVICE)
    assert ticket.due_at == after(20)
    assert the_visit(house, arrived).reason == kept


# Paper and language.


def test_no_paper_is_made_for_those_who_want_none(house: House) -> None:
    assert come(house, by_code(wants_paper=False)).job is None


def test_the_language_asked_for_wins_and_paper_falls_back_to_one_there_is(house: House) -> None:
    book(house, "a-2", code="SOMALI", language="so")
    arrived = come(house, by_code(code="SOMALI"))
    assert seated(arrived).language == "so" and the_job(house, arrived).language == "nb"
    english = come(house, by_code(language="en"))
    assert seated(english).language == "en" and the_job(house, english).language == "en"


# A retried request.


def ask(house: House, asked: Asked, key: str, digest: str = "d") -> tuple[str, bool]:
    """The answer as it goes over the wire, and whether anything changed."""
    request = Request(house.office, actor(), NOW, key, digest)
    answer, change = perform(
        house.world, request, lambda unit: arrive(unit, asked), lambda a: seated(a).number
    )
    return answer, change is not None


def test_a_retry_gets_the_same_answer_and_makes_nothing_new(house: House) -> None:
    acute = Asked(By.ACUTE)
    assert ask(house, acute, "key") == ("G001", True)
    before = seq(house)
    assert ask(house, acute, "key") == ("G001", False)
    assert seq(house) == before
    assert ask(house, acute, "another key") == ("G002", True)


def test_the_same_key_for_something_else_is_refused(house: House) -> None:
    ask(house, Asked(By.ACUTE), "key")
    before = seq(house)
    with pytest.raises(Conflict, match="idempotency_conflict"):
        ask(house, Asked(By.ACUTE), "key", digest="other")
    assert seq(house) == before


def test_an_error_is_not_remembered_so_that_a_retry_can_succeed(house: House) -> None:
    with pytest.raises(MottakError):
        ask(house, walk_in(service="unheard of"), "key")
    assert ask(house, Asked(By.ACUTE), "key") == ("G001", True)


def test_an_answer_that_cannot_be_told_undoes_the_whole_arrival(house: House) -> None:
    before = seq(house)

    def broken(_: Arrived) -> str:
        raise RuntimeError("no answer")

    request = Request(house.office, actor(), NOW)
    with pytest.raises(RuntimeError):
        perform(house.world, request, lambda unit: arrive(unit, Asked(By.ACUTE)), broken)
    assert seq(house) == before
    with house.store.reading() as look:
        assert look.open_tickets(HERE) == [] and look.open_visits(HERE) == []
    assert seated(come(house, Asked(By.ACUTE))).number == "G001"


def test_numbers_begin_anew_on_the_offices_next_day(house: House) -> None:
    come(house, Asked(By.ACUTE))
    tomorrow = come(house, Asked(By.ACUTE), now=NOW + timedelta(days=1))
    assert seated(tomorrow).number == "G001"
