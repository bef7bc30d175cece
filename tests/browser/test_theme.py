"""An office's own colours and logo on the screens; high contrast wins over them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.access.axe import violations
from tests.running import OTHER, Server, running

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><rect width="2" height="1"/></svg>'
GREEN, USUAL = "#0b5a1c", "#00508f"
COLOUR = "--ds-color-accent-base-default"
ACCENT = f"() => getComputedStyle(document.body).getPropertyValue('{COLOUR}')"


@pytest.fixture(scope="module")
def dressed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Two offices in green: which one a screen is in is known when it has signed in."""
    folder: Path = tmp_path_factory.mktemp("theme")
    (folder / "look.toml").write_text(f'accent = "{GREEN}"\nlogo = "logo.svg"\n', "utf-8")
    (folder / "logo.svg").write_text(SVG, "utf-8")
    with running(folder, office='theme = "look.toml"') as server:
        yield server


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(
        viewport={"width": 1080, "height": 1920}, reduced_motion="reduce"
    )
    yield context.new_page()
    context.close()


def opened(page: Page, server: Server, screen: str, role: str) -> None:
    page.goto(f"{server.url}/{screen}/#token={server.token(role)}")
    expect(page.locator("main[data-screen], main[data-page]")).to_be_visible()


@pytest.mark.parametrize(("screen", "role"), [
    ("kiosk", "kiosk"), ("survey", "survey"), ("office", "manager"),
])  # fmt: skip
def test_a_screen_wears_its_offices_colours_and_logo(
    page: Page, dressed: Server, screen: str, role: str
) -> None:
    opened(page, dressed, screen, role)
    assert page.evaluate(ACCENT) == GREEN
    logo = page.locator("header .m-logo").bounding_box()
    assert logo and logo["height"] > 20 and 1.5 < logo["width"] / logo["height"] < 2.1
    page.wait_for_timeout(300)
    assert violations(page) == []


def test_the_look_is_remembered_for_the_first_paint(page: Page, dressed: Server) -> None:
    opened(page, dressed, "survey", "survey")
    page.route("**/api/v1/me", lambda route: route.abort())
    page.reload(wait_until="domcontentloaded")
    expect(page.locator("body")).to_have_css(COLOUR, GREEN)


def test_a_screen_that_moves_to_another_office_changes_its_look(
    page: Page, dressed: Server
) -> None:
    opened(page, dressed, "survey", "survey")
    page.goto("about:blank")
    page.goto(f"{dressed.url}/survey/#token={dressed.token('survey', OTHER)}")
    expect(page.locator(f'link[data-theme="/theme/{OTHER}.css"]')).to_have_count(1)
    expect(page.locator("link[data-theme]")).to_have_count(1)


def test_high_contrast_wins(page: Page, dressed: Server) -> None:
    opened(page, dressed, "survey", "survey")
    page.locator('[data-action="contrast"]').click()
    expect(page.locator("html")).to_have_attribute("data-contrast", "high")
    assert page.evaluate(ACCENT) not in (GREEN, USUAL)
    ground = "() => getComputedStyle(document.querySelector('header')).backgroundColor"
    assert page.evaluate(ground) == "rgb(0, 0, 0)"
