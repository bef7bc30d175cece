"""Screens on a wall: renewed between two visitors, and never led away from their page."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from tests.browser.test_the_kiosk_as_a_machine import KEPT
from tests.running import Server, running

SECONDS = 30.0
WOULD_RENEW_MS = 5000
"""Some of the moments at which a screen asks whether it may."""
CACHES = "caches.keys()"
MARK = "window.before = true"
MARKED = "window.before === true"
HARMLESS = """([kind, facts]) => {
  const Kind = { keydown: KeyboardEvent, wheel: WheelEvent }[kind] ?? MouseEvent;
  const event = new Kind(kind, { bubbles: true, cancelable: true, ...facts });
  return !document.body.dispatchEvent(event);
}"""
LEADS_AWAY = [
    ("keydown", {"key": "F5"}), ("keydown", {"key": "r", "ctrlKey": True}),
    ("keydown", {"key": "w", "ctrlKey": True}), ("keydown", {"key": "ArrowLeft", "altKey": True}),
    ("wheel", {"ctrlKey": True, "deltaY": -100}), ("contextmenu", {}), ("mouseup", {"button": 3}),
    ("dragstart", {}), ("selectstart", {}),
]  # fmt: skip
GOES_ON = [
    ("keydown", {"key": "Tab"}), ("keydown", {"key": "A"}), ("wheel", {"deltaY": 100}),
    ("mousedown", {"button": 0}), ("click", {}),
]  # fmt: skip


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that is replaced by a newer one."""
    with running(tmp_path_factory.mktemp("office")) as one:
        yield one


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A screen that remembers nothing of other tests."""
    context = chromium.new_context(viewport={"width": 1080, "height": 1920}, has_touch=True)
    yield context.new_page()
    context.close()


def open_screen(page: Page, server: Server, screen: str) -> None:
    """Signed in, and drawn."""
    page.goto(f"{server.url}/{screen}/#token={server.token(screen)}")
    expect(page.locator("#app > *").first).to_be_visible()


def renew(server: Server, languages: str) -> None:
    """Another version of the server, that screens have other files from."""
    assert server.stop() == 0
    text = server.config.read_text("utf-8")
    path: Path = server.config
    path.write_text(text.replace("pcs = [1, 2]", f"pcs = [1, 2]\nlanguages = {languages}"), "utf-8")
    server.start()


def becomes(page: Page, true: str) -> None:
    """Wait for it. Asked from outside: the page's own policy lets nothing be evaluated in it."""
    end = time.monotonic() + SECONDS
    while True:
        # While it is loaded anew there is nobody to ask.
        with suppress(Error):
            if page.evaluate(true):
                return
        assert time.monotonic() < end, true
        page.wait_for_timeout(200)


def test_a_new_version_waits_until_the_visitor_has_gone(page: Page, server: Server) -> None:
    open_screen(page, server, "kiosk")
    assert page.evaluate(KEPT)
    [before] = page.evaluate(CACHES)
    page.evaluate(MARK)
    page.locator('[data-action="no"]').click()
    renew(server, '["nb", "nn", "en", "pl"]')
    screen = page.locator("[data-screen]")
    expect(screen).to_have_attribute("data-screen", "services", timeout=SECONDS * 1000)
    becomes(page, f"{CACHES}.then((names) => names.some((name) => name !== '{before}'))")
    page.wait_for_timeout(WOULD_RENEW_MS)
    assert page.evaluate(MARKED)
    expect(screen).to_have_attribute("data-screen", "services")
    page.locator('[data-action="back"]').first.click()
    becomes(page, f"!({MARKED})")
    expect(screen).to_have_attribute("data-screen", "start")
    becomes(page, f"{CACHES}.then((names) => names.length === 1 && names[0] !== '{before}')")


def test_nothing_of_a_visitor_is_kept_with_the_page(page: Page, server: Server) -> None:
    open_screen(page, server, "kiosk")
    assert page.evaluate(KEPT)
    page.reload()
    page.locator('[data-action="talk"]').click()
    expect(page.locator('[data-screen="talk"]')).to_be_visible()
    kept = page.evaluate(
        """async () => {
          const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
          const requests = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
          return requests.map(({ url }) => new URL(url).pathname);
        }"""
    )
    assert "/kiosk/" in kept
    assert [path for path in kept if path.startswith(("/api", "/t/", "/socket.io"))] == []


@pytest.mark.parametrize("screen", ["kiosk", "display"])
def test_what_leads_away_is_harmless_and_what_people_do_goes_on(
    page: Page, server: Server, screen: str
) -> None:
    open_screen(page, server, screen)
    page.wait_for_timeout(500)
    for what in LEADS_AWAY:
        assert page.evaluate(HARMLESS, list(what)), what
    for what in GOES_ON:
        assert not page.evaluate(HARMLESS, list(what)), what
    style = "getComputedStyle(document.documentElement)"
    assert page.evaluate(f"{style}.touchAction") == "pan-x pan-y"
    assert page.evaluate(f"{style}.overscrollBehaviorX") == "none"
