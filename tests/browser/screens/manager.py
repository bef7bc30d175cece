"""The manager's page."""

from __future__ import annotations

from playwright.sync_api import Page, expect


class Manager:
    """Door, figures, services and devices."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def door_is(self, mode: str) -> None:
        """Wait until the door stands so."""
        expect(self.page.locator("[data-policy-version]")).to_have_attribute("data-mode", mode)

    def switches_door(self, mode: str, comment: str) -> None:
        """Switch the door for an hour, with the reason."""
        self.page.locator(f'[data-action="switch-mode"][data-to="{mode}"]').click()
        dialog = self.page.locator('dialog[data-dialog="switch-mode"]')
        dialog.locator('[name="comment"]').fill(comment)
        dialog.locator('[data-action="confirm-switch-mode"]').click()
        expect(dialog).to_have_count(0)
        self.door_is(mode)

    def undoes_door(self, mode: str) -> None:
        """Undo the last switch; the door stands as before."""
        self.page.locator('[data-action="undo"]').click()
        self.door_is(mode)

    def says_why(self, comment: str) -> None:
        """Wait until the reason of the last change is shown."""
        expect(self.page.locator("[data-policy-comment]")).to_have_text(comment)

    def counts(self, figure: str, count: int) -> None:
        """Wait until a figure of the day is so."""
        expect(self.page.locator(f'[data-figure="{figure}"]')).to_have_text(f"{count}")

    def has_sent(self, service: str, channel: str, count: int) -> None:
        """Wait until so many were sent to a channel today."""
        expect(self.page.locator(f'[data-sent="{service}/{channel}"]')).to_have_text(f"{count}")
