"""An office in all languages, with more services than one screen holds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.entrance import Entrance
from tests.browser.paper import Printer
from tests.running import Server

ALL = '["nb", "nn", "en", "se", "uk", "ar", "so", "pl", "ti"]'
SERVICE = """
[[office.services]]
id = "mer-{n}"
name = {{ nb = "Tjeneste {n}", nn = "Teneste {n}", en = "Service {n}" }}
letter = "C"
minutes = 20
target_wait = 15
channels = ["phone"]
"""


@pytest.fixture
def everything(all_open: Entrance, request: pytest.FixtureRequest) -> Iterator[Entrance]:
    """The same for each walk; one that went wrong leaves nothing to the next."""
    failed = request.session.testsfailed
    yield all_open
    if request.session.testsfailed > failed:
        if not all_open.server.alive():
            all_open.server.start()
        all_open.end()
        all_open.open_all()


@pytest.fixture(scope="module")
def all_open(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Entrance]:
    """Server, printer and every screen; time in the kiosk can be moved on."""
    more = "".join(SERVICE.format(n=n) for n in range(1, 9))
    folder = tmp_path_factory.mktemp("everything")
    server = Server(folder, office=f"languages = {ALL}\n{more}")
    text = server.config.read_text("utf-8")
    server.config.write_text(
        text.replace("[server]", f'[server]\npublic_url = "{server.url}"', 1), "utf-8"
    )
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
