"""Paper that needs a hand, as the guide's tablet, the kiosk and the manager's page show it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.access.axe import violations
from tests.running import Server, running
from tests.talking import Json, Screen

THUMB = 44
FINE = dict.fromkeys(("paper", "near_end", "cover", "cutter", "online"), "ok")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("paper")) as server:
        yield server


@pytest.fixture
def agent(served: Server) -> Iterator[Screen]:
    """A print agent by hand, whose printer is well."""
    told = {"token": served.token("printer"), "spool": "one"}
    screen = Screen(served.url, "/printer", told)
    screen.emit("status", FINE)
    yield screen
    screen.close()


@pytest.fixture
def guide(chromium: Browser, served: Server) -> Iterator[Page]:
    with opened(chromium, f"{served.url}/guide/#token={served.token('guide')}", 1280, 800) as page:
        expect(page.locator('[data-tab="appointments"]')).to_be_visible()
        yield page


@contextmanager
def opened(chromium: Browser, url: str, width: int, height: int) -> Iterator[Page]:
    context = chromium.new_context(
        viewport={"width": width, "height": height}, has_touch=True, reduced_motion="reduce"
    )
    errors: list[str] = []
    page = context.new_page()
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(url)
    yield page
    context.close()
    assert errors == []


def shot(page: Page, name: str) -> None:
    if folder := os.environ.get("MOTTAK_SHOTS"):
        page.screenshot(path=Path(folder) / f"paper-{name}.png")


def came(served: Server, agent: Screen) -> tuple[Json, str]:
    """Somebody has come; the job that the agent was sent, and the number on it."""
    told = served.api("kiosk").arrive(by="guide", reason="talk")
    agent.hear(lambda: any(job["id"] == told["print"] for _, job in sent(agent)))
    return next(job for _, job in sent(agent) if job["id"] == told["print"]), told["ticket"][
        "number"
    ]


def sent(agent: Screen) -> list[tuple[str, Json]]:
    return [(said[0], said[1]) for said in agent.others if said[0] == "job"]


def slip(page: Page, job: Json) -> Locator:
    return page.locator(f'[data-job="{job["id"]}"]')


def has_thumbs(card: Locator, *actions: str) -> None:
    """These buttons, each as large as a thumb, and no other."""
    assert card.locator("button").count() == len(actions)
    for action in actions:
        box = card.locator(f'[data-action="{action}"]').bounding_box()
        assert box and box["height"] >= THUMB and box["width"] >= 2 * THUMB, (action, box)


def test_a_slip_of_which_nobody_knows_stays_until_somebody_says_whether_it_came(
    guide: Page, served: Server, agent: Screen
) -> None:
    job, number = came(served, agent)
    agent.emit("unknown", {"id": job["id"], "reason": "stalled"})
    card = slip(guide, job)
    expect(card).to_contain_text(number)
    expect(card.locator("h3")).to_have_text("Kom lappen ut?")
    expect(card).to_contain_text("Kølapp")
    expect(card).to_contain_text("nå nettopp")
    expect(card.locator('[data-reason="stalled"]')).to_contain_text("midt i lappen")
    has_thumbs(card, "came-out", "again")
    shot(guide, "unknown")
    assert violations(guide) == []
    guide.reload()
    expect(card).to_be_visible()
    card.locator('[data-action="came-out"]').tap()
    expect(card).to_have_count(0)


def test_print_again_makes_a_new_slip_and_the_card_goes(
    guide: Page, served: Server, agent: Screen
) -> None:
    job, number = came(served, agent)
    agent.emit("unknown", {"id": job["id"], "reason": "agent_stopped"})
    slip(guide, job).locator('[data-action="again"]').tap()
    expect(slip(guide, job)).to_have_count(0)
    agent.hear(lambda: len(sent(agent)) == 2)
    again = sent(agent)[-1][1]
    assert again["id"] != job["id"] and number in str(again["blocks"])
    agent.emit("printed", {"id": again["id"]})


def test_a_slip_that_did_not_come_says_why_and_is_printed_again_or_put_aside(
    guide: Page, served: Server, agent: Screen
) -> None:
    job, number = came(served, agent)
    agent.emit("status", {**FINE, "paper": "bad", "near_end": "bad"})
    agent.emit("failed", {"id": job["id"], "permanent": False, "reason": "paper_out"})
    card = slip(guide, job)
    expect(card.locator("h3")).to_have_text("Lappen kom ikke ut")
    expect(card).to_contain_text(number)
    expect(card).to_contain_text("Sett i en ny rull")
    has_thumbs(card, "again", "put-aside")
    expect(guide.locator('[data-trouble="paper"]')).to_contain_text("tom for papir")
    shot(guide, "failed")
    assert violations(guide) == []
    card.locator('[data-action="put-aside"]').tap()
    expect(card).to_have_count(0)
    assert served.api("guide").get("line")["jobs"] == []
    agent.emit("status", {**FINE, "near_end": "bad"})
    expect(guide.locator('[data-trouble="near_end"]')).to_contain_text("ny rull klar")
    shot(guide, "near-end")
    agent.emit("status", FINE)
    expect(guide.locator("[data-trouble]")).to_have_count(0)


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (800, 1280)])
def test_paper_is_not_forgotten_below_all_who_wait(
    chromium: Browser, served: Server, agent: Screen, width: int, height: int
) -> None:
    job, _ = came(served, agent)
    for _ in range(7):
        other, _ = came(served, agent)
        # A slip of which nothing is heard for long needs a hand as well.
        agent.emit("printed", {"id": other["id"]})
    agent.emit("failed", {"id": job["id"], "permanent": False, "reason": "paper_out"})
    address = f"{served.url}/guide/#token={served.token('guide')}"
    with opened(chromium, address, width, height) as page:
        again = slip(page, job).locator('[data-action="again"]')
        expect(again).not_to_be_in_viewport()
        sign = page.locator('[data-action="show-paper"]')
        expect(sign).to_have_text("Papir 1")
        box = sign.bounding_box()
        assert box and min(box["height"], box["width"]) >= THUMB
        shot(page, f"below-{width}")
        assert violations(page) == []
        sign.tap()
        expect(again).to_be_in_viewport(ratio=1)
        expect(again).to_be_focused()
        shot(page, f"below-{width}-shown")
        again.tap()
        agent.hear(lambda: len(sent(agent)) == 9)
        agent.emit("printed", {"id": sent(agent)[-1][1]["id"]})
        expect(sign).to_have_count(0)
        for number in [one["number"] for one in served.api("guide").get("line")["tickets"]]:
            expect(page.locator("[data-call]").filter(has_text=number)).to_have_count(1)


def test_a_reason_that_this_server_has_no_words_for_still_says_something(
    guide: Page, served: Server, agent: Screen
) -> None:
    job, _ = came(served, agent)
    agent.emit("failed", {"id": job["id"], "permanent": False, "reason": "haunted"})
    expect(slip(guide, job)).to_contain_text("Se på skriveren")
    slip(guide, job).locator('[data-action="put-aside"]').tap()
    expect(slip(guide, job)).to_have_count(0)


def test_the_manager_sees_each_part_of_a_printer_that_is_wrong(
    chromium: Browser, served: Server, agent: Screen
) -> None:
    agent.emit("status", {**FINE, "near_end": "bad", "cutter": "bad", "cover": "unknown"})
    agent.resync()
    address = f"{served.url}/office/#token={served.token('manager')}"
    with opened(chromium, address, 1440, 1000) as page:
        row = page.locator('[data-device="test-printer"]')
        for words in ("Lite papir igjen", "Kniven sitter fast", "Deksel: ukjent"):
            expect(row).to_contain_text(words)
        row.scroll_into_view_if_needed()
        shot(page, "manager")


@pytest.mark.parametrize("reason", ["paper_out", "refused"])
def test_a_visitor_whose_slip_fails_still_has_the_code_and_is_told_to_take_a_picture(
    chromium: Browser, served: Server, agent: Screen, reason: str
) -> None:
    kiosk = f"{served.url}/kiosk/#token={served.token('kiosk')}"
    served.api("guide").did("policy/mode", {"mode": "open", "comment": "Prøve"})
    with opened(chromium, kiosk, 1080, 1920) as page:
        page.locator('[data-action="no"]').tap()
        page.locator('[data-service="arbeid"]').tap()
        expect(page.locator("[data-number]")).to_be_visible()
        expect(page.locator("[data-paper]")).to_be_visible()
        agent.hear(lambda: bool(sent(agent)))
        job = sent(agent)[-1][1]
        if reason == "paper_out":
            agent.emit("status", {**FINE, "paper": "bad"})
        agent.emit("failed", {"id": job["id"], "permanent": False, "reason": reason})
        expect(page.locator("[data-no-paper]")).to_be_visible()
        expect(page.locator("[data-number]")).to_be_visible()
        expect(page.locator(".k-qr img")).to_be_visible()
        shot(page, f"kiosk-{reason}")
    served.api("guide").did(f"jobs/{job['id']}/put_aside")
