"""Dates, times of day and lengths as offices write them, and the way from a wall clock to UTC."""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from server.calendars.cells import Unsound
from server.calendars.rows import DateFormat

OLDEST, LAST = 1890, 2099
"""Years between which a day of birth lies; an appointment is not before `FIRST`."""
FIRST = 2000
LONGEST = timedelta(days=1)

_DATES: dict[DateFormat, re.Pattern[str]] = {
    "dd.mm.yyyy": re.compile(r"(?P<d>[0-9]{1,2})\.(?P<m>[0-9]{1,2})\.(?P<y>[0-9]{4})"),
    "yyyy-mm-dd": re.compile(r"(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})"),
    "dd/mm/yyyy": re.compile(r"(?P<d>[0-9]{1,2})/(?P<m>[0-9]{1,2})/(?P<y>[0-9]{4})"),
    "mm/dd/yyyy": re.compile(r"(?P<m>[0-9]{1,2})/(?P<d>[0-9]{1,2})/(?P<y>[0-9]{4})"),
}
_CLOCK = re.compile(
    r"(?:kl\.?\s*)?"
    r"(?:([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:\.[0-9]+)?)?|([0-9]{2})([0-9]{2}))",
    re.IGNORECASE,
)
_MOMENT = re.compile(r"(\S+?)(?:T|\s+)(.+?)\s*(Z|[+-][0-9]{2}:?[0-9]{2})?")
_MINUTES = re.compile(r"([0-9]{1,4})(?:[.,]0+)?\s*(?:m|min|minutt|minutter|minutes)?\.?", re.I)
_HOURS = re.compile(r"([0-9]{1,2}):([0-5][0-9])(?::00)?")


def read_date(text: str, wanted: DateFormat | None) -> date:
    """Read a date; with none wanted, any format that cannot be mistaken for another."""
    formats: tuple[DateFormat, ...] = ("dd.mm.yyyy", "yyyy-mm-dd", "dd/mm/yyyy")
    for written in (wanted,) if wanted else formats:
        if match := _DATES[written].fullmatch(text):
            return _date(int(match["y"]), int(match["m"]), int(match["d"]))
    raise Unsound("bad_date")


def read_day(text: str, wanted: DateFormat | None) -> date:
    """Read the day of an appointment."""
    return check_day(read_date(text, wanted))


def check_day(day: date) -> date:
    """Refuse a year that no appointment is in, before it leaves what a clock can count."""
    if not FIRST <= day.year <= LAST:
        raise Unsound("bad_date")
    return day


def read_clock(text: str) -> time:
    """Read a time of day: 8:30, 08.30, 0830, 08:30:00, kl. 08.30."""
    match = _CLOCK.fullmatch(text)
    if not match:
        raise Unsound("bad_time")
    hour, minute, second, hh, mm = match.groups()
    try:
        return time(int(hour or hh), int(minute or mm), int(second or 0))
    except ValueError:
        raise Unsound("bad_time") from None


def read_moment(text: str, wanted: DateFormat | None, zone: tzinfo) -> datetime:
    """Read date and time in one text, with its own offset or else in `zone`; gives UTC."""
    match = _MOMENT.fullmatch(text)
    if not match:
        raise Unsound("bad_time")
    day, clock, offset = match.groups()
    local = datetime.combine(read_day(day, wanted), read_clock(clock))
    return to_utc(local, _offset(offset) if offset else zone)


def read_length(text: str) -> timedelta:
    """Read a length: 45, 45 min, 0:45; from a minute to a day."""
    if match := _MINUTES.fullmatch(text):
        length = timedelta(minutes=int(match[1]))
    elif match := _HOURS.fullmatch(text):
        length = timedelta(hours=int(match[1]), minutes=int(match[2]))
    else:
        raise Unsound("bad_duration")
    if not timedelta() < length <= LONGEST:
        raise Unsound("bad_duration")
    return length


def to_utc(local: datetime, zone: tzinfo) -> datetime:
    """Place a wall-clock time in its zone and give UTC.

    A time the clocks skip in spring does not exist and is refused, since nobody can say when the
    visitor was told to come. Of a time that comes twice in autumn the first is meant.
    """
    placed = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if placed.astimezone(zone).replace(tzinfo=None, fold=0) != local:
        raise Unsound("bad_time")
    return placed


def _date(year: int, month: int, day: int) -> date:
    try:
        found = date(year, month, day)
    except ValueError:
        raise Unsound("bad_date") from None
    if not OLDEST <= year <= LAST:
        raise Unsound("bad_date")
    return found


def _offset(text: str) -> tzinfo:
    try:
        return datetime.fromisoformat("2000-01-01T00:00" + text).tzinfo or UTC
    except ValueError:
        raise Unsound("bad_time") from None
