"""Undo: a slip of the finger is taken back, whole, by whoever made it, while nothing has come
after it; and the record keeps both."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.domain.gate import By
from server.domain.lifecycle import ALLOWED, OUTCOMES, Move, Order
from server.domain.model import Actor, Channel, Kind, Line, Role, State, Ticket
from server.domain.policy import Mode
from server.errors import Conflict, MottakError
from server.usecases import calling, leasing, opening, paper, sending, switching
from server.usecases.arrivals import Asked, arrive
from server.usecases.ports import Message, Reader, Store
from server.usecases.undoing import Undone, undo
from server.usecases.unit import Unit
from tests.builders import HERE, NOW, House, actor, after
from tests.fakes import FakeStore
from tests.server.usecases.stories import (
    ADVISER,
    GUIDE,
    book,
    by_code,
    come,
    move,
    seated,
    the_visit,
    walk_in,
)

SECOND = 1 / 60
CHECK_IN = Asked(By.APPOINTMENT, external_id="a-1")
SENT = walk_in(channel=Channel.PHONE)


@pytest.fixture
def house(store: Store) -> House:
    """Gated; one appointment at ten."""
    house = House(store)
    book(house)
    return house


def act(house: House, work: Callable[[Unit], Any], by: Actor = GUIDE, minutes: float = 0) -> int:
    """Do it: the number under which it can be undone."""
    _, change = house.told(work, by=by, now=after(minutes))
    assert change.undo is not None
    return change.undo


def take_back(house: House, seq: int, by: Actor = GUIDE, seconds: float = 8) -> Undone:
    """Undo it, so many seconds after NOW."""
    return house.does(lambda unit: undo(unit, seq), by=by, now=after(seconds * SECOND))


def seen(house: House) -> tuple[object, ...]:
    """Everything that screens are made of, but what stays in the record for ever."""

    def at(look: Reader) -> tuple[object, ...]:
        today = house.office.day(NOW)
        policy = look.policy(HERE)
        return (
            list(look.open_tickets(HERE)), look.people(HERE), look.sent(HERE, today),
            list(look.appointments_between(HERE, after(-600), after(600))),
            {pc.number: (pc.since, pc.visit) for pc in look.pcs(HERE) if pc.since},
            look.demand(HERE, today), list(look.called_tickets(HERE, today, 99)),
            list(look.recent_minutes(HERE, "work", 9)), look.message(HERE),
            [v.id for v in look.open_visits(HERE)], policy and (policy.override, policy.services),
        )  # fmt: skip

    with house.store.reading() as look:
        return at(look)


def test_the_wrong_person_checked_in_is_as_if_not_come_and_the_number_is_not_given_again(
    house: House,
) -> None:
    before = seen(house)
    seq = act(house, lambda unit: arrive(unit, CHECK_IN))
    told = take_back(house, seq)
    assert seen(house) == before
    assert told.ticket and (told.ticket.number, told.ticket.state) == ("A001", State.WITHDRAWN)
    assert seated(come(house, by_code())).number == "A002"


def test_a_slip_that_has_not_gone_out_never_does(house: House) -> None:
    arrived, change = house.told(lambda unit: arrive(unit, CHECK_IN), by=GUIDE)
    told = take_back(house, change.undo or 0)
    job = arrived.job or ""
    with house.store.reading() as look:
        slip = look.job(HERE, job)
    assert slip and (slip.state, slip.reason, told.slip) == ("dismissed", "undone", False)
    assert house.does(lambda unit: leasing.sent(unit, [job], None, after(1))) == []


@pytest.mark.parametrize("came_out", [False, True])
def test_a_slip_that_went_out_is_told_to_hold_no_longer(house: House, came_out: bool) -> None:
    arrived, change = house.told(lambda unit: arrive(unit, CHECK_IN), by=GUIDE)
    job, printer = arrived.job or "", actor(Role.PRINTER)
    house.does(lambda unit: leasing.sent(unit, [job], None, after(1)), by=printer)
    if came_out:
        house.does(lambda unit: paper.report(unit, job, "printed", None), by=printer)
    assert take_back(house, change.undo or 0).slip
    with house.store.reading() as look:
        slip = look.job(HERE, job)
    assert slip and slip.state == ("printed" if came_out else "dismissed")


def test_one_counted_by_mistake_counts_no_more_and_both_facts_stay(house: House) -> None:
    before = seen(house)
    arrived, change = house.told(lambda unit: arrive(unit, SENT), by=GUIDE)
    told, undone = house.told(lambda unit: undo(unit, change.undo or 0), by=GUIDE)
    assert seen(house) == before
    assert (told.what, told.ticket, undone.sent) == ("arrived", None, {})
    assert the_visit(house, arrived).outcome == "undone"
    assert house.facts()[-3:] == ["arrived", "redirected", "undone"]
    (event,) = undone.events
    assert event.data["of"] == change.undo
    assert (event.data["verdict"], event.data["what"]) == ("redirected", "arrived")


def test_a_machine_given_by_mistake_is_free_again(house: House) -> None:
    visit = come(house, walk_in()).visit or ""
    before = seen(house)
    seq = act(house, lambda unit: sending.choose_channel(unit, visit, Channel.SELF_SERVICE, False))
    assert seen(house) != before
    take_back(house, seq)
    assert seen(house) == before
    assert house.facts()[-2:] == ["undone", "pc_freed"]


def test_an_acute_call_taken_by_mistake_is_alight_again(house: House) -> None:
    acute = seated(come(house, Asked(By.ACUTE)))
    seq = act(house, lambda unit: calling.move(unit, acute.id, Order(Move.SERVE)))
    told = take_back(house, seq)
    assert told.ticket and (told.ticket.state, told.ticket.kind) == (State.WAITING, Kind.ACUTE)
    assert told.ticket == acute


def test_nobody_withdraws_an_acute_call(house: House) -> None:
    _, change = house.told(lambda unit: arrive(unit, Asked(By.ACUTE)), by=GUIDE)
    assert change.undo is None
    with pytest.raises(Conflict, match="undo_too_late"):
        take_back(house, change.events[0].seq)


@pytest.mark.parametrize("order", [Order(Move.NO_SHOW), Order(Move.LEAVE), Order(Move.RECALL)])
def test_one_marked_as_gone_by_mistake_stands_as_before(house: House, order: Order) -> None:
    ticket = seated(come(house, walk_in(by=By.APPOINTMENT, external_id="a-1", service=None)))
    move(house, ticket, Order(Move.CALL, desk="1"))
    before = seen(house)
    seq = act(house, lambda unit: calling.move(unit, ticket.id, order), ADVISER)
    take_back(house, seq, ADVISER)
    assert seen(house) == before


def test_a_visit_finished_by_mistake_goes_on_and_its_time_is_not_measured(house: House) -> None:
    ticket = seated(come(house, CHECK_IN, by_guide=True))
    for order in (Order(Move.CALL, desk="1"), Order(Move.SERVE)):
        move(house, ticket, order)
    before = seen(house)
    done = Order(Move.FINISH, outcome="solved")
    seq = act(house, lambda unit: calling.move(unit, ticket.id, done), ADVISER, minutes=10)
    take_back(house, seq, ADVISER, seconds=608)
    assert seen(house) == before


def test_the_door_and_the_line_on_the_display_stand_as_before(house: House) -> None:
    house.does(lambda unit: switching.show_message(unit, Message("Hei", after(60))), by=GUIDE)
    before = seen(house)
    door = act(house, lambda unit: switching.switch_mode(unit, Mode.OPEN, None, "mange"))
    line = act(house, lambda unit: switching.show_message(unit, None))
    take_back(house, door)
    take_back(house, line)
    assert seen(house) == before


def test_asked_again_it_changes_nothing_more(house: House) -> None:
    seq = act(house, lambda unit: arrive(unit, CHECK_IN))
    first = take_back(house, seq)
    facts = house.facts()
    assert take_back(house, seq, seconds=9) == first
    assert take_back(house, seq, seconds=600) == first
    assert house.facts() == facts


def test_nobody_undoes_what_another_did(house: House) -> None:
    seq = act(house, lambda unit: arrive(unit, CHECK_IN))
    before, facts = seen(house), house.facts()
    with pytest.raises(Conflict, match="undo_not_yours"):
        take_back(house, seq, ADVISER)
    assert (seen(house), house.facts()) == (before, facts)


def test_the_server_itself_keeps_the_time(house: House) -> None:
    seq = act(house, lambda unit: arrive(unit, CHECK_IN))
    with pytest.raises(Conflict, match="undo_too_late"):
        take_back(house, seq, seconds=21)
    assert take_back(house, seq, seconds=20).ticket


def test_what_others_have_built_on_stands(house: House) -> None:
    ticket = seated(come(house, CHECK_IN, by_guide=True))
    first = act(
        house, lambda unit: calling.move(unit, ticket.id, Order(Move.CALL, desk="1")), ADVISER
    )
    house.does(lambda unit: calling.move(unit, ticket.id, Order(Move.SERVE)), by=ADVISER)
    with pytest.raises(Conflict, match="undo_overtaken"):
        take_back(house, first, ADVISER)


def test_steps_are_taken_back_one_by_one_the_last_first(house: House) -> None:
    acute = seated(come(house, Asked(By.ACUTE)))
    steps = (
        Order(Move.SERVE), Order(Move.TRANSFER, line=Line.SERVICE),
        Order(Move.TRANSFER, line=Line.GUIDE), Order(Move.SERVE),
    )  # fmt: skip
    seqs = [
        act(house, lambda unit, step=step: calling.move(unit, acute.id, step))  # type: ignore[misc]
        for step in steps
    ]
    with pytest.raises(Conflict, match="undo_overtaken"):
        take_back(house, seqs[2])
    told = [take_back(house, seq).ticket for seq in reversed(seqs)]
    assert told[-1] == acute


def test_the_door_and_the_line_are_taken_back_one_by_one_too(house: House) -> None:
    pictures, seqs = [seen(house)], []
    for work in (
        lambda unit: switching.switch_mode(unit, Mode.OPEN, None, "mange"),
        lambda unit: switching.switch_mode(unit, Mode.CLOSED, None, "brann"),
        lambda unit: switching.show_message(unit, Message("Hei", after(60))),
        lambda unit: switching.show_message(unit, Message("Hallo", after(60))),
        lambda unit: switching.switch_service(unit, "work", (Channel.PHONE,), True, "prøver"),
    ):
        seqs.append(act(house, work))
        pictures.append(seen(house))
    for seq in reversed(seqs):
        take_back(house, seq)
        pictures.pop()
        assert seen(house) == pictures[-1]
    with house.store.reading() as look:
        comments = [policy.comment for policy in look.policies(HERE, 3)]
    assert comments == ["↩ 2", "↩ 3", "↩ 4"]


def test_what_another_changed_after_a_thing_was_taken_back_stands(house: House) -> None:
    first = act(house, lambda unit: switching.switch_mode(unit, Mode.OPEN, None, "mange"))
    second = act(house, lambda unit: switching.switch_mode(unit, Mode.CLOSED, None, "brann"))
    take_back(house, second)
    house.does(lambda unit: switching.switch_mode(unit, Mode.CLOSED, None, "stengt"), by=ADVISER)
    before = seen(house)
    with pytest.raises(Conflict, match="undo_overtaken"):
        take_back(house, first)
    assert seen(house) == before


def test_a_visitor_who_asks_the_kiosk_for_the_same_appointment_is_here(house: House) -> None:
    seq = act(house, lambda unit: arrive(unit, CHECK_IN))
    come(house, by_code())
    with pytest.raises(Conflict, match="undo_overtaken"):
        take_back(house, seq)


def test_a_desk_that_has_somebody_new_keeps_them(house: House) -> None:
    first, second = (seated(come(house, walk_in(by=by))) for by in (By.ACUTE, By.ACUTE))
    move(house, first, Order(Move.CALL, desk="1"))
    seq = act(house, lambda unit: calling.move(unit, first.id, Order(Move.NO_SHOW)), ADVISER)
    move(house, second, Order(Move.CALL, desk="1"))
    with pytest.raises(Conflict, match="undo_overtaken"):
        take_back(house, seq, ADVISER)


def test_one_who_has_come_anew_is_not_there_twice(house: House) -> None:
    ticket = seated(come(house, CHECK_IN, by_guide=True))
    seq = act(house, lambda unit: calling.move(unit, ticket.id, Order(Move.LEAVE)))
    again = seated(come(house, CHECK_IN, by_guide=True))
    with pytest.raises(Conflict, match="undo_overtaken"):
        take_back(house, seq)
    assert again.number == "A002"


def test_what_a_visitor_does_at_the_kiosk_is_not_for_others_to_undo(house: House) -> None:
    _, change = house.told(lambda unit: arrive(unit, by_code()))
    assert change.undo is None


def test_an_act_is_forgotten_with_the_answers_of_its_day(house: House) -> None:
    seq = act(house, lambda unit: arrive(unit, CHECK_IN))
    house.does(opening.close_past_days, now=after(3 * 24 * 60))
    with house.store.writing(HERE) as tx:
        assert tx.act(seq) is None


MOVES = st.tuples(
    st.sampled_from([m for m in Move if m is not Move.CLOSE_OUT]),
    st.sampled_from(["1", "2", "3"]), st.sampled_from(OUTCOMES), st.sampled_from(Line),
)  # fmt: skip
ARRIVALS = st.sampled_from(
    [
        CHECK_IN, SENT, walk_in(), walk_in(channel=Channel.SELF_SERVICE), Asked(By.ACUTE),
        Asked(By.GUIDE, service="work", reason="deadline"),
    ]
)  # fmt: skip
SWITCHES = st.sampled_from(list(Mode)) | st.sampled_from([None, *"ABC"])
"""The door, or the line on the display."""


@given(
    day=st.lists(ARRIVALS | SWITCHES | st.tuples(st.integers(0, 4), MOVES), max_size=12),
    back=st.integers(1, 6),
)
def test_whatever_was_done_is_undone_to_the_letter(day: list[Any], back: int) -> None:
    """Any hours at the entrance, then the last acts taken back, the last first: all is as it was,
    and numbers go on where they were."""
    house = House(FakeStore())
    book(house)
    pictures: list[Any] = [seen(house)]
    seqs: list[int] = []
    for step in day:
        change = _tried(house, step)
        if change is None:
            pictures, seqs = [seen(house)], []
        else:
            pictures.append(seen(house))
            seqs.append(change)
    for seq in reversed(seqs[-back:]):
        take_back(house, seq)
        pictures.pop()
        assert seen(house) == pictures[-1]
    given_numbers = [e for e in _events(house) if e.type == "admitted"]
    assert len({e.data["number"] for e in given_numbers}) == len(given_numbers)
    assert [e.seq for e in _events(house)] == list(range(1, len(_events(house)) + 1))


def _tried(house: House, step: Any) -> int | None:
    """The act's number; None for what cannot be undone, which may stand in the way of others."""
    try:
        if isinstance(step, Asked):
            return house.told(lambda unit: arrive(unit, step), by=GUIDE)[1].undo
        if isinstance(step, Mode):
            switch = lambda unit: switching.switch_mode(unit, step, None, "prøver")  # noqa: E731  # one line beside the others
            return house.told(switch, by=GUIDE)[1].undo
        if step is None or isinstance(step, str):
            line = Message(step, after(60)) if step else None
            return house.told(lambda unit: switching.show_message(unit, line), by=GUIDE)[1].undo
        which, (kind, desk, outcome, line) = step
        tickets = _tickets(house)
        if not tickets:
            return None
        ticket = tickets[which % len(tickets)]
        if ticket.state not in ALLOWED[kind]:
            return None
        order = Order(kind, ticket.desk or desk, outcome)
        order = Order(kind, line=line) if kind is Move.TRANSFER else order
        return house.told(lambda unit: calling.move(unit, ticket.id, order), by=GUIDE)[1].undo
    except MottakError:
        return None


def _tickets(house: House) -> list[Ticket]:
    with house.store.reading() as look:
        return list(look.open_tickets(HERE))


def _events(house: House) -> list[Any]:
    with house.store.reading() as look:
        return list(look.events(HERE, 0, 9999))
