"""A demo office per test file, and a page of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.entrance import Entrance, public
from tests.browser.office import DemoOffice
from tests.browser.paper import Printer

# Two cores draw six screens: what is a moment for a visitor may be seconds here.
expect.set_options(timeout=8000)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoOffice]:
    """A fresh demo office, running."""
    demo = DemoOffice(tmp_path_factory.mktemp("office"))
    demo.start()
    yield demo
    demo.stop()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """An empty page that remembers nothing of other tests; any error in its scripts fails."""
    errors: list[str] = []
    context = chromium.new_context(viewport={"width": 1920, "height": 1080})
    opened = context.new_page()
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert errors == []


@pytest.fixture(scope="session")
def opened(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Entrance]:
    """An office with its printer, and every screen of it open: for all stories, as for all
    visitors of a day, because six screens take longer to open than a story to tell.
    """
    server = public(tmp_path_factory.mktemp("entrance"))
    printer = Printer(server, server.folder)
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


@pytest.fixture
def entrance(opened: Entrance, request: pytest.FixtureRequest) -> Iterator[Entrance]:
    """The entrance for one story. No page may have erred, nor asked anybody but its server."""
    failed = request.session.testsfailed
    opened.begin(request.node.name.removeprefix("test_"))
    yield opened
    opened.end()
    faults, opened.watch.faults = opened.watch.faults, []
    if request.session.testsfailed > failed:
        opened.open_all()
    assert faults == []
