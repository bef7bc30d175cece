"""The adviser's desk."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect


class Desk:
    """Worked with keys and a mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, key: str) -> None:
        """One of the shortcuts: N next, S start, 1-4 outcomes. Greyed buttons take none."""
        expect(self.page.locator("[data-current] button[aria-disabled='true']")).to_have_count(0)
        self.page.keyboard.press(key)

    def click(self, action: str, **which: str) -> None:
        """One of the buttons."""
        more = "".join(f'[data-{name}="{value}"]' for name, value in which.items())
        self.page.locator(f'[data-action="{action}"]{more}').click()

    def has(self, number: str, state: str) -> None:
        """Wait until this number is here, called or being helped."""
        here = self.page.locator(f'[data-current="{number}"]')
        expect(here).to_have_attribute("data-state", state)

    def has_nobody(self) -> None:
        """Wait until the desk is free."""
        expect(self.page.locator('[data-current=""]')).to_be_visible()

    def line(self, number: str) -> Locator:
        """The row of one who waits."""
        return self.page.locator(f'[data-line-ticket="{number}"]')

    def may_take(self, number: str, *, mine: bool = True) -> None:
        """Wait until this number waits, and whether this desk may call it."""
        expect(self.line(number)).to_have_attribute("data-mine", f"{mine}".lower())

    def waits_no_more(self, number: str) -> None:
        """Wait until this number is not in the line."""
        expect(self.line(number)).to_have_count(0)

    def appointment(self, external_id: str, status: str) -> Locator:
        """Wait until one of the adviser's own appointments stands so; its row."""
        row = self.page.locator(f'[data-appointment="{external_id}"]')
        expect(row).to_have_attribute("data-status", status)
        return row

    def calls_next(self, number: str) -> None:
        """Call the next; it is this number."""
        expect(self.line(number)).to_have_attribute("data-first", "true")
        self.press("n")
        self.has(number, "called")

    def helps(self, number: str, outcome_key: str) -> None:
        """They came in: start, and finish with an outcome."""
        self.press("s")
        self.has(number, "serving")
        self.press(outcome_key)
        self.has_nobody()

    def helps_from_called(self, outcome_key: str) -> None:
        """Whoever is called came in: start, and finish with an outcome."""
        self.press("s")
        expect(self.page.locator('[data-current][data-state="serving"]')).to_be_visible()
        self.press(outcome_key)
        self.has_nobody()

    def acute(self, number: str) -> Locator:
        """The alarm of somebody whom nobody has taken yet."""
        return self.page.locator(f'[data-acute="{number}"]')

    def tells(self, news: str | None) -> None:
        """Wait until it tells that somebody has come; None: nothing is told any more."""
        toast = self.page.locator(".m-toast")
        expect(toast).to_have_count(0 if news is None else 1)
        if news:
            expect(toast).to_contain_text(news)
