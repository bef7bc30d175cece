"""Start and end of an iCalendar event, from DTSTART and DTEND or DURATION, to UTC."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar.prop import vDate, vDatetime, vDuration

from server.calendars.cells import Cells, RefusedCell, Unsound
from server.calendars.components import Property
from server.calendars.times import LONGEST, check_day, to_utc
from server.calendars.zones import Zones

_MOMENT = re.compile(r"[0-9]{8}T[0-9]{6}Z?")
_DAY = re.compile(r"[0-9]{8}")


@dataclass(frozen=True, slots=True)
class Clockwork:
    """Reads when an event is: `zone` is the office's, `zones` are those the file may name."""

    zone: ZoneInfo
    zones: Zones

    def span(self, cells: Cells, properties: Mapping[str, Property]) -> tuple[datetime, datetime]:
        """Read start and end, in UTC."""
        start = cells.need("start", lambda _: self._moment(properties["DTSTART"]))
        if cells.heads["end"] == "DURATION":
            end = start + cells.need("end", _length)
        else:
            end = cells.need("end", lambda _: self._moment(properties["DTEND"]))
        if not timedelta() < end - start <= LONGEST:
            raise RefusedCell(cells.refused("end", "bad_duration"))
        return start, end

    def _moment(self, written: Property) -> datetime:
        """Read a date-time: in UTC, in a named zone, or in the office's."""
        if _DAY.fullmatch(written.value):
            raise Unsound("all_day")
        if not _MOMENT.fullmatch(written.value):
            raise Unsound("bad_time")
        local = _local(written.value.removesuffix("Z"))
        if written.value.endswith("Z"):
            return local.replace(tzinfo=UTC)
        if written.tzid:
            return self.zones.to_utc(local, written.tzid)
        return to_utc(local, self.zone)


def _local(text: str) -> datetime:
    try:
        check_day(vDate.from_ical(text[:8]))  # type: ignore[no-untyped-call]
    except ValueError:
        raise Unsound("bad_date") from None
    try:
        local: datetime = vDatetime.from_ical(text)  # type: ignore[no-untyped-call]
    except ValueError:
        raise Unsound("bad_time") from None
    return local


def _length(text: str) -> timedelta:
    try:
        length: timedelta = vDuration.from_ical(text)  # type: ignore[no-untyped-call]
    except (ValueError, OverflowError):
        raise Unsound("bad_duration") from None
    return length
