"""A demo office per test file, and a page of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.office import DemoOffice


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
