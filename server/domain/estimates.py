"""Honest waits: an interval, rounded up; nobody gets a point, and no estimate moves anybody."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

STEP = 5
ENOUGH = 8


@dataclass(frozen=True, slots=True)
class Wait:
    """Minutes: half wait no longer than `low`, four of five no longer than `high`."""

    low: int
    high: int


def wait(
    *, ahead: int, desks: int, recent: Sequence[float], planned: float, until_due: float
) -> Wait:
    """The wait of somebody with `ahead` people due before them at `desks` working desks.

    `recent`: measured service times in minutes, newest first; with fewer than eight, the
    `planned` length stands in. `until_due`: minutes until an appointment's own start, which the
    wait is never shorter than.
    """
    median, slow = _pace(recent, planned)
    low = max(until_due, ahead / max(desks, 1) * median)
    high = max(until_due, (ahead + 1) / max(desks, 1) * slow)
    return Wait(_up(low), max(_up(high), _up(low) + STEP))


def _pace(recent: Sequence[float], planned: float) -> tuple[float, float]:
    """Median and 80th percentile of a service time, in minutes."""
    if len(recent) < ENOUGH:
        return planned, planned * 1.5
    return statistics.median(recent), statistics.quantiles(recent, n=5)[3]


def _up(minutes: float) -> int:
    return max(0, math.ceil(minutes / STEP) * STEP)
