"""The staff's pages with the keyboard alone: the focus is always in sight, and never falls out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.test_staff_zoomed import book
from tests.proves import proves
from tests.running import Server, running

SIZES = [(1280, 800), (800, 1280), (640, 400), (320, 480)]
MOST_STOPS = 90
COVERED = """() => {
  const one = document.activeElement;
  if (!one.matches('button, input, a')) return null;
  const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const points = [[x, y], [left + 6, y], [right - 6, y], [x, top + 6], [x, bottom - 6]];
  const hits = points.map(([x, y]) => document.elementFromPoint(x, y));
  if (hits.every((hit) => one.contains(hit))) return null;
  return `${one.innerText} (${one.className}) under ${hits.map((hit) => hit?.className)}`;
}"""
LOST = "() => document.activeElement === document.body"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("keys")) as server:
        yield server


@contextmanager
def opened(chromium: Browser, url: str, size: tuple[int, int] = SIZES[0]) -> Iterator[Page]:
    """A page of its own, without motion."""
    errors: list[str] = []
    context = chromium.new_context(
        viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(url)
    yield page
    context.close()
    assert errors == []


@contextmanager
def guide(chromium: Browser, served: Server, size: tuple[int, int] = SIZES[0]) -> Iterator[Page]:
    url = f"{served.url}/guide/#token={served.token('guide')}"
    with opened(chromium, url, size) as page:
        expect(page.locator('[data-tab="appointments"]')).to_be_visible()
        yield page


@pytest.fixture
def calls(served: Server) -> Iterator[list[str]]:
    """Two who are acute and three who want to talk; nobody is left afterwards."""
    kiosk, staff = served.api("kiosk"), served.api("guide")
    told = [kiosk.arrive(by="acute") for _ in range(2)]
    told += [kiosk.arrive(by="guide", reason="talk") for _ in range(3)]
    yield [one["ticket"]["number"] for one in told]
    for ticket in staff.get("line")["tickets"]:
        if ticket["state"] not in ("waiting", "serving"):
            continue
        staff.did(f"tickets/{ticket['id']}/leave", {})


def card(page: Page, number: str) -> Locator:
    return page.locator("[data-call]").filter(has_text=number)


def press(button: Locator) -> None:
    button.focus()
    button.press("Enter")


@proves("2.4.11")
@pytest.mark.parametrize("size", SIZES)
def test_whatever_has_the_focus_is_in_sight(
    chromium: Browser, served: Server, calls: list[str], size: tuple[int, int]
) -> None:
    for index, minutes in enumerate((5, 10, 15, 20, 60, 90, 120)):
        book(served, index, minutes, f"Navn {index}")
    with guide(chromium, served, size) as page:
        expect(card(page, calls[-1])).to_be_attached()
        for tab in ("appointments", "sent", "exception", "room", "door"):
            press(page.locator(f'[data-tab="{tab}"]'))
            expect(page.locator(f'[data-panel="{tab}"]')).to_be_visible()
            covered = set()
            for key in ("Tab", "Shift+Tab"):
                page.locator(".g-top button").first.focus()
                for _ in range(MOST_STOPS):
                    page.keyboard.press(key)
                    covered.add(page.evaluate(COVERED))
                    if page.evaluate(LOST):
                        break
            assert covered <= {None}, tab


@pytest.mark.parametrize("size", SIZES[:2])
def test_each_acute_call_can_be_read_and_taken_when_the_list_is_scrolled(
    chromium: Browser, served: Server, calls: list[str], size: tuple[int, int]
) -> None:
    with guide(chromium, served, size) as page:
        for number in [*calls, *reversed(calls)]:
            for what in ('[data-action="take"]', ".m-number"):
                one = card(page, number).locator(what)
                one.evaluate("one => one.scrollIntoView({ block: 'nearest' })")
                assert one.evaluate(SEEN), (number, what)


SEEN = """one => {
  const { left, top, width, height } = one.getBoundingClientRect();
  return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}"""
