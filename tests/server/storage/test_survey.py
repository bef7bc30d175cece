"""Counts of the survey on every engine, and nothing in them that tells answers apart."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from server.domain.survey import Tally
from server.storage.schema import MIGRATIONS
from server.usecases.ports import Store
from tests.builders import ELSEWHERE, HERE, visit

pytestmark = pytest.mark.usefixtures("two_offices")

DAY = date(2026, 11, 23)
NEXT = DAY + timedelta(days=1)


def put(store: Store, office: str, tally: Tally, choices: int = 2) -> None:
    with store.writing(office) as tx:
        tx.count_answer(tally, choices)


def seen(store: Store, office: str = HERE, since: date = DAY, before: date = NEXT) -> list[Tally]:
    with store.reading() as look:
        return list(look.tallies(office, since, before))


def test_answers_are_added_up_and_their_rows_made_together(store: Store) -> None:
    put(store, HERE, Tally(DAY, "A", "visit", 2, 1, 0))
    put(store, HERE, Tally(DAY, "A", "visit", 2, 3, 0))
    put(store, HERE, Tally(NEXT, "", "visit", 1, 1, 0))
    put(store, ELSEWHERE, Tally(DAY, "A", "visit", 1, 7, 0))
    assert seen(store) == [Tally(DAY, "A", "visit", 1, 0, 0), Tally(DAY, "A", "visit", 2, 4, 0)]
    assert [t.given for t in seen(store, ELSEWHERE)] == [7, 0]


def test_only_the_named_group_question_and_days_come_to_light(store: Store) -> None:
    for tally in (
        Tally(DAY, "A", "visit", 1, 5, 0), Tally(DAY, "B", "visit", 1, 5, 0),
        Tally(DAY, "A", "more", 1, 5, 0), Tally(NEXT, "A", "visit", 1, 5, 0),
    ):  # fmt: skip
        put(store, HERE, tally, choices=1)
    put(store, ELSEWHERE, Tally(DAY, "A", "visit", 1, 5, 0), choices=1)
    with store.writing(HERE) as tx:
        tx.show_answers("A", "visit", DAY, NEXT)
    shown = [(t.day, t.letter, t.question) for t in seen(store, before=NEXT + timedelta(days=1))
             if t.shown]  # fmt: skip
    assert shown == [(DAY, "A", "visit")]
    assert [t.shown for t in seen(store, ELSEWHERE)] == [0]


def test_a_key_is_taken_once_in_an_office_until_its_day_is_forgotten(store: Store) -> None:
    def take(office: str, key: str, day: date = DAY) -> bool:
        with store.writing(office) as tx:
            return tx.take_answer_key(key, day)

    assert take(HERE, "k") and take(ELSEWHERE, "k") and take(HERE, "next", NEXT)
    assert not take(HERE, "k") and not take(HERE, "k", NEXT)
    with store.writing(HERE) as tx:
        tx.forget_answer_keys(NEXT)
    assert take(HERE, "k") and not take(HERE, "next") and not take(ELSEWHERE, "k")


def test_visits_that_ended_are_counted_by_day_and_service(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.add_visit(visit("v-1"))
        tx.add_visit(visit("v-2"))
        tx.add_visit(visit("v-3", service=None))
        tx.add_visit(visit("v-4", day=NEXT))
        tx.add_visit(visit("v-5", outcome=None, ended_at=None))
        tx.add_visit(visit("v-6", outcome="undone"))
    with store.reading() as look:
        assert look.ended_visits(HERE, DAY, NEXT) == {(DAY, "work"): 2, (DAY, ""): 1}
        assert look.ended_visits(ELSEWHERE, DAY, NEXT) == {}


def test_no_table_of_the_survey_has_a_time_a_screen_or_a_person() -> None:
    """And none has both a key and a choice."""
    sql = dict(MIGRATIONS)["0003_survey"]
    tables = [part.split("(", 1)[1] for part in sql.split("CREATE TABLE")[1:]]
    columns = [
        {
            line.split()[0]
            for line in body.splitlines()
            if line.startswith("  ") and "KEY" not in line
        }
        for body in tables
    ]
    assert columns == [
        {"office", "day", "letter", "question", "answer", "given", "shown"},
        {"office", "key", "day"},
    ]
