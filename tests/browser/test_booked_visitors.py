"""Visitors with an appointment: what every screen, the paper and the record show of each."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.entrance import ROOM, Entrance
from tests.proves import proves
from tests.running import OTHER

TOMORROW = 24 * 60


def test_on_time_gives_a_number_and_the_own_adviser_calls_it(entrance: Entrance) -> None:
    booked = entrance.book(minutes=5)
    kiosk, guide, desk, display = (
        entrance.kiosk, entrance.guide, entrance.desk, entrance.display,
    )  # fmt: skip
    guide.appointment(booked.external_id, "not_come")
    kiosk.gives_code(booked.code)
    kiosk.shows("result-admitted")
    kiosk.promises_paper()
    number, link = kiosk.number, kiosk.link
    slip = entrance.paper()
    assert (slip.kind, {*slip.codes}) == ("ticket", {link, number})
    assert number in slip.words
    guide.appointment(booked.external_id, "waiting")
    desk.appointment(booked.external_id, "waiting")
    desk.tells(f"{booked.first_name} er her: {number}")
    display.waiting(1)
    phone = entrance.own_phone(link)
    phone.shows(number, "waiting")
    entrance.picture("arrived", "kiosk", "guide", "desk", "display", "phone")
    desk.calls_next(number)
    desk.tells(None)
    display.calls(number, ROOM)
    phone.shows(number, "called")
    phone.sends_to(ROOM)
    guide.appointment(booked.external_id, "called")
    entrance.picture("called", "guide", "desk", "display", "phone")
    entrance.keeps_secrets()
    desk.helps(number, "1")
    phone.shows(number, "done")
    guide.appointment(booked.external_id, "done")
    desk.appointment(booked.external_id, "done")
    display.waiting(0)
    display.shows(number)
    entrance.record.visit(
        arrived_by="code", verdict="admitted", reason="on_time", service="arbeid",
        appointment=booked.external_id, outcome="solved",
    )  # fmt: skip
    entrance.record.tells("arrived", "admitted", "print_queued", "called", "serving", "finished")


def test_early_waits_with_a_number_that_cannot_be_called_yet(entrance: Entrance) -> None:
    booked = entrance.book(minutes=120)
    entrance.kiosk.gives_code(booked.code)
    entrance.kiosk.shows("result-early")
    number, link = entrance.kiosk.number, entrance.kiosk.link
    assert number in entrance.paper().words
    entrance.guide.appointment(booked.external_id, "waiting")
    entrance.guide.in_room(number)
    entrance.desk.may_take(number, mine=False)
    entrance.display.shows(number, there=False)
    entrance.picture("early", "kiosk", "guide", "desk")
    phone = entrance.own_phone(link)
    phone.shows(number, "waiting")
    entrance.keeps_secrets()
    phone.leaves()
    entrance.desk.waits_no_more(number)
    entrance.guide.appointment(booked.external_id, "left")
    entrance.guide.in_room(number, there=False)
    entrance.record.visit(verdict="early", reason="early_wait", outcome="left")
    entrance.record.tells("arrived", "admitted", "print_queued", "left")


def test_late_is_met_by_the_guide_who_sends_on_to_the_adviser(entrance: Entrance) -> None:
    booked = entrance.book(minutes=-20)
    kiosk, guide = entrance.kiosk, entrance.guide
    guide.appointment(booked.external_id, "late")
    kiosk.gives_code(booked.code)
    kiosk.shows("result-late")
    kiosk.person("told")
    number = kiosk.number
    assert number in entrance.paper().words
    guide.is_called(number, "late")
    entrance.display.shows(number, there=False)
    entrance.picture("late", "kiosk", "guide", "desk")
    guide.takes(number)
    kiosk.person("seen")
    guide.sends_on(number, "arbeid", "own")
    entrance.desk.calls_next(number)
    entrance.display.calls(number, ROOM)
    entrance.keeps_secrets()
    entrance.desk.helps(number, "4")
    guide.appointment(booked.external_id, "done")
    entrance.record.visit(verdict="late", reason="past_grace", outcome="referred")
    entrance.record.tells(
        "arrived", "admitted", "print_queued", "serving", "transferred",
        "called", "serving", "finished",
    )  # fmt: skip


def test_on_another_day_the_kiosk_tells_when(entrance: Entrance) -> None:
    booked = entrance.book(minutes=TOMORROW)
    entrance.kiosk.gives_code(booked.code)
    entrance.kiosk.shows("result-another_day")
    expect(entrance.kiosk.main.locator("[data-when]")).to_contain_text(":")
    entrance.picture("told", "kiosk")
    today = entrance.guide.tab("appointments")
    expect(today.locator(f'[data-appointment="{booked.external_id}"]')).to_have_count(0)
    entrance.stays_quiet()
    entrance.record.visit(verdict="another_day", reason="other_day", outcome="informed")
    entrance.record.tells("arrived", "informed")
    entrance.no_paper()
    entrance.keeps_secrets()


def test_at_another_office_the_kiosk_tells_where(entrance: Entrance) -> None:
    booked = entrance.book(minutes=10, office=OTHER)
    entrance.kiosk.gives_code(booked.code)
    entrance.kiosk.shows("result-another_office")
    expect(entrance.kiosk.main.locator("[data-where]")).to_contain_text("Storgata 1, Moss")
    entrance.picture("told", "kiosk")
    entrance.stays_quiet()
    entrance.record.visit(verdict="another_office", reason="other_office", outcome="informed")
    entrance.record.tells("arrived", "informed")
    entrance.no_paper()
    entrance.keeps_secrets()


def test_cancelled_is_told_and_a_person_is_one_tap_away(entrance: Entrance) -> None:
    booked = entrance.book(minutes=10, status="cancelled")
    entrance.kiosk.gives_code(booked.code)
    entrance.kiosk.shows("result-cancelled")
    entrance.guide.appointment(booked.external_id, "cancelled")
    entrance.desk.appointment(booked.external_id, "cancelled")
    entrance.picture("told", "kiosk", "guide")
    entrance.stays_quiet()
    entrance.record.visit(verdict="cancelled", reason="cancelled", outcome="informed")
    entrance.no_paper()
    entrance.keeps_secrets()
    entrance.kiosk.press("talk")
    entrance.kiosk.shows("talk")
    entrance.guide.is_called(entrance.kiosk.number, "talk")
    entrance.record.tells("arrived", "informed", "arrived", "admitted", "print_queued")


def test_by_phone_is_told_that_the_adviser_rings(entrance: Entrance) -> None:
    booked = entrance.book(minutes=10, channel="phone")
    entrance.kiosk.gives_code(booked.code)
    entrance.kiosk.shows("result-not_in_person")
    entrance.guide.appointment(booked.external_id, "phone")
    entrance.desk.appointment(booked.external_id, "phone")
    entrance.picture("told", "kiosk")
    entrance.stays_quiet()
    entrance.record.visit(verdict="not_in_person", reason="by_phone", outcome="informed")
    entrance.record.tells("arrived", "informed")
    entrance.no_paper()
    entrance.keeps_secrets()


def test_the_same_code_twice_gives_the_same_number(entrance: Entrance) -> None:
    booked = entrance.book(minutes=0)
    entrance.kiosk.gives_code(booked.code)
    number, link = entrance.kiosk.number, entrance.kiosk.link
    entrance.kiosk.begin()
    entrance.kiosk.gives_code(booked.code)
    entrance.kiosk.shows("result-already_in")
    assert (entrance.kiosk.number, entrance.kiosk.link) == (number, link)
    entrance.kiosk.press("print-again")
    entrance.kiosk.promises_paper()
    assert {*entrance.paper(0).codes} == {*entrance.paper(1).codes} == {link, number}
    entrance.picture("again", "kiosk")
    entrance.desk.may_take(number)
    expect(entrance.desk.line(number)).to_have_count(1)
    assert len(entrance.record.tickets(number)) == 1
    entrance.record.visit(verdict="admitted", ticket=entrance.record.tickets(number)[0]["id"])
    entrance.record.tells("arrived", "admitted", "print_queued", "already_in", "print_queued")
    entrance.keeps_secrets()


@proves("3.3.8")
def test_without_the_code_the_booked_phone_and_day_of_birth_do(entrance: Entrance) -> None:
    booked = entrance.book(minutes=5)
    year, month, day = booked.born.split("-")
    entrance.kiosk.gives_phone(booked.phone[3:], f"{day}{month}{year}")
    entrance.kiosk.shows("result-admitted")
    number = entrance.kiosk.number
    entrance.guide.appointment(booked.external_id, "waiting")
    entrance.desk.may_take(number)
    assert number in entrance.paper().words
    entrance.record.visit(arrived_by="phone", verdict="admitted", reason="on_time")
    entrance.keeps_secrets()
