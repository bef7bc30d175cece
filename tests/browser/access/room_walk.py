"""A walk through every state of the own phone and of the waiting-room screen."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Page, expect

from tests.browser.entrance import ROOM, Entrance
from tests.browser.screens.phone import Phone

Walk = Iterator[str]


def phone(entrance: Entrance) -> Walk:
    """One ticket from its beginning to its end, and what else the page may have to say."""
    entrance.begin("phone")
    page = _with_ticket(entrance)
    yield "waiting"
    page.main.locator('[data-action="leave"]').tap()
    yield "leaving is asked about"
    page.main.locator('[data-action="leave-no"]').tap()
    entrance.desk.calls_next(_number(page))
    expect(page.main).to_have_attribute("data-state", "called")
    yield "called"
    entrance.desk.press("s")
    expect(page.main).to_have_attribute("data-state", "serving")
    yield "serving"
    entrance.desk.click("pause")
    expect(page.main).to_have_attribute("data-state", "paused")
    yield "paused"
    entrance.desk.click("resume")
    entrance.desk.press("1")
    entrance.desk.has_nobody()
    page = _with_ticket(entrance)
    page.leaves()
    yield "left"
    page = _with_ticket(entrance)
    entrance.desk.calls_next(_number(page))
    entrance.desk.click("no-show")
    expect(page.main).to_have_attribute("data-state", "no_show")
    yield "missed"
    page = _with_ticket(entrance)
    number = _number(page)
    entrance.desk.calls_next(number)
    entrance.desk.helps_from_called("1")
    expect(page.main).to_have_attribute("data-state", "done")
    yield "done"
    page = Phone(entrance.visit("phone", f"{entrance.server.url}/t/nobody-has-this"))
    expect(page.main).to_have_attribute("data-state", "unknown")
    yield "unknown"
    page = _with_ticket(entrance)
    for language in ("ar", "ti", "nb"):
        speaks(page.page, language)  # afterwards the page has their texts
    entrance.watch.line_may_break = True
    entrance.server.kill()
    expect(page.main.locator(".t-lost")).to_be_visible(timeout=15_000)
    yield "the server is away"
    entrance.server.start()
    entrance.display.is_live()
    entrance.watch.line_may_break = False
    entrance.end()


def _with_ticket(entrance: Entrance) -> Phone:
    entrance.kiosk.begin()
    booked = entrance.book(minutes=0)
    entrance.kiosk.gives_code(booked.code)
    number = entrance.kiosk.number
    page = entrance.own_phone(entrance.kiosk.link)
    page.shows(number, "waiting")
    return page


def _number(page: Phone) -> str:
    return page.main.locator("[data-number]").get_attribute("data-number") or ""


def display(entrance: Entrance) -> Walk:
    """From a quiet morning to a line that is down."""
    entrance.begin("display")
    yield "quiet"
    number = _arrive(entrance)
    entrance.desk.calls_next(number)
    entrance.display.calls(number, ROOM)
    yield "one call"
    entrance.desk.helps_from_called("1")
    number = _arrive(entrance)
    entrance.desk.calls_next(number)
    entrance.display.calls(number, ROOM)
    yield "a call, and one before it"
    entrance.server.api("guide").did("message", {"text": "Heisen er ute av drift.", "minutes": 5})
    expect(entrance.display.page.get_by_text("Heisen er ute av drift.")).to_be_visible()
    yield "a message"
    entrance.watch.line_may_break = True
    entrance.server.kill()
    expect(entrance.display.page.locator("main")).not_to_have_attribute("data-line", "live")
    yield "not live"
    entrance.server.start()
    entrance.display.is_live()
    entrance.watch.line_may_break = False
    entrance.server.api("guide").did("message", {"text": None})
    entrance.end()


def _arrive(entrance: Entrance) -> str:
    told = entrance.server.api("kiosk").arrive(by="code", code=entrance.book(minutes=0).code)
    number = str(told["ticket"]["number"])
    entrance.desk.may_take(number)
    return number


def speaks(page: Page, language: str) -> None:
    """Choose a language from the phone's list."""
    page.locator('select[name="language"]').select_option(language)
    expect(page.locator("html")).to_have_attribute("lang", language)
