"""The other cells: brought to one form, left out with a warning, or refused."""

import pytest

from server.calendars import Booking
from tests.server.calendars.sheets import (
    bookings,
    complaints,
    only,
    read,
    record,
    said,
    sheet,
)


@pytest.mark.parametrize(
    "written",
    ["90282164", "902 82 164", "+47 90 28 21 64", "004790282164", "0047 902 82 164", "90-28-21-64"],
)
def test_a_norwegian_number_is_the_same_however_it_is_written(written: str) -> None:
    assert only(record(Mobil=written)).phone == "+4790282164"


def test_a_foreign_number_keeps_its_country() -> None:
    assert only(record(Mobil="+46 70 123 45 67")).phone == "+46701234567"


def loaded_without(field: str, text: str, code: str) -> Booking:
    """The booking of a record with one doubtful cell, of which only that cell is warned."""
    rows = read(sheet([record(**{field: text})]))
    assert complaints(rows) == [("warned", 2, field, code)]
    return bookings(rows)[0]


@pytest.mark.parametrize("text", ["12", "ukjent", "+", "999999999999", "0800FLOWERS", "1" * 300])
def test_an_unsound_phone_number_costs_only_that_way_in(text: str) -> None:
    code = "too_long" if len(text) > 200 else "bad_phone"
    booking = loaded_without("Mobil", text, code)
    assert booking.phone is None and booking.code == "K7M4QX"


@pytest.mark.parametrize("text", ["31.02.1980", "17051912345", "24.11.2026", "1850-01-01", "ung"])
def test_an_unsound_day_of_birth_costs_only_that_way_in(text: str) -> None:
    assert loaded_without("Fødselsdato", text, "bad_date").born is None


@pytest.mark.parametrize("text", ["ABC", "ABCDEFGHIJKLM", "K7M4QÅ", "K7/4QX", "٣٣٣٣٣"])
def test_an_unsound_code_costs_only_that_way_in(text: str) -> None:
    booking = loaded_without("Kode", text, "bad_code")
    assert booking.code is None and booking.phone == "+4790282164"


@pytest.mark.parametrize("text", ["k7m4qx", " K7M 4QX ", "K7M-4QX"])
def test_a_code_is_the_same_however_it_is_set(text: str) -> None:
    assert only(record(Kode=text)).code == "K7M4QX"


@pytest.mark.parametrize(
    ("text", "language"),
    [("nb", "nb"), ("NO", "nb"), ("en-GB", "en"), ("Arabisk", "ar"), ("tlh", "tlh"), ("", None)],
)
def test_a_language_is_a_tag_or_a_name(text: str, language: str | None) -> None:
    assert only(record(Språk=text)).language == language


def test_a_language_that_nobody_can_know_is_left_out() -> None:
    assert loaded_without("Språk", "noe annet?", "bad_language").language is None


@pytest.mark.parametrize(
    ("text", "comes"), [("Ja", True), ("x", True), ("1", True), ("Nei", False), ("", False)]
)
def test_an_interpreter_comes_or_not(text: str, comes: bool) -> None:
    assert only(record(Tolk=text)).interpreter is comes


def test_a_word_that_is_neither_yes_nor_no_means_that_an_interpreter_comes() -> None:
    assert loaded_without("Tolk", "Tigrinja", "bad_interpreter").interpreter is True


@pytest.mark.parametrize(
    ("text", "channel"),
    [("Oppmøte", "in_person"), ("FRAMMØTE", "in_person"), ("", "in_person"), ("Telefon", "phone")],
)
def test_the_form_of_the_meeting_is_known_by_its_names(text: str, channel: str) -> None:
    assert only(record(Møteform=text)).channel == channel


def test_an_unknown_form_of_meeting_is_taken_to_be_at_the_office() -> None:
    assert loaded_without("Møteform", "Drone", "bad_channel").channel == "in_person"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Bekreftet", "confirmed"),
        ("Stadfesta", "confirmed"),
        ("", "confirmed"),
        ("Førebels", "tentative"),
        ("AVLYST", "cancelled"),
        ("Cancelled", "cancelled"),
    ],
)
def test_the_status_is_known_by_its_names(text: str, status: str) -> None:
    assert only(record(Status=text)).status == status


def test_an_unknown_status_is_refused_because_it_may_mean_cancelled() -> None:
    assert said(record(Status="Flyttet")) == [("refused", "Status", "bad_status")]


def test_a_name_is_one_line_of_composed_letters() -> None:
    assert only(record(Fornavn=" Bj\u00f8rg\n A\u030ashild ")).first_name == "Bjørg Åshild"


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("Fornavn", "A" * 81, "too_long"),
        ("Tjeneste", "A\x00B", "bad_text"),
        ("Veileder", "S\ufffdren", "bad_text"),
    ],
)
def test_a_name_that_cannot_be_shown_is_left_out(field: str, text: str, code: str) -> None:
    loaded_without(field, text, code)


def test_a_reference_of_two_hundred_characters_is_the_longest() -> None:
    assert only(record(Referanse="R" * 200)).external_id == "R" * 200
    assert said(record(Referanse="R" * 201)) == [("refused", "Referanse", "too_long")]


def test_a_reference_with_a_nul_byte_is_refused() -> None:
    assert said(record(Referanse="NAV\x001")) == [("refused", "Referanse", "bad_text")]


def test_nothing_personal_shows_when_a_booking_is_printed() -> None:
    shown = repr(only(record()))
    for secret in ("K7M4QX", "90282164", "1980", "Øyvind", "Ødegård"):
        assert secret not in shown


def test_the_last_name_is_nowhere_in_a_booking() -> None:
    assert "Ødegård" not in {getattr(only(record()), name) for name in Booking.__slots__}


def test_the_same_line_twice_is_harmless_also_with_other_blanks() -> None:
    rows = read(sheet([record(), record(Fornavn="Øyvind "), record()]))
    assert not complaints(rows) and len(bookings(rows)) == 1


def test_a_reference_that_comes_again_with_another_time_is_refused() -> None:
    rows = read(sheet([record(), record(Klokkeslett="10:00")]))
    assert complaints(rows) == [("refused", 3, "Referanse", "duplicate_reference")]


def test_a_code_belongs_to_the_first_reference_that_has_it() -> None:
    rows = read(sheet([record(), record(Referanse="NAV-2", Kode="k7m4qx"), record(Referanse="3")]))
    assert complaints(rows) == [
        ("refused", 3, "Kode", "code_taken"),
        ("refused", 4, "Kode", "code_taken"),
    ]


def test_a_refused_line_takes_no_code() -> None:
    rows = read(sheet([record(Klokkeslett="25:10"), record(Referanse="NAV-2")]))
    assert [booking.external_id for booking in bookings(rows)] == ["NAV-2"]
