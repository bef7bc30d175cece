"""What the advisers and the guide do with those who have come, as the others see it."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.entrance import DESK, ROOM, Entrance
from tests.browser.screens.desk import Desk


def test_a_call_taken_back_and_one_who_does_not_come_leave_the_display(
    entrance: Entrance,
) -> None:
    booked = entrance.book(minutes=5)
    desk, display = entrance.desk, entrance.display
    entrance.kiosk.gives_code(booked.code)
    number = entrance.kiosk.number
    phone = entrance.own_phone(entrance.kiosk.link)
    phone.asks_to_leave()
    phone.page.keyboard.press("Escape")
    phone.shows(number, "waiting")
    phone.asks_to_leave()
    desk.calls_next(number)
    # Called while asked whether to leave: the room stands there, not the question.
    phone.sends_to(ROOM)
    display.calls(number, ROOM)
    desk.press("b")
    desk.has_nobody()
    display.shows(number, there=False)
    phone.shows(number, "waiting")
    desk.calls_next(number)
    display.calls(number, ROOM)
    desk.press("r")
    phone.shows(number, "called")
    desk.press("x")
    desk.has_nobody()
    display.shows(number, there=False)
    phone.shows(number, "no_show")
    entrance.guide.appointment(booked.external_id, "no_show")
    entrance.record.visit(outcome="no_show")
    entrance.record.tells(
        "arrived", "admitted", "print_queued", "called", "recalled",
        "called", "called_again", "no_show",
    )  # fmt: skip


def test_the_guide_checks_somebody_in_with_one_tap_and_both_desks_agree(
    entrance: Entrance,
) -> None:
    booked = entrance.book(minutes=-20)
    row = entrance.guide.appointment(booked.external_id, "late")
    row.locator('[data-action="arrive"]').dblclick()
    entrance.guide.appointment(booked.external_id, "waiting")
    entrance.desk.appointment(booked.external_id, "waiting")
    slip = entrance.paper()
    number = next(word for word in slip.words.split() if entrance.record.tickets(word))
    entrance.desk.calls_next(number)
    entrance.display.calls(number, ROOM)
    assert entrance.record.tickets(number)[0]["desk"] == DESK
    entrance.record.visit(arrived_by="appointment", verdict="admitted", reason="let_in")
    entrance.keeps_secrets()


def test_one_who_is_paused_and_handed_over_is_called_to_the_other_room(entrance: Entrance) -> None:
    booked = entrance.book(minutes=5)
    desk, display = entrance.desk, entrance.display
    entrance.kiosk.gives_code(booked.code)
    number = entrance.kiosk.number
    phone = entrance.own_phone(entrance.kiosk.link)
    desk.calls_next(number)
    desk.press("s")
    desk.has(number, "serving")
    desk.press("p")
    desk.has_nobody()
    phone.shows(number, "paused")
    desk.page.locator(f'[data-paused="{number}"] [data-action="resume"]').click()
    desk.has(number, "serving")
    desk.press("h")
    desk.page.locator('dialog[open] [data-action="transfer"][data-to="desk"][data-id="2"]').click()
    desk.has_nobody()
    desk.may_take(number, mine=False)
    phone.shows(number, "waiting")
    display.shows(number, there=False)
    other = Desk(entrance.open("desk", "&desk=2"))
    other.calls_next(number)
    display.calls(number, "Rom 2")
    phone.sends_to("Rom 2")
    other.helps(number, "3")
    entrance.record.visit(outcome="booked")
    entrance.record.tells(
        "arrived", "admitted", "print_queued", "called", "serving", "paused", "resumed",
        "transferred", "called", "serving", "finished",
    )  # fmt: skip
    entrance.keeps_secrets()
    entrance.desk = Desk(entrance.open("desk", f"&desk={DESK}"))


def test_a_visitor_who_chose_english_meets_english_everywhere(entrance: Entrance) -> None:
    booked = entrance.book(minutes=5)
    entrance.kiosk.press("language", language="en")
    entrance.kiosk.says("Do you have an appointment?")
    entrance.kiosk.gives_code(booked.code)
    entrance.kiosk.shows("result-admitted")
    number = entrance.kiosk.number
    phone = entrance.own_phone(entrance.kiosk.link)
    phone.shows(number, "waiting")
    expect(phone.page.locator("html")).to_have_attribute("lang", "en")
    assert "Your number" in entrance.paper().words
    entrance.picture("english", "kiosk", "phone")
    entrance.desk.calls_next(number)
    entrance.display.calls(number, ROOM)
    expect(entrance.display.page.locator(f'[data-shown="{number}"]')).to_contain_text("Go to")
    entrance.kiosk.begin()
    entrance.kiosk.says("Har du en timeavtale?")
    entrance.record.visit(language="en")
