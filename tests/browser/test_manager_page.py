"""The manager's page and the start page, at every size that people have."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.access.axe import violations
from tests.running import Server, running

SIZES = {"desk": (1440, 1000), "laptop": (1024, 768), "phone": (390, 844)}
SECOND = """
[office.survey]
groups = { "test-survey" = "A" }
"""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """An office in which five people have answered this week and two the week before."""
    with running(tmp_path_factory.mktemp("manager"), office=SECOND) as server:
        for _ in range(4):
            server.api("kiosk").arrive(by="walk_in", service="arbeid")
        for answer, times in ((1, 3), (4, 2)):
            body = {"question": "visit", "answer": answer, "times": times}
            told = server.api("survey").request("POST", "survey", body, key=uuid.uuid4().hex)
            assert told.status == 200, told
        yield server


@pytest.fixture
def page(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    width, height = SIZES[getattr(request, "param", "desk")]
    errors: list[str] = []
    context = chromium.new_context(
        viewport={"width": width, "height": height}, reduced_motion="reduce"
    )
    opened = context.new_page()
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert errors == []


def office(page: Page, served: Server) -> None:
    page.goto(f"{served.url}/office/#token={served.token('manager')}")
    expect(page.locator('[data-question="visit"] [data-given]')).to_be_visible()


def test_answers_are_shown_with_their_number_and_of_how_many_visits(
    page: Page, served: Server
) -> None:
    office(page, served)
    asked = page.locator('[data-question="visit"]')
    expect(asked.locator("[data-given]")).to_have_text("5 svar")
    expect(asked.locator("[data-rate]")).to_have_text("125 % av 4 besøk")
    expect(asked.locator('[data-answer="1"]')).to_contain_text("Veldig bra60 % (3)")
    expect(asked.locator('[data-answer="4"]')).to_contain_text("Dårlig40 % (2)")
    expect(asked.locator('[data-row="A"]')).to_contain_text("A: Arbeid")
    expect(asked.locator("[data-waiting]")).to_have_count(0)


@pytest.mark.parametrize("page", SIZES, indirect=True)
@pytest.mark.parametrize("where", ["office", "start"])
def test_axe_finds_nothing_and_the_page_does_not_run_out_of_its_width(
    page: Page, served: Server, where: str
) -> None:
    if where == "office":
        office(page, served)
    else:
        page.goto(f"{served.url}/#manager={served.token('manager')}&survey=x")
        expect(page.locator("h1")).to_be_visible()
    page.wait_for_timeout(300)
    assert violations(page) == []
    width = page.evaluate("() => [document.documentElement.scrollWidth, window.innerWidth]")
    assert width[0] == width[1]


@pytest.mark.parametrize("page", ["laptop", "phone"], indirect=True)
def test_the_ways_to_the_sections_are_there_on_small_screens_too(
    page: Page, served: Server
) -> None:
    office(page, served)
    page.get_by_role("link", name="Utstyr").click()
    expect(page.get_by_role("heading", name="Utstyr")).to_be_in_viewport()


@pytest.mark.parametrize("dialog", ["add-device", "switch-mode", "edit-service", "remove-device"])
def test_axe_finds_nothing_in_a_dialog(page: Page, served: Server, dialog: str) -> None:
    office(page, served)
    page.locator(f'[data-action="{dialog}"]').first.click()
    expect(page.locator("dialog")).to_be_visible()
    page.wait_for_timeout(300)
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator(f'[data-action="{dialog}"]').first).to_be_focused()


def test_what_a_waiting_room_screen_shows_is_told_in_words(page: Page, served: Server) -> None:
    office(page, served)
    shown = page.locator('[data-device][data-kind="display"] [data-layout]').first
    expect(shown).to_have_text("ett stort nummer og en liste, leses på 5 m")


def test_a_screen_for_the_exit_is_added_with_its_link(page: Page, served: Server) -> None:
    office(page, served)
    page.locator('[data-action="add-device"]').click()
    page.locator('select[name="kind"]').select_option("survey")
    page.locator('input[name="name"]').fill("  ")
    page.locator('[data-action="confirm-add-device"]').click()
    expect(page.locator('input[name="name"]:invalid')).to_be_focused()
    page.locator('input[name="name"]').fill("Ved utgangen")
    page.locator('[data-action="confirm-add-device"]').click()
    link = page.locator("[data-new-link]").inner_text()
    assert link.startswith(f"{served.url}/survey/#token=")
    page.goto(link)
    expect(page.locator('main[data-screen="visit"]')).to_be_visible()
