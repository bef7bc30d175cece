"""Damage: what is sound loads, each unsound line is named."""

import time
from contextlib import suppress

import pytest

from server.calendars import UnreadableFile
from tests.server.calendars.sheets import bookings, complaints, read, record, sheet

DAY = [record(Referanse=f"N-{n}", Kode=f"CODE{n}") for n in range(5)]
LINES = sheet(DAY).splitlines()


def spoiled(line: int, text: str) -> str:
    """The day with one line (1 = the head) put in place of another."""
    return "\r\n".join([*LINES[: line - 1], text, *LINES[line:]])


def loaded(text: str | bytes) -> list[str]:
    return [booking.external_id for booking in bookings(read(text))]


def test_a_file_without_its_last_line_ending_loses_nothing() -> None:
    assert loaded("\r\n".join(LINES)) == ["N-0", "N-1", "N-2", "N-3", "N-4"]


@pytest.mark.parametrize("ending", ["\n", "\r", "\r\n"])
def test_any_line_ending_will_do(ending: str) -> None:
    assert len(loaded(sheet(DAY, ending=ending))) == 5


def test_blank_lines_and_lines_of_separators_are_nothing() -> None:
    text = "\r\n  \r\n" + LINES[0] + "\r\n\r\n;;;\r\n" + LINES[1] + "\r\n;;;;;;;;;;;;;;\r\n\r\n"
    rows = read(text)
    assert not complaints(rows) and [booking.line for booking in bookings(rows)] == [6]


def test_a_line_that_breaks_off_is_refused_where_it_breaks_off() -> None:
    rows = read(spoiled(6, "N-4;CODE4;23.11.2026;08:30;3"))
    assert complaints(rows) == [("refused", 6, "Tjeneste", "bad_line")]
    assert len(bookings(rows)) == 4


def test_a_line_with_a_separator_too_many_is_refused() -> None:
    rows = read(spoiled(3, LINES[2] + ";mer"))
    assert complaints(rows) == [("refused", 3, "", "bad_line")]
    assert len(bookings(rows)) == 4


def test_empty_cells_after_the_last_column_are_nothing() -> None:
    assert len(loaded("\r\n".join(line + ";;" for line in LINES))) == 5


def test_a_quotation_mark_that_is_never_closed_costs_one_line() -> None:
    rows = read(spoiled(3, LINES[2].replace("Øyvind", '"Øyvind')))
    assert complaints(rows) == [("refused", 3, "", "bad_line")]
    assert loaded(spoiled(3, LINES[2].replace("Øyvind", '"Øyvind'))) == ["N-0", "N-2", "N-3", "N-4"]


def test_two_lines_with_open_quotation_marks_cost_two_lines() -> None:
    broken = [
        line.replace("Øyvind", '"Øyvind') if n in (1, 3) else line for n, line in enumerate(LINES)
    ]
    assert loaded("\r\n".join(broken)) == ["N-1", "N-3", "N-4"]


def test_quotation_marks_inside_a_cell_are_letters() -> None:
    text = spoiled(3, LINES[2].replace("Øyvind", 'Ø"yv"ind').replace("Nora", '"Nora" '))
    names = {booking.first_name: booking.adviser for booking in bookings(read(text))}
    assert names['Ø"yv"ind'] == "Nora Solberg"


def test_a_cell_may_run_over_several_lines_and_lines_are_still_counted() -> None:
    rows = read(sheet([record(Fornavn="Anne\r\nLise\nMari"), record(Klokkeslett="25:10")]))
    assert bookings(rows)[0].first_name == "Anne Lise Mari"
    assert complaints(rows) == [("refused", 5, "Klokkeslett", "bad_time")]


def test_a_head_may_run_over_several_lines() -> None:
    text = sheet([record()], quote_all=True).replace('"Varighet"', '"Varighet\r\n(min)"')
    assert [booking.line for booking in bookings(read(text))] == [3]


def test_one_broken_byte_does_not_spoil_the_letters_of_other_lines() -> None:
    data = sheet(DAY).encode().replace("Øyvind".encode(), b"\xd8yvind", 1)
    rows = read(data)
    assert complaints(rows) == [("warned", 2, "Fornavn", "bad_text")]
    assert [booking.first_name for booking in bookings(rows)] == [None, *["Øyvind"] * 4]


def test_nul_bytes_in_one_line_leave_the_others_alone() -> None:
    rows = read(spoiled(3, "\x00" * 40))
    assert complaints(rows) == [("refused", 3, "Kode", "bad_line")] and len(bookings(rows)) == 4


def test_a_line_longer_than_any_sound_one_is_refused() -> None:
    rows = read(spoiled(3, LINES[2].replace("Øyvind", "Ø" * 200_000)))
    assert complaints(rows) == [("refused", 3, "", "bad_line")] and len(bookings(rows)) == 4


def test_no_complaint_carries_what_the_line_said() -> None:
    rows = read(spoiled(3, LINES[2].replace("08:30", "25:10")) + '\r\n"Kari;x')
    shown = " ".join(map(str, (row for row in rows if row not in bookings(rows))))
    for secret in ("Øyvind", "CODE1", "902 82", "1980", "25:10", "Kari"):
        assert secret not in shown


@pytest.mark.parametrize(
    "data",
    [
        ";".join(LINES[0].split(";")).encode() + b"\n" + b"x" * 10_000_000,
        b";" * 10_000_000,
        LINES[0].encode() + b"\n" + b'"a\n' * 500_000,
        LINES[0].encode() + b'\n"' + b"a\n" * 500_000,
        b"\x00" * 5_000_000 + b"x",
        b"BEGIN:VCALENDAR\n" + b" x" * 5_000_000,
        b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 200_000,
    ],
    ids=["line", "head", "quotes", "open", "nul", "fold", "events"],
)
def test_a_large_file_of_nonsense_is_done_with_in_seconds(data: bytes) -> None:
    began = time.monotonic()
    with suppress(UnreadableFile):
        assert not bookings(read(data))
    assert time.monotonic() - began < 30
