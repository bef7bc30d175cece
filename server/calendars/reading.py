"""The way into this package: a file's bytes in, its rows out."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from server.calendars.decoding import encoding_of
from server.calendars.ics import read_ics
from server.calendars.rows import ColumnSettings, Row, UnreadableFile
from server.calendars.table import read_table

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How an .xlsx and an .xls file begin."""


def read_calendar(
    data: bytes, name: str, *, zone: ZoneInfo, columns: ColumnSettings
) -> Iterator[Row]:
    """Read an appointment file, row by row in the order of the file.

    `name` is the file's name; `zone` is the office's, for times that name none. Raises
    UnreadableFile at once when the file as a whole cannot be read, and nothing while iterating.
    """
    if not data.strip(b"\x00\t\n\r \xef\xbb\xbf\xff\xfe"):
        raise UnreadableFile("empty_file", "The file is empty; export the appointments again.")
    if data.startswith(_WORKBOOKS):
        raise UnreadableFile(
            "unknown_format", "This is a workbook; save it as CSV and import that file."
        )
    encoding = encoding_of(data, columns.encoding)
    start = data[:4096].decode(encoding, "replace").lstrip("\ufeff \t\r\n").upper()
    if start.startswith("BEGIN:VCALENDAR"):
        return read_ics(data, encoding, zone=zone)
    if name.lower().endswith((".ics", ".ical", ".ifb")):
        raise UnreadableFile(
            "unknown_format", "The file is not iCalendar: it does not begin with BEGIN:VCALENDAR."
        )
    return read_table(data, encoding, zone=zone, columns=columns)
