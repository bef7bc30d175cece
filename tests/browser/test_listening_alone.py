"""Listening where something is missing: a voice for the language, the server, or the visitor."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.screens.kiosk import Kiosk
from tests.browser.screens.listener import Listener
from tests.proves import proves
from tests.running import Server, running

START = "Har du en timeavtale?"
NO_VOICE = ("Vi har ingen stemme på dette språket", "We have no voice in this language")
SIZE: ViewportSize = {"width": 1080, "height": 1920}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """An office that also meets people in Tigrinya, and warns after ten seconds."""
    with running(
        tmp_path_factory.mktemp("listening"),
        server="[kiosk]\nwarn_after = 15\n[kiosk.key_names.nb]\nhelp = 'den røde knappen'",
        office='languages = ["nb", "en", "ti"]',
    ) as one:
        yield one


@pytest.fixture
def page(server: Server, chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport=SIZE)
    opened = context.new_page()
    opened.goto(f"{server.url}/kiosk/#token={server.token('kiosk')}")
    Kiosk(opened).shows("start")
    yield opened
    context.close()


def hear(page: Page) -> Listener:
    return Listener(Kiosk(page))


@proves("5.1.3.14")
def test_a_language_that_nobody_can_speak_brings_a_person_unless_told_not_to(
    server: Server, page: Page
) -> None:
    listener = hear(page)
    page.locator('[data-language="ti"]').first.click()
    listener.key("F9")
    listener.hears(NO_VOICE[0], "Serviceveilederen kommer snart og leser for deg.", NO_VOICE[1])
    assert {language for language, _ in listener.asked} == {"nb", "en"}
    listener.key("Escape")
    listener.hears(START)
    page.wait_for_timeout(1000)
    assert server.api("guide").get("line")["tickets"] == []
    listener.chooses("Nei")
    listener.hears("Hva gjelder det?")


def test_nobody_has_to_press_anything_for_that_person_to_come(server: Server, page: Page) -> None:
    listener = hear(page)
    page.locator('[data-language="ti"]').first.click()
    listener.key("F9")
    listener.hears(*NO_VOICE)
    listener.kiosk.shows("talk", within=25)
    listener.hears("Serviceveilederen kommer")
    (ticket,) = server.api("guide").get("line")["tickets"]
    assert (ticket["reason"], ticket["language"]) == ("listening", "ti")


def test_a_key_is_called_what_the_office_calls_it(page: Page) -> None:
    listener = hear(page)
    listener.key("F9")
    listener.hears_something()
    assert "den røde knappen for å få hjelp" in listener.asked[0][1]


@proves("2.2.1", "5.1.3.15")
def test_the_warning_is_said_and_any_key_gives_more_time(page: Page) -> None:
    listener = hear(page)
    listener.begins()
    listener.chooses("Ja")
    listener.hears("Skriv koden din")
    listener.hears("Er du her fortsatt?")
    listener.key("ArrowDown")
    listener.hears("Skriv koden din")
    listener.kiosk.shows("identify-code")


@proves("5.1.3.13")
def test_a_visitor_who_has_gone_leaves_a_kiosk_that_is_quiet_and_as_loud_as_before(
    page: Page,
) -> None:
    listener = hear(page)
    listener.begins()
    listener.key("PageUp")
    listener.hears("Lydstyrke 5 av 10")
    listener.is_over(within=60)
    listener.hears_nothing()
    listener.begins()
    listener.key("PageUp")
    listener.hears("Lydstyrke 5 av 10")


def test_without_its_server_the_kiosk_says_so_and_where_help_is(
    chromium: Browser, tmp_path: Path
) -> None:
    with running(tmp_path) as server:
        context = chromium.new_context(viewport=SIZE)
        page = context.new_page()
        kept: list[str] = []
        page.on(
            "requestfinished", lambda one: kept.append(one.url) if "speech" in one.url else None
        )
        page.goto(f"{server.url}/kiosk/#token={server.token('kiosk')}")
        Kiosk(page).shows("start")
        while not kept or kept[-1] != "quiet":
            before = len(kept)
            page.wait_for_timeout(12_000 if not kept else 1500)
            if kept and len(kept) == before:
                kept.append("quiet")
        listener = hear(page)
        listener.begins()
        server.kill()
        listener.kiosk.shows("offline")
        listener.hears(
            "Skjermen virker ikke akkurat nå",
            "Den har mistet kontakten, og begynner igjen av seg selv.",
            "Gå til skranken, eller ring på hos serviceveilederen.",
            "116 117",
        )
        listener.chooses("Akutt")
        listener.hears("Vi får ikke sagt fra. Gjør dette nå:", "116 117")
        server.start()
        listener.hears("Serviceveilederen kommer nå. Vent her.")
        context.close()
