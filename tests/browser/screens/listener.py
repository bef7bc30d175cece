"""The entrance kiosk by ear: somebody presses keys, and hears phrases."""

from __future__ import annotations

import json
import time
from contextlib import suppress

from playwright.sync_api import Error, Request, expect

from tests.browser.screens.kiosk import Kiosk

MOST_STOPS = 60
PLUG = {"F13": 124, "F14": 125}
"""Keys that a headset's jack sends, which Playwright does not know, and their codes."""
WAIT_SECONDS = 40.0
"""Speech takes its time, and the last phrases of a screen come after all others."""


SUBTITLES = """() => {
  if (window.subtitled) return;
  window.subtitled = true;
  const Played = AudioBufferSourceNode;
  window.AudioBufferSourceNode = class extends Played {
    constructor(context, options) {
      super(context, { ...options, playbackRate: 5 });
    }
  };
  new MutationObserver(() => {
    const { speaking } = document.body.dataset;
    if (speaking !== undefined) window.subtitle(speaking);
  }).observe(document.body, { attributeFilter: ['data-speaking'] });
}"""
"""Each phrase as it begins to be heard, which the page shows as it says it; and five times as fast,
so that nobody waits for sentences that a visitor would hear to their end."""


class Listener:
    """No touch, and no look at the screen: `heard` are the phrases since the last key, `asked` is
    all that the server was asked to say, with its language.
    """

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk, self.page = kiosk, kiosk.page
        self.heard: list[str] = []
        self.asked: list[tuple[str, str]] = []
        self.page.on("request", self._ask)
        with suppress(Error):  # named before, by a listener on the same page
            self.page.expose_function("subtitle", _say)
        _now.clear()
        _now.append(self)
        self.page.evaluate(SUBTITLES)

    def _ask(self, request: Request) -> None:
        if request.method == "POST" and request.url.endswith("/speech"):
            asked = json.loads(request.post_data or "{}")
            self.asked.append((asked["language"], asked["text"]))

    def close(self) -> None:
        """Leave the kiosk as it is for somebody else."""
        self.page.remove_listener("request", self._ask)
        _now.clear()
        self.page.reload()
        self.kiosk.shows("start")

    def key(self, name: str) -> None:
        """Press one key; what was said before is no longer waited for."""
        self.heard.clear()
        if name not in PLUG:
            self.page.keyboard.press(name)
            return
        session = self.page.context.new_cdp_session(self.page)
        for kind in ("keyDown", "keyUp"):
            facts = {"type": kind, "key": name, "code": name, "windowsVirtualKeyCode": PLUG[name]}
            session.send("Input.dispatchKeyEvent", facts)

    def begins(self) -> None:
        """Switch it on, and pass over the first words to the screen itself."""
        self.key("F9")
        self.hears_something()
        self.key("F2")
        self.hears("Har du en timeavtale?")

    def types(self, text: str) -> list[str]:
        """Type on a keyboard as a person does; all that is heard meanwhile."""
        self.heard.clear()
        self.page.keyboard.type(text, delay=200)
        return self.heard

    def hears(self, *phrases: str) -> None:
        """Wait until these have been said, in this order."""
        until = time.monotonic() + WAIT_SECONDS
        while not self._in_order(phrases):
            assert time.monotonic() < until, f"{phrases} not in {self.heard}"
            self.page.wait_for_timeout(50)

    def hears_something(self) -> None:
        """Wait until anything is said."""
        until = time.monotonic() + WAIT_SECONDS
        while not self.heard:
            assert time.monotonic() < until
            self.page.wait_for_timeout(50)

    def _in_order(self, phrases: tuple[str, ...]) -> bool:
        rest = iter(self.heard)
        return all(any(phrase == said for said in rest) for phrase in phrases)

    def goes_to(self, name: str, key: str = "ArrowDown") -> None:
        """Go on until this is said to have the focus."""
        for _ in range(MOST_STOPS):
            self.key(key)
            self.hears_something()
            if self.heard[:1] == [name]:
                return
        raise AssertionError(f"{name} never has the focus")

    def chooses(self, name: str) -> None:
        """Go to it, and press."""
        self.goes_to(name)
        self.key("Enter")

    def hears_nothing(self, seconds: float = 1.0) -> None:
        """Nothing more is said."""
        expect(self.page.locator("body[data-speaking]")).to_have_count(0)
        self.heard.clear()
        self.page.wait_for_timeout(seconds * 1000)
        assert self.heard == []

    def is_over(self, *, within: float = 8) -> None:
        """The mode is off. `within`: seconds."""
        expect(self.page.locator('[data-action="listen"]')).to_have_attribute(
            "aria-pressed", "false", timeout=within * 1000
        )


_now: list[Listener] = []
"""Who listens: the page calls one function for as long as it is open."""


def _say(phrase: str) -> None:
    for listener in _now:
        listener.heard.append(phrase)
