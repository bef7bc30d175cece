"""Numbers that tell no need, waits that promise no minute, facts with fixed words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.domain.estimates import STEP, wait
from server.domain.events import FACTS, Fact
from server.domain.numbering import GUIDE_LETTER, letter_for
from tests.builders import office, ticket

# Numbers.


@pytest.mark.parametrize(("counter", "number"), [(1, "A001"), (12, "A012"), (1000, "A1000")])
def test_a_number_is_a_letter_and_at_least_three_digits(counter: int, number: str) -> None:
    assert ticket(counter).number == number


@given(st.integers(1, 5000), st.integers(1, 5000))
def test_different_counters_give_different_numbers(a: int, b: int) -> None:
    assert (ticket(a).number == ticket(b).number) == (a == b)


def test_services_of_one_group_share_their_letter_and_the_rest_have_the_guides() -> None:
    here = office()
    assert letter_for(here, "work") == letter_for(here, "aap") == "A"
    assert letter_for(here, None) == letter_for(here, "unheard of") == GUIDE_LETTER
    assert GUIDE_LETTER not in {s.letter for s in here.services.values()}


# Waits.

minutes = st.floats(0, 240, allow_nan=False)
measured = st.lists(minutes, max_size=40)


@given(st.integers(0, 200), st.integers(0, 20), measured, st.floats(1, 120), minutes)
def test_a_wait_is_an_interval_in_steps_of_five_minutes(
    ahead: int, desks: int, recent: list[float], planned: float, until_due: float
) -> None:
    told = wait(ahead=ahead, desks=desks, recent=recent, planned=planned, until_due=until_due)
    assert 0 <= told.low < told.high
    assert told.low % STEP == 0 == told.high % STEP
    assert told.low >= until_due


@given(
    st.integers(0, 100), st.integers(1, 100), st.integers(0, 20), measured, st.floats(1, 120),
    minutes,
)  # fmt: skip
def test_more_people_ahead_never_make_a_wait_shorter(
    ahead: int, more: int, desks: int, recent: list[float], planned: float, until_due: float
) -> None:
    few = wait(ahead=ahead, desks=desks, recent=recent, planned=planned, until_due=until_due)
    many = wait(
        ahead=ahead + more, desks=desks, recent=recent, planned=planned, until_due=until_due
    )
    assert few.low <= many.low and few.high <= many.high


@given(st.integers(0, 100), st.integers(1, 20), measured, st.floats(1, 120))
def test_more_desks_never_make_a_wait_longer(
    ahead: int, desks: int, recent: list[float], planned: float
) -> None:
    one = wait(ahead=ahead, desks=desks, recent=recent, planned=planned, until_due=0)
    two = wait(ahead=ahead, desks=desks + 1, recent=recent, planned=planned, until_due=0)
    assert two.low <= one.low and two.high <= one.high


def test_a_few_measurements_do_not_yet_count() -> None:
    planned = wait(ahead=4, desks=2, recent=[], planned=10, until_due=0)
    assert wait(ahead=4, desks=2, recent=[99] * 7, planned=10, until_due=0) == planned
    assert wait(ahead=4, desks=2, recent=[99] * 8, planned=10, until_due=0).low == 200


def test_the_first_in_line_is_told_of_now() -> None:
    assert wait(ahead=0, desks=3, recent=[], planned=10, until_due=0).low == 0


def test_nobody_waits_less_than_until_the_own_appointment() -> None:
    assert wait(ahead=0, desks=3, recent=[], planned=10, until_due=22).low == 25


@given(st.lists(st.floats(-600, 600), min_size=8, max_size=20))
def test_a_clock_that_jumped_gives_no_negative_wait(recent: list[float]) -> None:
    told = wait(ahead=3, desks=1, recent=recent, planned=10, until_due=0)
    assert 0 <= told.low < told.high


# Facts.


@pytest.mark.parametrize("word", ["", "Arrived", "deleted", "arrived "])
def test_an_unknown_fact_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match="no such fact"):
        Fact(word, {})


@pytest.mark.parametrize("word", sorted(FACTS))
def test_every_known_fact_can_be_told(word: str) -> None:
    assert Fact(word, {"number": "A001"}).type == word
