"""The gate's settings: modes by weekday and time, overrides by hand, versions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.domain.model import Channel
from server.domain.policy import (
    LOOKED_AHEAD,
    Mode,
    Override,
    Policy,
    ServiceRule,
    Span,
    superseded,
)
from tests.builders import NOW, OSLO, after, policy
from tests.server.domain.made import instants, near, policies

MONDAY = date(2026, 11, 23)


def oslo(*parts: int, fold: int = 0) -> datetime:
    return datetime(*parts, tzinfo=OSLO, fold=fold).astimezone(UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("at", "mode"),
    [
        (oslo(2026, 11, 23, 8, 59, 59), Mode.CLOSED),
        (oslo(2026, 11, 23, 9), Mode.GATED),
        (oslo(2026, 11, 23, 14, 59, 59), Mode.GATED),
        (oslo(2026, 11, 23, 15), Mode.CLOSED),
        (oslo(2026, 11, 22, 12), Mode.CLOSED),
    ],
)
def test_the_plan_holds_from_its_first_minute_up_to_its_last(at: datetime, mode: Mode) -> None:
    assert policy().mode_at(at) is mode


def week(*spans: Span, zone: tzinfo = OSLO) -> Policy:
    return policy(week=spans, zone=zone)


def test_a_span_that_closes_at_midnight_lasts_to_the_end_of_the_day() -> None:
    evening = week(Span(0, time(18), time(0), Mode.OPEN))
    assert evening.mode_at(oslo(2026, 11, 23, 23, 59, 59)) is Mode.OPEN
    assert evening.mode_at(oslo(2026, 11, 24, 0)) is Mode.CLOSED
    assert evening.mode_at(oslo(2026, 11, 23, 17, 59)) is Mode.CLOSED
    assert evening.hours_on(MONDAY) == (time(18), time(0))


@given(instants)
def test_an_office_that_is_open_round_the_clock_is_never_closed(now: datetime) -> None:
    always = week(*(Span(day, time(0), time(0), Mode.OPEN) for day in range(7)))
    assert always.mode_at(now) is Mode.OPEN


def test_the_first_span_that_covers_the_time_decides() -> None:
    lunch = week(Span(0, time(11), time(12), Mode.CLOSED), Span(0, time(9), time(15), Mode.OPEN))
    assert lunch.mode_at(oslo(2026, 11, 23, 11, 30)) is Mode.CLOSED
    assert lunch.mode_at(oslo(2026, 11, 23, 12)) is Mode.OPEN


# Days of 23 and 25 hours.


def test_hours_are_the_offices_own_on_both_sides_of_the_change_to_summer_time() -> None:
    sundays = week(Span(6, time(9), time(15), Mode.OPEN))
    # 29 March 2026 has 23 hours, 25 October 25: nine o'clock is 07:00 and 08:00 UTC.
    assert sundays.mode_at(datetime(2026, 3, 29, 7, 0, tzinfo=UTC)) is Mode.OPEN
    assert sundays.mode_at(datetime(2026, 3, 29, 6, 59, tzinfo=UTC)) is Mode.CLOSED
    assert sundays.mode_at(datetime(2026, 10, 25, 8, 0, tzinfo=UTC)) is Mode.OPEN
    assert sundays.mode_at(datetime(2026, 10, 25, 7, 59, tzinfo=UTC)) is Mode.CLOSED


def test_an_hour_that_comes_twice_is_open_twice_and_one_that_is_left_out_never() -> None:
    night = week(Span(6, time(2), time(3), Mode.OPEN))
    assert night.mode_at(oslo(2026, 10, 25, 2, 30)) is Mode.OPEN
    assert night.mode_at(oslo(2026, 10, 25, 2, 30, fold=1)) is Mode.OPEN
    minutes = (datetime(2026, 3, 29, tzinfo=UTC) + timedelta(minutes=m) for m in range(180))
    assert {night.mode_at(m) for m in minutes} == {Mode.CLOSED}


@given(policies(), instants)
def test_the_same_local_time_on_the_same_weekday_has_the_same_mode(
    rules: Policy, now: datetime
) -> None:
    local = rules.local(now)
    off = local.date() in rules.days_off
    planned = [] if off else [s.mode for s in rules.week if s.covers(local)]
    if rules.override is None:
        assert rules.mode_at(now) is (planned[0] if planned else Mode.CLOSED)


# Switched by hand.


@given(policies(), st.sampled_from(Mode), near, near)
def test_an_override_holds_until_its_time_and_not_longer(
    rules: Policy, mode: Mode, until: datetime, now: datetime
) -> None:
    plain = policy(week=rules.week, zone=rules.zone)
    switched = policy(week=rules.week, zone=rules.zone, override=Override(mode, until))
    assert switched.mode_at(now) is (mode if now < until else plain.mode_at(now))
    standing = policy(week=rules.week, zone=rules.zone, override=Override(mode, None))
    assert standing.mode_at(now) is mode


# What the screens say of the hours.


def test_a_day_without_an_opening_has_no_hours() -> None:
    assert policy().hours_on(date(2026, 11, 22)) is None
    assert week(Span(0, time(9), time(15), Mode.CLOSED)).hours_on(MONDAY) is None


def test_the_hours_of_a_day_reach_from_the_first_opening_to_the_last_closing() -> None:
    split = week(Span(0, time(13), time(15), Mode.OPEN), Span(0, time(9), time(11), Mode.GATED))
    assert split.hours_on(MONDAY) == (time(9), time(15))


def test_a_door_that_was_shut_by_hand_does_not_follow_the_hours_of_the_plan() -> None:
    shut = policy(override=Override(Mode.CLOSED, None))
    assert shut.shut_by_hand(oslo(2026, 11, 23, 12))
    assert not shut.shut_by_hand(oslo(2026, 11, 23, 20))
    assert not policy().shut_by_hand(oslo(2026, 11, 23, 20))


def test_the_next_opening_is_found_over_a_weekend_and_a_whole_week() -> None:
    friday_evening = oslo(2026, 11, 27, 18)
    assert policy().next_opening(friday_evening) == oslo(2026, 11, 30, 9)
    mondays = week(Span(0, time(9), time(15), Mode.OPEN))
    assert mondays.next_opening(oslo(2026, 11, 23, 9)) == oslo(2026, 11, 30, 9)
    assert policy(week=()).next_opening(NOW) is None


def test_a_door_that_was_shut_by_hand_opens_when_that_ends() -> None:
    shut = policy(override=Override(Mode.CLOSED, after(60)))
    assert shut.next_opening(NOW) == after(60)
    over_closing_time = policy(override=Override(Mode.CLOSED, oslo(2026, 11, 23, 18)))
    assert over_closing_time.next_opening(NOW) == oslo(2026, 11, 24, 9)


def test_nobody_is_told_a_time_while_the_door_is_shut_until_further_notice() -> None:
    assert policy(override=Override(Mode.CLOSED, None)).next_opening(NOW) is None


EASTER = frozenset(date(2027, 3, day) for day in (25, 26, 28, 29))
"""Maundy Thursday to Easter Monday."""


def test_on_a_day_off_the_door_is_shut_and_the_next_opening_lies_behind_it() -> None:
    rules = policy(days_off=EASTER)
    assert rules.mode_at(oslo(2027, 3, 24, 14, 59)) is Mode.GATED
    assert rules.mode_at(oslo(2027, 3, 25, 10)) is Mode.CLOSED
    assert rules.hours_on(date(2027, 3, 25)) is None
    assert not rules.shut_by_hand(oslo(2027, 3, 25, 10))
    assert rules.next_opening(oslo(2027, 3, 24, 15)) == oslo(2027, 3, 30, 9)
    christmas = frozenset(date(2026, 12, 24) + timedelta(days=n) for n in range(9))
    shut = policy(days_off=christmas)
    assert shut.next_opening(oslo(2026, 12, 23, 16)) == oslo(2027, 1, 4, 9)


def test_a_person_opens_on_a_day_off_all_the_same() -> None:
    opened = policy(days_off=EASTER, override=Override(Mode.OPEN, oslo(2027, 3, 25, 12)))
    assert opened.mode_at(oslo(2027, 3, 25, 11)) is Mode.OPEN
    assert opened.mode_at(oslo(2027, 3, 25, 12)) is Mode.CLOSED


@given(policies(), instants | near)
def test_no_plan_opens_on_a_day_off(rules: Policy, now: datetime) -> None:
    plan = replace(rules, override=None)
    if plan.local(now).date() in plan.days_off:
        assert plan.mode_at(now) is Mode.CLOSED
    opens = plan.next_opening(now)
    assert opens is None or plan.local(opens).date() not in plan.days_off


def test_a_lunch_break_ends_within_the_hours_around_it() -> None:
    lunch = week(Span(0, time(11), time(12), Mode.CLOSED), Span(0, time(9), time(15), Mode.OPEN))
    assert lunch.next_opening(oslo(2026, 11, 23, 11, 30)) == oslo(2026, 11, 23, 12)


def test_a_change_of_mode_is_no_opening() -> None:
    two = week(Span(0, time(9), time(12), Mode.GATED), Span(0, time(12), time(15), Mode.OPEN))
    assert two.next_opening(oslo(2026, 11, 23, 10)) == oslo(2026, 11, 30, 9)


@given(policies(), instants | near)
def test_the_next_opening_is_the_first_instant_that_is_not_shut(
    rules: Policy, now: datetime
) -> None:
    opens = rules.next_opening(now)
    if opens is not None:
        ends = rules.override.until if rules.override else None
        assert now < opens <= max(now + timedelta(days=LOOKED_AHEAD), ends or now)
        assert rules.mode_at(opens) is not Mode.CLOSED
    if rules.mode_at(now) is Mode.CLOSED:
        hours = int(((opens or now + timedelta(days=6)) - now).total_seconds() // 3600)
        assert {rules.mode_at(now + timedelta(hours=h)) for h in range(hours)} <= {Mode.CLOSED}


# Rules and versions.


def test_a_service_without_a_rule_is_sent_to_the_phone() -> None:
    assert policy().rule("unheard of") == ServiceRule((Channel.PHONE,), drop_in=False)
    assert policy().rule(None) == ServiceRule((Channel.PHONE,), drop_in=False)


def test_a_version_is_superseded_by_the_next_number_with_who_when_and_why() -> None:
    old = policy(version=4, comment="gammel", at=NOW, by="a", by_name="A")
    body = policy(version=2, override=Override(Mode.OPEN, None))
    new = superseded(old, at=after(1), by=("m", "Mona"), comment="kø", body=body)
    assert (new.version, new.at, new.by, new.by_name, new.comment) == (
        5,
        after(1),
        "m",
        "Mona",
        "kø",
    )
    assert new.override == body.override
    assert old.version == 4 and old.comment == "gammel"


def test_zones_without_whole_hours_have_their_own_day() -> None:
    chatham = week(Span(1, time(0), time(1), Mode.OPEN), zone=ZoneInfo("Pacific/Chatham"))
    # 13:45 ahead of UTC in November: Tuesday begins there at 10:15 UTC on Monday.
    assert chatham.mode_at(datetime(2026, 11, 23, 10, 15, tzinfo=UTC)) is Mode.OPEN
    assert chatham.mode_at(datetime(2026, 11, 23, 10, 14, tzinfo=UTC)) is Mode.CLOSED
