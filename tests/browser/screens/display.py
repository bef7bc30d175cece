"""The waiting-room screen."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect


class Display:
    """Nobody touches it."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def fresh(self) -> None:
        """Start it anew, so that no call of before is still being shown."""
        self.page.reload()
        self.is_live()

    def is_live(self) -> None:
        """Wait until it follows the office."""
        expect(self.page.locator("main")).to_have_attribute("data-line", "live", timeout=15_000)

    def calls(self, number: str, place: str) -> None:
        """Wait until it shows this number large, with where to go."""
        large = self.page.locator(f'[data-shown="{number}"]')
        expect(large).to_be_visible(timeout=10_000)
        expect(large.locator(".d-place")).to_have_text(re.compile(r"\s*".join(place.split())))

    def shows(self, number: str, *, there: bool = True) -> None:
        """Wait until a number is on it anywhere, or nowhere."""
        expect(self.page.get_by_text(number, exact=True)).to_have_count(1 if there else 0)

    def waiting(self, count: int) -> None:
        """Wait until it says how many wait. It asks for that only every few seconds."""
        words = self.page.locator(".d-waiting")
        expect(words).to_have_text(re.compile(rf"\b{count or 'Ingen'}\b"), timeout=12_000)

    @property
    def words(self) -> str:
        """All that stands on it."""
        return self.page.locator("main").inner_text()
