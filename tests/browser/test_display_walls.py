"""The waiting-room screen on its wall: sizes in millimetres, calls in their order, and bad days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Response,
    ViewportSize,
    WebSocketRoute,
    expect,
)

from tests.browser.access.axe import violations
from tests.browser.screens.display import Display
from tests.browser.waiting_room import DISTANCES, HD, ROOMS, UHD, WaitingRoom, mm
from tests.proves import proves
from tests.talking import ask

Blank = Callable[..., Page]
Walls = Callable[..., Display]
CAPITALS_MM = {3: 37, 5: 61, 10: 122}
SHOWN_MS = 8000
PICTURE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9">
<script>document.title = "run"</script><rect width="16" height="9" fill="#5b7f95"/></svg>"""
RECORDER = """
window.seen = [];
new MutationObserver(() => {
  const number = document.querySelector('[data-shown]')?.dataset.shown;
  if (number && window.seen.at(-1)?.[0] !== number) window.seen.push([number, performance.now()]);
}).observe(document, {subtree: true, childList: true, attributes: true});
"""
"""Which number was large, and from when."""
KEPT = """async () => {
  for (let tries = 0; tries < 150; tries += 1) {
    const worker = (await navigator.serviceWorker.getRegistration('/display/'))?.active;
    if (worker?.state === 'activated') return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}"""
"""Whether the worker has all its files, and would start the page without the server."""
MORE = """
[office.pictures]
folder = "{folder}"
alt = {{ "park.svg" = {{ nb = "En park", en = "A park" }} }}
"""


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WaitingRoom]:
    """An office with many screens, running."""
    folder = tmp_path_factory.mktemp("room")
    pictures = folder / "pictures"
    pictures.mkdir()
    (pictures / "park.svg").write_text(PICTURE)
    (pictures / "secret.txt").write_text("not a picture")
    made = WaitingRoom(folder, MORE.format(folder=pictures))
    made.server.start()
    yield made
    made.server.end()


@pytest.fixture
def blank(room: WaitingRoom, chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Opens empty pages; nothing of them, nor of who was called, is left for the next test."""
    opened: list[BrowserContext] = []

    def open_(size: tuple[int, int] = HD, **more: Any) -> Page:
        viewport: ViewportSize = {"width": size[0], "height": size[1]}
        opened.append(chromium.new_context(viewport=viewport, **more))
        return opened[-1].new_page()

    yield open_
    for context in opened:
        context.close()
    room.clear()


@pytest.fixture
def walls(room: WaitingRoom, blank: Callable[..., Page]) -> Callable[..., Display]:
    """Opens screens, live."""

    def open_(device: str, size: tuple[int, int] = HD, **more: Any) -> Display:
        page = blank(size, **more)
        page.goto(room.link(device))
        display = Display(page)
        display.is_live()
        return display

    return open_


def check_sizes(display: Display, distance: int) -> None:
    """Every word is high enough for its distance, and none is cut or lies over another."""
    per_pixel = mm(display.page)
    for text in display.texts():
        least = CAPITALS_MM[distance] / (1 if text["call"] else 2)
        assert text["cap"] * per_pixel >= least - 0.3, text
    assert display.cut() == []


@pytest.mark.parametrize("size", [HD, UHD], ids=["1080p", "4K"])
@pytest.mark.parametrize("device", DISTANCES)
def test_every_word_is_as_high_as_its_distance_asks(
    room: WaitingRoom, walls: Walls, device: str, size: tuple[int, int]
) -> None:
    display = walls(device, size)
    check_sizes(display, DISTANCES[device])
    numbers = [room.call(language) for language in ("ar", "ti", None)]
    display.calls_somebody(numbers[0])
    check_sizes(display, DISTANCES[device])
    message = "Brannøvelse kl. 12. Gå rolig ut når alarmen går, og møt oss på plassen utenfor."
    room.server.api("guide").post("message", {"text": message, "minutes": 5})
    expect(display.page.locator("[data-message]").first).to_be_visible()
    check_sizes(display, DISTANCES[device])
    room.server.api("guide").post("message", {"text": None, "minutes": 5})


MEASURED_AND_SEEN = """async (names) => {
  const { measurer } = await import('/display/static/measure.js');
  const measure = await measurer();
  const one = document.createElement('span');
  one.className = 'd-place__number';
  one.style.cssText = 'position:absolute; font-size:100px; letter-spacing:0';
  document.body.append(one);
  const seen = names.map((name) => {
    one.textContent = name;
    return one.getBoundingClientRect().width / 100;
  });
  one.remove();
  return names.map((name, i) => [name, measure(name), seen[i]]);
}"""


def test_the_plan_takes_no_figures_to_be_narrower_than_they_are_set(walls: Walls) -> None:
    """All are equally wide; by their own widths, "10" would be narrower than it comes out, and a
    room's name would be broken where there was to be one line."""
    display = walls("near")
    for name, measured, seen in display.page.evaluate(MEASURED_AND_SEEN, ["10", "11", "17", "4"]):
        assert seen <= measured < 1.05 * seen, name


def test_a_page_for_many_desks_shows_every_room_in_turns(room: WaitingRoom, walls: Walls) -> None:
    display = walls("rooms")
    numbers = {room.call() for _ in range(ROOMS)}
    seen: set[str] = set()
    for _ in range(40):
        seen |= set(display.page.locator("[data-desk] .m-number").all_inner_texts())
        if seen == numbers:
            break
        display.page.wait_for_timeout(500)
    assert seen == numbers
    check_sizes(display, DISTANCES["rooms"])


def test_twenty_calls_at_once_are_each_large_for_eight_seconds_in_order(
    room: WaitingRoom, blank: Blank
) -> None:
    page = blank()
    page.clock.install()
    page.add_init_script(RECORDER)
    page.goto(room.link("mute"))
    page.clock.run_for(1000)
    Display(page).is_live()
    tickets = [room.arrive() for _ in range(20)]
    # All of them in one moment of the screen's clock, however slow this machine is.
    shown = datetime.fromtimestamp(page.evaluate("() => Date.now()") / 1000, UTC)
    page.clock.pause_at(shown + timedelta(seconds=2))
    numbers = [room.call_ticket(ticket) for ticket in tickets]
    expect(page.locator("[data-pending=true]").first).to_be_visible()
    page.wait_for_timeout(500)
    for _ in range(21 * SHOWN_MS // 500):
        page.clock.run_for(500)
    seen: list[tuple[str, float]] = page.evaluate("() => window.seen")
    assert [number for number, _ in seen] == numbers
    times = [at for _, at in seen]
    lengths = [until - at for at, until in pairwise(times[1:])]
    assert min(lengths) >= SHOWN_MS - 50
    rows = [str(row.get_attribute("data-row")) for row in page.locator("[data-row]").all()]
    assert rows and rows == [number for number in numbers[-2::-1] if number in rows]


@proves("1.2.1")
def test_calls_are_spoken_one_after_the_other_in_the_tickets_language_first(
    room: WaitingRoom, walls: Walls
) -> None:
    display = walls("default")
    spoken: list[str] = []
    display.page.on("response", lambda answer: _note(answer, spoken))
    first, second = room.call("ar"), room.call()
    display.calls_somebody(first)
    expect(display.page.locator(f'[data-shown="{second}"]')).to_be_visible(timeout=26_000)
    display.page.wait_for_timeout(4000)
    assert spoken == ["ar", "nb", "nb"]


def _note(answer: Response, spoken: list[str]) -> None:
    if ".wav" in answer.url and answer.status == 200:
        spoken.append(answer.url.rpartition("=")[2])


@proves("3.1.2")
def test_a_call_in_arabic_says_where_to_go_in_arabic_and_in_norwegian(
    room: WaitingRoom, walls: Walls
) -> None:
    display = walls("default")
    display.calls_somebody(room.call("ar"))
    go = display.page.locator(".d-words")
    expect(go).to_have_count(2)
    expect(go.nth(0)).to_have_attribute("dir", "rtl")
    expect(go.nth(1)).to_have_text("Gå til")
    number = display.page.locator(".d-large__number")
    assert number.evaluate("one => getComputedStyle(one).direction") == "ltr"


@proves("2.2.2", "2.3.1")
def test_a_call_flashes_once_and_not_for_those_who_want_no_motion(
    room: WaitingRoom, walls: Walls
) -> None:
    moving, calm = walls("default"), walls("default", reduced_motion="reduce")
    number = room.call()
    style = """one => {
      const {animationName, animationIterationCount} = getComputedStyle(one);
      return [animationName, animationIterationCount];
    }"""
    large = f'[data-shown="{number}"]'
    assert moving.page.locator(large).evaluate(style) == ["d-called", "1"]
    assert calm.page.locator(large).evaluate(style)[0] == "none"


def test_calls_made_while_the_line_was_down_are_shown_and_spoken(
    room: WaitingRoom, blank: Blank
) -> None:
    page, line = blank(), Line()
    page.route_web_socket("**/socket.io/**", line.route)
    spoken: list[str] = []
    page.on("response", lambda answer: _note(answer, spoken))
    page.goto(room.link("default"))
    Display(page).is_live()
    line.cut()
    expect(page.locator("main")).to_have_attribute("data-line", "lost")
    missed = room.call()
    expect(page.locator(".d-notlive")).to_be_visible()
    assert missed not in page.locator("main").inner_text()
    line.mend()
    Display(page).is_live()
    expect(page.locator(f'[data-shown="{missed}"][data-aloud="true"]')).to_be_visible()
    page.wait_for_timeout(3500)
    assert spoken == ["nb"]


class Line:
    """The websocket of a page, which can be cut."""

    def __init__(self) -> None:
        self._open: list[WebSocketRoute] = []
        self._down = False

    def route(self, socket: WebSocketRoute) -> None:
        """A page opens one."""
        if self._down:
            socket.close()
        else:
            socket.connect_to_server()
            self._open.append(socket)

    def cut(self) -> None:
        """As when the server is gone."""
        self._down = True
        for socket in self._open:
            socket.close()
        self._open = []

    def mend(self) -> None:
        """It is back."""
        self._down = False


def test_a_line_that_is_silent_is_not_believed_in(room: WaitingRoom, blank: Blank) -> None:
    page = blank()
    page.clock.install()
    heard: list[bool] = [True]

    def pass_on(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()
        server.on_message(lambda message: socket.send(message) if heard[0] else None)

    page.route_web_socket("**/socket.io/**", pass_on)
    page.goto(room.link("default"))
    page.clock.run_for(1000)
    Display(page).is_live()
    heard[0] = False
    page.clock.run_for(30_000)
    expect(page.locator("main")).to_have_attribute("data-line", "lost")
    expect(page.locator(".d-notlive")).to_be_visible()


def test_a_screen_stands_in_for_another_zone_while_its_screen_is_away(
    room: WaitingRoom, walls: Walls
) -> None:
    up, down = walls("up"), walls("down")
    number = room.call(service="bolig")
    down.calls_somebody(number)
    up.page.wait_for_timeout(500)
    assert number not in up.words
    down.page.context.close()
    up.calls_somebody(number)


def test_a_call_without_a_service_stands_in_every_zone(room: WaitingRoom, walls: Walls) -> None:
    up, down = walls("up"), walls("down")
    number = room.call(service=None)
    up.calls_somebody(number)
    down.calls_somebody(number)


def test_pictures_are_shown_while_nobody_is_called(room: WaitingRoom, walls: Walls) -> None:
    display = walls("rooms")
    picture = display.page.get_by_role("img", name="En park")
    expect(picture).to_be_visible()
    # Not shown before it is there.
    assert picture.evaluate("one => one.complete && one.naturalWidth") > 0
    display.calls_somebody(room.call())
    expect(picture).to_have_count(0)


def test_only_pictures_of_the_folder_are_served_and_they_run_nothing(room: WaitingRoom) -> None:
    base = "/display/pictures/fredrikstad"
    answer = ask(room.server.url, "GET", f"{base}/park.svg")
    assert answer.status == 200 and "sandbox" in answer.headers["Content-Security-Policy"]
    for path in (
        f"{base}/secret.txt", f"{base}/none.png", f"{base}/..%2fmottak.toml",
        f"{base}/%2e%2e/mottak.toml", "/display/pictures/nowhere/park.svg",
    ):  # fmt: skip
        assert ask(room.server.url, "GET", path).status == 404, path


def test_a_screen_rests_outside_the_opening_hours_and_wakes_for_a_call(
    room: WaitingRoom, walls: Walls
) -> None:
    display, manager = walls("default"), room.server.api("manager")
    manager.post("policy/mode", {"mode": "closed", "comment": "Natt"})
    expect(display.page.locator(".d-night")).to_be_visible(timeout=10_000)
    display.calls_somebody(room.call())
    manager.post("policy/mode", {"mode": "gated", "comment": "Dag"})


def test_a_screen_starts_without_the_server_and_says_so(room: WaitingRoom, walls: Walls) -> None:
    display = walls("default")
    number = room.call()
    display.calls_somebody(number)
    assert display.page.evaluate(KEPT)
    room.server.kill()
    try:
        display.page.reload()
        expect(display.page.locator(".d-notlive")).to_be_visible(timeout=15_000)
        expect(display.page.locator(".d-time")).to_be_visible()
        expect(display.page.locator(f'[data-shown="{number}"]')).to_contain_text("Sist kjent")
    finally:
        room.server.start()
    display.is_live()
    expect(display.page.locator(".d-notlive")).to_have_count(0)


@proves("1.4.3")
@pytest.mark.parametrize("contrast", ["no-preference", "more"])
@pytest.mark.parametrize("device", ["default", "far", "rooms", "list"])
def test_axe_finds_nothing(room: WaitingRoom, walls: Walls, device: str, contrast: str) -> None:
    display = walls(device, contrast=contrast, reduced_motion="reduce")
    assert violations(display.page) == []
    room.call("ar")
    display.calls_somebody(room.call("ti"), timeout=30_000)
    assert violations(display.page) == []


def test_a_browser_that_keeps_quiet_says_how_to_mend_it(room: WaitingRoom, walls: Walls) -> None:
    display = walls("default")
    quiet = "Object.defineProperty(AudioContext.prototype, 'state', {get: () => 'suspended'})"
    display.page.add_init_script(quiet)
    display.fresh()
    expect(display.page.get_by_role("button", name="Slå på lyden")).to_be_visible()
    display.calls_somebody(room.call())


def weight(page: Page, link: str) -> int:
    """Bytes over the wire until it is live."""
    sizes: list[int] = []
    page.on("requestfinished", lambda one: sizes.append(one.sizes()["responseBodySize"]))
    page.goto(link)
    Display(page).is_live()
    return sum(sizes)


def test_the_screen_is_light(room: WaitingRoom, blank: Blank) -> None:
    assert weight(blank(), room.link("default")) < 200_000
