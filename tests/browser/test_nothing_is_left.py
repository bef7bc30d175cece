"""Nothing of a visitor is left at the kiosk when they have gone: not on it, not in it."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.entrance import Entrance
from tests.proves import proves

KEPT = {
    "mottak.kiosk.office", "mottak.kiosk.acute", "mottak.kiosk.inch", "mottak.token.kiosk",
    "mottak.extra.kiosk", "mottak.theme", "mottak.self.kiosk",
}  # fmt: skip
"""All that this browser may remember: which machine it is, the office, calls that are not out."""


def _memory(page: Page) -> str:
    """All strings that the page's scripts still hold, after the rubbish is taken out."""
    session = page.context.new_cdp_session(page)
    pieces: list[str] = []
    session.on("HeapProfiler.addHeapSnapshotChunk", lambda told: pieces.append(told["chunk"]))
    session.send("HeapProfiler.enable")
    session.send("HeapProfiler.collectGarbage")
    session.send("HeapProfiler.takeHeapSnapshot", {"reportProgress": False})
    session.detach()
    return "\n".join(json.loads("".join(pieces))["strings"])


def _kept(page: Page) -> dict[str, str]:
    told: dict[str, Any] = page.evaluate("() => ({...localStorage, ...sessionStorage})")
    return told


def test_a_visitor_who_goes_leaves_no_trace(entrance: Entrance) -> None:
    booked = entrance.book(minutes=5)
    year, month, day = booked.born.split("-")
    kiosk, page = entrance.kiosk, entrance.kiosk.page
    pages_before = page.evaluate("() => history.length")
    kiosk.gives_phone(booked.phone[3:], f"{day}{month}{year}")
    kiosk.shows("result-admitted")
    secrets = [*booked.secrets, f"{day}{month}{year}", kiosk.link.rsplit("/", 1)[1]]
    assert secrets[-1] in _memory(page)
    kiosk.press("home")
    kiosk.shows("start")
    page.wait_for_timeout(600)
    expect(page.locator("img, input, audio")).to_have_count(0)
    shown = page.content() + json.dumps(page.evaluate("() => performance.getEntries()"))
    kept = _kept(page)
    assert set(kept) <= KEPT
    assert page.evaluate("() => history.length") == pages_before
    assert [s for s in secrets if s in shown or s in json.dumps(kept)] == []
    held = _memory(page)
    assert [s for s in secrets if s in held] == []


@proves("2.2.1")
def test_a_visitor_who_forgets_to_leave_is_forgotten(entrance: Entrance) -> None:
    kiosk = entrance.kiosk
    page = kiosk.page
    page.clock.install()
    for tool in ("low", "large", "contrast", "simple"):
        kiosk.press(tool)
    kiosk.press("language", language="en")
    kiosk.press("yes")
    kiosk.press("use-phone")
    kiosk.types("9134")
    page.clock.fast_forward(61_000)
    kiosk.shows("warning")
    kiosk.press("stay")
    kiosk.shows("identify-phone")
    expect(kiosk.main.locator("[data-typed]")).to_have_text("•• 34")
    page.clock.fast_forward(61_000)
    kiosk.shows("warning")
    page.clock.fast_forward(26_000)
    kiosk.shows("start")
    expect(page.locator("html")).to_have_attribute("lang", "nb")
    expect(page.locator('.k-tool[aria-pressed="true"]')).to_have_count(0)
    for name in ("text", "contrast", "reach", "words"):
        assert page.locator("html").get_attribute(f"data-{name}") is None
    kiosk.press("yes")
    kiosk.press("use-phone")
    expect(kiosk.main.locator("[data-typed]")).to_have_text("")


@proves("2.2.1")
def test_a_call_for_help_is_never_timed_out(entrance: Entrance) -> None:
    kiosk = entrance.kiosk
    kiosk.page.clock.install()
    kiosk.press("acute")
    kiosk.person("told")
    kiosk.page.clock.fast_forward("15:00")
    kiosk.shows("acute")
    expect(kiosk.main.locator("[data-number], [data-phone]").first).to_be_visible()


@proves("5.1.3.8")
def test_what_tells_who_it_is_is_covered_and_shown_when_asked_for(entrance: Entrance) -> None:
    kiosk = entrance.kiosk
    typed = kiosk.main.locator("[data-typed]")
    kiosk.press("yes")
    kiosk.press("use-phone")
    kiosk.types("91345001")
    expect(typed).to_have_text("•• •• •• 01")
    kiosk.press("reveal")
    expect(typed).to_have_text("91 34 50 01")
    expect(typed).to_have_text("•• •• •• 01", timeout=9000)
    kiosk.press("submit")
    kiosk.types("31021980")
    expect(kiosk.main.locator(".k-cell").last).to_have_text("0")
    expect(kiosk.main.locator(".k-cell").first).to_have_text("•")
    kiosk.press("submit")
    expect(kiosk.main.locator(".k-cell").first).to_have_text("3")
    entrance.picture("covered", "kiosk")
