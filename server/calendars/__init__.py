"""Reads appointment files (CSV, TSV, iCalendar) into values: no storage, no clock, no framework."""

from server.calendars.decoding import known
from server.calendars.reading import read_calendar
from server.calendars.rows import (
    Booking,
    ColumnSettings,
    Refused,
    Row,
    UnreadableFile,
    Warned,
)

__all__ = [
    "Booking",
    "ColumnSettings",
    "Refused",
    "Row",
    "UnreadableFile",
    "Warned",
    "known",
    "read_calendar",
]
