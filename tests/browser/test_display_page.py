"""The waiting-room screen and the start page, as they are seen and heard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Response, expect

from tests.browser.office import DemoOffice

SHOWN_MS = 8000
WRITE_DOWN = """() => {
  const look = () => {
    const number = document.querySelector('[data-shown]')?.dataset.shown;
    if (!number || number === written.at(-1)?.number) return;
    written.push({ number, at: performance.now() });
  };
  globalThis.written = [];
  const all = { subtree: true, childList: true, attributes: true };
  new MutationObserver(look).observe(document.body, all);
}"""
"""Which number is shown since when, by the page's own clock."""


@pytest.fixture
def display(page: Page, office: DemoOffice) -> Page:
    """The waiting-room screen, live."""
    page.goto(office.facts["links"]["display"])
    expect(page.locator("main[data-line=live]")).to_be_visible()
    return page


@pytest.fixture
def desks(office: DemoOffice) -> Iterator[int]:
    """Desks that have nobody, one after the other."""
    return (desk for desk in _desks)


_desks = iter(range(1, 13))


def _call(office: DemoOffice, desks: Iterator[int]) -> dict[str, str]:
    """Let somebody in without an appointment and call them; their ticket."""
    arrival = {"by": "guide", "reason": "vulnerable", "service": "arbeid"}
    ticket = office.send("guide", "arrivals", arrival)["ticket"]
    desk = str(next(desks))
    called = office.send("manager", f"tickets/{ticket['id']}/call", {"desk": desk})["ticket"]
    return {"id": ticket["id"], "number": called["number"], "desk": desk}


def test_a_call_is_shown_with_its_room_and_spoken(
    display: Page, office: DemoOffice, desks: Iterator[int]
) -> None:
    clips: list[Response] = []
    display.on("response", lambda answer: clips.append(answer) if ".wav" in answer.url else None)
    called = _call(office, desks)
    large = display.locator(f"[data-shown={called['number']}]")
    expect(large).to_contain_text(f"Rom{called['desk']}")
    display.wait_for_timeout(3000)
    assert [clip.status for clip in clips] == [200]


def test_calls_that_come_at_once_are_shown_one_after_the_other(
    display: Page, office: DemoOffice, desks: Iterator[int]
) -> None:
    display.evaluate(WRITE_DOWN)
    first, second, third = (_call(office, desks)["number"] for _ in range(3))
    expect(display.locator(f"[data-row={third}]")).to_have_attribute("data-pending", "true")
    expect(display.locator(f"[data-shown={third}]")).to_be_visible(timeout=4 * SHOWN_MS)
    shown = display.evaluate("written")
    assert [one["number"] for one in shown[-3:]] == [first, second, third]
    assert shown[-1]["at"] - shown[-2]["at"] > SHOWN_MS - 500
    expect(display.locator(f"[data-row={first}]")).to_have_attribute("data-pending", "false")


def test_a_call_that_is_taken_back_leaves_the_screen(
    display: Page, office: DemoOffice, desks: Iterator[int]
) -> None:
    called = _call(office, desks)
    expect(display.get_by_text(called["number"], exact=True)).to_be_visible()
    office.send("manager", f"tickets/{called['id']}/recall", {})
    expect(display.get_by_text(called["number"], exact=True)).to_have_count(0)


def test_a_message_is_shown_and_taken_away(display: Page, office: DemoOffice) -> None:
    office.send("guide", "message", {"text": "Brannøvelse kl. 12", "minutes": 5})
    expect(display.locator("[data-message]")).to_have_text("Brannøvelse kl. 12")
    office.send("guide", "message", {"text": None, "minutes": 5})
    expect(display.locator("[data-message]")).to_have_count(0)


def test_nobody_and_no_service_is_named_on_the_screen(display: Page, office: DemoOffice) -> None:
    booked = [one["external_id"] for one in office.facts["appointments"] if one["in_person"]]
    for one in booked[:8]:
        office.send("guide", "arrivals", {"by": "appointment", "external_id": one})
    called = office.send("manager", "desks/11/next", {})["ticket"]
    expect(display.get_by_text(called["number"], exact=True)).to_be_visible()
    line = office.read("guide", "line")
    names = {one["first_name"] for one in line["appointments"] if one["first_name"]}
    services = {service["name"]["nb"] for service in line["services"]}
    shown = display.locator("main").inner_text()
    assert names
    assert {word for word in names | services if word in shown} == set()


def test_a_screen_says_when_it_is_not_live_and_comes_back_by_itself(
    display: Page, office: DemoOffice, desks: Iterator[int]
) -> None:
    before = _call(office, desks)["number"]
    expect(display.get_by_text(before, exact=True)).to_be_visible()
    office.kill()
    expect(display.locator(".d-notlive")).to_be_visible()
    expect(display.get_by_text(before, exact=True)).to_be_visible()
    office.start()
    expect(display.locator("main[data-line=live]")).to_be_visible(timeout=5000)
    expect(display.locator(".d-notlive")).to_have_count(0)
    after = _call(office, desks)["number"]
    expect(display.get_by_text(after, exact=True)).to_be_visible()


def test_a_screen_without_a_token_asks_for_it(page: Page, office: DemoOffice) -> None:
    page.goto(f"{office.facts['url']}/display/")
    page.get_by_label("Nøkkel").fill(office.facts["tokens"]["display"])
    page.get_by_role("button", name="Åpne skjermen").click()
    expect(page.locator("main[data-line=live]")).to_be_visible()


def test_a_token_of_another_screen_is_refused_with_what_to_do(
    page: Page, office: DemoOffice
) -> None:
    page.goto(f"{office.facts['url']}/display/#token={office.facts['tokens']['kiosk']}")
    expect(page.get_by_role("alert")).to_contain_text("riktig rolle")


def test_a_token_does_not_stay_in_the_address_bar(display: Page, office: DemoOffice) -> None:
    assert display.url == f"{office.facts['url']}/display/"
    display.reload()
    expect(display.locator("main[data-line=live]")).to_be_visible()


def test_the_start_page_opens_every_screen_signed_in(page: Page, office: DemoOffice) -> None:
    links = office.facts["links"]
    page.goto(links["start"])
    expect(page.locator("a.s-screen")).to_have_count(7)
    hrefs = page.locator("a.s-screen").evaluate_all("all => all.map(one => one.href)")
    assert {links[name] for name in ("kiosk", "guide", "desk", "display", "office")} < set(hrefs)


def test_the_start_page_speaks_nynorsk_and_english(page: Page, office: DemoOffice) -> None:
    page.goto(office.facts["url"])
    page.get_by_role("button", name="Nynorsk").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kva skjerm skal du bruke?")
    page.get_by_role("button", name="English").click()
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Which screen do you want to use?")
    assert page.locator("html").get_attribute("lang") == "en"
