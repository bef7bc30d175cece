"""Answers at the exit are counted, and the counts are read. See `domain.survey` for why so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from server.domain.model import Office
from server.domain.survey import LATEST, Result, Tally, may_show, monday, result
from server.errors import Invalid, Unknown
from server.usecases.ports import Reader
from server.usecases.unit import Unit

WEEK = timedelta(days=7)
KEYS_KEPT = LATEST + timedelta(days=2)
"""Longer than a day may be told of, so that no retry is ever counted again."""


@dataclass(frozen=True, slots=True)
class Given:
    """One answer, `times` over. `day` None: today."""

    question: str
    answer: int
    times: int = 1
    day: date | None = None


def count(unit: Unit, given: Given, key: str) -> None:
    """Count it once, however often it is sent.

    Kept are sums only: no instant, no screen, no fact of the record. What makes a retry harmless
    is a keyed hash of the request's key, which stands beside a day and no choice.
    """
    choices = unit.office.survey.choices(given.question)
    if not 1 <= given.answer <= choices:
        raise Unknown("unknown_question")
    day = _day(unit, given.day)
    if not unit.tx.take_answer_key(unit.tokens.hash_answer(unit.actor.id, key), day):
        return
    letter = unit.office.survey.groups.get(unit.actor.id, "")
    unit.tx.count_answer(Tally(day, letter, given.question, given.answer, given.times, 0), choices)
    unit.change.answers = given.times
    since = monday(day)
    week = unit.tx.tallies(unit.office.id, since, since + WEEK)
    if may_show(t for t in week if (t.letter, t.question) == (letter, given.question)):
        unit.tx.show_answers(letter, given.question, since, since + WEEK)


def _day(unit: Unit, told: date | None) -> date:
    """A screen's clock that is ahead means today."""
    today = unit.office.day(unit.now)
    day = min(told or today, today)
    if day < today - LATEST:
        raise Invalid("invalid_body", field="day")
    return day


def results(look: Reader, office: Office, since: date, until: date) -> Sequence[Result]:
    """What came of each question that is asked, in whole weeks from the first day to the last."""
    first, end = monday(since), monday(until) + WEEK
    tallies = look.tallies(office.id, first, end)
    ended = _by_group(office, look.ended_visits(office.id, first, end))
    asked = office.survey
    return [result(q, asked.choices(q), tallies, ended) for q in asked.questions]


def _by_group(
    office: Office, by_service: Mapping[tuple[date, str], int]
) -> Mapping[tuple[date, str], int]:
    ended: Counter[tuple[date, str]] = Counter()
    for (day, service), visits in by_service.items():
        known = office.services.get(service)
        ended[day, known.letter if known else ""] += visits
    return ended
