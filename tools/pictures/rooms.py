"""The other screens: waiting room, desk, tablet, manager, exit, phone, paper, start."""

from __future__ import annotations

from tools.pictures.demo import Demo
from tools.pictures.studio import Studio

TABS = ("sent", "exception", "room", "door")


def phone(studio: Studio, url: str) -> None:
    """The ticket on the visitor's own phone, also in another language."""
    page = studio.open("phone", url)
    # The calendar may know of another language for this visitor.
    page.select_option('select[name="language"]', "nb")
    page.wait_for_selector('html[lang="nb"]')
    studio.keep(page, "phone")
    page.select_option('select[name="language"]', "ar")
    page.wait_for_selector('html[dir="rtl"]')
    studio.keep(page, "phone-ar")
    page.close()


def desk_and_display(studio: Studio, demo: Demo) -> None:
    """Two are called one after the other; one of them is being helped."""
    display, desk = studio.open("display"), studio.open("desk")
    waiting = [one for one in demo.ask("guide", "line")["tickets"] if one["state"] == "waiting"]
    demo.ask("adviser", f"tickets/{waiting[0]['id']}/call", {"desk": "9"})
    display.wait_for_timeout(9000)
    desk.keyboard.press("n")
    desk.wait_for_selector('[data-current][data-state="called"]')
    display.wait_for_selector('[data-shown][data-aloud="true"]')
    display.wait_for_timeout(1000)
    studio.keep(display, "display")
    desk.wait_for_selector('[data-action="serve"]:not([disabled])')
    desk.keyboard.press("s")
    desk.wait_for_selector('[data-current][data-state="serving"]')
    desk.wait_for_timeout(1000)
    studio.keep(desk, "desk")


def guide_and_office(studio: Studio, demo: Demo) -> None:
    """Somebody wants to talk, and somebody needs help now."""
    guide, office = studio.open("guide"), studio.open("office")
    demo.ask("kiosk", "arrivals", {"by": "guide", "reason": "talk", "print": False})
    demo.ask("kiosk", "arrivals", {"by": "acute", "print": False})
    guide.wait_for_selector('[data-kind="acute"]')
    studio.keep(guide, "guide")
    for tab in TABS:
        guide.click(f'[data-tab="{tab}"]')
        studio.keep(guide, f"guide-{tab}")
    studio.keep(office, "office")
    office.locator("#devices").scroll_into_view_if_needed()
    studio.keep(office, "office-devices")


def exit_(studio: Studio) -> None:
    """One touch, perhaps a second, thanks."""
    page = studio.open("survey")
    page.wait_for_selector('main[data-screen="visit"]')
    studio.keep(page, "survey")
    page.wait_for_timeout(900)
    page.click('[data-answer="4"]')
    page.wait_for_selector('main[data-screen="second"]')
    studio.keep(page, "survey-second")
    page.close()


def start(studio: Studio, url: str) -> None:
    """All screens, for whoever sets the office up."""
    page = studio.open("start", url)
    studio.keep(page, "start")
    page.close()
