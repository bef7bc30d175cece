"""Those who need a person: at once, to talk to, or because the machine did not find them."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.entrance import ROOM, Entrance
from tests.proves import proves

NOBODY = ("ZZZZZ2", "ZZZZZ3", "ZZZZZ4")


def test_acute_stays_lit_until_the_guide_takes_it_and_the_kiosk_says_so(
    entrance: Entrance,
) -> None:
    kiosk, guide, desk = entrance.kiosk, entrance.guide, entrance.desk
    kiosk.press("acute")
    kiosk.shows("acute")
    kiosk.person("told")
    kiosk.says("Serviceveilederen kommer nå. Vent her.")
    number = kiosk.number
    guide.is_called(number, "acute")
    expect(desk.acute(number)).to_be_visible()
    expect(desk.page.get_by_role("heading", name=f"{number} trenger noen nå")).to_be_visible()
    entrance.picture("told", "kiosk", "guide", "desk", "display")
    slip = entrance.paper()
    assert (slip.kind, slip.codes) == ("acute", ())
    assert number in slip.words
    guide.tab("door")
    guide.tab("room")
    expect(guide.call(number)).to_have_attribute("data-loud", "true")
    guide.takes(number)
    kiosk.person("seen")
    kiosk.says("Serviceveilederen har sett deg")
    entrance.picture("seen", "kiosk", "guide")
    expect(desk.acute(number)).to_have_count(0)
    entrance.display.shows(number, there=False)
    guide.finishes(number, "solved")
    kiosk.shows("start")
    entrance.record.visit(
        arrived_by="acute", verdict="acute", reason="urgent", outcome="solved", service=None
    )
    entrance.record.tells("arrived", "admitted", "print_queued", "serving", "finished")
    entrance.keeps_secrets()


def test_acute_can_be_taken_by_an_adviser_from_the_desk(entrance: Entrance) -> None:
    entrance.kiosk.press("acute")
    number = entrance.kiosk.number
    entrance.desk.acute(number).locator('[data-action="take"]').click()
    entrance.desk.has(number, "serving")
    entrance.kiosk.person("seen")
    entrance.guide.is_not_called(number)
    entrance.picture("taken", "desk", "kiosk")
    entrance.desk.press("1")
    entrance.desk.has_nobody()
    entrance.kiosk.shows("start")
    entrance.record.visit(verdict="acute", outcome="solved")


def test_acute_that_the_guide_sends_on_is_called_and_the_room_sees_only_a_number(
    entrance: Entrance,
) -> None:
    entrance.kiosk.press("acute")
    number = entrance.kiosk.number
    entrance.guide.takes(number)
    card = entrance.guide.call(number)
    card.locator('[data-action="forward"]').tap()
    dialog = entrance.guide.page.locator('dialog[data-dialog="forward"]')
    dialog.locator('[data-service="bolig"]').tap()
    dialog.locator('[data-action="forward-send"]').tap()
    expect(entrance.desk.acute(number)).to_be_visible()
    entrance.desk.acute(number).locator('[data-action="take"]').click()
    entrance.desk.has(number, "called")
    entrance.display.calls(number, ROOM)
    entrance.keeps_secrets()
    assert "kutt" not in entrance.display.words
    entrance.desk.helps(number, "4")
    entrance.record.visit(verdict="acute", service="bolig", outcome="referred")


def test_wanting_to_talk_calls_the_guide_who_takes_and_finishes(entrance: Entrance) -> None:
    kiosk, guide = entrance.kiosk, entrance.guide
    kiosk.press("talk")
    kiosk.shows("talk")
    kiosk.person("told")
    number = kiosk.number
    guide.is_called(number, "talk")
    assert number in entrance.paper().words
    entrance.picture("told", "kiosk", "guide")
    guide.takes(number)
    kiosk.person("seen")
    entrance.desk.waits_no_more(number)
    guide.finishes(number, "sent")
    entrance.display.shows(number, there=False)
    entrance.record.visit(arrived_by="guide", verdict="admitted", reason="talk", outcome="sent")
    entrance.record.tells("arrived", "admitted", "print_queued", "serving", "finished")
    entrance.keeps_secrets()


@proves("3.3.3")
def test_an_unknown_code_three_times_calls_the_guide(entrance: Entrance) -> None:
    kiosk, guide = entrance.kiosk, entrance.guide
    kiosk.gives_code(NOBODY[0])
    for tries, before, code in zip((2, 1), NOBODY, NOBODY[1:], strict=False):
        kiosk.shows("result-not_found")
        expect(kiosk.main.locator("[data-typed-code]")).to_have_text(before)
        expect(kiosk.main.locator("[data-tries]")).to_have_attribute("data-tries", f"{tries}")
        entrance.picture(f"{tries}", "kiosk")
        kiosk.press("use-code")
        kiosk.shows("identify-code")
        expect(kiosk.main.locator("[data-typed]")).to_have_attribute("data-typed", "6")
        for key in code:
            kiosk.press("code-key", key=key)
    kiosk.person("told")
    number = kiosk.number
    guide.is_called(number, "not_found")
    assert number in entrance.paper().words
    entrance.picture("called", "kiosk", "guide")
    guide.takes(number)
    kiosk.person("seen")
    guide.finishes(number, "booked")
    entrance.display.shows(number, there=False)
    entrance.record.visit(
        arrived_by="code", verdict="not_found", reason="no_match_guide", outcome="booked"
    )
    entrance.record.tells(
        "not_found", "not_found", "arrived", "admitted", "print_queued", "serving", "finished"
    )
    entrance.keeps_secrets()
