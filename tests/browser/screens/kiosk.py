"""The entrance kiosk, as a visitor uses it."""

from __future__ import annotations

import io
from contextlib import suppress

from PIL import Image
from playwright.sync_api import Error, Locator, Page, expect
from pyzbar import pyzbar


class Kiosk:
    """A touch screen: everything is a tap, or what a scanner types."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.main = page.locator("main")

    def begin(self) -> None:
        """Go to the first screen, as the next visitor finds it."""
        way = self.page.locator('[data-action="home"], [data-action="back"]').first
        while self.main.get_attribute("data-screen") != "start":
            # It may go there by itself just now: a call for help that has ended.
            with suppress(Error):
                way.tap(timeout=1000)

    def shows(self, screen: str, *, within: float = 8) -> None:
        """Wait for a screen. `within`: seconds."""
        expect(self.main).to_have_attribute("data-screen", screen, timeout=within * 1000)

    def says(self, words: str) -> None:
        """Wait for words on the screen."""
        expect(self.main).to_contain_text(words)

    def button(self, action: str, **which: str) -> Locator:
        """A button by what it does."""
        more = "".join(f'[data-{name}="{value}"]' for name, value in which.items())
        return self.page.locator(f'[data-action="{action}"]{more}')

    def press(self, action: str, **which: str) -> None:
        """One tap."""
        self.button(action, **which).first.tap()

    def taps_twice(self, action: str, **which: str) -> None:
        """A finger that trembles: two taps on one place, a tenth of a second apart."""
        box = self.button(action, **which).first.bounding_box()
        assert box is not None
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        self.page.touchscreen.tap(x, y)
        self.page.wait_for_timeout(100)
        self.page.touchscreen.tap(x, y)

    def gives_code(self, code: str) -> None:
        """Yes, I have an appointment: the code, key by key."""
        self.press("yes")
        self.types(code)

    def types(self, text: str) -> None:
        """Key by key, on the screen."""
        for key in text:
            self.press("code-key", key=key)

    def speaks(self, language: str) -> None:
        """Choose a language where it stands, or on the screen of languages."""
        own, wanted = self.page.locator("html"), self.button("language", language=language)
        while own.get_attribute("lang") != language:
            # The screen of languages may have closed by itself just now.
            with suppress(Error):
                if not wanted.count():
                    self.press("languages")
                wanted.first.tap(timeout=2000)
                expect(own).to_have_attribute("lang", language)

    def gives_phone(self, phone: str, born: str) -> None:
        """Yes, but without the code: phone number, and the day of birth as ddmmyyyy."""
        self.press("yes")
        self.press("use-phone")
        for digits in (phone, born):
            self.types(digits)
            self.press("submit")

    def has_no_appointment(self, service: str) -> None:
        """No, it is about this."""
        self.press("no")
        self.shows("services")
        if not self.button("service", service=service).count():
            self.press("more-services")
        self.press("service", service=service)

    def scans(self, text: str) -> None:
        """Hold something under the scanner, which types it faster than fingers and adds Enter."""
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")

    @property
    def number(self) -> str:
        """The number that the visitor is given."""
        shown = self.main.locator("[data-number]")
        expect(shown).to_be_visible()
        return shown.get_attribute("data-number") or ""

    @property
    def link(self) -> str:
        """What the QR code on the screen opens, read from the picture."""
        code = self.main.locator(".k-qr img")
        expect(code).to_be_visible()
        code.evaluate("image => image.decode()")
        picture = Image.open(io.BytesIO(self.page.screenshot()))
        return str(pyzbar.decode(picture)[0].data.decode())

    def person(self, phase: str) -> None:
        """What it says of the person who was called: `told`, `seen`, `unsent`."""
        expect(self.main).to_have_attribute("data-phase", phase)

    def says_where_to_go(self, *, within: float = 8) -> None:
        """It says where else a person is: nobody comes, or nobody could be told."""
        expect(self.main.locator(".k-where")).to_be_visible(timeout=within * 1000)

    def promises_paper(self) -> None:
        """It says that paper is coming."""
        expect(self.main.locator("[data-paper]")).to_be_visible()

    def promises_no_paper(self) -> None:
        """It says how to do without, as none will come."""
        expect(self.main.locator("[data-no-paper]")).to_be_visible()
        expect(self.main.locator("[data-paper]")).to_have_count(0)
