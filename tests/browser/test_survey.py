"""The screen at the exit in real Chromium: one touch, in every language, on every glass."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.access.axe import violations
from tests.browser.measure import KIOSKS, Glass, faults
from tests.browser.screens.survey import Survey
from tests.proves import proves
from tests.running import Server, running
from tests.waiting import until

SURVEY = """
languages = ["nb", "nn", "en", "se", "uk", "ar", "so", "pl", "ti"]
[office.survey.second]
id = "helped"
answers = [
  { nb = "Ja", en = "Yes", ar = "نعم", ti = "እወ" },
  { nb = "Litt", en = "Partly", ar = "قليلاً", ti = "ቁሩብ" },
  { nb = "Nei", en = "No", ar = "لا", ti = "ኣይፋል" },
]
[office.survey.second.question]
nb = "Fikk du hjelp med det du kom for?"
en = "Did you get help with what you came for?"
ar = "هل حصلت على المساعدة التي جئت من أجلها؟"
ti = "እቲ ዝመጻእኩምሉ ሓገዝ ረኺብኩም ዶ?"
"""
GLASSES = {
    **KIOSKS,
    "10 inches, lying": Glass(1280, 800, 10.1),
    "10 inches, standing": Glass(800, 1280, 10.1),
    "15.6 inches, standing": Glass(1080, 1920, 15.6),
}
LANGUAGES = ("nb", "ar", "ti")
Open = Callable[[Glass], Survey]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("exit"), office=SURVEY) as server:
        yield server


@pytest.fixture
def opened(chromium: Browser, served: Server) -> Iterator[Open]:
    """Opens the screen on a glass; no script may have erred."""
    errors: list[str] = []
    contexts = []

    def open_on(glass: Glass) -> Survey:
        size: Any = {"width": glass.width, "height": glass.height}
        context = chromium.new_context(viewport=size, has_touch=True, reduced_motion="reduce")
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(f"{served.url}/survey/?inch={glass.inch}#token={served.token('survey')}")
        survey = Survey(page)
        survey.shows("visit")
        survey.is_live()
        return survey

    yield open_on
    for context in contexts:
        context.close()
    assert errors == []


TABLET = GLASSES["10 inches, lying"]


def given(server: Server, question: str = "visit") -> int:
    found: list[dict[str, Any]] = server.api("manager").get("survey")["questions"]
    return next(int(one["total"]["given"]) for one in found if one["id"] == question)


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def test_one_touch_is_counted_once_and_a_drumming_hand_adds_nothing(
    opened: Open, served: Server
) -> None:
    before, second = given(served), given(served, "helped")
    survey = opened(TABLET)
    survey.settles()
    box = survey.page.locator('[data-answer="1"]').bounding_box()
    assert box
    for _ in range(6):
        survey.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    until(lambda: given(served) == before + 1, "the answer is counted")
    survey.shows("second")
    survey.answers(2)
    survey.shows("thanks")
    for _ in range(4):
        survey.page.mouse.click(box["x"] + 20, box["y"] + 20)
    survey.shows("visit")
    until(lambda: given(served, "helped") == second + 1, "the answer is counted")
    time.sleep(1.5)
    assert (given(served), given(served, "helped")) == (before + 1, second + 1)


def test_the_second_question_can_be_skipped_or_left(opened: Open, served: Server) -> None:
    survey, second = opened(TABLET), given(served, "helped")
    survey.answers(1)
    survey.shows("second")
    survey.skips()
    survey.shows("thanks")
    survey.shows("visit")
    survey.answers(1)
    survey.shows("second")
    expect(survey.page.locator("main")).to_have_attribute("data-screen", "visit", timeout=11_000)
    assert given(served, "helped") == second


def test_language_and_contrast_are_the_visitors_own(opened: Open) -> None:
    survey = opened(TABLET)
    survey.speaks("ar")
    expect(survey.page.locator("html")).to_have_attribute("dir", "rtl")
    survey.page.locator('[data-action="contrast"]').click()
    expect(survey.page.locator("html")).to_have_attribute("data-contrast", "high")
    survey.answers(3)
    survey.shows("second")
    survey.skips()
    survey.shows("visit")
    expect(survey.page.locator("html")).to_have_attribute("lang", "nb")
    expect(survey.page.locator("html")).not_to_have_attribute("data-contrast", "high")


@proves("2.1.1")
def test_a_keypad_does_it_all(opened: Open, served: Server) -> None:
    survey, before, second = opened(TABLET), given(served), given(served, "helped")
    page = survey.page
    survey.settles()
    press(page, "ArrowDown", "ArrowRight")
    expect(page.locator('[data-answer="2"]')).to_be_focused()
    press(page, "Enter")
    survey.shows("second")
    survey.settles()
    press(page, "3")
    survey.shows("thanks")
    survey.shows("visit")
    survey.settles()
    press(page, "4")
    survey.shows("second")
    press(page, "Escape")
    survey.shows("thanks")
    until(lambda: given(served) == before + 2, "both answers are counted")
    until(lambda: given(served, "helped") == second + 1, "the answer to the second is counted")


@proves("4.1.2")
def test_a_screen_reader_finds_four_answers_to_one_question(opened: Open) -> None:
    survey = opened(TABLET)
    group = survey.page.get_by_role("group", name="Hvordan var besøket i dag?")
    assert [button.inner_text() for button in group.get_by_role("button").all()] == [
        "Veldig bra", "Bra", "Ikke så bra", "Dårlig",
    ]  # fmt: skip
    expect(survey.page.get_by_role("heading", level=1)).to_be_focused()


def walk(survey: Survey, language: str) -> Iterator[str]:
    """Every screen of it, one after the other."""
    yield "visit"
    survey.page.locator('[data-action="languages"]').click()
    survey.shows("languages")
    yield "languages"
    survey.page.locator(f'[data-language="{language}"]').click()
    survey.shows("visit")
    survey.answers(3)
    survey.shows("second")
    yield "second"
    survey.skips()
    survey.shows("thanks")
    yield "thanks"


@proves("2.5.8")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("glass", GLASSES)
def test_everything_is_large_enough_and_nothing_is_cut(
    opened: Open, glass: str, language: str
) -> None:
    survey = opened(GLASSES[glass])
    survey.speaks(language)
    for screen in walk(survey, language):
        survey.page.wait_for_timeout(200)
        assert faults(survey.page, GLASSES[glass].kiosk) == [], screen


@proves("1.4.3", "4.1.2")
@pytest.mark.parametrize("glass", ["10 inches, lying", "10 inches, standing"])
def test_the_smallest_glass_holds_every_language(opened: Open, glass: str) -> None:
    survey = opened(GLASSES[glass])
    for language in ("nn", "en", "se", "uk", "so", "pl"):
        survey.speaks(language)
        survey.page.wait_for_timeout(200)
        assert faults(survey.page, GLASSES[glass].kiosk) == [], language


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(opened: Open, language: str, contrast: bool) -> None:
    survey = opened(TABLET)
    if contrast:
        survey.page.locator('[data-action="contrast"]').click()
    survey.speaks(language)
    for screen in walk(survey, language):
        survey.page.wait_for_timeout(400)
        assert violations(survey.page) == [], screen


def test_without_the_server_it_thanks_and_tells_it_later(opened: Open, served: Server) -> None:
    before = given(served)
    survey = opened(TABLET)
    served.kill()
    for _ in range(2):
        survey.answers(4)
        survey.shows("second")
        survey.skips()
        survey.shows("visit")
    kept = json.loads(survey.kept)
    sums = [kept["sending"]["times"], *kept["waiting"].values()]
    assert sum(sums) == 2
    served.start()
    until(lambda: given(served) == before + 2, "the answer is counted", 25)
    until(lambda: json.loads(survey.kept) == {"waiting": {}, "sending": None}, "nothing is kept")
