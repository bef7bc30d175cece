"""Each state in every look that is asked for: languages, ordinary colours and high contrast."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Page, expect

from tests.browser.access import room_walk
from tests.browser.screens.kiosk import Kiosk

LANGUAGES = ("nb", "ar", "ti")


def of_kiosk(kiosk: Kiosk) -> Iterator[str]:
    """The kiosk in each look, by its own buttons; as it was in the end."""
    choosing = kiosk.main.get_attribute("data-screen") == "language"
    for language in (*LANGUAGES[1:], LANGUAGES[0]):
        kiosk.speaks(language)
        if choosing:
            kiosk.press("languages")
        for contrast in ("true", "false"):
            kiosk.press("contrast")
            expect(kiosk.button("contrast")).to_have_attribute("aria-pressed", contrast)
            yield f"{language}, {'high contrast' if contrast == 'true' else 'ordinary'}"


def of_phone(page: Page) -> Iterator[str]:
    """The phone's page in each look, as the visitor and the phone itself ask for it."""
    for language in (*LANGUAGES[1:], LANGUAGES[0]):
        if not page.locator(f'select[name="language"] option[value="{language}"]').count():
            continue  # without a ticket the page knows no office, so only the three of every office
        room_walk.speaks(page, language)
        for look in of_machine(page):
            yield f"{language}, {look}"


def of_machine(page: Page) -> Iterator[str]:
    """A page in the looks that a machine may ask for."""
    page.emulate_media(contrast="more")
    yield "high contrast"
    page.emulate_media(contrast="no-preference")
    yield "ordinary"
