"""Answers at the exit: counted once each, and kept so that nobody is in them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.domain.model import Actor, Role
from server.domain.survey import LATEST, Second, Survey
from server.errors import Invalid, Unknown
from server.usecases.opening import close_past_days
from server.usecases.ports import Store
from server.usecases.survey import Given, count, results
from server.usecases.unit import Unit
from tests.builders import HERE, NOW, House, actor, office, visit
from tests.stores import ENGINES, opened

SCREEN = actor(Role.SURVEY)
TODAY = date(2026, 11, 23)
SECOND = Second("helped", {"nb": "Fikk du hjelp?"}, ({"nb": "Ja"}, {"nb": "Nei"}))


@pytest.fixture
def house(store: Store) -> House:
    return House(store, office(survey=Survey(SECOND, groups={"survey-2": "A"})))


def tell(house: House, given: Given, key: str = "k", by: Actor = SCREEN, days: int = 0) -> int:
    """Answer; how many were counted by it."""
    at = NOW + timedelta(days=days)
    return house.told(lambda unit: count(unit, given, key), by=by, now=at)[1].answers


def counts(house: House) -> dict[tuple[date, str, str, int], int]:
    """What is kept, without what was never given."""
    with house.store.reading() as look:
        found = look.tallies(HERE, TODAY - 2 * LATEST, TODAY + 2 * LATEST)
    return {(t.day, t.letter, t.question, t.answer): t.given for t in found if t.given}


def test_an_answer_is_counted_for_its_day_and_the_group_of_its_screen(house: House) -> None:
    assert tell(house, Given("visit", 2), "one") == 1
    assert tell(house, Given("helped", 1), "two") == 1
    assert tell(house, Given("visit", 2, times=3), "three", replace(SCREEN, id="survey-2")) == 3
    assert counts(house) == {
        (TODAY, "", "visit", 2): 1, (TODAY, "", "helped", 1): 1, (TODAY, "A", "visit", 2): 3,
    }  # fmt: skip


def test_a_retry_counts_nothing_whatever_it_says_and_however_late_it_is(house: House) -> None:
    given = Given("visit", 4, times=2, day=TODAY)
    assert tell(house, given) == 2
    assert tell(house, given) == 0
    assert tell(house, Given("visit", 1)) == 0
    assert tell(house, given, by=replace(SCREEN, id="other")) == 2
    for days in (1, 10, LATEST.days):
        house.does(close_past_days, by=actor(Role.MANAGER), now=NOW + timedelta(days=days))
        assert tell(house, given, days=days) == 0
    with pytest.raises(Invalid):
        tell(house, given, days=LATEST.days + 1)
    assert counts(house) == {(TODAY, "", "visit", 4): 4}


def test_neither_a_fact_nor_an_answer_with_a_time_is_left(house: House) -> None:
    before = house.facts()
    tell(house, Given("visit", 3), "its-key")
    assert house.facts() == before
    with house.store.writing(HERE) as tx:
        assert tx.remembered(SCREEN.id, "its-key") is None


def test_all_answers_of_a_question_get_their_rows_at_once(house: House) -> None:
    """Else the order of the rows would tell which answer was the first of the day."""
    tell(house, Given("visit", 3))
    with house.store.reading() as look:
        rows = look.tallies(HERE, TODAY, TODAY + timedelta(days=1))
    assert [(t.answer, t.given) for t in rows] == [(1, 0), (2, 0), (3, 1), (4, 0)]


@pytest.mark.parametrize("given", [
    Given("visit", 0), Given("visit", 5), Given("helped", 3), Given("other", 1), Given("", 1),
])  # fmt: skip
def test_what_is_not_asked_is_refused(house: House, given: Given) -> None:
    with pytest.raises(Unknown, match="unknown_question"):
        tell(house, given)
    assert counts(house) == {}


def test_a_day_that_was_without_the_server_is_told_later_and_a_fast_clock_means_today(
    house: House,
) -> None:
    tell(house, Given("visit", 1, day=TODAY - timedelta(days=2)), "late")
    tell(house, Given("visit", 1, day=TODAY + timedelta(days=1)), "fast")
    tell(house, Given("visit", 1, day=date(2999, 1, 1)), "mad")
    with pytest.raises(Invalid):
        tell(house, Given("visit", 1, day=TODAY - LATEST - timedelta(days=1)), "too late")
    assert counts(house) == {
        (TODAY - timedelta(days=2), "", "visit", 1): 1, (TODAY, "", "visit", 1): 2,
    }  # fmt: skip


def test_results_come_to_light_five_at_a_time_and_always_with_their_number(house: House) -> None:
    def shown() -> tuple[int, tuple[int, ...]]:
        with house.store.reading() as look:
            total = results(look, house.office, TODAY, TODAY)[0].total
        return total.given, total.counts

    for n, answer in enumerate((1, 1, 2, 4), start=1):
        tell(house, Given("visit", answer), f"{n}")
        assert shown() == (n, (0, 0, 0, 0))
    tell(house, Given("visit", 3), "5")
    assert shown() == (5, (2, 1, 1, 1))
    tell(house, Given("visit", 3), "6")
    assert shown() == (6, (2, 1, 1, 1))
    tell(house, Given("visit", 3, times=4), "7")
    assert shown() == (10, (2, 1, 6, 1))


def test_a_result_is_measured_by_the_visits_that_ended(house: House) -> None:
    def work(unit: Unit) -> None:
        for n, service in enumerate(("work", "aap", "social", None, "gone")):
            unit.tx.add_visit(visit(f"v-{n}", service=service))
        unit.tx.add_visit(visit("v-open", outcome=None, ended_at=None))
        unit.tx.add_visit(visit("v-undone", outcome="undone"))

    house.does(work)
    tell(house, Given("visit", 1), by=replace(SCREEN, id="survey-2"))
    with house.store.reading() as look:
        found = results(look, house.office, TODAY, TODAY)[0]
    assert found.total.visits == 5 and found.groups["A"].visits == 2
    assert found.groups["A"].rate == 0.5


@given(st.lists(st.tuples(
    st.integers(0, 9), st.sampled_from(["visit", "helped"]), st.integers(1, 2),
    st.integers(1, 9), st.integers(0, 9),
)))  # fmt: skip
def test_counts_are_those_of_distinct_answers_whatever_is_sent_again(
    sent: list[tuple[int, str, int, int, int]],
) -> None:
    first: dict[int, tuple[str, int, int, int]] = {}
    for key, question, answer, times, days in sent:
        first.setdefault(key, (question, answer, times, days))
    expected: Counter[tuple[date, str, str, int]] = Counter()
    for question, answer, times, days in first.values():
        expected[TODAY - timedelta(days=days), "", question, answer] += times
    for engine in ENGINES:
        with TemporaryDirectory() as folder, opened(engine, Path(folder)) as store:
            house = House(store, office(survey=Survey(SECOND)))
            for key, question, answer, times, days in sent:
                given = Given(question, answer, times, TODAY - timedelta(days=days))
                tell(house, given, f"{key}")
            assert counts(house) == expected
            assert shown_units(house) <= counts(house).items()


def shown_units(house: House) -> set[tuple[tuple[date, str, str, int], int]]:
    """What may be looked at is never more than what was given."""
    with house.store.reading() as look:
        found = look.tallies(HERE, TODAY - LATEST, TODAY + LATEST)
    assert all(0 <= t.shown <= t.given for t in found)
    return {
        ((t.day, t.letter, t.question, t.answer), t.given)
        for t in found if t.shown == t.given and t.given
    }  # fmt: skip
