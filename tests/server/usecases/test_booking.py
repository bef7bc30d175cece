"""Appointments come in; of the person only what check-in needs is kept."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from server.domain.gate import By
from server.domain.model import Channel
from server.errors import Conflict, Unknown
from server.storage.sqlite import SqliteStore
from server.usecases import booking
from server.usecases.arrivals import Asked
from server.usecases.booking import Outcome
from server.usecases.ports import Store
from tests.builders import HERE, NOW, House, after
from tests.server.usecases.stories import (
    BORN,
    CODE,
    MANAGER,
    PHONE,
    book,
    by_code,
    come,
    seated,
    told,
)


@pytest.fixture
def house(store: Store) -> House:
    """No appointments yet."""
    return House(store)


def unbook(house: House, external_id: str = "a-1") -> None:
    house.does(lambda unit: booking.unbook(unit, external_id), by=MANAGER)


def test_the_same_line_again_changes_nothing_and_is_no_event(house: House) -> None:
    assert book(house) is Outcome.CREATED
    before = house.facts()
    assert book(house) is Outcome.UNCHANGED
    assert house.facts() == before
    assert book(house, start=after(15)) is Outcome.CHANGED
    assert house.facts()[-2:] == ["appointment_created", "appointment_changed"]


def test_a_time_finer_than_it_is_kept_is_no_change_either(house: House) -> None:
    fine = NOW + timedelta(microseconds=123456)
    assert book(house, start=fine) is Outcome.CREATED
    assert book(house, start=fine) is Outcome.UNCHANGED


def test_a_code_of_another_appointment_is_refused_and_changes_nothing(house: House) -> None:
    book(house)
    before = house.facts()
    with pytest.raises(Conflict, match="code_taken"):
        book(house, "a-2", code=CODE.lower())
    assert house.facts() == before


def test_a_service_is_known_by_its_id_or_its_name_in_any_case(house: House) -> None:
    for name, service in (("work", "work"), (" WORK ", "work"), ("unheard of", None)):
        book(house, service=name)
        with house.store.reading() as look:
            booked = look.appointment(HERE, "a-1")
        assert booked and booked.service == service


def test_a_phone_number_without_a_birth_date_is_not_kept(house: House) -> None:
    book(house, born=None)
    with house.store.reading() as look:
        booked = look.appointment(HERE, "a-1")
    assert booked and booked.contact_hash is None
    assert come(house, Asked(By.PHONE, phone=PHONE, born=BORN)).verdict.name == "not_found"


def test_an_appointment_that_is_gone_is_not_found_but_its_visitor_stays(house: House) -> None:
    book(house)
    ticket = seated(come(house, by_code()))
    unbook(house)
    with house.store.reading() as look:
        assert look.appointment(HERE, "a-1") is None
        assert [t.id for t in look.open_tickets(HERE)] == [ticket.id]
    with pytest.raises(Unknown, match="unknown_appointment"):
        unbook(house)


def test_one_that_comes_back_into_the_calendar_still_has_its_visitor(house: House) -> None:
    book(house)
    ticket = seated(come(house, by_code()))
    unbook(house)
    _, change = house.told(lambda unit: booking.book(unit, told()), by=MANAGER)
    (booked,) = change.appointments.values()
    assert (booked.open_ticket, booked.arrived) == (ticket.id, True)
    assert come(house, by_code()).verdict.name == "already_in"


def test_a_change_keeps_the_visitor_who_is_here(house: House) -> None:
    book(house)
    ticket = seated(come(house, by_code()))
    _, change = house.told(lambda unit: booking.book(unit, told(adviser="ola")), by=MANAGER)
    (booked,) = change.appointments.values()
    assert (booked.adviser, booked.open_ticket) == ("ola", ticket.id)


def test_nothing_that_identifies_a_person_stands_in_the_file(tmp_path: Path) -> None:
    """Neither in the database nor in its log; and no event tells the first name."""
    store = SqliteStore(tmp_path / "mottak.db")
    house = House(store)
    book(house, born=date(1980, 5, 17), channel=Channel.IN_PERSON)
    come(house, by_code())
    come(house, Asked(By.PHONE, phone=PHONE, born=BORN))
    come(house, Asked(By.CODE, code="WRONG7"))
    come(house, Asked(By.GUIDE, reason="Kari Hansen er syk"), by_guide=True)
    with store.reading() as look:
        assert not any("Åse" in str(e.data) for e in look.events(HERE, 0, 1000))
    content = b"".join(file.read_bytes() for file in sorted(tmp_path.iterdir()))
    store.close()
    content += (tmp_path / "mottak.db").read_bytes()
    assert b"appointments" in content and "Åse".encode() in content
    for secret in (CODE, "WRONG7", PHONE, PHONE[3:], "1980-05-17", "17.05.1980", "Hansen"):
        assert secret.encode() not in content
