"""iCalendar: zones, lengths, states, what recurs, and damage."""

from datetime import UTC, date, datetime, timedelta

import pytest

from server.calendars import Booking
from tests.server.calendars.sheets import bookings, complaints, event, read

NINE = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # nine o'clock in Oslo


def only(text: str) -> Booking:
    rows = read(text, "day.ics")
    assert not complaints(rows)
    (booking,) = bookings(rows)
    return booking


def said(text: str) -> list[tuple[str, int, str, str]]:
    return complaints(read(text, "day.ics"))


def test_a_floating_time_is_in_the_zone_of_the_office() -> None:
    booking = only(event())
    assert (booking.start, booking.end) == (NINE, NINE + timedelta(hours=1))
    assert (booking.line, booking.external_id) == (4, "a-1")


@pytest.mark.parametrize(
    "start",
    [
        ":20261123T080000Z",
        ";TZID=Europe/Oslo:20261123T090000",
        ";TZID=W. Europe Standard Time:20261123T090000",
        ';TZID="W. Europe Standard Time":20261123T090000',
        ";TZID=/mozilla.org/20050126_1/Europe/Oslo:20261123T090000",
        ";VALUE=DATE-TIME;TZID=Eastern Standard Time:20261123T030000",
    ],
)
def test_a_zone_may_be_named_in_many_ways(start: str) -> None:
    assert only(event("DTSTART" + start)).start == NINE


CUSTOM = (
    "BEGIN:VTIMEZONE",
    "TZID:Vårt kontor",
    "BEGIN:STANDARD",
    "DTSTART:16010101T030000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "TZOFFSETFROM:+0500",
    "TZOFFSETTO:+0400",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T020000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "TZOFFSETFROM:+0400",
    "TZOFFSETTO:+0500",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
)


@pytest.mark.parametrize(("day", "hours"), [("20261123", 4), ("20260623", 5)])
def test_a_zone_that_the_file_describes_is_used(day: str, hours: int) -> None:
    zone = ";TZID=Vårt kontor:"
    text = event(f"DTSTART{zone}{day}T120000", f"DTEND{zone}{day}T123000", before=CUSTOM)
    booking = only(text)
    assert booking.start.hour == 12 - hours
    assert booking.end - booking.start == timedelta(minutes=30)


def test_a_zone_of_one_file_is_not_taken_over_into_the_next() -> None:
    start = "DTSTART;TZID=Vårt kontor:20261123T120000"
    read(event(start, "DURATION:PT30M", before=CUSTOM), "day.ics")
    assert said(event(start, "DURATION:PT30M")) == [("refused", 4, "DTSTART", "unknown_zone")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("FREQ=YEARLY", "FREQ=SECONDLY"),
        ("FREQ=YEARLY", "FREQ=YEARLY;BYSECOND=0,1,2,3"),
        ("TZOFFSETTO:+0400", "TZOFFSETTO:+9900"),
        ("DTSTART:16010101T030000", "DTSTART:i fjor"),
        ("BEGIN:STANDARD", "BEGIN:TULL"),
    ],
)
def test_a_zone_described_badly_refuses_the_event_and_ends(old: str, new: str) -> None:
    before = [line.replace(old, new) for line in CUSTOM]
    text = event("DTSTART;TZID=Vårt kontor:20261123T120000", "DURATION:PT30M", before=before)
    assert said(text) == [("refused", len(CUSTOM) + 4, "DTSTART", "unknown_zone")]


@pytest.mark.parametrize(("length", "minutes"), [("PT45M", 45), ("PT1H30M", 90), ("P1D", 1440)])
def test_a_length_may_stand_instead_of_an_end(length: str, minutes: int) -> None:
    booking = only(event(f"DURATION:{length}"))
    assert booking.end - booking.start == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("line", "field", "code"),
    [
        ("DURATION:-PT30M", "DURATION", "bad_duration"),
        ("DURATION:PT0M", "DURATION", "bad_duration"),
        ("DURATION:P99999999999D", "DURATION", "bad_duration"),
        ("DURATION:en time", "DURATION", "bad_duration"),
        ("DTEND:20261123T080000", "DTEND", "bad_duration"),
        ("DTEND:20261130T080000", "DTEND", "bad_duration"),
        ("DTEND:", "DTEND", "empty"),
        ("DTSTART:20261123T251000", "DTSTART", "bad_time"),
        ("DTSTART:20260231T090000", "DTSTART", "bad_date"),
        ("DTSTART:00010101T000000", "DTSTART", "bad_date"),
        ("DTSTART:20270328T023000", "DTSTART", "bad_time"),
        ("DTSTART:20261123T090000/PT1H", "DTSTART", "bad_time"),
        ("DTSTART;TZID=Mars/Olympus:20261123T090000", "DTSTART", "unknown_zone"),
        ("DTSTART;VALUE=DATE:20261123", "DTSTART", "all_day"),
        ("DTSTART;TZID:20261123T090000", "DTSTART", "bad_line"),
        ("UID:", "UID", "empty"),
        ("UID:" + "u" * 201, "UID", "too_long"),
        ("STATUS:KANSKJE", "STATUS", "bad_status"),
        ("RRULE:FREQ=DAILY", "RRULE", "recurring"),
        ("RDATE:20261124T090000", "RDATE", "recurring"),
        ("RECURRENCE-ID:20261123T090000", "RECURRENCE-ID", "recurring"),
    ],
)
def test_an_unsound_event_is_refused_with_its_property(line: str, field: str, code: str) -> None:
    assert said(event(line)) == [("refused", 4, field, code)]


@pytest.mark.parametrize(
    ("status", "method", "expected"),
    [
        ("CONFIRMED", "PUBLISH", "confirmed"),
        ("TENTATIVE", "PUBLISH", "tentative"),
        ("CANCELLED", "REQUEST", "cancelled"),
        ("CONFIRMED", "CANCEL", "cancelled"),
    ],
)
def test_status_and_method_say_whether_it_stands(status: str, method: str, expected: str) -> None:
    assert only(event(f"STATUS:{status}", method=method)).status == expected


def test_the_method_of_one_calendar_does_not_reach_the_next() -> None:
    rows = read(event(method="CANCEL") + event("UID:b-2"), "day.ics")
    assert [booking.status for booking in bookings(rows)] == ["cancelled", "confirmed"]


def test_what_check_in_needs_stands_in_properties_of_its_own() -> None:
    booking = only(
        event(
            "X-MOTTAK-CODE:k7m4qx",
            "X-MOTTAK-PHONE:902 82 164",
            "X-MOTTAK-BORN:1980-05-17",
            "X-MOTTAK-FIRST-NAME:Ann\\, Lise",
            "X-MOTTAK-LANGUAGE:se",
            "X-MOTTAK-INTERPRETER:TRUE",
            "X-MOTTAK-CHANNEL:video",
            "X-MOTTAK-SERVICE:Økonomisk sosi",
            " alhjelp",
            "X-MOTTAK-ADVISER:Ida Moen",
            "ORGANIZER;CN=Postkasse:mailto:post@example.com",
        )
    )
    assert (booking.code, booking.phone, booking.born) == (
        "K7M4QX",
        "+4790282164",
        date(1980, 5, 17),
    )
    assert (booking.first_name, booking.language, booking.channel) == ("Ann, Lise", "se", "video")
    assert booking.service == "Økonomisk sosialhjelp" and booking.interpreter
    assert booking.adviser == "Ida Moen"


def test_the_organizer_is_the_adviser_when_nobody_else_is_named() -> None:
    text = event('ORGANIZER;CN="Moen, Ida";SENT-BY="mailto:x@example.com":mailto:ida@example.com')
    assert only(text).adviser == "Moen, Ida"


def test_a_doubtful_property_is_warned_of_by_its_name() -> None:
    assert said(event("X-MOTTAK-PHONE:12")) == [("warned", 4, "X-MOTTAK-PHONE", "bad_phone")]


def test_summary_and_description_are_never_looked_at() -> None:
    booking = only(event("SUMMARY:Kari Nordmann om gjeld", "DESCRIPTION:løs", "hengende tekst"))
    assert "Kari" not in str([getattr(booking, name) for name in Booking.__slots__])


def test_an_alarm_is_no_part_of_the_appointment() -> None:
    alarm = "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nDURATION:PT15M\r\nUID:alarm\r\nEND:VALARM"
    booking = only(event("CLASS:PRIVATE\r\n" + alarm))
    assert (booking.external_id, booking.end) == ("a-1", NINE + timedelta(hours=1))


def inside(*events: str) -> str:
    return "\r\n".join(["BEGIN:VCALENDAR", *events, "END:VCALENDAR", ""])


SOUND = "BEGIN:VEVENT\r\nUID:{}\r\nDTSTART:20261123T090000\r\nDURATION:PT1H\r\nEND:VEVENT"


def test_an_event_without_its_end_is_refused_and_the_others_load() -> None:
    cut = "BEGIN:VEVENT\r\nUID:cut\r\nDTSTART:20261123T090000"
    rows = read(inside(SOUND.format("a"), cut, SOUND.format("b"), cut), "day.ics")
    assert [booking.external_id for booking in bookings(rows)] == ["a", "b"]
    assert complaints(rows) == [
        ("refused", 7, "VEVENT", "bad_line"),
        ("refused", 15, "VEVENT", "bad_line"),
    ]


def test_the_same_event_twice_is_harmless_and_a_changed_one_is_refused() -> None:
    moved = SOUND.format("a").replace("T09", "T10")
    rows = read(inside(SOUND.format("a"), SOUND.format("a"), moved), "day.ics")
    assert len(bookings(rows)) == 1
    assert complaints(rows) == [("refused", 12, "UID", "duplicate_reference")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_calendar_is_known_by_its_beginning_in_any_encoding(encoding: str) -> None:
    data = event("X-MOTTAK-FIRST-NAME:Bjørg").encode(encoding)
    assert bookings(read(data, "noname"))[0].first_name == "Bjørg"


def test_a_calendar_without_events_is_an_empty_day() -> None:
    assert read(inside("BEGIN:VTODO\r\nUID:x\r\nEND:VTODO"), "day.ics") == []
