"""A retried request makes nothing new, and one that failed leaves nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from server.domain.gate import By
from server.errors import Conflict, MottakError
from server.usecases.arrivals import Arrived, Asked, arrive
from server.usecases.ports import Store
from server.usecases.unit import Request, perform
from tests.builders import HERE, NOW, House, actor
from tests.server.usecases.stories import (
    book,
    come,
    seated,
    seq,
    walk_in,
)


@pytest.fixture
def house(store: Store) -> House:
    """Gated; one appointment at ten."""
    house = House(store)
    book(house)
    return house


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
