"""How people and their things really touch the screens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import APIResponse, Route, expect

from tests.browser.entrance import Entrance
from tests.proves import proves

SCREENS = ("kiosk", "guide", "desk", "display", "office")


@proves("3.3.8")
def test_a_scanner_that_types_checks_in_from_the_first_screen(entrance: Entrance) -> None:
    booked = entrance.book(minutes=5)
    entrance.kiosk.scans(booked.code)
    entrance.kiosk.shows("result-admitted")
    entrance.desk.may_take(entrance.kiosk.number)
    entrance.record.visit(arrived_by="code", verdict="admitted")


def test_a_scanned_address_counts_by_the_code_at_its_end(entrance: Entrance) -> None:
    booked = entrance.book(minutes=5)
    entrance.kiosk.press("no")
    entrance.kiosk.scans(f"https://kalender.example/time/{booked.code}")
    entrance.kiosk.shows("result-admitted")
    entrance.record.visit(arrived_by="code", verdict="admitted")


def test_a_code_typed_on_a_keyboard_sends_itself(entrance: Entrance) -> None:
    booked = entrance.book(minutes=5)
    entrance.kiosk.press("yes")
    entrance.kiosk.page.keyboard.type(booked.code.lower(), delay=120)
    entrance.kiosk.shows("result-admitted")
    entrance.record.visit(arrived_by="code", verdict="admitted")


@pytest.mark.parametrize("action", ["acute", "talk"])
def test_a_double_tap_makes_one_ticket(entrance: Entrance, action: str) -> None:
    entrance.kiosk.taps_twice(action)
    number = entrance.kiosk.number
    entrance.guide.is_called(number, action)
    entrance.kiosk.page.wait_for_timeout(500)
    entrance.record.visit()
    assert len(entrance.record.tickets(number)) == 1
    entrance.record.tells("arrived", "admitted", "print_queued")


def test_a_double_tap_on_the_last_key_of_a_code_checks_in_once(entrance: Entrance) -> None:
    booked = entrance.book(minutes=5)
    entrance.kiosk.press("yes")
    for key in booked.code[:-1]:
        entrance.kiosk.press("code-key", key=key)
    entrance.kiosk.taps_twice("code-key", key=booked.code[-1])
    entrance.kiosk.shows("result-admitted")
    entrance.kiosk.page.wait_for_timeout(500)
    entrance.kiosk.shows("result-admitted")
    entrance.record.tells("arrived", "admitted", "print_queued")


def lost(route: Route, answer: APIResponse) -> None:
    route.abort("connectionreset")


def broken_off(route: Route, answer: APIResponse) -> None:
    """The server died while it answered: what has come says that all is well, and is cut."""
    text = answer.text()
    route.fulfill(status=answer.status, body=text[: len(text) // 2])


@pytest.mark.parametrize("fails", [lost, broken_off])
@pytest.mark.parametrize("way", ["code", "acute"])
def test_a_retry_after_a_lost_answer_gives_the_one_ticket(
    entrance: Entrance, fails: Callable[[Route, APIResponse], None], way: str
) -> None:
    kiosk, answers = entrance.kiosk, list[str]()

    def fail_first(route: Route) -> None:
        if answers:
            route.continue_()
            return
        answer = route.fetch()
        answers.append(answer.text())
        fails(route, answer)

    kiosk.page.route("**/arrivals", fail_first)
    entrance.watch.line_may_break = True
    if way == "code":
        kiosk.gives_code(entrance.book(minutes=5).code)
        kiosk.shows("result-admitted")
    else:
        kiosk.press("acute")
        kiosk.person("told")
    number = kiosk.number
    kiosk.page.unroute("**/arrivals")
    entrance.watch.line_may_break = False
    assert f'"{number}"' in answers[0]
    assert len(entrance.record.tickets(number)) == 1
    entrance.record.tells("arrived", "admitted", "print_queued")


def test_the_printer_is_gone_and_the_visitor_has_the_number_at_once(entrance: Entrance) -> None:
    booked = entrance.book(minutes=5)
    trouble = entrance.guide.printer_trouble
    expect(trouble).to_have_count(0)
    entrance.printer.stop()
    expect(trouble).to_be_visible()
    entrance.kiosk.gives_code(booked.code)
    entrance.kiosk.shows("result-admitted", within=2)
    number, link = entrance.kiosk.number, entrance.kiosk.link
    entrance.kiosk.promises_no_paper()
    entrance.desk.may_take(number)
    entrance.picture("away", "kiosk", "guide", "office")
    entrance.printer.start()
    expect(trouble).to_have_count(0, timeout=15_000)
    entrance.kiosk.promises_paper()
    assert {*entrance.paper().codes} == {link, number}


@pytest.mark.parametrize("screen", SCREENS)
def test_a_page_without_a_token_asks_for_it_and_opens(entrance: Entrance, screen: str) -> None:
    page = entrance.visit("phone", f"{entrance.server.url}/{screen}/")
    token = page.get_by_label("Nøkkel")
    expect(token).to_be_visible()
    token.fill(entrance.token(screen))
    page.get_by_role("button", name="Åpne skjermen").click()
    expect(token).to_have_count(0)
    expect(page.locator("body")).to_contain_text("NAV Fredrikstad")


@pytest.mark.parametrize(
    "body", ["", "<h1>Bad gateway</h1>", '{"code": "strange", "detail": "", "do": null}']
)
def test_an_answer_that_says_nothing_is_no_blank_screen(entrance: Entrance, body: str) -> None:
    kiosk = entrance.kiosk
    kiosk.page.route("**/arrivals", lambda route: route.fulfill(status=500, body=body))
    kiosk.has_no_appointment("arbeid")
    kiosk.shows("problem")
    kiosk.says("Noe gikk galt hos oss.")
    kiosk.says("snakk med serviceveilederen")
    expect(kiosk.button("retry")).to_be_visible()
    kiosk.page.unroute("**/arrivals")
    kiosk.press("retry")
    kiosk.shows("channels")
    assert all("status of 500" in fault for fault in entrance.watch.faults)
    entrance.watch.faults.clear()
