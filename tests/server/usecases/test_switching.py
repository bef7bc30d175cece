"""The gate is switched in one action with a comment, and undone by the same action."""

from __future__ import annotations

from datetime import datetime

import pytest

from server.domain.model import Channel
from server.domain.policy import Mode, Override, Policy, ServiceRule
from server.errors import Conflict, Invalid, Unknown
from server.usecases import board, switching
from server.usecases.ports import Message, Store
from server.usecases.unit import Unit
from tests.builders import HERE, NOW, House, after
from tests.server.usecases.stories import MANAGER, come, walk_in


@pytest.fixture
def house(store: Store) -> House:
    """Gated."""
    return House(store)


def switch(
    house: House, mode: Mode, comment: str = "mange venter", until: datetime | None = None
) -> Policy:
    return house.does(lambda unit: switching.switch_mode(unit, mode, until, comment), by=MANAGER)


def undo(house: House, comment: str = "") -> Policy:
    return house.does(lambda unit: switching.undo(unit, comment), by=MANAGER, now=after(1))


def stands(house: House) -> Policy:
    with house.store.reading() as look:
        return board.policy_of(look, house.office)


def test_a_switch_is_a_new_version_with_who_when_and_why(house: House) -> None:
    switched = switch(house, Mode.OPEN, "  mange venter  ", until=after(60))
    assert (switched.version, switched.by, switched.by_name) == (2, "manager-1", "Mona")
    assert (switched.at, switched.comment) == (NOW, "mange venter")
    assert stands(house).override == Override(Mode.OPEN, after(60))
    assert come(house, walk_in()).verdict.name == "drop_in"
    assert come(house, walk_in(), now=after(60)).verdict.name == "redirected"
    with house.store.reading() as look:
        first = look.policy_version(HERE, 1)
    assert first and first.override is None


def test_a_switch_is_told_with_its_version_and_mode(house: House) -> None:
    _, change = house.told(
        lambda unit: switching.switch_mode(unit, Mode.CLOSED, None, "brannøvelse"), by=MANAGER
    )
    (event,) = change.events
    assert event.type == "policy_changed"
    assert event.data == {"version": 2, "mode": "closed", "by": "manager-1"}
    assert change.policy and change.policy.override == stands(house).override


@pytest.mark.parametrize("comment", ["", "  ", "ok", " x  "])
def test_a_switch_without_a_reason_is_refused_and_changes_nothing(
    house: House, comment: str
) -> None:
    for work in (
        lambda unit: switching.switch_mode(unit, Mode.OPEN, None, comment),
        lambda unit: switching.switch_service(unit, "work", (), True, comment),
    ):
        with pytest.raises(Invalid, match="comment_missing"):
            house.does(work, by=MANAGER)
    assert stands(house).version == 1


def test_a_time_that_has_passed_is_refused(house: House) -> None:
    with pytest.raises(Invalid, match="invalid_time"):
        switch(house, Mode.OPEN, until=NOW)


def test_undo_is_a_new_version_with_the_settings_before(house: House) -> None:
    switch(house, Mode.OPEN)
    back = undo(house)
    assert (back.version, back.override, back.by_name) == (3, None, "Mona")
    assert come(house, walk_in()).verdict.name == "redirected"
    assert undo(house, "likevel åpent").override == Override(Mode.OPEN, None)
    with house.store.reading() as look:
        assert [p.version for p in look.policies(HERE, 9)] == [4, 3, 2, 1]


def test_the_first_version_cannot_be_undone(house: House) -> None:
    with pytest.raises(Conflict, match="nothing_to_undo"):
        undo(house)


def test_a_services_channels_and_drop_in_are_switched_and_undone(house: House) -> None:
    def work(unit: Unit) -> Policy:
        return switching.switch_service(unit, "social", (Channel.PHONE,), False, "ferie")

    changed = house.does(work, by=MANAGER)
    assert changed.rule("social") == ServiceRule((Channel.PHONE,), False)
    assert changed.rule("work") == stands(house).rule("work")
    assert undo(house).rule("social") == ServiceRule((Channel.PHONE, Channel.BOOKING), True)


def test_an_unknown_service_is_refused(house: House) -> None:
    with pytest.raises(Unknown, match="unknown_service"):
        house.does(lambda unit: switching.switch_service(unit, "x", (), True, "hvorfor"))


def test_a_line_on_the_display_stands_until_its_time_and_can_be_taken_away(house: House) -> None:
    message = Message("Vi åpner kl. 10", after(30))
    house.does(lambda unit: switching.show_message(unit, message))
    with house.store.reading() as look:
        assert board.standing(look, house.office, after(29)) == message
        assert board.standing(look, house.office, after(30)) is None
    house.does(lambda unit: switching.show_message(unit, None))
    with house.store.reading() as look:
        assert look.message(HERE) is None
    assert house.facts()[-2:] == ["message_changed", "message_changed"]
