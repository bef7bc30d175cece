"""A visitor changes language, and is met in it from then on."""

from __future__ import annotations

import pytest

from server.domain.lifecycle import Move, Order
from server.domain.model import Ticket
from server.errors import Conflict, Invalid, Unknown
from server.usecases import calling, speaking
from server.usecases.ports import Store
from tests.builders import HERE, House
from tests.server.usecases.stories import ADVISER, book, by_code, come, move, seated


@pytest.fixture
def house(store: Store) -> House:
    """Bokmål, nynorsk and English."""
    return House(store)


@pytest.fixture
def ticket(house: House) -> Ticket:
    """Of somebody who came in bokmål."""
    book(house)
    return seated(come(house, by_code(language="nb")))


def choose(house: House, ticket_id: str, language: str) -> Ticket:
    return house.does(lambda unit: speaking.choose_language(unit, ticket_id, language))


def test_the_call_is_in_the_language_that_was_chosen_last(house: House, ticket: Ticket) -> None:
    choose(house, ticket.id, "en")
    assert choose(house, ticket.id, "nn").language == "nn"
    called = house.does(lambda unit: calling.call_next(unit, "1"), by=ADVISER)
    assert (called.id, called.language) == (ticket.id, "nn")


def test_the_next_slip_is_in_the_new_language(house: House, ticket: Ticket) -> None:
    choose(house, ticket.id, "en")
    job = house.does(lambda unit: calling.reprint(unit, ticket.id))
    with house.store.reading() as look:
        printed = look.job(HERE, job)
    assert printed is not None and printed.language == "en"


def test_it_is_a_fact_and_the_same_language_again_is_none(house: House, ticket: Ticket) -> None:
    before = len(house.facts())
    choose(house, ticket.id, "nb")
    choose(house, ticket.id, "en")
    choose(house, ticket.id, "en")
    assert house.facts()[before:] == ["language_chosen"]


def test_a_language_that_the_office_does_not_have_changes_nothing(
    house: House, ticket: Ticket
) -> None:
    with pytest.raises(Invalid, match="invalid_body"):
        choose(house, ticket.id, "ti")
    with house.store.reading() as look:
        assert look.ticket(HERE, ticket.id) == ticket


def test_whoever_shows_the_code_again_in_another_language_is_met_in_it(
    house: House, ticket: Ticket
) -> None:
    assert seated(come(house, by_code(language="en"))).language == "en"
    assert seated(come(house, by_code(language="ti"))).language == "en"
    assert seated(come(house, by_code())).language == "en"
    with house.store.reading() as look:
        kept = look.ticket(HERE, ticket.id)
    assert kept is not None and kept.language == "en"


def test_an_ended_ticket_keeps_its_language(house: House, ticket: Ticket) -> None:
    move(house, ticket, Order(Move.LEAVE))
    with pytest.raises(Conflict, match="ended_ticket"):
        choose(house, ticket.id, "en")


def test_nobody_can_choose_for_a_ticket_that_is_not_there(house: House) -> None:
    with pytest.raises(Unknown, match="unknown_ticket"):
        choose(house, "t-none", "en")
