"""Texts by language: bokmål stands in, and the log says so once."""

from __future__ import annotations

from pathlib import Path

import pytest
from structlog.testing import capture_logs

from server.languages import known_languages
from server.texts import Catalogue

NB = """### review: written
### name: Bokmål

common-yes = Ja
kiosk-wait = Vent i { $count } minutter
office-title = Kontoret
error-busy = Prøv igjen
error-busy-do = Vent litt
error-unknown_desk = Ukjent skranke
"""
AR = """### Arabic
### review: machine
### name: العربية
### dir: rtl

common-yes = نعم
error-busy = حاول مجددًا
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Bokmål with six texts, Arabic with two, and one that says nothing of itself."""
    for code, text in (("nb", NB), ("ar", AR), ("xx", "common-yes = Yes")):
        (tmp_path / f"{code}.ftl").write_text(text, "utf-8")
    return tmp_path


def test_a_text_is_said_in_the_language_or_in_bokmål(folder: Path) -> None:
    texts = Catalogue(folder)
    assert texts.say("ar", "common-yes") == "نعم"
    assert texts.say("ar", "kiosk-wait", count=11) == "Vent i 11 minutter"
    assert texts.say("de", "common-yes") == "Ja"
    assert texts.say("ar", "common-none") == "common-none"


def test_the_log_tells_of_a_missing_text_once(folder: Path) -> None:
    texts = Catalogue(folder)
    with capture_logs() as told:
        for _ in range(3):
            texts.say("ar", "office-title")
    assert [(line["language"], line["message"]) for line in told] == [("ar", "office-title")]


def test_only_what_visitors_meet_counts_as_missing(folder: Path) -> None:
    texts = Catalogue(folder)
    assert texts.missing("ar") == ["error-busy-do", "kiosk-wait"]
    assert texts.missing("nb") == []


def test_a_language_is_chosen_among_those_that_have_all_the_words(folder: Path) -> None:
    texts = Catalogue(folder)
    assert texts.having("error-busy") == ["nb", "ar"]
    assert texts.having("error-busy", "error-busy-do") == ["nb"]
    assert texts.having() == ["nb", "ar", "xx"]


def test_a_catalogue_tells_its_name_its_direction_and_whether_it_was_read(folder: Path) -> None:
    known = known_languages(folder)
    assert known["ar"].name == "العربية"
    assert (known["ar"].right_to_left, known["nb"].right_to_left) == (True, False)
    assert (known["ar"].reviewed, known["nb"].reviewed) == (False, True)


def test_a_catalogue_that_says_nothing_goes_by_its_code_and_is_not_reviewed(folder: Path) -> None:
    silent = known_languages(folder)["xx"]
    assert (silent.name, silent.reviewed) == ("xx", False)


def test_the_arabic_texts_have_the_digits_of_the_paper() -> None:
    said = Catalogue().say("ar", "phone-ahead", count=11)
    assert "11" in said
