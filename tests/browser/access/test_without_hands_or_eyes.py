"""Each of the kiosk's stories with a keypad alone, and with the accessibility tree alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.access.visitor import Visitor, WithKeys, WithTree, hears, is_told, say
from tests.browser.entrance import Booked, Entrance
from tests.proves import proves

pytestmark = pytest.mark.parametrize("as_a", [WithKeys, WithTree], ids=["keypad", "tree"])

As = Callable[[Page], Visitor]
UNKNOWN = ("ZZZZZ2", "ZZZZZ3", "ZZZZZ4")


def gives_code(entrance: Entrance, as_a: As, booked: Booked) -> Visitor:
    """Yes, I have an appointment, and this is its code."""
    visitor = as_a(entrance.kiosk.page)
    visitor.chooses(say("common-yes"))
    hears(visitor, say("kiosk-code-title"))
    visitor.types(booked.code)
    return visitor


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        ({"minutes": 5}, "admitted"),
        ({"minutes": 120}, "early"),
        ({"minutes": -20}, "late"),
        ({"minutes": 24 * 60}, "another_day"),
        ({"minutes": 10, "status": "cancelled"}, "cancelled"),
        ({"minutes": 10, "channel": "phone"}, "not_in_person"),
    ],
    ids=["on time", "early", "late", "another day", "cancelled", "by phone"],
)
@proves("2.1.1", "2.1.2", "2.4.3", "4.1.2", "4.1.3", "5.1.6.1", "5.1.6.2")
def test_an_appointment_by_its_code(
    entrance: Entrance, as_a: As, facts: dict[str, object], verdict: str
) -> None:
    booked = entrance.book(**facts)  # type: ignore[arg-type]  # as each case has them
    visitor = gives_code(entrance, as_a, booked)
    hears(visitor, say(f"verdict-{verdict}"))
    entrance.record.visit(verdict=verdict)


@proves("2.1.1", "4.1.3")
def test_the_same_code_twice_is_told_the_same_number(entrance: Entrance, as_a: As) -> None:
    booked = entrance.book(minutes=0)
    visitor = gives_code(entrance, as_a, booked)
    number = entrance.kiosk.number
    is_told(visitor, number)
    visitor.chooses(say("kiosk-done"))
    hears(visitor, say("kiosk-start-title"))
    gives_code(entrance, as_a, booked)
    hears(visitor, say("verdict-already_in"))
    is_told(visitor, number)


@proves("2.1.1", "3.3.1", "3.3.3", "4.1.3")
def test_an_unknown_code_three_times_brings_the_guide(entrance: Entrance, as_a: As) -> None:
    visitor = as_a(entrance.kiosk.page)
    visitor.chooses(say("common-yes"))
    for code in UNKNOWN[:2]:
        visitor.types(code)
        hears(visitor, say("verdict-not_found"))
        visitor.chooses(say("kiosk-not-found-code"))
        hears(visitor, say("kiosk-code-title"))
    visitor.types(UNKNOWN[2])
    is_told(visitor, say("reason-no_match_guide"))
    entrance.guide.is_called(entrance.kiosk.number, "not_found")


@pytest.mark.parametrize("way", ["phone", "self_service"])
@proves("2.1.1", "4.1.2")
def test_a_walk_in_finds_another_way(entrance: Entrance, as_a: As, way: str) -> None:
    visitor = as_a(entrance.kiosk.page)
    visitor.chooses(say("common-no"))
    hears(visitor, say("kiosk-services-title"))
    visitor.chooses("Arbeid")
    hears(visitor, say("verdict-redirected"))
    visitor.chooses(say(f"kiosk-channels-{way}"))
    hears(visitor, say(f"kiosk-sent-{way}"))
    entrance.record.visit(verdict="redirected", channel=way)


@proves("2.1.1", "4.1.3")
def test_a_walk_in_gets_a_number_when_the_door_is_open(entrance: Entrance, as_a: As) -> None:
    entrance.guide.switches_door("open", "Stille dag")
    visitor = as_a(entrance.kiosk.page)
    visitor.chooses(say("common-no"))
    visitor.chooses("Arbeid")
    hears(visitor, say("verdict-drop_in"))
    is_told(visitor, entrance.kiosk.number)
    entrance.guide.undoes_door("gated")


@proves("2.1.1", "4.1.3", "3.2.6")
def test_acute_is_one_press_and_is_told_when_a_person_comes(entrance: Entrance, as_a: As) -> None:
    visitor = as_a(entrance.kiosk.page)
    visitor.chooses(say("kiosk-acute"))
    is_told(visitor, say("kiosk-acute-told"))
    number = entrance.kiosk.number
    entrance.guide.takes(number)
    is_told(visitor, say("kiosk-acute-seen"))
    entrance.record.visit(verdict="acute")


@proves("2.1.1", "4.1.3", "3.2.6")
def test_talking_to_somebody_is_one_press_from_anywhere(entrance: Entrance, as_a: As) -> None:
    visitor = as_a(entrance.kiosk.page)
    visitor.chooses(say("common-no"))
    hears(visitor, say("kiosk-services-title"))
    visitor.chooses(say("kiosk-talk"))
    hears(visitor, say("kiosk-talk-title"))
    entrance.guide.is_called(entrance.kiosk.number, "talk")
