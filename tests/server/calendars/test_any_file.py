"""Whatever the bytes: rows or one kind of error. Whatever is written soundly: read as written."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from server.calendars import Booking, ColumnSettings, UnreadableFile
from tests.server.calendars.sheets import OSLO, SOUND, bookings, complaints, event, read, sheet

DAY = sheet([SOUND]).encode()
EVENT = event("X-MOTTAK-PHONE:90282164", "ORGANIZER;CN=Ida:mailto:i@example.com").encode()

pieces = st.one_of(
    st.binary(max_size=40),
    st.sampled_from(
        [
            b'"',
            b";",
            b"\r\n",
            b"\n",
            b"\r",
            b"\x00",
            b"\xff\xfe",
            b"\xef\xbb\xbf",
            b"BEGIN:VEVENT\n",
            b"END:VEVENT\n",
            b"BEGIN:VTIMEZONE\n",
            b"RRULE:FREQ=YEARLY\n",
            b"DTSTART;TZID=",
            b" ",
            DAY,
            EVENT,
            *DAY.splitlines(keepends=True),
        ]
    ),
)


def reads_or_says_why(data: bytes, name: str) -> None:
    try:
        rows = read(data, name)
    except UnreadableFile:
        return
    assert all(row.line >= 1 for row in rows)
    assert all(booking.start < booking.end for booking in bookings(rows))


@given(st.lists(pieces, max_size=12), st.sampled_from(["day.csv", "day.ics", ""]))
def test_any_bytes_raise_nothing_but_unreadable_file(parts: list[bytes], name: str) -> None:
    reads_or_says_why(b"".join(parts), name)


@given(st.sampled_from([DAY, EVENT]), st.data())
def test_any_damage_to_a_sound_file_raises_nothing_else(data: bytes, draw: st.DataObject) -> None:
    start = draw.draw(st.integers(0, len(data)))
    end = draw.draw(st.integers(start, min(len(data), start + 30)))
    reads_or_says_why(data[:start] + draw.draw(pieces) + data[end:], "day")


@given(st.lists(st.text(max_size=30), min_size=15, max_size=15))
def test_any_text_in_the_cells_raises_nothing_and_leaves_the_next_line_alone(
    cells: list[str],
) -> None:
    assume("NAV-1" not in cells[0] and not any("\ud800" <= c <= "\udfff" for c in "".join(cells)))
    rows = read(sheet([dict(zip(SOUND, cells, strict=True)), {**SOUND, "Kode": ""}]))
    assert bookings(rows)[-1].external_id == "NAV-1"


def shown(letters: str, most: int) -> st.SearchStrategy[str]:
    """One-line text of these letters; composed, so that it is read as written."""
    return st.text(st.sampled_from(letters), min_size=1, max_size=most).map(
        lambda text: " ".join(text.split())
    )


LETTERS = "aæøåÆØÅáčéü –'\";,\t|.-XZ1 "
days = st.dates(date(2000, 1, 2), date(2099, 12, 30))
written_days = {"dd.mm.yyyy": "%d.%m.%Y", "yyyy-mm-dd": "%Y-%m-%d", "dd/mm/yyyy": "%d/%m/%Y"}


@st.composite
def people(draw: st.DrawFn, number: int) -> Booking:
    """A booking as a calendar system may have it, at a time that every clock shows once."""
    clock = draw(st.times().filter(lambda t: not 1 <= t.hour <= 3))
    day = draw(days)
    start = datetime.combine(day, clock.replace(second=0, microsecond=0), OSLO).astimezone(UTC)
    return Booking(
        line=0,
        external_id=f"R{number} {draw(shown('ABÆ-/;', 20))}".strip(),
        start=start,
        end=start + timedelta(minutes=draw(st.integers(1, 1440))),
        service=draw(shown(LETTERS, 40)) or None,
        adviser=draw(shown(LETTERS, 40)) or None,
        code=f"{number:03}{draw(st.text('ABCZ0189', min_size=1, max_size=9))}",
        phone=draw(st.sampled_from(["+4790282164", "+46701234567", None])),
        born=draw(st.none() | st.dates(date(1900, 1, 1), date(1999, 12, 31))),
        first_name=draw(shown(LETTERS, 40)) or None,
        language=draw(st.sampled_from(["nb", "nn", "se", "ti", None])),
        interpreter=draw(st.booleans()),
        channel=draw(st.sampled_from(["in_person", "phone", "video"])),
        status=draw(st.sampled_from(["confirmed", "tentative", "cancelled"])),
    )


def row_of(booking: Booking, day: str) -> dict[str, str]:
    local = booking.start.astimezone(OSLO)
    return {
        "Referanse": booking.external_id,
        "Dato": local.strftime(day),
        "Klokkeslett": local.strftime("%H:%M"),
        "Varighet": str(int((booking.end - booking.start) / timedelta(minutes=1))),
        "Tjeneste": booking.service or "",
        "Veileder": booking.adviser or "",
        "Kode": booking.code or "",
        "Mobil": booking.phone or "",
        "Født": booking.born.strftime(day) if booking.born else "",
        "Fornavn": booking.first_name or "",
        "Språk": booking.language or "",
        "Tolk": "Ja" if booking.interpreter else "Nei",
        "Møteform": booking.channel,
        "Status": booking.status,
    }


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("day", written_days.values(), ids=written_days.keys())
@settings(max_examples=20)
@given(st.integers(1, 4).flatmap(lambda n: st.tuples(*map(people, range(n)))), st.booleans())
def test_what_is_written_is_read(
    separator: str, encoding: str, day: str, written: tuple[Booking, ...], quote_all: bool
) -> None:
    text = sheet([row_of(b, day) for b in written], separator=separator, quote_all=quote_all)
    rows = read(text.encode(encoding, "ignore"))
    assert not complaints(rows)
    expected = [as_encoded(b, encoding, number) for number, b in enumerate(written, 2)]
    assert rows == expected


def as_encoded(booking: Booking, encoding: str, line: int) -> Booking:
    """What is left of a booking in an encoding that lacks some letters."""
    values = {name: getattr(booking, name) for name in Booking.__slots__}
    kept = {
        name: " ".join(value.encode(encoding, "ignore").decode(encoding).split()) or None
        for name, value in values.items()
        if isinstance(value, str)
    }
    return Booking(**{**values, **kept, "line": line})


@given(st.times(), days)
def test_every_wall_clock_time_is_refused_or_comes_back_as_itself(clock: time, day: date) -> None:
    row = {**SOUND, "Dato": day.isoformat(), "Klokkeslett": clock.strftime("%H:%M:%S")}
    rows = read(sheet([row]), columns=ColumnSettings(names={"born": "Ingen"}))
    for booking in bookings(rows):
        local = booking.start.astimezone(OSLO)
        assert (local.date(), local.time()) == (day, clock.replace(microsecond=0))
    if not bookings(rows):
        assert complaints(rows) == [("refused", 2, "Klokkeslett", "bad_time")]
        assert (day.month, day.isoweekday(), clock.hour) == (3, 7, 2)
