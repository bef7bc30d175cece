"""What every test may ask for: real servers beside it, a browser, and one hypothesis profile."""

import shutil
from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, expect, sync_playwright

from tests import services

# No deadline: two cores and a busy machine make a slow example, not a wrong one.
settings.register_profile("mottak", deadline=None, print_blob=True)
settings.load_profile("mottak")

BROWSER_FLAGS = [
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
def postgres_url() -> Iterator[str]:
    """URL of a real PostgreSQL with an empty database, for the whole run."""
    with services.postgres() as url:
        yield url


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """URL of a real, empty Redis, for the whole run."""
    with services.redis() as url:
        yield url


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's Chromium, one for the whole run, as Playwright allows no second beside it.

    Tests open contexts of their own in it.
    """
    program = shutil.which("chromium")
    if program is None:
        raise services.Missing("chromium", "chromium")
    # Two cores draw six screens: what is a moment for a visitor may be seconds here.
    expect.set_options(timeout=8000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=BROWSER_FLAGS)
        yield browser
        browser.close()
