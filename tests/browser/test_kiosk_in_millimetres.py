"""The kiosk under a ruler and a light meter: each screen, on each glass, in each language.

Each state is reached once, as visitors reach it, and then looked at on every glass, in the
languages and in the ways that the row of tools offers.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.access import kiosk_walk
from tests.browser.entrance import SIZES, Entrance
from tests.browser.measure import KIOSKS, Glass, faults, faults_in
from tests.browser.paper import Printer
from tests.browser.screens.kiosk import Kiosk
from tests.proves import proves
from tests.running import Server
from tests.waiting import until

ALL = ("nb", "nn", "en", "se", "uk", "ar", "so", "pl", "ti")
LONGEST = ("so", "ar", "nb")
STANDING, LYING, SMALL, NARROW, MIDDLE = KIOSKS
TALL = (STANDING, LYING, NARROW, MIDDLE)
WAYS = {
    (): (KIOSKS, ALL),
    ("large",): (KIOSKS, LONGEST),
    ("low",): (TALL, LONGEST[:2]),
    ("low", "large"): (TALL, LONGEST[:2]),
    ("contrast",): ((STANDING,), LONGEST[2:]),
    ("simple",): ((STANDING, LYING, SMALL, NARROW), LONGEST[:1]),
    ("large", "simple"): ((SMALL,), LONGEST[:1]),
}
"""What is pressed in the row of tools -> on which glass, and in which languages."""
NAMES = (
    "Arbeidsavklaringspenger", "Økonomisk sosialhjelp", "Kvalifiseringsprogrammet",
    "Sykmeldt – dialogmøte", "Hjelpemidler og tilrettelegging på arbeidsplassen",
    "Introduksjonsprogram", "Gjeldsrådgivning",
)  # fmt: skip
"""As long as offices have them."""
SERVICE = """
[[office.services]]
id = "long-{index}"
name = {{ nb = "{name}", nn = "{name}", en = "{name}" }}
letter = "C"
minutes = 20
target_wait = 15
channels = ["phone", "self_service", "booking"]
"""


@pytest.fixture(scope="module")
def every_word(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Entrance]:
    """An office in all languages, with long names."""
    folder = tmp_path_factory.mktemp("words")
    services = "".join(SERVICE.format(index=i, name=name) for i, name in enumerate(NAMES))
    server = Server(folder, office=f"languages = {list(ALL)}\n{services}")
    text = server.config.read_text("utf-8")
    told = text.replace("[server]", f'[server]\npublic_url = "{server.url}"', 1)
    server.config.write_text(told, "utf-8")
    printer = Printer(server, folder)
    server.token("manager")
    server.start()
    printer.start()
    entrance = Entrance(server, printer, chromium)
    try:
        entrance.open_all()
        yield entrance
    finally:
        entrance.close()
        printer.stop()
        server.end()


def _wrong(kiosk: Kiosk) -> Iterator[str]:
    """What is wrong with the screen that is shown, on every glass and in every way."""
    for name, glass in KIOSKS.items():
        ways = {way: languages for way, (on, languages) in WAYS.items() if name in on}
        for fault in faults_in(kiosk.page, glass, ways):
            yield f"{name}, {fault}"
    kiosk.page.set_viewport_size(SIZES["kiosk"]["viewport"])


@proves("1.3.4", "1.4.3", "2.5.8", "5.1.4")
@pytest.mark.timeout(1800)
def test_every_state_can_be_hit_and_read_on_every_glass_in_every_language(
    every_word: Entrance,
) -> None:
    kiosk, found = every_word.kiosk, []
    every_word.begin("millimetres")
    # Colours that are on their way to others would be measured half-way.
    kiosk.page.emulate_media(reduced_motion="reduce")
    kiosk.page.clock.install()
    for state in kiosk_walk.whole(every_word):
        print(f"kiosk: {state}")
        wrong = [f"{state} ({look}" for look in _wrong(kiosk)]
        print(*wrong, sep="\n")
        found += wrong
    assert found == []


def test_the_machine_s_address_says_how_large_its_glass_is_and_it_is_remembered(
    every_word: Entrance,
) -> None:
    url = f"{every_word.server.url}/kiosk/"
    context = every_word.browser.new_context(viewport={"width": 1920, "height": 1080})
    page = context.new_page()
    page.goto(f"{url}?inch=21.5#token={every_word.token('kiosk')}")
    _is_sized(page, KIOSKS[SMALL])
    page.goto("about:blank")
    page.goto(url)
    _is_sized(page, KIOSKS[SMALL])
    page.goto(f"{url}?inch=nothing")
    _is_sized(page, KIOSKS[LYING])
    context.close()


def _is_sized(page: Page, glass: Glass) -> None:
    """A millimetre of the style sheets is one on this glass."""
    expect(page.locator("main")).to_have_attribute("data-screen", "start")
    mm = "parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))"
    until(lambda: abs(page.evaluate(mm) - glass.mm) < 0.01, f"a millimetre is {glass.mm} pixels")


def test_what_is_touched_stands_within_reach_from_a_wheelchair(every_word: Entrance) -> None:
    kiosk, glass = every_word.kiosk, KIOSKS[STANDING]
    kiosk.begin()
    kiosk.press("low")
    for action in (None, "yes", "use-phone"):
        if action:
            kiosk.press(action)
        tops = kiosk.page.locator("button, h1").evaluate_all(
            "all => all.map(one => one.getBoundingClientRect().top)"
        )
        assert min(tops) > 0.44 * glass.height
    kiosk.begin()
    kiosk.press("low")


def test_a_ruler_finds_what_is_wrong(page: Page) -> None:
    page.set_viewport_size({"width": 1080, "height": 1920})
    page.set_content(
        "<style>body{font:30px Arial;margin:0} button{width:99px;height:99px;display:block}"
        "p.at{position:absolute;top:600px}</style>"
        "<button style='height:30px'></button><button style='margin-top:2px'></button>"
        "<p style='font-size:15px'>small</p><p style='color:#999'>pale</p>"
        "<p style='width:60px;white-space:nowrap'>cut off here</p>"
        "<p class=at style='top:1900px'>gone</p><p class=at>over</p><p class=at>under</p>"
    )
    said = " ".join(faults(page, KIOSKS[STANDING].kiosk))
    for sign in (
        "too small to hit", "too close", "too small to read", "too pale", "larger than its box",
        "outside the screen", "text over text",
    ):  # fmt: skip
        assert sign in said
