"""How old a slip is: by the server's times, whatever the clock beside the printer says."""

from datetime import UTC, datetime, timedelta
from time import time

import pytest

from printers.age import Ages

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


def minutes_ago(minutes: float) -> str:
    return (NOW - timedelta(minutes=minutes)).isoformat()


@pytest.mark.parametrize(("minutes", "late"), [(0, False), (29, False), (31, True), (9000, True)])
def test_the_servers_times_decide(minutes: float, late: bool) -> None:
    ages = Ages(limit=1800)
    ages.hears(NOW.isoformat().replace("+00:00", "Z"))
    # This machine believes that it saw the slip a year ago, or will see it next year.
    for seen in (time(), time() - 365 * 86400, time() + 365 * 86400):
        assert ages.too_old(minutes_ago(minutes), seen) is late


@pytest.mark.parametrize("now", [None, 7, "", "soon", "2026-11-23T10:00:00", {}])
def test_a_time_that_is_none_is_passed_over(now: object) -> None:
    ages = Ages(limit=1800)
    ages.hears(now)
    assert not ages.too_old(minutes_ago(9000), time())


def test_without_the_servers_times_it_counts_from_when_it_was_seen() -> None:
    ages = Ages(limit=1800)
    assert not ages.too_old("", time() - 1700)
    assert ages.too_old("", time() - 1900)
    ages.hears(NOW.isoformat())
    assert ages.too_old("", time() - 1900)
