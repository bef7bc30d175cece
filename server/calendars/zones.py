"""From the name of a time zone in a calendar file to the zone: IANA, Windows, or the file's own."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from icalendar import Timezone
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from server.calendars.cells import Unsound
from server.calendars.times import to_utc

_YEARLY = re.compile(r"RRULE:(?!.*BY(?:HOUR|MINUTE|SECOND))(?:.*;)?FREQ=YEARLY(?:;.*)?", re.I)


class Zones:
    """The zones that one file may name."""

    def __init__(self, described: Mapping[str, str]) -> None:
        """Take the VTIMEZONE blocks of the file by their TZID."""
        self._described = described
        self._found: dict[str, tzinfo | None] = {}

    def to_utc(self, local: datetime, tzid: str) -> datetime:
        """Place a wall-clock time in the zone of that name and give UTC."""
        try:
            return to_utc(local, self._named(tzid))
        except Unsound:
            raise
        except Exception:  # noqa: BLE001 - a made-up VTIMEZONE breaks the libraries beneath in many ways
            raise Unsound("unknown_zone") from None

    def _named(self, tzid: str) -> tzinfo:
        """Give the zone of that name. Names the world knows come first: what programs write under
        them as rules is often older than the name."""
        if tzid not in self._found:
            self._found[tzid] = _known(tzid) or self._own(tzid)
        if zone := self._found[tzid]:
            return zone
        raise Unsound("unknown_zone")

    def _own(self, tzid: str) -> tzinfo | None:
        block = self._described.get(tzid)
        return _from_rules(block) if block else None


def _known(tzid: str) -> tzinfo | None:
    for name in _candidates(tzid.strip("/ ")):
        try:
            return ZoneInfo(name)
        except (OSError, ValueError, LookupError):
            continue
    return None


def _candidates(tzid: str) -> Iterator[str]:
    """Give the names to try; some programs put their own before it: /mozilla.org/x/Europe/Oslo."""
    yield tzid
    if tzid in WINDOWS_TO_OLSON:
        yield WINDOWS_TO_OLSON[tzid]
    yield from ("/".join(tzid.split("/")[-parts:]) for parts in (3, 2))


def _from_rules(block: str) -> tzinfo | None:
    """Make a zone of a VTIMEZONE. Rules finer than yearly are refused: they come from no real
    clock, and to work them out from the year 1601 would take the server with it."""
    rules = [line for line in block.splitlines() if line.upper().startswith("RRULE")]
    if not all(map(_YEARLY.fullmatch, rules)):
        return None
    described = Timezone.from_ical(block)
    return described.to_tz(lookup_tzid=False) if isinstance(described, Timezone) else None
