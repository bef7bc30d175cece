"""Nobody uses more than was agreed, and whoever keeps to it never waits."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from server.pace import Pace, Paces


@given(
    st.lists(st.tuples(st.floats(0, 3), st.floats(0, 4)), min_size=1, max_size=40),
    st.floats(0.5, 20),
    st.floats(1, 10),
)
def test_no_more_is_used_than_was_agreed(
    takes: list[tuple[float, float]], per_second: float, at_once: float
) -> None:
    """Each `take` waits as told, as a line does: in any span of time no more than at once and
    the seconds' share; whoever stays below the share never waits."""
    now = 0.0
    pace = Pace(per_second, at_once, lambda: now)
    used: list[tuple[float, float]] = []
    for pause, amount in takes:
        now += pause
        now += pace.take(amount)
        used.append((now, amount))
    for first in range(len(used)):
        span = used[-1][0] - used[first][0]
        assert sum(amount for _, amount in used[first:]) <= (
            at_once + span * per_second + used[first][1] + 1e-6
        )
    assert all(later >= earlier for (earlier, _), (later, _) in pairwise(used))


@given(st.integers(1, 50), st.floats(0.5, 20), st.floats(1, 10))
def test_whoever_keeps_to_the_share_never_waits(
    times: int, per_second: float, at_once: float
) -> None:
    now = 0.0
    pace = Pace(per_second, at_once, lambda: now)
    for _ in range(times):
        assert pace.take(1) < 1e-9
        now += 1 / per_second + 1e-9


@given(st.integers(1, 30), st.floats(0.5, 20), st.floats(1, 10))
def test_to_ask_how_long_one_would_wait_takes_nothing(
    times: int, per_second: float, at_once: float
) -> None:
    pace, asked = (Pace(per_second, at_once, lambda: 0.0) for _ in range(2))
    for _ in range(times):
        assert asked.wait() == asked.wait() == pace.wait() == asked.take() == pace.take()


def test_each_device_has_its_own() -> None:
    paces = Paces(0.001, at_once=1)
    assert paces.of("office", "a").take() == 0 and paces.of("office", "a").wait() > 0
    assert paces.of("office", "b").wait() == paces.of("other", "a").wait() == 0
