"""Heads, separators and encodings: found, or set by the office."""

import pytest

from server.calendars import ColumnSettings, UnreadableFile
from server.calendars.columns import plain
from tests.server.calendars.sheets import SOUND, bookings, complaints, only, read, record, sheet

NYNORSK = {"Avtaleid": "Referanse", "Lengd": "Varighet", "Teneste": "Tjeneste"} | {
    "Rettleiar": "Veileder",
    "Førenamn": "Fornavn",
    "Fødd": "Fødselsdato",
}
ENGLISH = {"Reference": "Referanse", "Code": "Kode", "Date": "Dato", "Time": "Klokkeslett"} | {
    "Duration (min)": "Varighet",
    "Service": "Tjeneste",
    "Adviser": "Veileder",
    "First name": "Fornavn",
    "Date of birth": "Fødselsdato",
    "Phone": "Mobil",
    "Language": "Språk",
    "Interpreter": "Tolk",
    "Mode": "Møteform",
}


def renamed(names: dict[str, str]) -> dict[str, str]:
    """The sound record under other heads; `names` is new head to old head."""
    new = {old: head for head, old in names.items()}
    return {new.get(head, head): text for head, text in SOUND.items()}


@pytest.mark.parametrize("names", [NYNORSK, ENGLISH], ids=["nynorsk", "english"])
def test_heads_in_other_languages_say_the_same(names: dict[str, str]) -> None:
    assert only(renamed(names)) == only(record())


def test_heads_are_known_in_any_spelling() -> None:
    assert plain("FØDSELS-DATO") == plain("Fodselsdato ") == plain("fødselsdato")


def test_the_order_of_columns_does_not_matter() -> None:
    assert only({head: SOUND[head] for head in reversed(list(SOUND))}) == only(record())


def test_columns_that_nobody_knows_are_left_alone() -> None:
    assert only({"Fødselsnummer": "17058012345", **SOUND, "Notat": "sykdom"}) == only(record())


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    rows = read(sheet([record(Tjeneste="A;B,C|D\tE")], separator=separator))
    assert not complaints(rows) and bookings(rows)[0].service == "A;B,C|D E"


def test_a_separator_may_be_declared_in_the_first_line() -> None:
    assert bookings(read("sep=;\r\n" + sheet([record()])))[0].line == 3


def test_the_settings_name_separator_encoding_and_heads() -> None:
    settings = ColumnSettings(
        separator="^", encoding="cp865", names={"external_id": "Nøkkel", "code": "Referanse"}
    )
    row = {"Nøkkel": "N-1", **record(Referanse="ABCD12"), "Kode": "tull"}
    rows = read(sheet([row], separator="^").encode("cp865"), columns=settings)
    (booking,) = bookings(rows)
    assert not complaints(rows)
    assert (booking.external_id, booking.code, booking.first_name) == ("N-1", "ABCD12", "Øyvind")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_the_encoding_is_found(encoding: str) -> None:
    rows = read(sheet([record(Fornavn="Ærlend Ødegård")]).encode(encoding))
    assert not complaints(rows) and bookings(rows)[0].first_name == "Ærlend Ødegård"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"\xef\xbb\xbf\r\n \r\n", "empty_file"),
        (b"PK\x03\x04 a workbook", "unknown_format"),
        (b"%PDF-1.7\n...", "unknown_format"),
        (b"hei; hopp\n1;2\n", "unknown_format"),
        (b"\xff\xfe\x00\x00R\x00\x00\x00", "unknown_encoding"),
    ],
)
def test_a_file_that_cannot_be_read_says_so_at_once(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableFile) as why:
        read(data)
    assert why.value.code == code


def test_a_file_with_the_name_of_a_calendar_must_be_one() -> None:
    with pytest.raises(UnreadableFile) as why:
        read(sheet([record()]), "day.ics")
    assert why.value.code == "unknown_format"


@pytest.mark.parametrize("encoding", ["klingon", "hex", "idna"])
def test_an_encoding_that_nobody_knows_is_not_tried(encoding: str) -> None:
    with pytest.raises(UnreadableFile) as why:
        read(sheet([record()]), columns=ColumnSettings(encoding=encoding))
    assert why.value.code == "unknown_encoding"


@pytest.mark.parametrize(
    ("gone", "missing"),
    [
        ({"Referanse"}, ("external_id",)),
        ({"Dato"}, ("date",)),
        ({"Klokkeslett"}, ("time",)),
        ({"Dato", "Klokkeslett"}, ("start",)),
        ({"Varighet", "Referanse"}, ("external_id", "duration")),
    ],
)
def test_a_missing_column_is_named(gone: set[str], missing: tuple[str, ...]) -> None:
    text = sheet([{head: cell for head, cell in SOUND.items() if head not in gone}])
    with pytest.raises(UnreadableFile) as why:
        read(text)
    assert (why.value.code, why.value.missing) == ("missing_columns", missing)


def test_a_file_without_a_head_does_not_tell_its_first_line() -> None:
    first = sheet([record()]).splitlines()[1]
    with pytest.raises(UnreadableFile) as why:
        read(first)
    assert "Øyvind" not in str(why.value) and "K7M4QX" not in str(why.value)


def test_a_head_alone_is_an_empty_day() -> None:
    assert read(";".join(SOUND)) == []


@pytest.mark.parametrize("separator", ["", ";;", '"', "\n"])
def test_a_separator_in_the_settings_is_one_character(separator: str) -> None:
    with pytest.raises(ValueError, match="separator"):
        ColumnSettings(separator=separator)


def test_the_settings_file_may_leave_everything_to_be_found() -> None:
    assert ColumnSettings.written("", "", "", {}) == ColumnSettings()


def test_the_settings_file_may_say_everything() -> None:
    settings = ColumnSettings.written(";", "cp1252", "dd.mm.yyyy", {"external_id": "Saksnr"})
    assert settings.names == {"external_id": "Saksnr"} and settings.date_format == "dd.mm.yyyy"


@pytest.mark.parametrize(
    ("date_format", "columns", "said"),
    [("d.m.y", {}, "dd.mm.yyyy"), ("", {"etternavn": "Etternavn"}, "external_id")],
)
def test_a_wrong_setting_is_answered_with_the_right_ones(
    date_format: str, columns: dict[str, str], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        ColumnSettings.written("", "", date_format, columns)
