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
    kiosk = served.api("kiosk")
    told = [kiosk.arrive(by="acute") for _ in range(2)]
    told += [kiosk.arrive(by="guide", reason="talk") for _ in range(3)]
    yield [one["ticket"]["number"] for one in told]
    all_leave(served)


def all_leave(served: Server) -> None:
    staff = served.api("guide")
    for ticket in staff.get("line")["tickets"]:
        if ticket["state"] in ("waiting", "serving"):
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


BESIDE = "one => (one.nextElementSibling ?? one.previousElementSibling)?.dataset.call"
SEEN = """one => {
  const { left, top, width, height } = one.getBoundingClientRect();
  return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}"""


@proves("2.4.3")
def test_the_place_in_the_calls_is_kept_when_one_is_finished(
    chromium: Browser, served: Server, calls: list[str]
) -> None:
    with guide(chromium, served) as page:
        for number in calls:
            one = card(page, number)
            press(one.locator('[data-action="take"]'))
            expect(one.locator('[data-action="finish"]')).to_be_focused()
            press(one.locator('[data-action="finish"]'))
            there = one.evaluate(BESIDE)
            press(one.locator('[data-outcome="solved"]'))
            expect(one).to_have_count(0)
            heading = page.get_by_role("heading", name="Nå", exact=True)
            expect(page.locator(f'[data-call="{there}"]') if there else heading).to_be_focused()


@proves("2.4.3")
def test_the_place_in_the_calls_is_kept_when_one_is_sent_on(
    chromium: Browser, served: Server, calls: list[str]
) -> None:
    with guide(chromium, served) as page:
        one = card(page, calls[2])
        press(one.locator('[data-action="take"]'))
        press(one.locator('[data-action="forward"]'))
        dialog = page.locator('dialog[data-dialog="forward"]')
        press(dialog.locator('[data-action="close"]'))
        expect(one.locator('[data-action="forward"]')).to_be_focused()
        press(one.locator('[data-action="forward"]'))
        press(dialog.locator('[data-service="arbeid"]'))
        press(dialog.locator('[data-action="forward-send"]'))
        expect(one).to_have_count(0)
        expect(card(page, calls[3])).to_be_focused()


@proves("2.4.3")
def test_the_place_among_the_appointments_is_kept_when_somebody_has_come(
    chromium: Browser, served: Server
) -> None:
    for index, minutes in enumerate((5, 10, 15)):
        book(served, index, minutes, f"Navn {index}")
    with guide(chromium, served) as page:
        rows = page.locator('[data-group="expected"] .g-row')
        expect(rows.nth(2)).to_be_visible()
        for _ in range(rows.count()):
            who = rows.first.get_attribute("data-appointment")
            following = rows.nth(1).get_attribute("data-appointment") if rows.count() > 1 else None
            press(rows.first.locator('[data-action="arrive"]'))
            expect(page.locator(f'[data-group="here"] [data-appointment="{who}"]')).to_be_visible()
            if following:
                expect(page.locator(f'[data-appointment="{following}"]')).to_be_focused()
            else:
                expect(page.locator("[data-appointment]:focus")).to_have_count(1)


@proves("2.4.3")
@pytest.mark.parametrize("way", ["button", "cross", "Escape"])
def test_the_manager_goes_on_where_a_device_was_added_and_removed(
    chromium: Browser, served: Server, way: str
) -> None:
    url = f"{served.url}/office/#token={served.token('manager')}"
    with opened(chromium, url) as page:
        add = page.locator('[data-action="add-device"]')
        press(add)
        press(page.locator('dialog [data-variant="secondary"]'))
        expect(add).to_be_focused()
        press(add)
        page.locator('input[name="name"]').fill(f"Ved døra, {way}")
        page.locator('input[name="name"]').press("Enter")
        expect(page.locator('dialog[data-dialog="new-device"]')).to_be_visible()
        if way == "Escape":
            # The key is shown this once: a slip takes it away no more than a click beside it.
            page.keyboard.press("Escape")
            page.mouse.click(5, 5)
            expect(page.locator("[data-new-token]")).to_be_visible()
        press(
            page.locator("dialog [aria-label]" if way == "cross" else '[data-action="close-token"]')
        )
        expect(page.locator("dialog")).to_have_count(0)
        expect(add).to_be_focused()
        row = page.locator("[data-device]").filter(has_text=f"Ved døra, {way}")
        press(row.locator('[data-action="remove-device"]'))
        press(page.locator('[data-action="confirm-remove-device"]'))
        expect(row).to_have_count(0)
        assert not page.evaluate(LOST)


@proves("2.4.3")
def test_the_search_is_gone_on_with_when_it_was_cleared(chromium: Browser, served: Server) -> None:
    with guide(chromium, served) as page:
        search = page.locator('input[name="search"]')
        search.fill("Ing")
        press(page.locator('[data-action="search-clear"]'))
        expect(search).to_have_value("")
        expect(search).to_be_focused()


@proves("2.4.3")
def test_the_guide_goes_on_after_an_exception(chromium: Browser, served: Server) -> None:
    with guide(chromium, served) as page:
        press(page.locator('[data-tab="exception"]'))
        for choice in ('[data-service="arbeid"]', "[data-reason]"):
            press(page.locator(f'[data-panel="exception"] {choice}').first)
        press(page.locator('[data-action="exception"]'))
        given = page.locator(".g-given")
        expect(given).to_be_focused()
        press(given.locator('[data-action="exception-new"]'))
        expect(page.locator('[data-panel="exception"] .g-form')).to_be_focused()
    all_leave(served)


@proves("2.4.3")
def test_the_place_is_kept_when_what_went_wrong_is_closed(
    chromium: Browser, served: Server, calls: list[str]
) -> None:
    with guide(chromium, served) as page:
        take = card(page, calls[3]).locator('[data-action="take"]')
        page.context.set_offline(True)
        expect(page.locator("[data-lost]")).to_be_visible()
        press(take)
        press(page.locator('[data-problem="no_connection"] [data-action="problem-close"]'))
        expect(page.locator("[data-problem]")).to_have_count(0)
        expect(take).to_be_focused()
    all_leave(served)
    url = f"{served.url}/desk/#token={served.token('adviser')}&desk=1"
    with opened(chromium, url) as page:
        following = page.locator('[data-action="next"]')
        press(following)
        press(page.locator('[data-problem="nobody_waiting"] button'))
        expect(page.locator("[data-problem]")).to_have_count(0)
        expect(following).to_be_focused()
