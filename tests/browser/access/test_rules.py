"""Rules of WCAG that axe-core does not look at, each tried on the screens."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.entrance import Entrance
from tests.browser.screens.kiosk import Kiosk
from tests.proves import proves

HELP = ("acute", "talk", "languages", "listen")
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
CUT = """() => [...document.querySelectorAll('main *')].filter(one => {
  const {overflow} = getComputedStyle(one);
  return overflow !== 'visible' && one.textContent.trim() &&
    (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1) &&
    !one.closest('.ds-sr-only');
}).map(one => one.className)"""
SIDEWAYS = "() => document.documentElement.scrollWidth - window.innerWidth"
UNNAMED = """() => [...document.querySelectorAll('button[aria-label], a[aria-label]')].filter(
  one => {
  const seen = one.innerText.replace(/\\s+/g, ' ').trim().toLowerCase();
  return seen && !one.getAttribute('aria-label').toLowerCase().startsWith(seen);
}).map(one => `${one.innerText} / ${one.getAttribute('aria-label')}`)"""
RING = """() => {
  const look = getComputedStyle(document.activeElement);
  return {
    name: document.activeElement.textContent.trim(),
    outline: look.outlineStyle === 'none' ? 0 : parseFloat(look.outlineWidth),
  };
}"""


def phone(entrance: Entrance, width: int) -> Page:
    """A ticket on a phone of this width."""
    entrance.kiosk.gives_code(entrance.book(minutes=5).code)
    page = entrance.own_phone(entrance.kiosk.link).page
    page.set_viewport_size({"width": width, "height": 640})
    return page


@proves("1.4.10")
def test_a_narrow_phone_needs_no_scrolling_sideways(entrance: Entrance) -> None:
    assert phone(entrance, 320).evaluate(SIDEWAYS) <= 0


@proves("1.4.12")
def test_wider_spacing_cuts_no_text_on_the_phone(entrance: Entrance) -> None:
    page = phone(entrance, 390)
    page.evaluate(SPACED)
    assert page.evaluate(CUT) == []
    assert page.evaluate(SIDEWAYS) <= 0


@proves("2.4.7", "2.4.11", "3.2.1")
def test_whatever_has_the_focus_shows_it_and_nothing_else_happens(entrance: Entrance) -> None:
    page = entrance.kiosk.page
    rings: list[dict[str, Any]] = []
    for _ in range(page.locator("button").count()):
        page.keyboard.press("Tab")
        rings.append(page.evaluate(RING))
    assert [ring for ring in rings if ring["outline"] < 3] == []
    assert len({ring["name"] for ring in rings}) >= page.locator("button").count() - 1
    entrance.kiosk.shows("start")
    assert entrance.record.visits() == []


@proves("2.5.1", "2.5.2")
def test_a_finger_that_moves_away_before_it_is_lifted_presses_nothing(entrance: Entrance) -> None:
    page = entrance.kiosk.page
    box = entrance.kiosk.button("acute").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 20, box["y"] - 300)
    page.mouse.up()
    page.wait_for_timeout(300)
    entrance.kiosk.shows("start")
    assert entrance.record.visits() == []


@proves("2.5.3", "2.4.4")
def test_what_is_seen_on_a_button_begins_its_name(entrance: Entrance) -> None:
    for screen in ("kiosk", "guide", "desk", "office"):
        assert entrance.pages[screen].evaluate(UNNAMED) == [], screen


@proves("3.2.3", "3.2.6")
def test_help_and_tools_stand_in_the_same_place_on_every_screen(entrance: Entrance) -> None:
    kiosk = entrance.kiosk
    places = [_places(kiosk)]
    for action in ("yes", "use-phone"):
        kiosk.press(action)
        places.append(_places(kiosk))
    kiosk.begin()
    kiosk.press("no")
    kiosk.shows("services")
    places.append(_places(kiosk))
    assert [place for place in places if place != places[0]] == []


def _places(kiosk: Kiosk) -> dict[str, object]:
    foot = kiosk.page.locator(".k-help, .k-tools")
    return {name: foot.locator(f'[data-action="{name}"]').bounding_box() for name in HELP}


@proves("3.2.2", "3.3.2")
def test_a_code_goes_on_by_itself_only_when_its_last_character_is_there(
    entrance: Entrance,
) -> None:
    kiosk, booked = entrance.kiosk, entrance.book(minutes=5)
    kiosk.press("yes")
    expect(kiosk.main.get_by_role("heading", level=1)).to_have_text("Skriv koden din")
    kiosk.says("seks tegn")
    kiosk.types(booked.code[:-1])
    kiosk.shows("identify-code")
    kiosk.types(booked.code[-1])
    kiosk.shows("result-admitted")


@proves("2.1.4")
def test_a_letter_typed_into_a_field_of_the_desk_is_no_command(entrance: Entrance) -> None:
    entrance.kiosk.gives_code(entrance.book(minutes=0).code)
    entrance.desk.may_take(entrance.kiosk.number)
    page = entrance.desk.page
    page.evaluate("document.body.append(document.createElement('input'))")
    page.locator("body > input").focus()
    page.keyboard.press("n")
    page.wait_for_timeout(300)
    entrance.desk.has_nobody()
    page.evaluate("document.querySelector('body > input').remove()")
