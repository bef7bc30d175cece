"""The waiting-room screen's line of words: whole, or in turns that mean something, in its band."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.screens.display import Display
from tests.browser.waiting_room import HD, UHD, WaitingRoom

Walls = Callable[..., Display]
MESSAGE = (
    "Vi har mange besøkende i dag, så det kan ta litt lengre tid enn vanlig."
    " Spør i skranken hvis du lurer på noe."
)
LONG_WORD = "Spørsmål om arbeidsavklaringspenger besvares i skranke 4."
SKIPS = """
window.skipped = 0;
const steady = performance.now.bind(performance);
performance.now = () => steady() + window.skipped;
"""
SKIP_MS = 3000
"""Turns last eight seconds; a line that is silent for much longer than this is believed dead."""
QUIET = "Object.defineProperty(AudioContext.prototype, 'state', {get: () => 'suspended'});"
OUTSIDE = """() => {
  const band = document.querySelector('.d-band:has(.d-words-band)').getBoundingClientRect();
  const words = document.querySelector('.d-words-band p');
  const right = document.querySelector('.d-band:has(.d-words-band) .d-right');
  const end = right?.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(words);
  const faults = [];
  for (const line of range.getClientRects()) {
    const out = line.left < band.left || line.right > band.right + 1 || line.right > innerWidth
      || line.top < band.top - 1 || line.bottom > band.bottom + 1;
    if (out) faults.push(`leaves its band: ${words.textContent}`);
    if (end && line.right > end.left + 1) faults.push(`lies over the clock: ${words.textContent}`);
  }
  for (const one of right?.children ?? []) {
    const box = one.getBoundingClientRect();
    const out = box.top < band.top - 1 || box.bottom > band.bottom + 1;
    if (out) faults.push(`${one.className} leaves its band`);
  }
  if (band.bottom > innerHeight + 1) faults.push('the band leaves the screen');
  return faults;
}"""
SHARE = """() => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('.d-words-band p'));
  return range.getBoundingClientRect().width / innerWidth;
}"""
"""How much of the screen's width the words take."""


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WaitingRoom]:
    """An office with many screens, running."""
    made = WaitingRoom(tmp_path_factory.mktemp("room"))
    made.server.start()
    yield made
    made.server.end()


@pytest.fixture
def walls(room: WaitingRoom, chromium: Browser) -> Iterator[Walls]:
    """Opens screens on which somebody is called, so that words stand in their band alone."""
    opened: list[BrowserContext] = []

    def open_(device: str, size: tuple[int, int] = HD, *, script: str = "") -> Display:
        opened.append(chromium.new_context(viewport={"width": size[0], "height": size[1]}))
        page = opened[-1].new_page()
        page.add_init_script(SKIPS + script)
        page.goto(room.link(device))
        display = Display(page)
        display.is_live()
        display.calls_somebody(room.call())
        return display

    yield open_
    for context in opened:
        context.close()
    say(room, None)
    room.clear()


def say(room: WaitingRoom, text: str | None) -> None:
    """The guide writes on the display."""
    room.server.api("guide").post("message", {"text": text, "minutes": 5})


def turns(display: Display, kind: str) -> list[str]:
    """All that a line of this kind says, turn by turn; each is looked at where it stands."""
    page, seen = display.page, list[str]()
    words = page.locator(f".d-band [data-kind={kind}] p")
    expect(words).to_be_visible()
    while len(seen) < 40:
        text = words.inner_text().replace("\u00a0", " ")
        if len(seen) > 1 and text == seen[0]:
            break
        if text not in seen:
            seen.append(text)
            assert page.evaluate(OUTSIDE) == []
            assert len(text.split()) > 2 or page.evaluate(SHARE) > 0.25, f"a fragment: {text}"
        elif len(seen) == 1 and page.evaluate("window.skipped") > 5 * SKIP_MS:
            break
        page.evaluate(f"window.skipped += {SKIP_MS}")
        page.wait_for_timeout(1100)
    return seen


def whole(pages: list[str], text: str) -> bool:
    """Whether these are all of its pages in their order, from whichever one began."""
    rounds = [pages[at:] + pages[:at] for at in range(len(pages))]
    return any(" ".join(one) == text for one in rounds)


@pytest.mark.parametrize("size", [HD, UHD], ids=["1080p", "4K"])
@pytest.mark.parametrize(("device", "most"), [("near", 1), ("default", 2), ("far", 6)])
def test_a_message_comes_in_few_pages_that_each_mean_something(
    room: WaitingRoom, walls: Walls, device: str, most: int, size: tuple[int, int]
) -> None:
    display = walls(device, size)
    say(room, MESSAGE)
    pages = turns(display, "message")
    assert whole(pages, MESSAGE), pages
    assert len(pages) <= most
    if device == "default":
        assert sorted(page[-1] for page in pages) == [".", "."]


@pytest.mark.parametrize("size", [HD, UHD], ids=["1080p", "4K"])
@pytest.mark.parametrize("device", ["near", "default", "far"])
def test_where_help_is_and_that_a_screen_is_stale_are_said_at_one_look(
    walls: Walls, device: str, size: tuple[int, int]
) -> None:
    display = walls(device, size)
    for text in turns(display, "help"):
        assert "Spør" in text or "Ask" in text
    display.page.context.set_offline(True)
    expect(display.page.locator(".d-notlive")).to_be_visible()
    for text in turns(display, "lost"):
        assert "ikke oppdatert" in text.lower() or "not up to date" in text.lower()


@pytest.mark.parametrize("device", ["default", "far"])
def test_the_hint_that_the_sound_is_off_takes_no_room_from_words(
    room: WaitingRoom, walls: Walls, device: str
) -> None:
    display = walls(device, script=QUIET)
    expect(display.page.get_by_role("button", name="Slå på lyden")).to_be_visible()
    turns(display, "help")
    say(room, MESSAGE)
    assert whole(turns(display, "message"), MESSAGE)


def test_a_word_that_is_wider_than_the_screen_is_broken_inside_it(
    room: WaitingRoom, walls: Walls
) -> None:
    display = walls("far")
    say(room, LONG_WORD)
    assert "avklarings-" in " ".join(turns(display, "message"))
