"""The tablet in the hand: it stays awake, shakes, holds still, and knows when it is alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urljoin
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect

from tests.browser.entrance import Entrance
from tests.browser.screens.guide import Guide
from tests.proves import proves
from tests.waiting import until

SIZES = {"landscape": (1280, 800), "portrait": (800, 1280)}
TABS = ("appointments", "sent", "exception", "room", "door")
STUBS = """() => {
  window.shakes = [];
  window.locks = 0;
  navigator.vibrate = (pattern) => { window.shakes.push(pattern); return true; };
  const put = (name, value) => Object.defineProperty(navigator, name, { value });
  put('wakeLock', { request: async () => { window.locks += 1; } });
  put('setAppBadge', async (count) => { window.badge = count; });
}"""


@contextmanager
def tablet(entrance: Entrance, orientation: str = "landscape") -> Iterator[Guide]:
    """One of its own, whose motor, lamp and badge are written down."""
    width, height = SIZES[orientation]
    viewport = {"width": width, "height": height}
    context = entrance.browser.new_context(viewport=viewport, has_touch=True)  # type: ignore[arg-type]
    context.add_init_script(f"({STUBS})()")
    entrance.watch.over(context)
    page = context.new_page()
    page.goto(f"{entrance.server.url}/guide/#token={entrance.token('guide')}")
    guide = Guide(page)
    guide.door_is("gated")
    try:
        yield guide
    finally:
        context.close()


def test_it_stays_awake_and_asks_again_when_it_is_looked_at_again(entrance: Entrance) -> None:
    with tablet(entrance) as guide:
        assert guide.page.evaluate("window.locks") == 1
        guide.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        assert guide.page.evaluate("window.locks") == 2


@proves("5.1.5")
def test_it_shakes_more_and_more_until_somebody_takes_the_acute_call(entrance: Entrance) -> None:
    with tablet(entrance) as guide:
        page = guide.page
        page.locator('[data-tab="door"]').tap()
        entrance.kiosk.press("acute")
        number = entrance.kiosk.number
        guide.alarms(number)
        until(lambda: page.evaluate("window.shakes.length >= 2"), "the tablet shakes as it should")
        expect(page).to_have_title(f"AKUTT {number} – Serviceveileder")
        assert page.evaluate("window.badge") == 1
        assert page.evaluate("window.shakes[0]") == [300, 150, 300]
        page.locator('[data-action="take-alarm"]').tap()
        guide.alarms(None)
        until(lambda: page.evaluate("window.shakes.at(-1) === 0"), "the tablet shakes as it should")
        count = page.evaluate("window.shakes.length")
        page.wait_for_timeout(4500)
        assert page.evaluate("window.shakes.length") == count
        expect(page).to_have_title("Serviceveileder")


def test_it_can_be_installed(entrance: Entrance) -> None:
    with tablet(entrance) as guide:
        page = guide.page
        told = page.context.new_cdp_session(page).send("Page.getAppManifest")
        assert told["errors"] == []
        manifest = json.loads(told["data"])
        start = urljoin(told["url"], manifest["start_url"])
        assert (start, manifest["display"]) == (f"{entrance.server.url}/guide/", "standalone")
        color = page.locator('meta[name="theme-color"]').get_attribute("content")
        assert color == manifest["theme_color"]
        sizes = set()
        for icon in manifest["icons"]:
            with urlopen(urljoin(told["url"], icon["src"])) as answer:
                head = answer.read(24)
            size = f"{int.from_bytes(head[16:20], 'big')}x{int.from_bytes(head[20:24], 'big')}"
            assert (answer.headers["Content-Type"], size) == ("image/png", icon["sizes"])
            sizes.add((size, icon.get("purpose", "any")))
        assert {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")} <= sizes
        page.reload()
        guide.door_is("gated")


@proves("1.3.4", "2.5.8")
@pytest.mark.parametrize("orientation", SIZES)
@pytest.mark.parametrize("hand", ["left", "right"])
def test_nothing_is_cut_or_too_small_for_a_thumb(
    entrance: Entrance, orientation: str, hand: str
) -> None:
    entrance.book(minutes=5)
    with tablet(entrance, orientation) as guide:
        page = guide.page
        page.locator('[data-action="settings"]').tap()
        page.locator(f'dialog [data-hand="{hand}"]').tap()
        page.keyboard.press("Escape")
        entrance.kiosk.press("acute")
        guide.alarms(entrance.kiosk.number)
        for tab in TABS:
            guide.tab(tab)
            assert page.evaluate(WIDER_THAN_THE_GLASS) == [], tab
            assert page.evaluate(TOO_SMALL) == [], tab
        page.reload()
        expect(page.locator(f'.g-screen[data-hand="{hand}"]')).to_be_visible()


WIDER_THAN_THE_GLASS = """() => [...document.querySelectorAll('html, body, body *')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && !one.closest('.ds-sr-only'))
  .filter((one) => getComputedStyle(one).overflowX !== 'visible')
  .map((one) => one.className || one.tagName)"""
TOO_SMALL = """() => [...document.querySelectorAll('button, input, select, textarea, a')]
  .filter((one) => one.checkVisibility())
  .map((one) => [one, one.getBoundingClientRect()])
  .filter(([, box]) => box.width < 44 || box.height < 44)
  .map(([one, box]) => `${one.className} ${box.width}x${box.height}`)"""


def test_a_list_stands_still_under_a_finger_and_the_top_does_not_wait(entrance: Entrance) -> None:
    with tablet(entrance) as guide:
        page = guide.page
        finger = page.context.new_cdp_session(page)
        point = {"x": 300, "y": 400}
        finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point]})
        entrance.kiosk.press("acute")
        number = entrance.kiosk.number
        guide.alarms(number)
        expect(guide.call(number)).to_have_count(0)
        expect(page.locator(".g-count")).to_have_text("1")
        finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        guide.is_called(number, "acute")


def test_without_contact_it_says_so_and_notes_what_can_be_told_later(entrance: Entrance) -> None:
    booked = entrance.book(minutes=5)
    entrance.watch.line_may_break = True
    with tablet(entrance) as guide:
        page = guide.page
        before = guide.count_sent("arbeid", "phone")
        row = guide.appointment(booked.external_id, "not_come")
        entrance.record.mark()
        page.context.set_offline(True)
        lost = page.locator("[data-lost]")
        expect(lost).to_contain_text("Ingen kontakt med serveren siden")
        row.locator('[data-action="arrive"]').tap()
        expect(row.locator("[data-noted]")).to_be_visible()
        guide.sent("arbeid", "phone").tap()
        expect(lost).to_have_attribute("data-noted", "2")
        guide.sent("bolig", "phone").tap()
        guide.undoes()
        expect(lost).to_have_attribute("data-noted", "2")
        entrance.picture("lost", "guide")
        page.context.set_offline(False)
        expect(lost).to_have_count(0, timeout=20_000)
        guide.appointment(booked.external_id, "waiting")
        guide.has_sent("arbeid", "phone", before + 1)
        assert len(entrance.record.visits()) == 2
    entrance.watch.line_may_break = False


def test_without_contact_a_claim_is_refused_with_what_to_do(entrance: Entrance) -> None:
    entrance.watch.line_may_break = True
    with tablet(entrance) as guide:
        entrance.kiosk.press("acute")
        number = entrance.kiosk.number
        guide.is_called(number, "acute")
        guide.page.context.set_offline(True)
        expect(guide.page.locator("[data-lost]")).to_be_visible()
        guide.call(number).locator('[data-action="take"]').tap()
        expect(guide.page.locator('[data-problem="no_connection"]')).to_contain_text(
            "Gå til personen nå"
        )
        guide.is_called(number, "acute", "waiting")
    entrance.watch.line_may_break = False


def kept(page: Page) -> bool:
    """Whether this browser can start the page alone."""
    ready = "navigator.serviceWorker.ready.then((one) => one.active?.state === 'activated')"
    return bool(page.evaluate(ready))


def test_it_starts_while_the_server_is_away_and_says_what_to_do(entrance: Entrance) -> None:
    entrance.watch.line_may_break = True
    with tablet(entrance) as guide:
        page = guide.page
        page.wait_for_timeout(3500)
        assert kept(page)
        page.context.set_offline(True)
        page.reload()
        expect(page.locator('[data-before="lost"]')).to_contain_text("Ta imot folk som før")
        page.context.set_offline(False)
        guide.door_is("gated")
    entrance.watch.line_may_break = False
