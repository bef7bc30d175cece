"""The order of letters on the paper: right to left, left to right, and numbers among them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printers.scripts import begins_right, is_rtl, runs

ARABIC, ROOM = "دورك", "الغرفة"


def seen(text: str) -> list[str]:
    """The runs from left to right, each as it is spoken."""
    return [run.text.strip() for run in runs(text, is_rtl(text)) if run.text.strip()]


def test_a_latin_line_is_one_run() -> None:
    assert [(run.text, run.rtl) for run in runs("Vent her. 10:30", rtl=False)] == [
        ("Vent her. 10:30", False)
    ]


def test_latin_words_in_an_arabic_line_keep_their_own_order() -> None:
    assert seen(f"{ARABIC} Rom 4") == ["Rom 4", ARABIC]


def test_a_number_after_arabic_stands_to_its_left() -> None:
    assert seen(f"{ROOM} 4") == ["4", ROOM]


def test_a_time_is_not_turned_around() -> None:
    assert seen(f"{ARABIC} 10:30")[0] == "10:30"


@pytest.mark.parametrize("blank", [" ", "\u00a0"])
def test_the_groups_of_a_telephone_number_stay_in_order(blank: str) -> None:
    number = blank.join(["55", "55", "33", "34"])
    assert number in seen(f"{ARABIC} {number} {ROOM}")


def test_a_number_that_stands_alone_is_read_from_the_left_in_every_language() -> None:
    assert seen("55 55 33 34") == ["55 55 33 34"]
    assert begins_right("55 55 33 34", "ar")
    assert not begins_right("55 55 33 34", "nb")


def test_what_fluent_filled_in_is_ordered_by_itself_and_its_marks_are_not_drawn() -> None:
    assert seen(f"{ARABIC} \u2068Rom 4 (B)\u2069 {ROOM}") == [ROOM, "Rom 4 (B)", ARABIC]
    assert seen(f"Rom \u2068{ROOM} 4\u2069 her") == ["Rom", "4", ROOM, "her"]


def test_a_latin_name_filled_in_first_does_not_decide_the_direction_of_the_line() -> None:
    assert is_rtl(f"\u2068NAV Fredrikstad\u2069 {ARABIC}")


def test_each_script_gets_the_font_that_has_it() -> None:
    line = f"Rom {ROOM} ቦታ Кімната שלום"
    assert {run.family for run in runs(line, rtl=False)} == {
        "NotoSans",
        "NotoSansArabic",
        "NotoSansEthiopic",
        "NotoSansHebrew",
    }


def test_marks_nested_without_end_do_not_break_the_reader() -> None:
    assert "".join(run.text for run in runs("\u2068" * 2000 + "a", rtl=False)) == "a"


@given(st.text("aø 4:.(ب1م\u2068\u2069٣%+"), st.booleans())
def test_no_letter_is_lost_or_doubled_whatever_the_mixture(text: str, rtl: bool) -> None:
    marks = {"\u2068", "\u2069"}
    drawn = "".join(run.text for run in runs(text, rtl))
    assert sorted(drawn) == sorted(letter for letter in text if letter not in marks)
