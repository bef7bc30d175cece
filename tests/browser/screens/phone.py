"""The ticket on the visitor's own phone."""

from __future__ import annotations

from playwright.sync_api import Page, expect


class Phone:
    """What the QR code opens."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.main = page.locator("main")

    def shows(self, number: str, state: str) -> None:
        """Wait until this ticket stands so."""
        expect(self.main).to_have_attribute("data-state", state)
        expect(self.main.locator("[data-number]")).to_have_text(number)

    def sends_to(self, place: str) -> None:
        """Wait until it says where to go."""
        expect(self.main.locator("[data-place]")).to_have_text(place)

    def asks_to_leave(self) -> None:
        """I think of leaving, and am asked whether I mean it."""
        self.main.locator('[data-action="leave"]').tap()
        expect(self.main.locator('[data-action="leave-no"]')).to_be_focused()

    def leaves(self) -> None:
        """I do not want to wait any more."""
        self.asks_to_leave()
        self.main.locator('[data-action="leave-yes"]').tap()
        expect(self.main).to_have_attribute("data-state", "left")

    def speaks(self, language: str, direction: str = "ltr") -> None:
        """Wait until the whole page is in this language."""
        expect(self.page.locator("html")).to_have_attribute("lang", language)
        expect(self.page.locator("html")).to_have_attribute("dir", direction)
        expect(self.page.locator('[name="language"]')).to_have_value(language)

    def offers(self) -> list[str]:
        """The languages by their own names."""
        return self.page.locator('[name="language"] option').all_inner_texts()

    def chooses(self, language: str) -> None:
        """Another language, from the list."""
        self.page.locator('[name="language"]').select_option(language)
