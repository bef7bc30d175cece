"""Sent elsewhere: each one counted by service and channel, with a machine or a slip."""

from __future__ import annotations

import pytest

from server.domain.model import Channel
from server.errors import Conflict, Unknown
from server.usecases import sending
from server.usecases.ports import Pc, Store
from tests.builders import HERE, NOW, House, after
from tests.server.usecases.stories import GUIDE, book, by_code, come, walk_in


@pytest.fixture
def house(store: Store) -> House:
    """A gated door and two machines."""
    return House(store)


def choose(
    house: House, visit: str | None, channel: Channel, *, paper: bool = False, minutes: float = 0
) -> sending.Sent:
    return house.does(
        lambda unit: sending.choose_channel(unit, visit or "", channel, paper), now=after(minutes)
    )


def counts(house: House) -> object:
    with house.store.reading() as look:
        return look.sent(HERE, house.office.day(NOW))


def machines(house: House) -> dict[int, bool]:
    with house.store.reading() as look:
        return {pc.number: pc.since is not None for pc in look.pcs(HERE)}


def test_the_channel_taken_is_recorded_and_counted(house: House) -> None:
    arrived = come(house, walk_in())
    told = choose(house, arrived.visit, Channel.PHONE, paper=True)
    assert (told.pc, told.visit.channel, told.visit.outcome) == (None, "phone", "redirected")
    assert counts(house) == {"work": {"phone": 1}}
    with house.store.reading() as look:
        job = look.job(HERE, told.job or "")
    assert job and (job.kind, job.visit) == ("sent", arrived.visit)


def test_no_slip_is_made_for_those_who_want_none(house: House) -> None:
    assert choose(house, come(house, walk_in()).visit, Channel.PHONE).job is None


def test_self_service_gives_the_lowest_free_machine_while_there_is_one(house: House) -> None:
    given = [choose(house, come(house, walk_in()).visit, Channel.SELF_SERVICE).pc for _ in range(3)]
    assert given == [1, 2, None]
    assert come(house, walk_in()).free_pcs == 0
    house.does(lambda unit: sending.set_pc(unit, 1, taken=False), by=GUIDE)
    assert choose(house, come(house, walk_in()).visit, Channel.SELF_SERVICE).pc == 1


def test_a_visitor_who_asks_twice_keeps_the_machine(house: House) -> None:
    visit = come(house, walk_in()).visit
    assert choose(house, visit, Channel.SELF_SERVICE).pc == 1
    assert choose(house, visit, Channel.SELF_SERVICE).pc == 1
    assert machines(house) == {1: True}


def test_a_visitor_who_rings_after_all_leaves_the_machine_to_others(house: House) -> None:
    visit = come(house, walk_in()).visit
    choose(house, visit, Channel.SELF_SERVICE)
    _, change = house.told(
        lambda unit: sending.choose_channel(unit, visit or "", Channel.PHONE, False)
    )
    assert change.pcs == {1: Pc(1, None, None)}
    assert counts(house) == {"work": {"phone": 1}}
    assert machines(house) == {1: False}


def test_a_channel_that_the_service_does_not_have_is_refused(house: House) -> None:
    visit = come(house, walk_in()).visit
    before = house.facts()
    with pytest.raises(Conflict, match="channel_not_offered"):
        choose(house, visit, Channel.BOOKING)
    assert house.facts() == before


def test_only_those_who_were_sent_elsewhere_choose(house: House) -> None:
    with pytest.raises(Unknown, match="unknown_visit"):
        choose(house, "none", Channel.PHONE)
    book(house)
    with pytest.raises(Conflict, match="channel_not_offered"):
        choose(house, come(house, by_code()).visit, Channel.PHONE)


def test_the_guide_marks_machines_as_taken_and_free(house: House) -> None:
    taken = house.does(lambda unit: sending.set_pc(unit, 2, taken=True), by=GUIDE)
    assert taken == Pc(2, NOW, None)
    with pytest.raises(Conflict, match="pc_taken"):
        house.does(lambda unit: sending.set_pc(unit, 2, taken=True), by=GUIDE)
    house.does(lambda unit: sending.set_pc(unit, 2, taken=False), by=GUIDE)
    assert machines(house) == {2: False}
    assert house.facts()[-2:] == ["pc_taken", "pc_freed"]
    with pytest.raises(Unknown, match="unknown_pc"):
        house.does(lambda unit: sending.set_pc(unit, 3, taken=True), by=GUIDE)
