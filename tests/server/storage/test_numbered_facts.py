"""Facts are numbered without gaps, and versions of the policy stand, on every engine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from server.domain.events import Fact
from server.domain.model import Role
from server.domain.policy import Mode, Override
from server.usecases.ports import Store
from tests.builders import (
    ELSEWHERE,
    HERE,
    NOW,
    actor,
    after,
    policy,
)
from tests.server.storage.steps import FACT

pytestmark = pytest.mark.usefixtures("two_offices")


# Facts are numbered without gaps, per office.


def test_facts_are_numbered_from_one_without_gaps_for_each_office(store: Store) -> None:
    with store.writing(HERE) as tx:
        assert [e.seq for e in tx.append([FACT, FACT], NOW)] == [1, 2]
        assert [e.seq for e in tx.append([FACT], NOW)] == [3]
    with store.writing(ELSEWHERE) as tx:
        assert [e.seq for e in tx.append([FACT], NOW)] == [1]
    with store.reading() as look:
        assert (look.seq(HERE), look.seq(ELSEWHERE), look.seq("nowhere")) == (3, 1, 0)


def test_facts_come_back_as_they_went_in(store: Store) -> None:
    with store.writing(HERE) as tx:
        made = tx.append([FACT, Fact("left", {"number": "Å001"})], after(0.5))
    with store.reading() as look:
        assert list(look.events(HERE, 0, 10)) == list(made)
        assert [e.seq for e in look.events(HERE, 1, 10)] == [2]
        assert [e.seq for e in look.events(HERE, 0, 1)] == [1]
        assert look.events(HERE, 2, 10) == []


def test_no_facts_take_no_number(store: Store) -> None:
    with store.writing(HERE) as tx:
        assert tx.append([], NOW) == []
        assert tx.seq(HERE) == 0


def test_an_office_that_stands_is_not_made_again(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.append([FACT], NOW)
        tx.ensure_office(HERE)
        assert tx.seq(HERE) == 1


def test_facts_of_an_office_without_a_row_are_refused(store: Store) -> None:
    with store.writing("nowhere") as tx, pytest.raises(LookupError):
        tx.append([FACT], NOW)


# Versions of the policy.


def test_every_version_of_the_policy_stands_and_the_last_is_in_force(store: Store) -> None:
    first = policy(at=NOW, by="system", by_name="system", room_limit=20)
    second = replace(
        first, version=2, override=Override(Mode.OPEN, after(60)), at=after(1), comment="kø"
    )
    third = replace(second, version=3, override=Override(Mode.CLOSED, None), at=after(2))
    with store.writing(HERE) as tx:
        assert tx.policy(HERE) is None
        for version in (first, second, third):
            tx.add_policy(version)
    with store.reading() as look:
        assert look.policy(HERE) == third
        assert list(look.policies(HERE, 2)) == [third, second]
        assert look.policy_version(HERE, 1) == first
        assert look.policy_version(HERE, 4) is None
        assert look.policies(ELSEWHERE, 5) == []


def test_a_version_tells_the_name_of_who_made_it(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.add_actor(actor(Role.MANAGER, name="Mona"), "hash", NOW)
        tx.add_policy(policy(at=NOW, by="manager-1"))
        tx.remove_actor("manager-1", NOW)
    with store.reading() as look:
        stands = look.policy(HERE)
    assert stands and stands.by_name == "Mona"
