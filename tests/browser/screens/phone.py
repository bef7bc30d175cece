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

    def leaves(self) -> None:
        """I do not want to wait any more."""
        self.main.locator('[data-action="leave"]').tap()
        self.main.locator('[data-action="leave-yes"]').tap()
        expect(self.main).to_have_attribute("data-state", "left")
