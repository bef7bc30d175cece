"""What is done about a page that is not well: reload first, then restart, never giving up."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine.judge import LONGEST_PAUSE, Judge, Pause, Remedy, Sight


def told(*seen: tuple[float, Sight]) -> list[Remedy]:
    """The remedies for what is seen at these seconds."""
    judge = Judge(0.0)
    return [judge.judge(sight, at) for at, sight in seen]


def test_a_page_that_is_well_is_left_alone() -> None:
    assert set(told(*((float(at), Sight.WELL) for at in range(100)))) == {Remedy.NONE}


def test_a_page_may_take_its_time_to_load_but_not_for_ever() -> None:
    assert told((1, Sight.LOADING), (5, Sight.BLANK)) == [Remedy.NONE, Remedy.NONE]
    assert told((7, Sight.BLANK), (14, Sight.BLANK)) == [Remedy.RELOAD, Remedy.RESTART]


def test_a_page_that_goes_blank_is_loaded_anew_within_two_looks() -> None:
    assert told((9, Sight.WELL), (10, Sight.BLANK), (12, Sight.BLANK)) == [
        Remedy.NONE, Remedy.NONE, Remedy.RELOAD,
    ]  # fmt: skip


def test_a_page_whose_process_has_died_is_loaded_at_once_and_then_restarted() -> None:
    assert told((9, Sight.WELL), (10, Sight.CRASHED), (11, Sight.CRASHED)) == [
        Remedy.NONE, Remedy.RELOAD, Remedy.RESTART,
    ]  # fmt: skip


def test_a_frozen_page_gets_another_process_first() -> None:
    assert told((9, Sight.WELL), (10, Sight.FROZEN), (16, Sight.FROZEN)) == [
        Remedy.NONE, Remedy.REVIVE, Remedy.RESTART,
    ]  # fmt: skip


def test_what_befell_it_long_ago_is_forgotten() -> None:
    seen = [(1, Sight.CRASHED), (2, Sight.WELL), (6, Sight.WELL), (7, Sight.CRASHED)]
    assert told(*seen)[-1] is Remedy.RELOAD


def test_without_a_server_it_waits_and_tries_and_never_restarts() -> None:
    seen = [(1.0, Sight.UNSERVED), *((float(at), Sight.WAITING) for at in range(2, 60))]
    remedies = told(*seen)
    assert remedies[0] is Remedy.WAIT
    assert set(remedies[1:]) == {Remedy.NONE, Remedy.TRY}
    tries = [at for (at, _), remedy in zip(seen, remedies, strict=True) if remedy is Remedy.TRY]
    assert max(later - at for at, later in pairwise(tries)) <= 2


@given(st.lists(st.tuples(st.floats(0.5, 3), st.sampled_from(Sight)), max_size=60))
def test_nothing_stands_unwell_for_ten_seconds_without_a_remedy(
    seen: list[tuple[float, Sight]],
) -> None:
    judge, now, unwell = Judge(0.0), 0.0, None
    for step, sight in seen:
        now += step
        remedy = judge.judge(sight, now)
        if remedy is Remedy.RESTART:
            return
        mended = sight is Sight.WELL or remedy is not Remedy.NONE
        unwell = None if mended else (now if unwell is None else unwell)
        assert unwell is None or now - unwell < 10


def test_a_chromium_that_showed_the_page_is_started_again_at_once() -> None:
    pause = Pause()
    assert [pause.after(was_well=True) for _ in range(5)] == [0] * 5


def test_one_that_never_shows_it_is_tried_more_and_more_seldom_but_always() -> None:
    pause = Pause()
    waits = [pause.after(was_well=False) for _ in range(12)]
    assert waits == sorted(waits) and waits[0] == 0 and waits[-1] == LONGEST_PAUSE
    assert pause.after(was_well=True) == 0
