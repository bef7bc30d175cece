"""The staff's pages enlarged: what is left of a tablet or a desk at 200 and 400 %, and on a phone.

WCAG asks for 200 % (1.4.4), and for no scrolling sideways at 320 pixels (1.4.10).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.measure import Least, faults
from tests.proves import proves
from tests.running import Server, running

HALF_TABLET, HALF_DESK = (640, 400), (720, 450)
PHONE = (390, 844)
SMALLEST = [(320, 256), (320, 480), (320, 640)]
TABS = ("appointments", "sent", "exception", "room", "door")
THUMB = 44
MOST_PINNED = 0.35
"""The share of a screen that may stand still while the rest scrolls."""

SERVICE = """
[[office.services]]
id = "mer-{n}"
name = {{ nb = "{name}", nn = "{name}", en = "{name}" }}
letter = "C"
minutes = 20
target_wait = 15
channels = ["phone", "self_service", "booking"]
"""
NAMES = ("Økonomisk rådgivning", "Sykmelding og sykepenger", "Uføretrygd")
PEOPLE = ((-25, "Øyvind"), (5, "Ingvild"), (15, "Åshild Margrethe"), (90, "Mohammed"))

FAULTS = ("too small to hit", "text cut", "text larger", "text over", "text under")
"""Of what is measured. The page itself may be longer than the screen."""

SIDEWAYS = "() => document.scrollingElement.scrollWidth - innerWidth"
UNREACHED = """() => {
  const frame = document.querySelector('dialog[open]') ?? document.body;
  const found = [];
  for (const one of frame.querySelectorAll('button, input, select, textarea, a[href]')) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = one.getBoundingClientRect();
    const words = `${one.className} «${one.innerText || one.name}»`.replace(/\\s+/g, ' ');
    if (box.left < -0.5 || box.right > innerWidth + 0.5) found.push(`beside the page: ${words}`);
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (!one.contains(hit)) found.push(`under ${hit?.className}: ${words}`);
    if (one.scrollWidth > one.clientWidth + 1) found.push(`cut: ${words}`);
  }
  scrollTo(0, 0);
  return found;
}"""
PINNED = """() => {
  scrollTo({ top: document.scrollingElement.scrollHeight / 2, behavior: 'instant' });
  const rows = new Set();
  for (const one of document.querySelectorAll('body *')) {
    if (!['sticky', 'fixed'].includes(getComputedStyle(one).position)) continue;
    const { top, bottom, width } = one.getBoundingClientRect();
    if (!width) continue;
    const end = Math.min(innerHeight, bottom);
    for (let y = Math.max(0, Math.ceil(top)); y < end; y += 1) rows.add(y);
  }
  scrollTo(0, 0);
  return rows.size / innerHeight;
}"""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """An office on a busy day: two acute calls, two who want to talk, and appointments."""
    more = "".join(SERVICE.format(n=n, name=name) for n, name in enumerate(NAMES))
    with running(tmp_path_factory.mktemp("zoomed"), office=more) as server:
        for index, (minutes, name) in enumerate(PEOPLE):
            book(server, index, minutes, name)
        for how in ({"by": "guide", "reason": "talk"}, {"by": "acute"}):
            for _ in range(2):
                server.api("kiosk").arrive(**how)
        yield server


def book(server: Server, index: int, minutes: int, name: str) -> None:
    """One appointment in the office's calendar."""
    start = datetime.now(UTC) + timedelta(minutes=minutes)
    body = {
        "start": start.isoformat(), "minutes": 60, "service": "arbeid", "adviser": "Thea Brekke",
        "code": f"ABCDE{index + 2}", "first_name": name, "phone": f"+4791345{index:03d}",
        "born": f"{1960 + index}-03-17",
    }  # fmt: skip
    answer = server.api("calendar").request("PUT", f"appointments/zoomed-{index}", body)
    assert answer.status == 200, answer


@pytest.fixture
def page(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    width, height = request.param
    errors: list[str] = []
    context = chromium.new_context(
        viewport={"width": width, "height": height}, has_touch=True, reduced_motion="reduce"
    )
    opened = context.new_page()
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert errors == []


def holds_together(page: Page) -> None:
    """Nothing is beside the page, cut, covered or over something else."""
    assert page.evaluate(SIDEWAYS) <= 0
    assert page.evaluate(UNREACHED) == []
    found = faults(page, Least(target=THUMB, gap=0, capital=0, contrast=0))
    assert [one for one in found if one.startswith(FAULTS)] == []


def leaves_room(page: Page) -> None:
    """What stands still leaves most of the screen to what is read."""
    assert page.evaluate(PINNED) <= MOST_PINNED


def tap(page: Page, what: str) -> None:
    page.locator(what).first.tap()


@proves("1.4.4", "1.4.10")
@pytest.mark.parametrize("page", [HALF_TABLET, (500, 900), *SMALLEST], indirect=True)
def test_the_guides_tablet_can_be_enlarged(page: Page, served: Server) -> None:
    page.goto(f"{served.url}/guide/#token={served.token('guide')}")
    expect(page.locator("[data-alarm-number]")).to_be_visible()
    for tab in TABS:
        tap(page, f'[data-tab="{tab}"]')
        expect(page.locator(f'[data-panel="{tab}"]')).to_be_visible()
        holds_together(page)
        leaves_room(page)
    tap(page, '[data-action="settings"]')
    expect(page.locator("dialog[open]")).to_be_visible()
    assert page.evaluate(UNREACHED) == []
    page.keyboard.press("Escape")
    card = page.locator('[data-kind="talk"]').first
    if card.get_attribute("data-state") == "waiting":
        card.locator('[data-action="take"]').tap()
        # What offers the way back stands still too.
        expect(page.locator('[data-action="undo-last"]')).to_be_visible()
        leaves_room(page)
    card.locator('[data-action="finish"]').tap()
    assert page.evaluate(SIDEWAYS) <= 0
    assert page.evaluate(UNREACHED) == []
    card.locator('[data-action="forward"]').tap()
    expect(page.locator("dialog[open]")).to_be_visible()
    assert page.evaluate(UNREACHED) == []


@proves("1.4.4", "1.4.10")
@pytest.mark.parametrize("page", [HALF_DESK, *SMALLEST], indirect=True)
def test_the_desk_can_be_enlarged(page: Page, served: Server) -> None:
    code = f"ABCDE{2 + [HALF_DESK, *SMALLEST].index(_size(page))}"
    served.api("kiosk").arrive(by="code", code=code)
    page.goto(f"{served.url}/desk/#token={served.token('adviser')}&desk=1")
    expect(page.locator('[data-current=""]')).to_be_visible()
    holds_together(page)
    leaves_room(page)
    page.keyboard.press("n")
    here = page.locator("[data-current]")
    for key, state in (("", "called"), ("s", "serving")):
        if key:
            page.keyboard.press(key)
        expect(here).to_have_attribute("data-state", state)
        expect(page.locator("[data-done]")).to_have_count(0, timeout=15_000)
        holds_together(page)
        box = here.locator("h1").bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= _size(page)[0]
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.keyboard.press("p")
    expect(page.locator('[data-current=""]')).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    page.locator('[data-action="resume"]').tap()
    expect(here).to_have_attribute("data-state", "serving")
    expect(page.locator("[data-current] button[aria-disabled='true']")).to_have_count(0)
    for dialog in ("h", "?"):
        page.keyboard.press(dialog)
        expect(page.locator("dialog[open]")).to_be_visible()
        assert page.evaluate(UNREACHED) == []
        page.keyboard.press("Escape")
    page.keyboard.press("1")
    expect(page.locator('[data-done="finish"]')).to_be_visible()
    assert page.evaluate(SIDEWAYS) <= 0
    leaves_room(page)


def _size(page: Page) -> tuple[int, int]:
    size = page.viewport_size
    assert size
    return size["width"], size["height"]


@proves("1.4.4", "1.4.10", "2.4.11")
@pytest.mark.parametrize("page", [PHONE, HALF_DESK, *SMALLEST], indirect=True)
def test_every_way_in_the_managers_menu_leads_to_a_heading_that_can_be_read(
    page: Page, served: Server
) -> None:
    page.goto(f"{served.url}/office/#token={served.token('manager')}")
    expect(page.locator("#devices-title")).to_be_visible()
    expect(page.locator("[data-device]").first).to_be_visible()
    assert page.evaluate(SIDEWAYS) <= 0
    assert page.evaluate(UNREACHED) == []
    leaves_room(page)
    ways = page.locator(".o-nav a")
    for index in range(ways.count()):
        page.evaluate("scrollTo(0, 0)")
        box = ways.nth(index).bounding_box()
        assert box and box["height"] >= THUMB and box["x"] + box["width"] <= _size(page)[0]
        ways.nth(index).tap()
        section = page.locator(str(ways.nth(index).get_attribute("href")))
        expect(section).to_be_in_viewport()
        assert section.locator("h2").first.evaluate(READABLE)


READABLE = """one => {
  const { left, top, right, bottom } = one.getBoundingClientRect();
  const seen = (x, y) => one.contains(document.elementFromPoint(x, y));
  return seen(left + 2, top + 2) && seen(left + 2, bottom - 2) && right <= innerWidth;
}"""
