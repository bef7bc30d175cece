"""What the screens show: one consistent look each."""

from __future__ import annotations

from datetime import timedelta

import pytest

from server.domain.gate import By
from server.domain.lifecycle import Move, Order
from server.domain.policy import Mode, Override
from server.errors import Unknown
from server.usecases import board, paper
from server.usecases.arrivals import Asked
from server.usecases.ports import Store
from tests.builders import HERE, NOW, House, after, policy
from tests.server.usecases.stories import book, by_code, come, move, seated, walk_in


@pytest.fixture
def house(store: Store) -> House:
    """An open door."""
    return House(store, first=policy(override=Override(Mode.OPEN, None)))


def test_the_display_shows_todays_calls_newest_first_and_how_many_wait(house: House) -> None:
    tickets = [seated(come(house, walk_in())) for _ in range(3)]
    come(house, Asked(By.ACUTE))
    for n, one in enumerate(tickets[:2]):
        move(house, one, Order(Move.CALL, desk=str(n + 1)), now=after(n))
    shown = board.public(house.store, house.office, after(3))
    assert [t.number for t in shown.calls] == ["A002", "A001"]
    assert shown.waiting == 1
    assert shown.seq == len(house.facts())
    move(house, tickets[1], Order(Move.NO_SHOW))
    assert [t.number for t in board.public(house.store, house.office, after(3)).calls] == ["A001"]
    assert board.public(house.store, house.office, NOW + timedelta(days=1)).calls == []


def test_the_staff_see_everything_of_today(house: House) -> None:
    book(house)
    book(house, "a-2", start=after(24 * 60), code="OTHER1")
    open_, gone = seated(come(house, by_code())), seated(come(house, walk_in()))
    move(house, gone, Order(Move.LEAVE))
    come(house, walk_in(service="aap"))
    job = seated(come(house, walk_in())).id
    with house.store.reading() as look:
        jobs = look.jobs(HERE, paper.NOT_FINISHED, 9)
    house.does(lambda unit: paper.report(unit, jobs[0].id, "failed", "paper_out"))
    shown = board.staff(house.store, house.office, NOW)
    assert {t.id for t in shown.tickets} == {open_.id, gone.id, job}
    assert [a.external_id for a in shown.appointments] == ["a-1"]
    assert [j.id for j in shown.jobs] == [jobs[0].id]
    assert (shown.people, shown.sent, shown.can_undo) == (2, {"aap": {"": 1}}, False)


def test_the_day_of_the_staff_is_the_offices_own(house: House) -> None:
    for n, hours in enumerate((-10.1, -9.9, 13.9, 14.1)):
        book(house, f"a-{n}", start=after(hours * 60), code=f"CODE{n}")
    shown = board.staff(house.store, house.office, NOW)
    assert [a.external_id for a in shown.appointments] == ["a-1", "a-2"]


def test_the_kiosk_offers_the_most_asked_for_first(house: House) -> None:
    for service in ("social", "social", "aap"):
        come(house, walk_in(service=service))
    come(house, walk_in(), now=NOW - timedelta(days=30))
    shown = board.kiosk(house.store, house.office, NOW)
    assert [s.id for s in shown.services] == ["social", "aap", "work"]


def own(house: House, token: str) -> board.OwnTicket:
    return board.own(house.store, {HERE: house.office}, token, NOW)


def test_the_own_page_tells_how_many_are_before_and_an_interval(house: House) -> None:
    come(house, walk_in(), now=after(-1))
    come(house, Asked(By.GUIDE), now=after(-1))
    mine = seated(come(house, walk_in()))
    shown = own(house, mine.token)
    assert (shown.ticket.id, shown.ahead) == (mine.id, 1)
    assert shown.wait and shown.wait.low < shown.wait.high
    move(house, mine, Order(Move.CALL, desk="1"))
    assert (own(house, mine.token).ahead, own(house, mine.token).wait) == (0, None)


def test_the_guides_line_is_told_no_wait(house: House) -> None:
    assert own(house, seated(come(house, Asked(By.ACUTE))).token).wait is None


def test_a_wrong_secret_or_an_office_that_is_gone_opens_nothing(house: House) -> None:
    mine = seated(come(house, walk_in()))
    with pytest.raises(Unknown, match="unknown_ticket"):
        own(house, "wrong")
    with pytest.raises(Unknown, match="unknown_ticket"):
        board.own(house.store, {}, mine.token, NOW)
