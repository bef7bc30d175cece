"""Stories of those who have no appointment, and of those who need a person."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from server.domain.gate import By
from server.domain.model import Channel, Kind, Line
from server.domain.policy import Mode, Override
from server.errors import Unknown
from server.usecases.arrivals import Asked, arrive
from server.usecases.ports import Pc, Store
from tests.builders import HERE, NOW, House, after, policy
from tests.server.usecases.stories import (
    GUIDE,
    book,
    by_code,
    come,
    outcome_of,
    seated,
    seq,
    the_job,
    the_visit,
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
    assert house.facts(before) == ["arrived", "redirected"]
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


def test_who_listens_at_the_kiosk_and_wants_to_talk_is_known_to_need_reading(store: Store) -> None:
    house = House(store)
    arrived = come(house, Asked(By.GUIDE, reason="listening"))
    assert outcome_of(arrived) == ("admitted", "talk")
    assert the_visit(house, arrived).reason == seated(arrived).reason == "listening"


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
