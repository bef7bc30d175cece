"""The gate: every verdict, only under its condition, and never a "no"."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.domain import gate
from server.domain.gate import Arrival, By, Verdict, choose, decide
from server.domain.model import Appointment, Booked, Channel, Kind, Line
from server.domain.policy import Mode, Override, Policy
from tests.builders import ELSEWHERE, HERE, NOW, after, appointment, policy
from tests.server.domain.made import appointments, arrivals, near, policies

OPEN = policy(override=Override(Mode.OPEN, None))
SHUT = policy(override=Override(Mode.CLOSED, None))


def by_code(**changes: object) -> Arrival:
    return replace(Arrival(By.CODE, HERE), **changes)  # type: ignore[arg-type]


def walk_in(**changes: object) -> Arrival:
    return replace(Arrival(By.WALK_IN, HERE, service="work"), **changes)  # type: ignore[arg-type]


def told(verdict: Verdict) -> tuple[str, str]:
    return verdict.name, verdict.reason


CASES: list[tuple[str, str, Arrival, Appointment | None, Policy]] = [
    ("admitted", "on_time", by_code(), appointment(), policy()),
    ("admitted", "on_time", by_code(), appointment(start=after(30)), policy()),
    ("admitted", "on_time", by_code(), appointment(start=after(-15)), policy()),
    ("early", "early_wait", by_code(), appointment(start=after(30.1)), policy()),
    ("early", "too_early", by_code(), appointment(start=after(31)), policy(early_may_wait=False)),
    ("late", "past_grace", by_code(), appointment(start=after(-15.1)), policy()),
    ("late", "past_end", by_code(), appointment(start=after(-31)), policy()),
    ("late", "past_end", by_code(), appointment(start=after(-9), end=after(-1)), policy()),
    ("another_day", "other_day", by_code(), appointment(start=after(24 * 60)), policy()),
    ("another_day", "other_day", by_code(), appointment(start=after(-24 * 60)), policy()),
    ("another_office", "other_office", by_code(), appointment(office=ELSEWHERE), policy()),
    ("cancelled", "cancelled", by_code(), appointment(status=Booked.CANCELLED), policy()),
    ("not_in_person", "by_phone", by_code(), appointment(channel=Channel.PHONE), policy()),
    ("not_in_person", "by_video", by_code(), appointment(channel=Channel.VIDEO), policy()),
    ("already_in", "again", by_code(), appointment(open_ticket="t"), policy()),
    ("not_found", "no_match", by_code(tries=2), None, policy()),
    ("not_found", "no_match_guide", by_code(tries=3), None, policy()),
    ("redirected", "gated", walk_in(), None, policy()),
    ("redirected", "sent", walk_in(sent_to=Channel.PHONE), None, OPEN),
    ("redirected", "service_not_open", walk_in(service="aap"), None, OPEN),
    ("redirected", "room_full", walk_in(people=5), None, replace(OPEN, room_limit=5)),
    ("drop_in", "open", walk_in(people=4), None, replace(OPEN, room_limit=5)),
    ("acute", "urgent", Arrival(By.ACUTE, HERE), None, policy()),
    ("closed", "outside_hours", walk_in(), None, SHUT),
    ("admitted", "exception", Arrival(By.GUIDE, HERE, by_person=True), None, policy()),
    ("admitted", "talk", Arrival(By.GUIDE, HERE), None, SHUT),
    ("admitted", "let_in", by_code(by_person=True), appointment(start=after(-60)), policy()),
]


@pytest.mark.parametrize(
    ("name", "reason", "arrival", "booked", "rules"),
    CASES,
    ids=[f"{n}-{r}-{i}" for i, (n, r, *_) in enumerate(CASES)],
)
def test_each_verdict_is_reached(
    name: str, reason: str, arrival: Arrival, booked: Appointment | None, rules: Policy
) -> None:
    assert told(decide(arrival, booked, rules, NOW)) == (name, reason)


def test_the_cases_name_every_verdict_that_there_is() -> None:
    assert {name for name, *_ in CASES} == {v.name for v in Verdict.__subclasses__()}


@given(arrivals, st.none() | appointments(), policies(), near)
def test_the_same_input_always_gives_the_same_verdict(
    arrival: Arrival, booked: Appointment | None, rules: Policy, now: datetime
) -> None:
    random.seed(1)
    first = decide(arrival, booked, rules, now)
    random.seed(2)
    assert decide(replace(arrival), booked and replace(booked), replace(rules), now) == first


@given(arrivals, st.none() | appointments(), policies(), near)
def test_acute_is_never_anything_but_acute_and_only_acute_is(
    arrival: Arrival, booked: Appointment | None, rules: Policy, now: datetime
) -> None:
    verdict = decide(arrival, booked, rules, now)
    assert (verdict.name == "acute") == (arrival.by is By.ACUTE)
    if arrival.by is By.ACUTE:
        assert verdict.seat == gate.Seat(Kind.ACUTE, Line.GUIDE)


SEATED = {"admitted", "late", "drop_in", "acute"}
UNSEATED = {
    "another_day", "another_office", "cancelled", "not_in_person", "already_in", "redirected",
    "closed",
}  # fmt: skip


@given(arrivals, st.none() | appointments(), policies())
def test_lateness_or_a_failed_look_up_or_a_rule_always_leaves_a_person(
    arrival: Arrival, booked: Appointment | None, rules: Policy
) -> None:
    """Late and the third failed look-up have a seat in the guide's line, whatever the policy."""
    verdict = decide(arrival, booked, rules, NOW)
    assert (verdict.seat is not None) or verdict.name not in SEATED
    assert verdict.seat is None or verdict.name not in UNSEATED
    if verdict.name == "late":
        assert verdict.seat == gate.Seat(Kind.LATE, Line.GUIDE)
    if verdict.name == "not_found":
        third = arrival.tries >= 3
        assert verdict.seat == (gate.Seat(Kind.NOT_FOUND, Line.GUIDE) if third else None)
    if verdict.name == "early":
        assert (verdict.seat is not None) == rules.early_may_wait


@given(arrivals, appointments(), policies())
def test_each_verdict_of_an_appointment_holds_only_under_its_condition(
    arrival: Arrival, booked: Appointment, rules: Policy
) -> None:
    arrival = replace(arrival, by=By.CODE)
    verdict = decide(arrival, booked, rules, NOW)
    here = booked.office == HERE
    same_day = rules.local(booked.start).date() == rules.local(NOW).date()
    opens, ends = booked.start - rules.early, min(booked.end, booked.start + rules.grace)
    fits = here and same_day and booked.status is not Booked.CANCELLED and not booked.open_ticket
    expected = {
        "another_office": not here and booked.status is not Booked.CANCELLED,
        "already_in": bool(here and booked.open_ticket),
        "cancelled": booked.status is Booked.CANCELLED,
        "another_day": not same_day,
        "not_in_person": booked.channel is not Channel.IN_PERSON,
        "early": fits and opens > NOW and not arrival.by_person,
        "late": fits and ends < NOW and not arrival.by_person,
        "admitted": fits and (opens <= NOW <= ends or arrival.by_person),
    }
    assert expected[verdict.name]
    if isinstance(verdict, gate.Early):
        assert verdict.until == opens > NOW
        assert verdict.seat is None or verdict.seat.callable_from == opens


@given(arrivals, policies())
def test_without_an_appointment_only_an_open_door_lets_in(arrival: Arrival, rules: Policy) -> None:
    arrival = replace(arrival, by=By.WALK_IN, sent_to=None)
    verdict = decide(arrival, None, rules, NOW)
    mode, rule = rules.mode_at(NOW), rules.rule(arrival.service)
    full = rules.room_limit is not None and arrival.people >= rules.room_limit
    assert (verdict.name == "closed") == (mode is Mode.CLOSED)
    assert (verdict.name == "drop_in") == (mode is Mode.OPEN and rule.drop_in and not full)
    if isinstance(verdict, gate.Redirected):
        assert verdict.channels == rule.channels


@given(policies(), st.sampled_from([By.CODE, By.PHONE, By.APPOINTMENT]))
def test_a_door_that_is_shut_never_keeps_an_appointment_out(rules: Policy, by: By) -> None:
    rules = replace(rules, early=timedelta(0), grace=timedelta(0))
    verdict = decide(Arrival(by, HERE), appointment(), rules, NOW)
    assert verdict.name == "admitted"


def test_a_cancelled_appointment_at_another_office_sends_nobody_there() -> None:
    booked = appointment(office=ELSEWHERE, status=Booked.CANCELLED)
    assert decide(by_code(), booked, policy(), NOW).name == "cancelled"


def test_a_tentative_appointment_stands() -> None:
    booked = appointment(status=Booked.TENTATIVE)
    assert decide(by_code(), booked, policy(), NOW).name == "admitted"


def test_the_day_is_that_of_the_offices_own_zone() -> None:
    """23:30 UTC on Sunday is half past midnight on Monday in Oslo."""
    sunday = after(-9.5 * 60)
    assert decide(by_code(), appointment(start=after(60)), policy(), sunday).name == "early"


# Which of several appointments somebody came for.


def test_nobody_found_is_nobody_chosen() -> None:
    assert choose([], HERE, policy(), NOW) is None


@pytest.mark.parametrize(
    ("wanted", "other"),
    [
        (appointment("w", start=after(300)), appointment("o", office=ELSEWHERE)),
        (appointment("w", start=after(300)), appointment("o", status=Booked.CANCELLED)),
        (appointment("w", start=after(-300)), appointment("o", start=after(16 * 60))),
        (appointment("w", start=after(60)), appointment("o", start=after(-90))),
        (appointment("w", start=after(60)), appointment("o", channel=Channel.PHONE)),
        (appointment("w", start=after(60)), appointment("o", start=after(-20), arrived=True)),
        (
            appointment("w", start=after(-20), arrived=True, open_ticket="t"),
            appointment("o", start=after(60)),
        ),
    ],
    ids=["here", "standing", "today", "nearest", "in person", "not over yet", "already in"],
)
def test_the_one_they_came_for_is_chosen(wanted: Appointment, other: Appointment) -> None:
    assert choose([wanted, other], HERE, policy(), NOW) == wanted
    assert choose([other, wanted], HERE, policy(), NOW) == wanted


def test_one_who_left_and_comes_back_is_found_again() -> None:
    gone = appointment(arrived=True)
    assert choose([gone], HERE, policy(), NOW) == gone


@given(st.lists(appointments(), max_size=5), policies(), st.randoms(use_true_random=False))
def test_the_choice_is_one_of_those_found_whatever_their_order(
    found: list[Appointment], rules: Policy, shuffled: random.Random
) -> None:
    chosen = choose(found, HERE, rules, NOW)
    assert (chosen is None) == (not found)
    assert chosen is None or chosen in found
    if any(a.office == HERE for a in found):
        assert chosen is not None and chosen.office == HERE
    other = list(found)
    shuffled.shuffle(other)
    again = choose(other, HERE, rules, NOW)
    assert (again and abs(again.start - NOW)) == (chosen and abs(chosen.start - NOW))
