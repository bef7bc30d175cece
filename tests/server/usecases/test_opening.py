"""An office opens, its days are closed, and tokens are given and withdrawn."""

from __future__ import annotations

from datetime import timedelta

import pytest

from server.domain.gate import By
from server.domain.lifecycle import Move, Order
from server.domain.model import Role
from server.domain.policy import Mode, Override
from server.errors import Conflict, Unknown
from server.usecases import leasing, paper, sending
from server.usecases.arrivals import Asked, arrive
from server.usecases.opening import add_actor, close_past_days, open_office, remove_actor
from server.usecases.ports import Pc, Store
from server.usecases.unit import Request, perform
from tests.builders import HERE, NOW, House, actor, after, policy
from tests.server.usecases.stories import (
    MANAGER,
    book,
    by_code,
    come,
    helped,
    move,
    seated,
    walk_in,
)

NIGHT = NOW.replace(hour=22, minute=59)
"""One minute to midnight in Oslo."""


@pytest.fixture
def house(store: Store) -> House:
    """An open door."""
    return House(store, first=policy(override=Override(Mode.OPEN, None)))


def close(house: House, **later: float) -> int:
    return house.does(close_past_days, by=MANAGER, now=NIGHT + timedelta(**later))


def test_opening_again_changes_nothing(house: House) -> None:
    house.does(lambda unit: open_office(unit, policy()), by=MANAGER)
    with house.store.reading() as look:
        assert [p.version for p in look.policies(HERE, 9)] == [1]
        stands = look.policy(HERE)
    assert stands and stands.override == Override(Mode.OPEN, None)


def test_changed_hours_in_the_configuration_are_a_new_version_that_keeps_what_people_set(
    house: House,
) -> None:
    longer = policy(early=timedelta(minutes=45))
    for _ in range(2):
        house.does(lambda unit: open_office(unit, longer), by=MANAGER)
    with house.store.reading() as look:
        stands = look.policy(HERE)
    assert stands and (stands.version, stands.early) == (2, timedelta(minutes=45))
    assert stands.override == Override(Mode.OPEN, None)
    assert stands.comment == "MOTTAK_CONFIG"


def test_appointments_are_forgotten_thirty_days_after_they_ended(house: House) -> None:
    book(house)
    close(house, days=29)
    with house.store.reading() as look:
        assert look.appointments_between(HERE, after(-600), after(600))
    close(house, days=32)
    with house.store.reading() as look:
        assert not look.appointments_between(HERE, after(-600), after(600))


def test_every_visit_has_an_outcome_when_its_day_is_over(house: House) -> None:
    book(house)
    tickets = [seated(come(house, walk_in(service=s))) for s in ("work", "social", "work", "work")]
    tickets += [seated(come(house, by_code())), seated(come(house, Asked(By.ACUTE)))]
    come(house, walk_in(service="aap"))
    helped(house, tickets[0], "1")
    move(house, tickets[1], Order(Move.CALL, desk="2"))
    move(house, tickets[2], Order(Move.CALL, desk="1"))
    move(house, tickets[2], Order(Move.SERVE))
    move(house, tickets[2], Order(Move.PAUSE))
    assert close(house) == 0
    assert close(house, minutes=1) == 5
    with house.store.reading() as look:
        assert look.open_tickets(HERE) == [] and look.open_visits(HERE) == []
        visits = [look.visit(HERE, t.visit) for t in tickets]
        outcomes = [v.outcome for v in visits if v]
        assert outcomes == ["solved", *["closed_out"] * 5]
        assert [e.type for e in look.events(HERE, 0, 99)].count("closed_out") == 5
    assert close(house, minutes=2) == 0


def test_closing_leaves_the_new_day_alone(house: House) -> None:
    today = NIGHT + timedelta(minutes=2)
    ticket = seated(come(house, walk_in(), now=today))
    assert close(house, hours=1) == 0
    with house.store.reading() as look:
        assert [t.id for t in look.open_tickets(HERE)] == [ticket.id]


def test_machines_are_freed_and_the_screens_are_told(house: House) -> None:
    house.does(lambda unit: sending.set_pc(unit, 1, taken=True))
    _, change = house.told(close_past_days, by=MANAGER, now=NIGHT + timedelta(minutes=1))
    assert change.pcs == {1: Pc(1, None, None)}
    assert [e.type for e in change.events] == ["pc_freed"]
    assert come(house, walk_in(service="aap"), now=NIGHT + timedelta(hours=9)).free_pcs == 2


def test_slips_of_a_past_day_are_put_aside_and_those_of_today_are_not(house: House) -> None:
    """Else a printer that is mended in the morning begins with yesterday's tickets."""
    late, lost, old = (seated(come(house, Asked(By.ACUTE))) for _ in range(3))
    with house.store.reading() as look:
        of = {j.ticket: j.id for j in look.jobs(HERE, ("queued",), 9)}
    house.does(
        lambda unit: leasing.sent(unit, [of[late.id]], None, after(1)), by=actor(Role.PRINTER)
    )
    house.does(lambda unit: paper.report(unit, of[lost.id], "unknown", "x"), by=MANAGER)
    fresh = seated(come(house, Asked(By.ACUTE), now=NIGHT + timedelta(minutes=1)))
    _, change = house.told(close_past_days, by=MANAGER, now=NIGHT + timedelta(minutes=1))
    assert {j.state for j in change.jobs.values()} == {"dismissed"}
    assert set(change.jobs) == {of[t.id] for t in (late, lost, old)}
    with house.store.reading() as look:
        left = look.jobs(HERE, (*paper.NOT_FINISHED, *paper.NEEDS_A_PERSON), 9)
        assert [j.ticket for j in left] == [fresh.id]
    house.does(lambda unit: paper.report(unit, of[late.id], "printed", None), by=MANAGER)
    assert close(house, minutes=2) == 0


def test_a_machine_that_was_taken_out_of_the_settings_is_freed_all_the_same(house: House) -> None:
    house.does(lambda unit: unit.tx.set_pc(Pc(77, NOW, None)))
    close(house, minutes=1)
    with house.store.reading() as look:
        assert look.people(HERE) == 0


def test_a_slip_is_known_for_thirty_days_and_then_forgotten_with_nothing_personal_in_its_facts(
    house: House,
) -> None:
    arrived = come(house, Asked(By.ACUTE))

    def known(days: float) -> bool:
        house.does(close_past_days, by=MANAGER, now=after(days * 24 * 60))
        with house.store.reading() as look:
            return look.job(HERE, str(arrived.job)) is not None

    assert [known(29.9), known(30.1)] == [True, False]
    with house.store.reading() as look:
        facts = [e for e in look.events(HERE, 0, 99) if e.type.startswith("print_")]
    assert {key for fact in facts for key in fact.data} <= {"job", "kind", "ticket", "state"}


def test_a_retry_is_known_for_two_days_and_then_forgotten(house: House) -> None:
    def ask(minutes: float) -> bool:
        request = Request(house.office, actor(), after(minutes), "key", "d")
        work = lambda unit: arrive(unit, Asked(By.ACUTE))  # noqa: E731
        return perform(house.world, request, work, lambda _: "")[1] is None

    assert [ask(0), ask(1)] == [False, True]
    house.does(close_past_days, now=after(2 * 24 * 60 - 1))
    assert ask(2)
    house.does(close_past_days, now=after(2 * 24 * 60 + 1))
    assert not ask(3)


# Tokens.


def test_a_token_is_shown_once_and_kept_as_a_hash(house: House) -> None:
    kiosk = actor(Role.KIOSK, name="Inngang")
    token = house.does(lambda unit: add_actor(unit, kiosk), by=MANAGER)
    with house.store.reading() as look:
        assert look.actor_by_token(house.world.tokens.hash_token(token)) == kiosk
        assert look.actor_by_token(token) is None
        (event,) = look.events(HERE, 0, 9)
    assert (event.type, event.data) == ("device_added", {"id": "kiosk-1", "role": "kiosk"})
    with pytest.raises(Conflict, match="name_taken"):
        house.does(lambda unit: add_actor(unit, kiosk), by=MANAGER)


def test_a_withdrawn_token_opens_nothing(house: House) -> None:
    token = house.does(lambda unit: add_actor(unit, actor(Role.GUIDE)), by=MANAGER)
    house.does(lambda unit: remove_actor(unit, "guide-1"), by=MANAGER)
    with house.store.reading() as look:
        assert look.actor_by_token(house.world.tokens.hash_token(token)) is None
    assert house.facts() == ["user_added", "user_removed"]
    for unknown in ("guide-1", "nobody", "x" * 300):
        with pytest.raises(Unknown, match="unknown_device"):
            house.does(lambda unit, one=unknown: remove_actor(unit, one), by=MANAGER)  # type: ignore[misc]
