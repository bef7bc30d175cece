"""Each state in every look that is asked for: languages, and the ordinary colours and high contrast."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import expect

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
