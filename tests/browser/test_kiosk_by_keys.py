"""The kiosk by a keypad: arrows, Enter and Escape, and a focus that is seen and never lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.entrance import Entrance

FOCUSED = """() => {
  const {dataset, tagName} = document.activeElement;
  return dataset.action ?? tagName.toLowerCase();
}"""
RING = """() => {
  const style = getComputedStyle(document.activeElement);
  const mm = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
  const on = style.outlineStyle !== 'none';
  return [on ? parseFloat(style.outlineWidth) : 0, parseFloat(style.outlineOffset), mm];
}"""


def _focused(page: Page) -> str:
    told: str = page.evaluate(FOCUSED)
    return told


def _goes(page: Page, key: str, to: str, at_most: int = 12) -> None:
    """Press an arrow until a button has the focus."""
    for _ in range(at_most):
        page.keyboard.press(key)
        if _focused(page) == to:
            return
    pytest.fail(f"{key} does not lead to {to}; the focus is on {_focused(page)}")


def test_a_walk_in_needs_no_finger(entrance: Entrance) -> None:
    kiosk, page = entrance.kiosk, entrance.kiosk.page
    assert _focused(page) == "h1"
    _goes(page, "ArrowDown", "no")
    width, offset, mm = page.evaluate(RING)
    assert width >= 3 and width >= mm and offset >= 3
    page.keyboard.press("Enter")
    kiosk.shows("services")
    assert _focused(page) == "h1"
    _goes(page, "ArrowDown", "service")
    page.keyboard.press("Enter")
    kiosk.shows("channels")
    _goes(page, "ArrowDown", "channel-phone")
    page.keyboard.press("Enter")
    kiosk.shows("sent")
    _goes(page, "Tab", "home")
    page.keyboard.press("Enter")
    kiosk.shows("start")
    entrance.record.visit(arrived_by="walk_in", verdict="redirected", channel="phone")


def test_tab_goes_from_the_heading_by_the_choices_and_help_to_the_tools(entrance: Entrance) -> None:
    page = entrance.kiosk.page
    order = []
    for _ in range(13):
        page.keyboard.press("Tab")
        order.append(_focused(page))
    assert order[:2] == ["yes", "no"]
    rest = ["acute", "talk", "languages", "listen", "low", "large", "contrast", "simple"]
    assert [action for action in order[2:] if action != "language"] == rest


def test_the_focus_comes_back_to_where_it_was_after_the_languages(entrance: Entrance) -> None:
    kiosk, page = entrance.kiosk, entrance.kiosk.page
    kiosk.press("yes")
    kiosk.types("K7")
    _goes(page, "Tab", "delete", at_most=40)
    _goes(page, "ArrowRight", "submit")
    _goes(page, "ArrowLeft", "delete")
    kiosk.button("languages").first.evaluate("button => button.click()")
    kiosk.shows("language")
    assert _focused(page) == "h1"
    page.keyboard.press("Escape")
    kiosk.shows("identify-code")
    assert _focused(page) == "delete"


def test_somebody_who_types_as_soon_as_the_last_visitor_has_gone_loses_no_key(
    entrance: Entrance,
) -> None:
    page, typed = entrance.kiosk.page, entrance.kiosk.main.locator("[data-typed]")
    # What is done now and then must not fall between two keys: so often it would.
    for _ in range(8):
        entrance.kiosk.button("yes").evaluate("button => button.click()")
        page.keyboard.type("K7")
        expect(typed).to_have_attribute("data-typed", "2", timeout=2000)
        page.keyboard.press("Escape")


def test_the_focus_is_never_lost_when_the_server_goes(entrance: Entrance) -> None:
    kiosk, page = entrance.kiosk, entrance.kiosk.page
    entrance.watch.line_may_break = True
    _goes(page, "ArrowDown", "yes")
    page.keyboard.press("Enter")
    kiosk.shows("identify-code")
    _goes(page, "ArrowDown", "code-key")
    entrance.server.kill()
    kiosk.shows("offline")
    assert _focused(page) != "body"
    entrance.server.start()
    kiosk.shows("identify-code", within=8)
    assert _focused(page) == "code-key"
    page.mouse.click(5, 500)
    page.wait_for_timeout(600)
    assert _focused(page) != "body"
    entrance.display.is_live()
    entrance.watch.line_may_break = False
