"""When an appointment is: dates, times, lengths, and the clocks that change."""

from datetime import UTC, datetime, timedelta

import pytest

from server.calendars import ColumnSettings, UnreadableFile
from tests.server.calendars.sheets import (
    SOUND,
    bookings,
    complaints,
    only,
    read,
    record,
    said,
    sheet,
)


@pytest.mark.parametrize("day", ["23.11.2026", "2026-11-23", "23/11/2026"])
@pytest.mark.parametrize(
    "clock", ["08:30", "8:30", "08.30", "0830", "08:30:00", "kl. 08.30", "Kl 8:30"]
)
def test_dates_and_times_are_read_as_offices_write_them(day: str, clock: str) -> None:
    booking = only(record(Dato=day, Klokkeslett=clock))
    assert booking.start == datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
    assert booking.end == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize("clock", ["25:10", "24:00", "08:60", "8", "halv ni", "٠٨:٣٠", "-8:30"])
def test_a_time_that_no_clock_shows_is_refused(clock: str) -> None:
    assert said(record(Klokkeslett=clock)) == [("refused", "Klokkeslett", "bad_time")]


@pytest.mark.parametrize(
    "day",
    ["31.02.2026", "00.01.2026", "1.13.2026", "23.11.26", "23.11.1926", "23.11.9999", "i dag"],
)
def test_a_day_that_no_calendar_has_is_refused(day: str) -> None:
    assert said(record(Dato=day)) == [("refused", "Dato", "bad_date")]


@pytest.mark.parametrize("field", ["Dato", "Klokkeslett", "Varighet", "Referanse"])
def test_what_makes_an_appointment_may_not_be_empty(field: str) -> None:
    assert said(record(**{field: "  "})) == [("refused", field, "empty")]


@pytest.mark.parametrize(
    ("written", "minutes"),
    [("45", 45), ("45 min", 45), ("45,0", 45), ("90 minutter", 90), ("0:45", 45), ("1440", 1440)],
)
def test_lengths_are_read_as_offices_write_them(written: str, minutes: int) -> None:
    booking = only(record(Varighet=written))
    assert booking.end - booking.start == timedelta(minutes=minutes)


@pytest.mark.parametrize("written", ["-30", "0", "0:00", "1441", "lenge", "30.5", "99999"])
def test_a_length_that_no_meeting_has_is_refused(written: str) -> None:
    assert said(record(Varighet=written)) == [("refused", "Varighet", "bad_duration")]


def test_a_time_that_the_clocks_skip_in_spring_is_refused() -> None:
    row = record(Dato="28.03.2027", Klokkeslett="02:30")
    assert said(row) == [("refused", "Klokkeslett", "bad_time")]


def test_of_a_time_that_comes_twice_in_autumn_the_first_is_meant() -> None:
    booking = only(record(Dato="25.10.2026", Klokkeslett="02:30"))
    assert booking.start == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_the_length_is_real_time_also_over_the_change_of_clocks() -> None:
    booking = only(record(Dato="28.03.2027", Klokkeslett="01:30", Varighet="60"))
    assert booking.end - booking.start == timedelta(hours=1)


def with_columns(**cells: str) -> dict[str, str]:
    """A record whose date, time and length stand in other columns."""
    kept = {k: v for k, v in SOUND.items() if k not in {"Dato", "Klokkeslett", "Varighet"}}
    return {**kept, **cells}


@pytest.mark.parametrize(
    "start",
    [
        "2026-11-23T08:30",
        "2026-11-23 08:30:00",
        "2026-11-23T08:30:00.000",
        "2026-11-23T07:30Z",
        "2026-11-23T09:30:00+02:00",
        "23.11.2026 08:30",
        "23.11.2026  kl. 08.30",
    ],
)
def test_one_column_may_hold_the_whole_moment(start: str) -> None:
    booking = only(with_columns(Start=start, Minutter="45"))
    assert booking.start == datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
    assert booking.end == datetime(2026, 11, 23, 8, 15, tzinfo=UTC)


@pytest.mark.parametrize("start", ["2026-11-23", "08:30", "2026-11-23T08:30+99:00", "T", "x y z"])
def test_a_moment_that_is_not_whole_is_refused(start: str) -> None:
    ((kind, name, code),) = said(with_columns(Start=start, Minutter="45"))
    assert (kind, name) == ("refused", "Start") and code in {"bad_time", "bad_date"}


@pytest.mark.parametrize("end", ["09:15", "2026-11-23T09:15", "2026-11-23 08:15Z"])
def test_an_end_may_stand_instead_of_a_length(end: str) -> None:
    booking = only(with_columns(Dato="23.11.2026", Fra="08:30", Til=end))
    assert booking.end == datetime(2026, 11, 23, 8, 15, tzinfo=UTC)


@pytest.mark.parametrize("end", ["08:30", "08:00", "2026-11-25T08:30"])
def test_an_end_that_is_not_after_the_start_or_days_later_is_refused(end: str) -> None:
    row = with_columns(Dato="23.11.2026", Fra="08:30", Til=end)
    assert said(row) == [("refused", "Til", "bad_duration")]


def test_slashed_dates_have_the_day_first_unless_the_settings_say_other() -> None:
    text = sheet([record(Dato="05/11/2026", Fødselsdato="1980-05-17")])
    assert bookings(read(text))[0].start.date().isoformat() == "2026-11-05"
    american = ColumnSettings(date_format="mm/dd/yyyy")
    assert bookings(read(text, columns=american))[0].start.date().isoformat() == "2026-05-11"


def test_a_file_whose_dates_only_make_sense_with_the_month_first_is_not_guessed_at() -> None:
    text = sheet([record(Dato="11/05/2026"), record(Referanse="NAV-2", Dato="11/23/2026")])
    with pytest.raises(UnreadableFile) as why:
        read(text)
    assert why.value.code == "unclear_dates"


def test_one_wrong_slashed_date_among_clear_ones_is_only_its_own_line() -> None:
    rows = [record(Dato="23/11/2026"), record(Referanse="2", Kode="", Dato="11/24/2026")]
    assert complaints(read(sheet(rows))) == [("refused", 3, "Dato", "bad_date")]


def test_a_date_format_that_is_set_is_the_only_one() -> None:
    settings = ColumnSettings(date_format="yyyy-mm-dd")
    rows = read(sheet([record()]), columns=settings)
    assert ("refused", 2, "Dato", "bad_date") in complaints(rows)
