"""A visitor's language: kept on the own phone, told to the office, and drawn the right way."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.office import DemoOffice
from tests.browser.screens.phone import Phone
from tests.proves import proves

OWN_NAMES = [
    "Bokmål", "Nynorsk", "Davvisámegiella", "English", "Українська", "العربية", "Soomaali",
    "Polski", "ትግርኛ",
]  # fmt: skip
ISOLATED = re.compile("\u2068(?:[^\u2069]+)\u2069")


@pytest.fixture
def phone(chromium: Browser) -> Iterator[BrowserContext]:
    """Somebody's own phone."""
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    yield context
    context.close()


def came(office: DemoOffice, language: str | None) -> dict[str, str]:
    """The ticket of a visitor who chose this language at the entrance."""
    asked = {"by": "guide", "reason": "health", "service": "bolig", "language": language}
    ticket = office.send("guide", "arrivals", asked)["ticket"]
    assert isinstance(ticket, dict)
    return ticket


def language_of(office: DemoOffice, ticket: dict[str, str]) -> object:
    """As the staff's screens have it."""
    tickets = office.read("adviser", "line")["tickets"]
    return next(one["language"] for one in tickets if one["id"] == ticket["id"])


def shown(page: Page, office: DemoOffice, ticket: dict[str, str]) -> Phone:
    """The page that the ticket's code opens."""
    page.goto(office.facts["url"] + ticket["url"])
    own = Phone(page)
    expect(own.main.locator("[data-number]")).to_have_text(ticket["number"])
    return own


@proves("3.1.1")
def test_the_phone_opens_in_the_language_of_the_ticket_and_offers_all(
    office: DemoOffice, phone: BrowserContext
) -> None:
    own = shown(phone.new_page(), office, came(office, "ar"))
    own.speaks("ar", "rtl")
    assert own.offers() == OWN_NAMES


def test_a_choice_is_told_to_the_office_and_kept_for_the_next_ticket(
    office: DemoOffice, phone: BrowserContext
) -> None:
    ticket, page = came(office, "nb"), phone.new_page()
    own = shown(page, office, ticket)
    own.speaks("nb")
    with page.expect_response(re.compile("/language$")) as told:
        own.chooses("ti")
    assert told.value.ok
    own.speaks("ti")
    assert language_of(office, ticket) == "ti"
    page.reload()
    own.speaks("ti")
    shown(phone.new_page(), office, came(office, "pl")).speaks("ti")


def test_a_phone_that_knows_its_language_speaks_for_a_ticket_that_has_none(
    office: DemoOffice, phone: BrowserContext
) -> None:
    shown(phone.new_page(), office, came(office, "nb")).chooses("so")
    ticket, page = came(office, None), phone.new_page()
    with page.expect_response(re.compile("/language$")):
        shown(page, office, ticket).speaks("so")
    assert language_of(office, ticket) == "so"


@proves("1.3.2")
def test_arabic_has_the_numbers_of_the_paper_in_their_own_order(
    office: DemoOffice, phone: BrowserContext
) -> None:
    page = phone.new_page()
    shown(page, office, came(office, "ar")).speaks("ar", "rtl")
    texts = page.evaluate(
        """async () => {
          const { isolated, loadLanguage, t } = await import('/static/shared/text.js');
          await loadLanguage('ar');
          const called = t('phone-call-us', { phone: '55 55 33 33' });
          return [t('phone-ahead', { count: 11 }), called, isolated('09:00')];
        }"""
    )
    assert "11" in texts[0]
    assert not re.search("[\u0660-\u0669]", "".join(texts))
    assert "55 55 33 33" in ISOLATED.findall(texts[1])[0]
    assert texts[2] == "\u206809:00\u2069"


@pytest.mark.parametrize(
    ("language", "family"),
    [("ar", "noto-sans-arabic"), ("ti", "noto-sans-ethiopic"), ("uk", "inter")],
)
def test_each_script_brings_its_letters_and_no_other(
    office: DemoOffice, phone: BrowserContext, language: str, family: str
) -> None:
    page = phone.new_page()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    shown(page, office, came(office, language)).speaks(
        language, "rtl" if language == "ar" else "ltr"
    )
    page.evaluate("document.fonts.ready")
    fonts = {url.split("/vendor/")[1] for url in fetched if url.endswith(".woff2")}
    beside = {font for font in fonts if not font.endswith("/latin.woff2")}
    assert beside and {font.partition("@")[0] for font in beside} == {family}
