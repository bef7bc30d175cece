"""What was done a moment ago is kept as it stood, on every engine, and only for a while."""

from __future__ import annotations

from dataclasses import replace

import pytest

from server.usecases.ports import Act, Before, Message, Pc, Store
from tests.builders import ELSEWHERE, HERE, NOW, after, ticket, visit

pytestmark = pytest.mark.usefixtures("two_offices")

WHOLE = Before(
    tickets={"t-A1": ticket(1, called_at=after(-5), desk="1", calls=2), "t-A2": None},
    visits={"v-A1": visit(), "v-A2": None},
    pcs={1: Pc(1, None, None), 2: Pc(2, after(-3), "v-A1")},
    jobs=("j-1", "j-2"),
    message=Message("Hei", after(60)),
)
ACT = Act(7, 9, "finished", "guide-1", NOW, WHOLE)


def test_an_act_comes_back_as_it_was_kept(store: Store) -> None:
    empty = Act(8, 8, "pc_freed", "guide-1", NOW, Before())
    with store.writing(HERE) as tx:
        tx.keep_act(ACT)
        tx.keep_act(empty)
    with store.writing(HERE) as tx:
        assert (tx.act(7), tx.act(8), tx.act(9)) == (ACT, empty, None)
        tx.keep_act(replace(ACT, undone=True))
        assert tx.act(7) == replace(ACT, undone=True)


def test_an_act_belongs_to_its_office_and_is_dropped_when_it_is_old(store: Store) -> None:
    with store.writing(HERE) as tx:
        tx.keep_act(ACT)
    with store.writing(ELSEWHERE) as tx:
        assert tx.act(7) is None
        tx.forget_acts(after(1))
    with store.writing(HERE) as tx:
        tx.forget_acts(NOW)
        assert tx.act(7) == ACT
        tx.forget_acts(after(1))
        assert tx.act(7) is None
