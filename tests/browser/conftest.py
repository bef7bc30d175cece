"""A demo office per test file, and one Chromium for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.office import DemoOffice

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # A display may sound without a touch when its machine is set up so.
    "--autoplay-policy=no-user-gesture-required",
]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's Chromium; tests open pages of their own in it."""
    if not CHROMIUM.exists():
        pytest.fail("chromium is missing; install it: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoOffice]:
    """A fresh demo office, running."""
    demo = DemoOffice(tmp_path_factory.mktemp("office"))
    demo.start()
    yield demo
    demo.stop()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """An empty page that remembers nothing of other tests; any error in its scripts fails."""
    errors: list[str] = []
    context = chromium.new_context(viewport={"width": 1920, "height": 1080})
    opened = context.new_page()
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert errors == []
