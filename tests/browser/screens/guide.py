"""The service guide's tablet."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect


class Guide:
    """Held in one hand: everything is a tap."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def tab(self, name: str) -> Locator:
        """Go to appointments, sent, exception, room or door."""
        self.page.locator(f'[data-tab="{name}"]').tap()
        panel = self.page.locator(f'[data-panel="{name}"]')
        expect(panel).to_be_visible()
        return panel

    def call(self, number: str) -> Locator:
        """The card of somebody who asks for the guide."""
        return self.page.locator("[data-call]").filter(has_text=number)

    def is_called(self, number: str, kind: str, state: str = "waiting") -> None:
        """Wait until this number asks for the guide, or is being helped by her."""
        card = self.call(number)
        expect(card).to_be_visible()
        expect(card).to_have_attribute("data-kind", kind)
        expect(card).to_have_attribute("data-state", state)

    def is_not_called(self, number: str) -> None:
        """Wait until this number no longer asks for the guide."""
        expect(self.call(number)).to_have_count(0)

    def takes(self, number: str) -> None:
        """I am here."""
        self.call(number).locator('[data-action="take"]').tap()
        expect(self.call(number)).to_have_attribute("data-state", "serving")

    def finishes(self, number: str, outcome: str) -> None:
        """Done, and how it ended."""
        card = self.call(number)
        card.locator('[data-action="finish"]').tap()
        card.locator(f'[data-outcome="{outcome}"]').tap()
        self.is_not_called(number)

    def sends_on(self, number: str, service: str, desk: str) -> None:
        """Send somebody on to an adviser; `desk` may be `own`, or empty for the first free."""
        self.call(number).locator('[data-action="forward"]').tap()
        dialog = self.page.locator('dialog[data-dialog="forward"]')
        dialog.locator(f'[data-service="{service}"]').tap()
        dialog.locator(f'[data-desk="{desk}"]').tap()
        dialog.locator('[data-action="forward-send"]').tap()
        expect(dialog).to_have_count(0)
        self.is_not_called(number)

    def appointment(self, external_id: str, standing: str) -> Locator:
        """Wait until an appointment stands so; its row."""
        row = self.tab("appointments").locator(f'[data-appointment="{external_id}"]')
        expect(row).to_have_attribute("data-standing", standing)
        return row

    def sent(self, service: str, channel: str) -> Locator:
        """The button that counts one sent to a channel."""
        where = f'[data-action="sent"][data-service="{service}"][data-channel="{channel}"]'
        return self.tab("sent").locator(where)

    def count_sent(self, service: str, channel: str) -> int:
        """How many were sent to a channel today, as it is shown now."""
        return int(self.sent(service, channel).get_attribute("data-count") or 0)

    def has_sent(self, service: str, channel: str, count: int) -> None:
        """Wait until so many were sent to a channel today."""
        expect(self.sent(service, channel)).to_have_attribute("data-count", f"{count}")

    def in_room(self, number: str, *, there: bool = True) -> None:
        """Wait until this number is among the people in the room, or is not."""
        row = self.tab("room").locator("[data-ticket]").filter(has_text=number)
        expect(row).to_have_count(1 if there else 0)

    def machine(self, number: int, *, busy: bool) -> Locator:
        """Wait until a self-service machine stands so; its button."""
        button = self.tab("room").locator(f'[data-pc="{number}"]')
        expect(button).to_have_attribute("aria-pressed", f"{busy}".lower())
        return button

    def door_is(self, mode: str) -> None:
        """Wait until the door stands so, in the bar that is always in sight."""
        expect(self.page.locator(".g-top [data-mode]")).to_have_attribute("data-mode", mode)

    def switches_door(self, mode: str, comment: str) -> None:
        """Switch the door, with the reason."""
        panel = self.tab("door")
        panel.locator(f'[data-choose-mode="{mode}"]').tap()
        panel.locator('input[name="comment"]').fill(comment)
        panel.locator('[data-action="switch-mode"]').tap()
        self.door_is(mode)

    def undoes_door(self, mode: str) -> None:
        """Undo the last switch; the door stands as before."""
        self.tab("door").locator('[data-action="undo"]').tap()
        self.door_is(mode)

    def undoes(self) -> None:
        """Take back what was done last; it is offered for ten seconds."""
        self.page.locator('[data-action="undo-last"]').tap()
        expect(self.page.locator('[data-action="undo-last"]')).to_have_count(0)

    def tells(self, words: str) -> None:
        """Wait until this stands where it tells what was done last."""
        expect(self.page.locator("[data-told]")).to_contain_text(words)

    def alarms(self, number: str | None) -> None:
        """Wait until the whole top says that this number is acute; None: that nobody is."""
        top = self.page.locator("[data-alarm-number]")
        expect(top).to_have_count(0 if number is None else 1)
        if number:
            expect(top).to_have_attribute("data-alarm-number", number)

    @property
    def printer_trouble(self) -> Locator:
        """The card of a printer that needs a hand."""
        return self.page.locator("[data-printer]")
