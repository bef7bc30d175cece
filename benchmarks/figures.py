"""What all parts of a measurement share."""

from __future__ import annotations

from collections.abc import Iterable

Row = tuple[str, str, str]
"""What was measured, the result, and what is aimed at."""


def quantile(values: Iterable[float], share: float) -> float:
    """The value below which that share of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def middle_and_worst(values: list[float]) -> str:
    """Median and 99th percentile, of milliseconds."""
    return f"p50 {quantile(values, 0.5):.1f} ms, p99 {quantile(values, 0.99):.1f} ms"
