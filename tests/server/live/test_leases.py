"""Which agents are believed to be there, and what becomes of the slips of those that are not."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from server.domain.gate import By
from server.domain.model import Actor, Office, Role
from server.live.leases import LEASE, Leases
from server.live.presence import LATE, SHARED, Presence
from server.usecases import leasing, paper
from server.usecases.arrivals import Asked
from server.usecases.unit import Unit
from server.wire.printer import status_of
from tests.builders import HERE, NOW, House, actor
from tests.fakes import FakeStore
from tests.server.usecases.stories import come

PRINTER, SECOND = actor(Role.PRINTER), actor(Role.PRINTER, id="printer-2")
MOMENT = timedelta(seconds=1)


class Clock:
    """Stands still until it is put on."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def presence(clock: Clock) -> Presence:
    return Presence(clock)


@pytest.fixture
def house(presence: Presence) -> House:
    """With a slip that the first printer's agent has, whose spool is `one`."""
    house = House(FakeStore())
    come(house, Asked(By.ACUTE))
    presence.came(PRINTER, "line", "one")

    def taken(unit: Unit) -> None:
        (job,) = unit.tx.jobs(HERE, ("queued",), 9)
        leasing.sent(unit, [job.id], "one", NOW + LEASE)
        paper.report(unit, job.id, "accepted", None)

    house.does(taken, by=PRINTER)
    return house


def look(house: House, leases: Leases) -> tuple[str, str | None]:
    """How the slip stands after it was looked after."""
    leases.look(house.office)
    with house.store.reading() as seen:
        (job,) = seen.jobs(HERE, (*paper.NOT_FINISHED, *paper.NEEDS_A_PERSON), 9)
    return job.state, job.reason


def leases_of(house: House, clock: Clock, presence: Presence) -> Leases:
    def write(office: Office, by: Actor, work: object) -> None:
        house.does(work, by=by, now=clock.now)  # type: ignore[arg-type]

    return Leases(house.store, clock, presence, write)


def test_a_slow_printer_keeps_its_slip_for_an_hour_while_its_agent_is_there(
    house: House, clock: Clock, presence: Presence
) -> None:
    leases = leases_of(house, clock, presence)
    for _ in range(360):
        clock.now += timedelta(seconds=10)
        assert look(house, leases) == ("accepted", None)
    presence.went("line")
    clock.now += LEASE
    assert look(house, leases) == ("unknown", "agent_away")


def test_an_agent_with_another_spool_renews_nothing(
    house: House, clock: Clock, presence: Presence
) -> None:
    leases = leases_of(house, clock, presence)
    presence.went("line")
    presence.came(PRINTER, "new", "two")
    clock.now += LEASE
    assert look(house, leases) == ("unknown", "agent_away")


def test_a_server_that_was_away_waits_for_its_agents_before_it_gives_up(
    house: House, clock: Clock
) -> None:
    clock.now += timedelta(hours=1)
    leases = leases_of(house, clock, Presence(clock))
    assert look(house, leases) == ("accepted", None)
    clock.now += LEASE - MOMENT
    assert look(house, leases) == ("accepted", None)
    clock.now += MOMENT
    assert look(house, leases) == ("unknown", "agent_away")


def test_an_agent_with_another_spool_is_a_rival_and_one_that_tells_none_is_not(
    presence: Presence,
) -> None:
    assert not presence.rival(PRINTER, "one")
    presence.came(PRINTER, "line", "one")
    assert presence.rival(PRINTER, "two")
    assert not presence.rival(PRINTER, "one") and not presence.rival(PRINTER, None)
    assert not presence.rival(SECOND, "two")
    presence.went("line")
    assert not presence.rival(PRINTER, "two")


def test_two_agents_are_told_of_as_long_as_the_second_is_heard(
    presence: Presence, clock: Clock
) -> None:
    presence.came(PRINTER, "line", "one")
    assert presence.share(PRINTER) and not presence.share(PRINTER)
    assert presence.printer(PRINTER)["shared"] is True
    clock.now += SHARED
    assert presence.printer(PRINTER)["shared"] is False
    assert presence.share(PRINTER)


def test_two_old_agents_are_noticed_when_the_older_line_goes_on_talking(
    presence: Presence, clock: Clock
) -> None:
    presence.came(PRINTER, "older")
    clock.now += timedelta(hours=1)
    presence.came(PRINTER, "newer")
    clock.now += LATE
    presence.report("older", status_of({}))
    presence.report("newer", status_of({}))
    assert presence.printer(PRINTER)["shared"] is False
    clock.now += MOMENT
    assert presence.report("older", status_of({}))
    assert presence.printer(PRINTER)["shared"] is True


@pytest.mark.parametrize(
    ("first", "second", "better"),
    [
        ({"paper": "bad", "online": "bad"}, {"online": "ok"}, True),
        ({"paper": "bad"}, {}, False),
        ({"paper": "bad"}, {"online": "ok", "cutter": "bad"}, False),
        ({"online": "ok"}, {"online": "ok"}, False),
        ({"near_end": "bad", "online": "ok"}, {"online": "ok"}, True),
    ],
)
def test_another_printer_is_better_only_when_it_says_that_it_is_well(
    presence: Presence, first: dict[str, str], second: dict[str, str], better: bool
) -> None:
    presence.came(PRINTER, "one", "one")
    assert not presence.better_than(PRINTER)
    presence.came(SECOND, "two", "two")
    presence.report("one", status_of(first))
    presence.report("two", status_of(second))
    assert presence.better_than(PRINTER) is better
