"""The waiting-room screen."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Page, expect

TEXTS = """() => {
  const found = [];
  const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('.d-sound, .ds-sr-only, svg')) continue;
    const call = !!parent.closest('.m-number, .d-place__number');
    const cap = 0.727 * parseFloat(getComputedStyle(parent).fontSize);
    found.push({text: node.data.trim(), call, cap});
  }
  return found;
}"""
CUT = """() => {
  const faults = [];
  const page = document.querySelector('main').getBoundingClientRect();
  // A line's box is higher than its letters; of text that is turned, wider.
  const turned = document.querySelector('[data-turned=true]');
  const ink = ({left, right, top, bottom}) => {
    const air = (turned ? right - left : bottom - top) * 0.14;
    const [x, y] = turned ? [air, 0] : [0, air];
    return {left: left + x, right: right - x, top: top + y, bottom: bottom - y};
  };
  const over = (one, two) => one.left < two.right - 2 && two.left < one.right - 2
    && one.top < two.bottom - 2 && two.top < one.bottom - 2;
  const inside = (box, frame) => box.left >= frame.left - 1 && box.right <= frame.right + 1
    && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight) faults.push('it scrolls');
  const boxes = [];
  const words = '.d-screen :is(h1, h2, p, time, .m-number, .d-place):not(.ds-sr-only)';
  for (const one of document.querySelectorAll(words)) {
    const range = document.createRange();
    range.selectNodeContents(one);
    const box = ink(range.getBoundingClientRect());
    if (box.left === box.right) continue;
    const name = one.className || one.tagName;
    if (!inside(box, page)) faults.push(`${name} leaves the screen`);
    const frame = one.closest('.d-panel, .d-band, .d-night');
    if (frame && !inside(box, frame.getBoundingClientRect()))
      faults.push(`${name} leaves its frame: ${one.textContent}`);
    if (one.matches('h1, h2, p, time')) boxes.push([name, box, one]);
  }
  for (const place of document.querySelectorAll('.d-place')) {
    const [word, number] = [...place.children].map((one) => one.getBoundingClientRect());
    if (!number || place.closest('[data-broken=true]')) continue;
    const beside = turned ? Math.min(word.right, number.right) - Math.max(word.left, number.left)
      : Math.min(word.bottom, number.bottom) - Math.max(word.top, number.top);
    if (beside < 2) faults.push(`a room's name is broken: ${place.textContent}`);
  }
  for (const [name, box, one] of boxes)
    for (const [other, its, two] of boxes)
      if (name < other && !one.contains(two) && !two.contains(one) && over(box, its))
        faults.push(`${name} lies over ${other}`);
  return faults;
}"""


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

    def calls_somebody(self, number: str, timeout: float = 10_000) -> None:
        """Wait until it shows this number as the one that is called."""
        expect(self.page.locator(f'[data-shown="{number}"]')).to_be_visible(timeout=timeout)

    def texts(self) -> list[dict[str, Any]]:
        """Every text with the height of its capitals in CSS pixels, and whether it is a call's
        number or room. Not the hint for whoever looks after the machine."""
        found: list[dict[str, Any]] = self.page.evaluate(TEXTS)
        return found

    def cut(self) -> list[str]:
        """What does not stand whole where it should, as sentences."""
        found: list[str] = self.page.evaluate(CUT)
        return found
