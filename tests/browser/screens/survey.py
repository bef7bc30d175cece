"""The screen at the exit."""

from __future__ import annotations

from playwright.sync_api import Page, expect


class Survey:
    """Four faces, perhaps one more question, thanks."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def shows(self, screen: str) -> None:
        """Wait until this one is there: visit, second, thanks or languages."""
        expect(self.page.locator("main")).to_have_attribute("data-screen", screen)

    def settles(self) -> None:
        """Wait out the moment in which a second tap counts nothing."""
        self.page.wait_for_timeout(900)

    def answers(self, answer: int) -> None:
        """One touch."""
        self.settles()
        self.page.locator(f'[data-answer="{answer}"]').click()

    def skips(self) -> None:
        """Go on without the second answer."""
        self.page.locator('[data-action="skip"]').click()

    def speaks(self, language: str) -> None:
        """Choose a language."""
        self.page.locator('[data-action="languages"]').click()
        self.page.locator(f'[data-language="{language}"]').click()
        expect(self.page.locator("html")).to_have_attribute("lang", language)
        self.shows("visit")

    def is_live(self) -> None:
        """Wait for the server."""
        expect(self.page.locator("#app")).to_have_attribute("data-line", "live")

    @property
    def kept(self) -> str:
        """What stands on the machine of answers that are not acknowledged."""
        return str(self.page.evaluate("() => localStorage.getItem('mottak.survey.box')"))
