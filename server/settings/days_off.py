"""Public holidays by country, from the library that follows the laws of most."""

from __future__ import annotations

from datetime import date
from functools import cache

FIRST, LAST = 2025, 2060
"""A server that has not been brought up to date by then knows of no holidays."""


def is_known(country: str) -> bool:
    """Whether the holidays of a country (ISO 3166-1, such as NO) can be told; none is one too."""
    if not country:
        return True
    from holidays import list_supported_countries  # noqa: PLC0415  # large, and for few commands

    return country in list_supported_countries()


@cache
def public_holidays(country: str) -> frozenset[date]:
    """All of a country, Sundays that are ones included; none for the empty name."""
    if not country:
        return frozenset()
    from holidays import country_holidays  # noqa: PLC0415  # large, and for few commands

    return frozenset(country_holidays(country, years=range(FIRST, LAST + 1)))
