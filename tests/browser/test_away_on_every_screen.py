"""The server dies while a visitor stands at each of the kiosk's screens, and comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.entrance import Entrance
from tests.browser.screens.kiosk import Kiosk

PATIENCE = 10.0
"""Seconds: that it takes no more than five is held by the story of the code; here the machine is
busy with eleven starts."""
ALONE = ("result-admitted", "sent", "talk", "acute", "language")
"""True without the server: what they say has been told, or needs no telling."""


def _code(entrance: Entrance, kiosk: Kiosk) -> None:
    kiosk.press("yes")


def _phone(entrance: Entrance, kiosk: Kiosk) -> None:
    kiosk.press("yes")
    kiosk.press("use-phone")


def _born(entrance: Entrance, kiosk: Kiosk) -> None:
    _phone(entrance, kiosk)
    kiosk.types("91345099")
    kiosk.press("submit")


def _channels(entrance: Entrance, kiosk: Kiosk) -> None:
    kiosk.has_no_appointment("bolig")


def _sent(entrance: Entrance, kiosk: Kiosk) -> None:
    kiosk.has_no_appointment("bolig")
    kiosk.press("channel-phone")


SCREENS: dict[str, Callable[[Entrance, Kiosk], None]] = {
    "start": lambda entrance, kiosk: None,
    "language": lambda entrance, kiosk: kiosk.press("languages"),
    "identify-code": _code,
    "identify-phone": _phone,
    "identify-born": _born,
    "services": lambda entrance, kiosk: kiosk.press("no"),
    "channels": _channels,
    "sent": _sent,
    "result-admitted": lambda entrance, kiosk: kiosk.gives_code(entrance.book(minutes=5).code),
    "talk": lambda entrance, kiosk: kiosk.press("talk"),
    "acute": lambda entrance, kiosk: kiosk.press("acute"),
}


@pytest.fixture
def broken(entrance: Entrance) -> Iterator[Entrance]:
    """The entrance, in a story in which the line breaks."""
    entrance.watch.line_may_break = True
    yield entrance
    if not entrance.server.alive():
        entrance.server.start()
    entrance.display.is_live()
    entrance.watch.line_may_break = False


@pytest.mark.parametrize("screen", SCREENS)
def test_it_says_so_keeps_acute_and_comes_back_to_where_the_visitor_was(
    broken: Entrance, screen: str
) -> None:
    kiosk = broken.kiosk
    SCREENS[screen](broken, kiosk)
    kiosk.shows(screen)
    broken.server.kill()
    kiosk.shows(screen if screen in ALONE else "offline")
    expect(kiosk.page.locator('.k-help [data-action="acute"]')).to_be_enabled()
    broken.server.start()
    kiosk.shows(screen, within=PATIENCE)
