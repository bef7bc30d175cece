"""The entrance kiosk, worked by hand as visitors do."""

from __future__ import annotations

from playwright.sync_api import Page, WebSocketRoute

from tools.pictures.studio import Studio

UNTOUCHED_MS = 70_000


def shown(page: Page, screen: str) -> None:
    """Wait for one of its screens."""
    page.wait_for_selector(f'main[data-screen="{screen}"]')


def press(page: Page, action: str, **which: str) -> None:
    """Tap a button by what it does."""
    more = "".join(f'[data-{name}="{value}"]' for name, value in which.items())
    page.locator(f'[data-action="{action}"]{more}').first.click()


def speaks(page: Page, language: str) -> None:
    """Choose a language in the row of tools."""
    press(page, "languages")
    press(page, "language", language=language)
    page.wait_for_selector(f'html[lang="{language}"]')


def booked(studio: Studio, code: str) -> str:
    """The start, the code half typed, and the number; answers the address of the ticket."""
    page = studio.open("kiosk")
    shown(page, "start")
    studio.keep(page, "kiosk")
    press(page, "languages")
    shown(page, "language")
    studio.keep(page, "kiosk-languages")
    press(page, "languages")
    press(page, "yes")
    for index, key in enumerate(code):
        press(page, "code-key", key=key)
        if index == 3:
            studio.keep(page, "kiosk-code")
    code_of_ticket = page.wait_for_selector(".k-qr img")
    link = str(code_of_ticket.get_attribute("src") if code_of_ticket else "")
    studio.keep(page, "kiosk-result")
    page.close()
    return link.removesuffix("/qr.svg")


def without_appointment(studio: Studio) -> None:
    """What it is about, other ways, and where to go."""
    page = studio.open("kiosk")
    press(page, "no")
    shown(page, "services")
    studio.keep(page, "kiosk-services")
    press(page, "service", service="arbeid")
    shown(page, "channels")
    studio.keep(page, "kiosk-channels")
    press(page, "channel-self_service")
    shown(page, "sent")
    studio.keep(page, "kiosk-sent")
    page.close()


def forgotten(studio: Studio) -> None:
    """Who has no code gives a phone number; who goes away is asked first."""
    page = studio.open("kiosk", clock=True)
    press(page, "yes")
    press(page, "use-phone")
    shown(page, "identify-phone")
    for key in "9134":
        page.keyboard.press(key)
    studio.keep(page, "kiosk-phone")
    page.clock.fast_forward(UNTOUCHED_MS)
    shown(page, "warning")
    studio.keep(page, "kiosk-warning")
    page.close()


def people(studio: Studio) -> None:
    """The two ways to a person."""
    page = studio.open("kiosk")
    press(page, "talk")
    shown(page, "talk")
    studio.keep(page, "kiosk-talk")
    page.close()
    page = studio.open("kiosk")
    press(page, "acute")
    page.wait_for_selector('main[data-phase="told"]')
    studio.keep(page, "kiosk-acute")
    page.close()


def looks(studio: Studio) -> None:
    """The row of tools: each visitor's own way."""
    page = studio.open("kiosk")
    for tools, name in (("low large", "low-large"), ("contrast", "contrast"), ("simple", "simple")):
        for tool in tools.split():
            press(page, tool)
        press(page, "yes")
        shown(page, "identify-code")
        if name == "simple":
            press(page, "back")
            shown(page, "start")
        studio.keep(page, f"kiosk-{name}")
        if name != "simple":
            press(page, "back")
        for tool in tools.split():
            press(page, tool)
    page.close()
    page = studio.open("kiosk")
    speaks(page, "ar")
    shown(page, "start")
    studio.keep(page, "kiosk-ar")
    page.close()
    page = studio.open("kiosk", lying=True)
    shown(page, "start")
    studio.keep(page, "kiosk-lying")
    page.close()
    page = studio.open("kiosk", studio.links["kiosk"].replace("/kiosk/", "/kiosk/?inch=21.5"))
    shown(page, "start")
    studio.keep(page, "kiosk-small")
    page.close()


def alone(studio: Studio) -> None:
    """The line to the server is cut; the page stays, and so does the way to a person."""
    lines: list[WebSocketRoute] = []
    cut = False

    def line(route: WebSocketRoute) -> None:
        if cut:
            route.close()
        else:
            route.connect_to_server()
            lines.append(route)

    page = studio.open("kiosk", line=line)
    shown(page, "start")
    cut = True
    for route in lines:
        route.close()
    shown(page, "offline")
    studio.keep(page, "kiosk-offline")
    page.close()
