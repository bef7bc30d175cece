"""`mottak kiosk`: whatever happens to Chromium or to the server, the screen comes back."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.machine import BACK, Machine
from tests.running import Server, running

RECOVERED = 5.0
"""Seconds after the server is ready again in which a screen has to be live by itself."""
SETTLED = 2.0
"""Seconds after which the watchdog has seen that the page stands."""
KEPT = """async () => {
  for (let tries = 0; tries < 150; tries += 1) {
    if ((await navigator.serviceWorker.getRegistration('/kiosk/'))?.active) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}"""
"""Whether the worker has all its files, and would start the page without the server."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that may be killed and started again."""
    with running(tmp_path_factory.mktemp("office")) as one:
        one.token("kiosk")
        yield one


@pytest.fixture(scope="module")
def machine(
    server: Server, chromium: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Machine]:
    """One kiosk, on and on its first screen."""
    folder = tmp_path_factory.mktemp("machine")
    one = Machine(folder, server.url, server.token("kiosk"), chromium)
    one.start()
    one.shows("start")
    yield one
    one.end()


def test_the_token_stands_on_no_command_line_and_in_no_environment_of_chromium(
    machine: Machine,
) -> None:
    machine.shows("start")
    for process in machine.family():
        assert machine.token not in " ".join(process.cmdline())
        assert machine.token not in process.environ().values()
    assert machine.token not in str(machine.log())


def test_a_chromium_that_is_killed_is_back_in_time(machine: Machine) -> None:
    machine.shows("start")
    killed = machine.chromium()
    killed.kill()
    began = time.monotonic()
    killed.wait(5)
    machine.shows("start", within=BACK)
    assert time.monotonic() - began < BACK


def test_a_page_whose_process_dies_is_drawn_anew_without_a_restart(machine: Machine) -> None:
    machine.shows("start")
    before = machine.chromium().pid
    for renderer in machine.renderers():
        renderer.kill()
    machine.shows("start", within=BACK)
    assert machine.chromium().pid == before


def test_a_frozen_page_is_drawn_by_another_process(machine: Machine) -> None:
    machine.shows("start")
    time.sleep(SETTLED)
    frozen = machine.renderers()
    for renderer in frozen:
        renderer.suspend()
    # Its own page does not answer us either, until it is another one.
    machine.shows("start", within=BACK)
    assert [one for one in frozen if one.is_running() and one.status() == "stopped"] == []


def test_a_chromium_that_stands_still_as_a_whole_is_restarted(machine: Machine) -> None:
    machine.shows("start")
    time.sleep(SETTLED)
    frozen = machine.chromium()
    frozen.suspend()
    machine.shows("start", within=BACK)
    assert machine.chromium().pid != frozen.pid


def test_a_blank_page_is_loaded_anew(machine: Machine) -> None:
    page = machine.shows("start")
    page.evaluate("document.getElementById('app').remove()")
    page.evaluate("document.body.append(Object.assign(document.createElement('div'), {id: 'app'}))")
    machine.shows("start", within=BACK)


def test_a_page_that_went_elsewhere_comes_home(machine: Machine, server: Server) -> None:
    page = machine.shows("start")
    page.goto(f"{server.url}/display/")
    machine.shows("start", within=BACK)


def test_it_starts_without_the_server_says_so_and_recovers(
    machine: Machine, server: Server
) -> None:
    page = machine.shows("start")
    assert page.evaluate(KEPT)
    server.kill()
    machine.chromium().kill()
    page = machine.shows("offline", within=BACK)
    words = page.locator("main").inner_text()
    for said in ("Skjermen virker ikke akkurat nå", "verkar ikkje", "not working right now"):
        assert said in words
    page.locator('[data-action="acute"]').click()
    page.locator('[data-phase="unsent"]').wait_for()
    assert "116 117" in page.locator("main").inner_text()
    server.start()
    began = time.monotonic()
    page.locator('[data-phase="told"]').wait_for(timeout=RECOVERED * 1000)
    assert time.monotonic() - began < RECOVERED
    waiting = [t for t in server.api("guide").get("line")["tickets"] if t["state"] == "waiting"]
    assert [ticket["kind"] for ticket in waiting] == ["acute"]


def test_a_screen_that_has_never_met_its_server_says_where_to_go_and_waits(
    server: Server, chromium: Browser, tmp_path: Path
) -> None:
    server.kill()
    new = Machine(tmp_path, server.url, server.token("kiosk"), chromium)
    try:
        new.start()
        new.says("Gå til skranken")
        server.start()
        new.shows("start", within=BACK)
    finally:
        new.end()


def test_asked_to_end_it_leaves_nothing_running(machine: Machine) -> None:
    family = machine.family()
    assert machine.stop() == 0
    time.sleep(0.5)
    assert [one for one in family if one.is_running() and one.status() != "zombie"] == []
