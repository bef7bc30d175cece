"""Every story of the kiosk without looking at it: by keys, and by what is said.

Nothing that is only the visitor's may be asked of the voices while the loudspeaker has them.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.entrance import Booked, Entrance
from tests.browser.screens.listener import Listener
from tests.proves import proves

START = "Har du en timeavtale?"
LOUD = "Andre kan høre dette. Med hodetelefoner er det bare du som hører det."
OWN = "Det som bare gjelder deg, leses i hodetelefoner. Serviceveilederen kan også hjelpe deg."
WELCOME = "Velkommen. Nå vet vi at du er her."
OFF = "Opplesingen er slått av."


@pytest.fixture
def listener(entrance: Entrance) -> Iterator[Listener]:
    """Somebody at the kiosk who listens."""
    one = Listener(entrance.kiosk)
    yield one
    one.close()


def spelt(number: str) -> str:
    return " ".join(number)


def tells_nothing_of(listener: Listener, booked: Booked) -> None:
    """Neither whole nor character by character."""
    said = "".join(text for _, text in listener.asked).replace(" ", "")
    own = (*booked.secrets, f"{booked.start:%H:%M}")
    assert {word for word in own if word in said} == set()


@proves("5.1.3.1", "5.1.3.14")
def test_the_first_words_say_how_it_is_used_and_how_to_change_the_language(
    listener: Listener,
) -> None:
    listener.key("F9")
    listener.hears(
        "Trykk pil ned for neste, Enter for å velge, Escape for tilbake og F 2 for å høre igjen."
        " Du kan alltid trykke F 1 for å få hjelp av et menneske.",
        LOUD,
        START,
    )
    listener.key("F8")
    listener.hears("Språk", "Language")
    listener.chooses("English")
    listener.hears("Do you have an appointment?")
    assert ("en", "Do you have an appointment?") in listener.asked


@proves("5.1.3.1", "5.1.3.8", "5.1.3.9", "5.1.3.16")
def test_an_appointment_by_code_is_checked_in_by_ear_and_nothing_private_is_aloud(
    entrance: Entrance, listener: Listener
) -> None:
    booked = entrance.book(minutes=5)
    listener.begins()
    listener.goes_to("Ja")
    listener.hears("Ja", "Meld fra at du er her")
    listener.key("Enter")
    listener.hears("Skriv koden din")
    listener.types(booked.code[0])
    listener.hears("Tegn 1 av 6")
    listener.types(booked.code[1:-1])
    listener.hears("Tegn 5 av 6")
    listener.types(booked.code[-1])
    listener.hears(WELCOME)
    number = entrance.kiosk.number
    listener.hears("Nummeret ditt", spelt(number), "Hvor", "Venterommet", OWN)
    tells_nothing_of(listener, booked)
    entrance.desk.may_take(number)
    listener.chooses("Ferdig")
    listener.hears(OFF)
    listener.is_over()
    entrance.keeps_secrets()


@proves("5.1.3.2", "5.1.3.3", "5.1.3.8")
def test_a_headset_hears_what_is_typed_and_when_the_appointment_is(
    entrance: Entrance, listener: Listener
) -> None:
    booked = entrance.book(minutes=5)
    listener.key("F13")
    listener.hears(START)
    assert LOUD not in listener.heard
    listener.chooses("Ja")
    listener.hears("Skriv koden din", "Skriv på tastaturet, eller velg tegnene på skjermen.")
    listener.types(booked.code[:3])
    listener.hears("Tegn 3 av 6")
    assert [text for _, text in listener.asked if len(text) == 1] == list(booked.code[:3])
    listener.types(booked.code[3:])
    listener.hears(WELCOME, "Ett valg.")
    shown = entrance.kiosk.main.locator("dd[data-when]").inner_text()
    assert {("nb", "Timen din"), ("nb", shown)} < set(listener.asked)
    assert OWN not in listener.heard


@proves("5.1.3.2", "5.1.3.9")
def test_a_headset_that_is_pulled_out_ends_it_without_another_word(
    entrance: Entrance, listener: Listener
) -> None:
    listener.key("F13")
    listener.hears(START)
    listener.key("F14")
    listener.hears_nothing()
    listener.is_over()


@proves("5.1.3.1", "5.1.3.6", "5.1.3.16")
def test_somebody_without_an_appointment_hears_where_to_ring(
    entrance: Entrance, listener: Listener
) -> None:
    listener.begins()
    listener.chooses("Nei")
    listener.hears("Hva gjelder det?")
    listener.goes_to("Bolig")
    listener.key("Enter")
    listener.hears("Dette får du hjelp med på andre måter.")
    assert "Bolig" not in listener.heard
    listener.chooses("Ring oss")
    listener.hears("Ring dette nummeret", "55 55 33 33")
    entrance.record.visit(arrived_by="walk_in", verdict="redirected")


@proves("5.1.3.1")
def test_urgent_help_is_heard_to_be_called_and_to_come(
    entrance: Entrance, listener: Listener
) -> None:
    listener.begins()
    listener.chooses("Akutt")
    listener.hears("Serviceveilederen kommer nå. Vent her.")
    number = entrance.kiosk.number
    listener.heard.clear()
    entrance.guide.takes(number)
    listener.hears("Serviceveilederen har sett deg og kommer")


@proves("5.1.3.15")
def test_a_code_that_is_wrong_three_times_brings_a_person(
    entrance: Entrance, listener: Listener
) -> None:
    listener.begins()
    listener.chooses("Ja")
    listener.hears("Skriv koden din")
    for left in ("Du kan prøve 2 ganger til.", "Du kan prøve én gang til."):
        listener.types("XXXXXX")
        listener.hears("Vi fant ikke timen din.", left)
        listener.chooses("Prøv koden igjen")
        listener.hears("Skriv koden din")
    listener.types("XXXXXX")
    listener.hears("Det gjør ingenting. Serviceveilederen kommer til deg.")
    entrance.guide.is_called(entrance.kiosk.number, "not_found")


@proves("5.1.3.15")
def test_what_is_too_short_is_said(entrance: Entrance, listener: Listener) -> None:
    listener.begins()
    listener.chooses("Ja")
    listener.hears("Skriv koden din")
    listener.chooses("Har ikke kode")
    listener.hears("Skriv telefonnummeret ditt")
    listener.types("913")
    listener.hears("Tegn 3")
    listener.chooses("OK")
    listener.hears("Nummeret er for kort. Skriv alle sifrene.")
    assert "913" not in "".join(text for _, text in listener.asked).replace(" ", "")


def test_a_person_is_one_key_away_and_knows_that_things_must_be_read(
    entrance: Entrance, listener: Listener
) -> None:
    listener.begins()
    listener.key("F1")
    listener.hears("Serviceveilederen kommer")
    call = entrance.guide.page.locator("[data-call]")
    expect(call).to_contain_text("Trenger opplesing")


@proves("1.4.2", "5.1.3.4", "5.1.3.5")
def test_any_key_ends_what_is_being_said(entrance: Entrance, listener: Listener) -> None:
    listener.begins()
    expect(listener.page.locator("body[data-speaking]")).to_have_count(1)
    listener.key("Shift")
    listener.hears_nothing()


@proves("5.1.3.4", "5.1.3.11", "5.1.3.12")
def test_it_is_said_again_and_louder_up_to_what_the_office_allows(
    entrance: Entrance, listener: Listener
) -> None:
    listener.begins()
    listener.key("F2")
    listener.hears(START)
    for step in (5, 6, 7, 7):
        listener.key("PageUp")
        listener.hears(f"Lydstyrke {step} av 10")
    listener.key("F9")
    listener.hears(OFF)
    listener.key("F9")
    listener.key("PageDown")
    listener.hears("Lydstyrke 3 av 10")


@proves("5.1.3.8")
def test_the_keyboard_on_the_screen_is_not_read_to_everybody(
    entrance: Entrance, listener: Listener
) -> None:
    listener.begins()
    listener.chooses("Ja")
    listener.hears("Skriv koden din")
    names: list[str] = []
    for _ in range(6):
        listener.key("ArrowDown")
        listener.hears_something()
        names += listener.heard[:1]
    assert names[:3] == ["Slett", "OK", "Tilbake"]
    listener.key("F13")
    listener.hears("Skriv koden din")
    listener.goes_to("A")
