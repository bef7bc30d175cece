"""Builders of appointment files, with defaults, and one short way to read them."""

import csv
import io
from collections.abc import Iterable, Mapping
from zoneinfo import ZoneInfo

from server.calendars import Booking, ColumnSettings, Refused, Row, Warned, read_calendar

OSLO = ZoneInfo("Europe/Oslo")

SOUND: Mapping[str, str] = {
    "Referanse": "NAV-1",
    "Kode": "K7M4QX",
    "Dato": "23.11.2026",
    "Klokkeslett": "08:30",
    "Varighet": "30",
    "Tjeneste": "Økonomisk sosialhjelp",
    "Veileder": "Nora Solberg",
    "Fornavn": "Øyvind",
    "Etternavn": "Ødegård",
    "Fødselsdato": "17.05.1980",
    "Mobil": "902 82 164",
    "Språk": "nn",
    "Tolk": "Nei",
    "Møteform": "Oppmøte",
    "Status": "Bekreftet",
}


def record(**changes: str) -> dict[str, str]:
    """One sound record with some cells changed."""
    return {**SOUND, **changes}


def sheet(
    records: Iterable[Mapping[str, str]],
    *,
    separator: str = ";",
    ending: str = "\r\n",
    quote_all: bool = False,
) -> str:
    """A table of records; the head is that of the first."""
    rows = list(records)
    text = io.StringIO()
    writer = csv.DictWriter(
        text,
        list(rows[0]),
        delimiter=separator,
        lineterminator=ending,
        quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL,
    )
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def read(
    data: bytes | str, name: str = "day.csv", columns: ColumnSettings | None = None
) -> list[Row]:
    """Read a file as an office in Oslo does."""
    raw = data.encode() if isinstance(data, str) else data
    return list(read_calendar(raw, name, zone=OSLO, columns=columns or ColumnSettings()))


def bookings(rows: Iterable[Row]) -> list[Booking]:
    """Only what is loaded."""
    return [row for row in rows if isinstance(row, Booking)]


def complaints(rows: Iterable[Row]) -> list[tuple[str, int, str, str]]:
    """What is refused or warned of, in short."""
    return [
        (type(row).__name__.lower(), row.line, row.field, row.code)
        for row in rows
        if isinstance(row, Refused | Warned)
    ]


def only(row: Mapping[str, str]) -> Booking:
    """The one booking of a file with this one record, which must not be complained about."""
    rows = read(sheet([row]))
    assert not complaints(rows)
    return bookings(rows)[0]


def said(row: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """What is said about a file with this one record, without the line."""
    return [(kind, name, code) for kind, _, name, code in complaints(read(sheet([row])))]


def event(*lines: str, before: Iterable[str] = (), method: str = "PUBLISH") -> str:
    """A calendar with one event; a sound one from 9 to 10 on 23 November unless lines say other."""
    given = {line.partition(":")[0].partition(";")[0] for line in lines}
    defaults = ("UID:a-1", "DTSTART:20261123T090000", "DTEND:20261123T100000")
    kept = [line for line in defaults if line.partition(":")[0] not in given]
    if "DURATION" in given:
        kept = [line for line in kept if not line.startswith("DTEND")]
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}")
    whole = (*head, *before, "BEGIN:VEVENT", *kept, *lines, "END:VEVENT", "END:VCALENDAR", "")
    return "\r\n".join(whole)
