"""The files that real calendar programs wrote."""

import csv
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from server.calendars import Booking
from tests.server.calendars.sheets import bookings, complaints, read

ROOT = Path(__file__).parents[3]
DIRTY = ROOT / "tests/data/day-2026-11-23.cp1252.csv"
CLEAN = ROOT / "config/demo/day-2026-11-24.utf8.csv"
ICS = ROOT / "tests/data/ics"


def test_of_the_dirty_day_exactly_the_five_unsound_lines_are_refused() -> None:
    assert complaints(read(DIRTY.read_bytes())) == [
        ("refused", 11, "Klokkeslett", "bad_time"),
        ("refused", 49, "Referanse", "empty"),
        ("refused", 50, "Varighet", "bad_duration"),
        ("refused", 58, "Kode", "code_taken"),
        ("refused", 64, "Dato", "bad_date"),
    ]


def test_of_the_dirty_day_all_other_lines_are_loaded_and_the_doubled_one_once() -> None:
    written = list(csv.DictReader(DIRTY.read_text("cp1252").splitlines(), delimiter=";"))
    unsound = {"", "NAV-1-0003x", "NAV-1-0027z", "NAV-1-0013d", "NAV-1-0057y"}
    expected = {row["Referanse"] for row in written} - unsound
    loaded = [booking.external_id for booking in bookings(read(DIRTY.read_bytes()))]
    assert len(loaded) == 66 and set(loaded) == expected
    assert loaded.count("NAV-1-0021") == 1


def test_names_and_special_letters_come_through_intact() -> None:
    for path, encoding in ((DIRTY, "cp1252"), (CLEAN, "utf-8-sig")):
        loaded = {booking.external_id: booking for booking in bookings(read(path.read_bytes()))}
        for row in csv.DictReader(path.read_text(encoding).splitlines(), delimiter=";"):
            booking = loaded.get(row["Referanse"])
            if booking is not None:
                names = (booking.first_name, booking.service, booking.adviser, booking.code)
                assert names == (row["Fornavn"], row["Tjeneste"], row["Veileder"], row["Kode"])


def test_a_name_with_a_quotation_mark_and_a_semicolon_is_one_name() -> None:
    last = bookings(read(DIRTY.read_bytes()))[-1]
    assert (last.line, last.first_name, last.language) == (73, 'Ann"e; Lise', "en")


def test_a_line_says_everything_it_says() -> None:
    booking = next(b for b in bookings(read(DIRTY.read_bytes())) if b.external_id == "NAV-1-0019")
    assert booking == Booking(
        line=15,
        external_id="NAV-1-0019",
        start=datetime(2026, 11, 23, 8, 0, tzinfo=UTC),
        end=datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
        service="Sykmeldt – dialogmøte",
        adviser="Sander Vik",
        code="L7FH2M",
        phone="+4796390765",
        born=date(1961, 12, 22),
        first_name="Oleksandr",
        language="se",
        interpreter=False,
        channel="in_person",
        status="tentative",
    )


def test_the_clean_day_is_all_sound() -> None:
    rows = read(CLEAN.read_bytes())
    assert not complaints(rows) and len(bookings(rows)) == 81
    assert {booking.channel for booking in bookings(rows)} == {"in_person", "phone", "video"}
    assert {b.status for b in bookings(rows)} == {"confirmed", "tentative", "cancelled"}


@pytest.mark.parametrize(
    ("name", "line", "start", "minutes"),
    [
        ("alarm_thunderbird_future.ics", 603, datetime(2024, 10, 23, 14, 0, tzinfo=UTC), 60),
        ("issue_836_do_not_quote_tzid.ics", 20, datetime(2024, 10, 28, 21, 0, tzinfo=UTC), 60),
        ("timezone_same_start.ics", 20, datetime(2017, 2, 24, 20, 0, tzinfo=UTC), 30),
    ],
)
def test_a_single_event_of_a_calendar_program_is_loaded_in_its_own_zone(
    name: str, line: int, start: datetime, minutes: int
) -> None:
    rows = read((ICS / name).read_bytes(), name)
    assert not complaints(rows)
    (booking,) = bookings(rows)
    assert (booking.line, booking.start) == (line, start)
    assert (booking.end - booking.start).total_seconds() == minutes * 60


def test_a_daily_meeting_is_refused_because_it_recurs() -> None:
    rows = read((ICS / "x_location.ics").read_bytes(), "x_location.ics")
    assert complaints(rows) == [("refused", 27, "RRULE", "recurring")] and not bookings(rows)
