"""A visitor who does not touch the screen: with a keypad, or with what a screen reader gets."""

from __future__ import annotations

import re
from typing import Protocol

from playwright.sync_api import Page, expect

from server.texts import Catalogue

MOST_STEPS = 60
"""More presses of Tab than there are things on any screen."""
SLOWLY_MS = 120
"""Between two keys: fingers, and not a scanner."""
FOCUSED = "() => (document.activeElement?.textContent ?? '').replace(/\\s+/g, ' ').trim()"

texts = Catalogue()


def say(message: str, **values: str | int) -> str:
    """A text of the kiosk, in bokmål."""
    return texts.say("nb", message, **values)


class Visitor(Protocol):
    """What both can do."""

    page: Page

    def chooses(self, words: str) -> None:
        """Press the button that begins with these words."""

    def types(self, text: str) -> None:
        """Give letters and digits."""


class WithKeys:
    """Tab until the button has the focus, then Enter: no pointer at all."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def chooses(self, words: str) -> None:
        for _ in range(MOST_STEPS):
            if str(self.page.evaluate(FOCUSED)).startswith(words):
                break
            self.page.keyboard.press("Tab")
        else:
            raise AssertionError(f"no press of Tab leads to «{words}»")
        self.page.keyboard.press("Enter")

    def types(self, text: str) -> None:
        self.page.keyboard.type(text, delay=SLOWLY_MS)


class WithTree:
    """By role and name alone, as a screen reader lists and presses them."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def chooses(self, words: str) -> None:
        named = re.compile(rf"^{re.escape(words)}")
        self.page.get_by_role("button", name=named).first.click()

    def types(self, text: str) -> None:
        for character in text:
            self.page.get_by_role("button", name=character, exact=True).first.click()


def hears(visitor: Visitor, heading: str) -> None:
    """The screen's heading, which gets the focus when it comes up, so that it is read."""
    shown = visitor.page.get_by_role("heading", level=1)
    expect(shown).to_have_text(re.compile(rf"^\s*{re.escape(heading)}"), timeout=10_000)
    expect(shown).to_be_focused()


def is_told(visitor: Visitor, words: str) -> None:
    """What is announced of its own accord."""
    told = visitor.page.get_by_role("status").filter(has_text=words)
    expect(told.first).to_be_attached(timeout=10_000)
