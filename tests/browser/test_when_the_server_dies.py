"""The server is killed while somebody stands at the kiosk, and starts again."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.entrance import ROOM, Entrance
from tests.proves import proves

RECOVERED = 5.0
"""Seconds after the server is ready again in which every screen has to be live by itself."""


@pytest.fixture
def broken(entrance: Entrance) -> Iterator[Entrance]:
    """The entrance, in a story in which the line breaks."""
    entrance.watch.line_may_break = True
    yield entrance
    if not entrance.server.alive():
        entrance.server.start()
    entrance.display.is_live()
    entrance.watch.line_may_break = False


@proves("3.3.1", "3.3.7")
def test_the_kiosk_says_so_keeps_what_was_typed_and_goes_on_by_itself(broken: Entrance) -> None:
    booked = broken.book(minutes=5)
    kiosk = broken.kiosk
    kiosk.press("yes")
    for key in booked.code[:3]:
        kiosk.press("code-key", key=key)
    broken.server.kill()
    kiosk.shows("offline")
    kiosk.says("Skjermen virker ikke akkurat nå")
    expect(kiosk.button("acute").first).to_be_visible()
    expect(broken.guide.page.locator(".m-banner")).to_be_visible()
    expect(broken.display.page.locator(".d-notlive")).to_be_visible()
    broken.picture("away", "kiosk", "guide", "desk", "display", "office")
    broken.server.start()
    kiosk.shows("identify-code", within=RECOVERED)
    for key in booked.code[3:]:
        kiosk.press("code-key", key=key)
    kiosk.shows("result-admitted")
    number = kiosk.number
    broken.guide.appointment(booked.external_id, "waiting")
    broken.desk.calls_next(number)
    broken.display.is_live()
    broken.display.calls(number, ROOM)
    broken.record.tells("arrived", "admitted", "print_queued", "called")


def test_acute_is_alive_without_the_server_and_reaches_the_guide_when_it_is_back(
    broken: Entrance,
) -> None:
    kiosk = broken.kiosk
    broken.server.kill()
    kiosk.shows("offline")
    kiosk.press("acute")
    kiosk.shows("acute")
    kiosk.person("unsent")
    kiosk.says("Gå til skranken")
    expect(kiosk.main.locator("[data-phone]")).to_have_text("116 117")
    broken.picture("unsent", "kiosk")
    broken.server.start()
    began = time.monotonic()
    kiosk.person("told")
    number = kiosk.number
    broken.guide.is_called(number, "acute")
    assert time.monotonic() - began < RECOVERED
    broken.guide.takes(number)
    kiosk.person("seen")
    assert len(broken.record.tickets(number)) == 1
    broken.record.tells("arrived", "admitted", "print_queued", "serving")


def test_an_arrival_that_fell_into_the_break_is_sent_again_and_has_one_ticket(
    broken: Entrance,
) -> None:
    booked = broken.book(minutes=5)
    kiosk = broken.kiosk
    kiosk.press("yes")
    for key in booked.code[:-1]:
        kiosk.press("code-key", key=key)
    broken.server.kill()
    kiosk.press("code-key", key=booked.code[-1])
    kiosk.shows("offline")
    broken.server.start()
    kiosk.shows("result-admitted", within=RECOVERED)
    number = kiosk.number
    broken.desk.may_take(number)
    assert number in broken.paper().words
    assert len(broken.record.tickets(number)) == 1
    broken.record.tells("arrived", "admitted", "print_queued")


def test_a_ticket_that_was_given_is_still_there_on_every_screen(broken: Entrance) -> None:
    booked = broken.book(minutes=5)
    broken.kiosk.gives_code(booked.code)
    number = broken.kiosk.number
    phone = broken.own_phone(broken.kiosk.link)
    phone.shows(number, "waiting")
    broken.server.kill()
    broken.server.start()
    broken.display.is_live()
    phone.shows(number, "waiting")
    broken.guide.in_room(number)
    broken.desk.calls_next(number)
    broken.display.calls(number, ROOM)
    phone.sends_to(ROOM)
