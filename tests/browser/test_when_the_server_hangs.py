"""The server stands still without closing a line: nobody is left with a screen that looks alive."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.access.axe import violations
from tests.browser.entrance import Entrance

NOTICED = 20_000
"""Milliseconds. A dead line is known after ten seconds; the machine is busy."""


@pytest.fixture
def hanging(entrance: Entrance) -> Iterator[Entrance]:
    """The entrance, in a story in which the server says nothing for a while."""
    entrance.watch.line_may_break = True
    yield entrance
    entrance.display.is_live()
    entrance.watch.line_may_break = False


def test_whoever_wants_a_person_is_told_where_one_is_and_comes_in_once(hanging: Entrance) -> None:
    kiosk = hanging.kiosk
    with hanging.server.silent():
        kiosk.press("talk")
        kiosk.shows("connecting")
        kiosk.says("Vi sier fra")
        kiosk.says_where_to_go(within=NOTICED / 1000)
        kiosk.says("Vi får ikke sagt fra herfra akkurat nå")
        kiosk.says("Gå til")
        hanging.picture("silent", "kiosk")
        assert violations(kiosk.page) == []
    kiosk.shows("talk", within=NOTICED / 1000)
    hanging.guide.is_called(kiosk.number, "talk")
    hanging.record.tells("arrived", "admitted", "print_queued")


def test_the_staffs_screens_say_that_they_are_not_live(hanging: Entrance) -> None:
    with hanging.server.silent():
        for page in (hanging.guide.page, hanging.desk.page):
            expect(page.locator("[data-lost], .m-banner").first).to_be_visible(timeout=NOTICED)
        expect(hanging.display.page.locator(".d-notlive")).to_be_visible(timeout=NOTICED)
    expect(hanging.guide.page.locator("[data-lost]")).to_have_count(0, timeout=NOTICED)
