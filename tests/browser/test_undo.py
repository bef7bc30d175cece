"""A slip of the finger at the entrance or a desk, and the way back, as every screen sees it."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.entrance import ROOM, Entrance
from tests.proves import proves


@proves("3.3.4")
def test_the_wrong_person_checked_in_is_free_to_come_with_the_next_number(
    entrance: Entrance,
) -> None:
    booked = entrance.book(minutes=5)
    guide, desk = entrance.guide, entrance.desk
    row = guide.appointment(booked.external_id, "not_come")
    row.locator('[data-action="arrive"]').tap()
    guide.appointment(booked.external_id, "waiting")
    desk.appointment(booked.external_id, "waiting")
    slip = entrance.paper()
    number = next(word for word in slip.words.split() if entrance.record.tickets(word))
    entrance.picture("told", "guide")
    guide.undoes()
    guide.tells(f"Lappen {number} gjelder ikke lenger")
    guide.appointment(booked.external_id, "not_come")
    desk.appointment(booked.external_id, "not_come")
    desk.waits_no_more(number)
    entrance.record.tells("arrived", "admitted", "print_queued", "undone")
    entrance.kiosk.gives_code(booked.code)
    assert entrance.kiosk.number != number
    entrance.keeps_secrets()


def test_one_counted_by_mistake_is_counted_no_more_also_in_the_managers_figures(
    entrance: Entrance,
) -> None:
    guide, office = entrance.guide, entrance.manager.page
    before = guide.count_sent("arbeid", "phone")
    arrived = int(office.locator('[data-figure="arrived"]').inner_text())
    guide.sent("arbeid", "phone").tap()
    guide.has_sent("arbeid", "phone", before + 1)
    expect(office.locator('[data-figure="arrived"]')).to_have_text(f"{arrived + 1}")
    guide.undoes()
    guide.has_sent("arbeid", "phone", before)
    expect(office.locator('[data-figure="arrived"]')).to_have_text(f"{arrived}")
    entrance.record.visit(verdict="redirected", outcome="undone")
    entrance.record.tells("arrived", "redirected", "undone")


def test_an_acute_call_taken_by_mistake_is_alight_again_everywhere(entrance: Entrance) -> None:
    kiosk, guide, desk = entrance.kiosk, entrance.guide, entrance.desk
    kiosk.press("acute")
    number = kiosk.number
    guide.alarms(number)
    guide.takes(number)
    guide.alarms(None)
    kiosk.person("seen")
    expect(desk.acute(number)).to_have_count(0)
    guide.undoes()
    guide.alarms(number)
    guide.is_called(number, "acute", "waiting")
    kiosk.person("told")
    expect(desk.acute(number)).to_be_visible()
    guide.page.locator('[data-action="take-alarm"]').tap()
    guide.is_called(number, "acute", "serving")
    guide.finishes(number, "solved")
    kiosk.shows("start")
    entrance.record.visit(verdict="acute", outcome="solved")


def test_an_exception_given_by_mistake_is_withdrawn_and_the_phone_says_so(
    entrance: Entrance,
) -> None:
    guide = entrance.guide
    panel = guide.tab("exception")
    panel.locator('[data-service="arbeid"]').tap()
    panel.locator("[data-reason]").first.tap()
    panel.locator('[data-action="exception"]').tap()
    number = panel.locator("[data-number]").get_attribute("data-number") or ""
    token = entrance.record.tickets(number)[-1]["token"]
    phone = entrance.own_phone(f"{entrance.server.url}/t/{token}")
    phone.shows(number, "waiting")
    guide.undoes()
    phone.shows(number, "withdrawn")
    expect(panel.locator('[data-action="exception"]')).to_be_visible()
    guide.in_room(number, there=False)


@proves("3.3.4")
def test_a_desk_takes_back_the_wrong_key(entrance: Entrance) -> None:
    booked = entrance.book(minutes=5)
    desk, display = entrance.desk, entrance.display
    entrance.kiosk.gives_code(booked.code)
    number = entrance.kiosk.number
    phone = entrance.own_phone(entrance.kiosk.link)
    desk.calls_next(number)
    display.calls(number, ROOM)
    desk.press("x")
    desk.has_nobody()
    display.shows(number, there=False)
    # The screens may know of it before the desk has its own answer.
    expect(desk.page.locator('[data-done="no-show"] [data-action="undo"]')).to_be_enabled()
    desk.page.keyboard.press("z")
    desk.has(number, "called")
    display.calls(number, ROOM)
    phone.sends_to(ROOM)
    desk.press("s")
    desk.has(number, "serving")
    desk.press("2")
    desk.has_nobody()
    phone.shows(number, "done")
    desk.page.locator('[data-done="finish"] [data-action="undo"]').click()
    desk.has(number, "serving")
    phone.shows(number, "serving")
    entrance.record.tells(
        "arrived", "admitted", "print_queued", "called", "no_show", "undone", "serving",
        "finished", "undone",
    )  # fmt: skip


def test_the_desk_lists_its_keys(entrance: Entrance) -> None:
    page = entrance.desk.page
    page.keyboard.press("?")
    dialog = page.locator('dialog[data-dialog="help"]')
    expect(dialog).to_contain_text("Angre")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
