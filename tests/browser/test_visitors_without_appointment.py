"""Visitors without an appointment, and the door that decides for them."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.entrance import ROOM, Entrance

CONTACT_CENTRE = "55 55 33 33"


def test_a_walk_in_is_sent_to_the_phone_with_the_number_on_paper(entrance: Entrance) -> None:
    kiosk, count = entrance.kiosk, entrance.guide.count_sent("bolig", "phone") + 1
    kiosk.has_no_appointment("bolig")
    kiosk.shows("channels")
    entrance.picture("channels", "kiosk")
    kiosk.press("channel-phone")
    kiosk.shows("sent")
    expect(kiosk.main.locator("[data-phone]")).to_have_text(CONTACT_CENTRE)
    kiosk.promises_paper()
    slip = entrance.paper()
    assert (slip.kind, slip.codes) == ("sent", ("tel:55553333",))
    assert CONTACT_CENTRE in slip.words
    entrance.picture("sent", "kiosk")
    entrance.guide.has_sent("bolig", "phone", count)
    entrance.manager.has_sent("bolig", "phone", count)
    entrance.stays_quiet()
    entrance.record.visit(
        arrived_by="walk_in", verdict="redirected", reason="gated", service="bolig",
        channel="phone", outcome="redirected", ticket=None,
    )  # fmt: skip
    entrance.record.tells("arrived", "redirected", "channel_chosen", "print_queued")
    entrance.keeps_secrets()


def test_a_walk_in_is_given_a_free_machine_and_the_guide_frees_it(entrance: Entrance) -> None:
    kiosk, count = entrance.kiosk, entrance.guide.count_sent("arbeid", "self_service") + 1
    kiosk.has_no_appointment("arbeid")
    kiosk.press("channel-self_service")
    kiosk.shows("sent")
    expect(kiosk.main.locator("[data-pc]")).to_have_attribute("data-pc", "1")
    assert entrance.paper().codes == ("https://www.nav.no",)
    entrance.picture("pc", "kiosk")
    machine = entrance.guide.machine(1, busy=True)
    entrance.guide.has_sent("arbeid", "self_service", count)
    entrance.manager.counts("people", 1)
    entrance.picture("pc", "guide", "office")
    entrance.guide.tab("room")
    machine.tap()
    entrance.guide.machine(1, busy=False)
    entrance.manager.counts("people", 0)
    entrance.record.visit(verdict="redirected", channel="self_service", outcome="redirected")
    entrance.record.tells(
        "arrived", "redirected", "channel_chosen", "pc_taken", "print_queued", "pc_freed"
    )
    entrance.keeps_secrets()


def test_when_the_guide_opens_the_door_a_walk_in_gets_a_number(entrance: Entrance) -> None:
    entrance.guide.switches_door("open", "Få timer i formiddag")
    entrance.picture("open", "guide")
    entrance.kiosk.has_no_appointment("arbeid")
    entrance.kiosk.shows("result-drop_in")
    number, link = entrance.kiosk.number, entrance.kiosk.link
    entrance.picture("number", "kiosk")
    assert {*entrance.paper().codes} == {link, number}
    entrance.guide.in_room(number)
    phone = entrance.own_phone(link)
    phone.shows(number, "waiting")
    entrance.desk.calls_next(number)
    entrance.display.calls(number, ROOM)
    phone.sends_to(ROOM)
    entrance.keeps_secrets()
    entrance.desk.helps(number, "1")
    entrance.record.visit(
        arrived_by="walk_in", verdict="drop_in", reason="open", service="arbeid", outcome="solved"
    )
    entrance.guide.undoes_door("gated")
    entrance.record.tells(
        "policy_changed", "arrived", "admitted", "print_queued",
        "called", "serving", "finished", "policy_changed",
    )  # fmt: skip


def test_the_manager_switches_the_gate_and_undoes_it_and_the_kiosk_follows(
    entrance: Entrance,
) -> None:
    kiosk, manager = entrance.kiosk, entrance.manager
    manager.switches_door("open", "Stille dag, alle slipper inn")
    manager.says_why("Stille dag, alle slipper inn")
    entrance.guide.door_is("open")
    entrance.picture("open", "office", "guide")
    kiosk.has_no_appointment("arbeid")
    kiosk.shows("result-drop_in")
    number = kiosk.number
    entrance.desk.may_take(number)
    manager.counts("waiting", 1)
    kiosk.begin()
    kiosk.has_no_appointment("bolig")
    kiosk.shows("channels")
    kiosk.begin()
    manager.undoes_door("gated")
    entrance.guide.door_is("gated")
    kiosk.has_no_appointment("arbeid")
    kiosk.shows("channels")
    entrance.desk.may_take(number)
    entrance.display.shows(number, there=False)
    assert [visit["reason"] for visit in entrance.record.visits()] == [
        "open", "service_not_open", "gated",
    ]  # fmt: skip
    entrance.record.tells(
        "policy_changed", "arrived", "admitted", "print_queued",
        "arrived", "redirected", "policy_changed", "arrived", "redirected",
    )  # fmt: skip


def test_when_the_door_is_closed_nobody_is_turned_away_without_a_way_on(
    entrance: Entrance,
) -> None:
    entrance.guide.switches_door("closed", "Brannøvelse")
    entrance.manager.door_is("closed")
    entrance.kiosk.has_no_appointment("arbeid")
    entrance.kiosk.shows("result-closed")
    entrance.kiosk.says(CONTACT_CENTRE)
    entrance.kiosk.says("116 117")
    expect(entrance.kiosk.main).not_to_contain_text("Åpent i dag")
    entrance.picture("closed", "kiosk")
    entrance.stays_quiet()
    entrance.kiosk.press("acute")
    entrance.kiosk.person("told")
    entrance.guide.is_called(entrance.kiosk.number, "acute")
    assert [visit["verdict"] for visit in entrance.record.visits()] == ["closed", "acute"]


def test_the_guide_counts_one_sent_by_voice_with_one_tap(entrance: Entrance) -> None:
    count = entrance.guide.count_sent("bolig", "booking") + 1
    entrance.guide.sent("bolig", "booking").tap()
    entrance.guide.has_sent("bolig", "booking", count)
    entrance.manager.has_sent("bolig", "booking", count)
    entrance.record.visit(verdict="redirected", reason="sent", channel="booking")
    entrance.no_paper()


def test_the_slip_of_one_sent_by_voice_tells_of_any_free_machine(entrance: Entrance) -> None:
    slip = entrance.guide.tab("sent").locator('[data-action="slip"]')
    count = entrance.guide.count_sent("arbeid", "self_service") + 1
    slip.tap()
    entrance.guide.sent("arbeid", "self_service").tap()
    entrance.guide.has_sent("arbeid", "self_service", count)
    slip.tap()
    assert "Bruk en av PC-ene her på kontoret" in entrance.paper().words


def test_the_guide_makes_an_exception_with_a_reason(entrance: Entrance) -> None:
    panel = entrance.guide.tab("exception")
    panel.locator('[data-service="bolig"]').tap()
    panel.locator('[data-reason="health"]').tap()
    panel.locator('[data-action="exception"]').tap()
    given = panel.locator("[data-number]")
    expect(given).to_be_visible()
    number = given.get_attribute("data-number") or ""
    entrance.picture("given", "guide")
    assert number in entrance.paper().words
    entrance.desk.calls_next(number)
    entrance.display.calls(number, ROOM)
    entrance.keeps_secrets()
    entrance.desk.helps(number, "2")
    entrance.record.visit(verdict="admitted", reason="health", outcome="prepared")
    panel.locator('[data-action="exception-new"]').tap()
