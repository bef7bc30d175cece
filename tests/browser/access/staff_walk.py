"""A walk through every state of the guide's tablet, the adviser's desk and the manager's pages."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Locator, Page, expect

from tests.browser.entrance import Entrance

Walk = Iterator[str]
TABS = ("appointments", "sent", "exception", "room", "door")


def guide(entrance: Entrance) -> Walk:
    """Quiet, called, and each thing that she can open."""
    entrance.begin("guide")
    tablet, page = entrance.guide, entrance.guide.page
    entrance.book(minutes=5)
    entrance.book(minutes=-30)
    for tab in TABS:
        tablet.tab(tab)
        yield f"quiet, {tab}"
    page.locator('[data-action="settings"]').tap()
    dialog = _open(page)
    yield "settings"
    _close(dialog)
    entrance.server.api("kiosk").arrive(by="acute")
    number = str(entrance.server.api("kiosk").arrive(by="guide", reason="talk")["ticket"]["number"])
    tablet.is_called(number, "talk")
    yield "acute, and somebody who wants to talk"
    tablet.takes(number)
    yield "one taken"
    card = tablet.call(number)
    card.locator('[data-action="finish"]').tap()
    yield "how it went"
    card.locator('[data-action="leave"]').tap()
    yield "has left?"
    card.locator('[data-action="forward"]').tap()
    dialog = _open(page)
    yield "forward"
    _close(dialog)
    tablet.tab("room")
    page.locator('[data-action="more"]').first.tap()
    dialog = _open(page)
    yield "more for one in the room"
    _close(dialog)
    tablet.sent("bolig", "booking").tap()
    # Until it is told, the way back of what was done before may stand there.
    expect(page.locator(".g-last")).to_contain_text("Bolig")
    expect(page.locator('[data-action="undo-last"]')).to_be_visible()
    yield "counted, with a way back"
    yield from _away(entrance, page)


def desk(entrance: Entrance) -> Walk:
    """Nobody, somebody, and each thing that can be opened."""
    entrance.begin("desk")
    own, page = entrance.desk, entrance.desk.page
    yield "nobody"
    page.locator('[data-action="help"]').click()
    dialog = _open(page)
    yield "keys"
    _close(dialog)
    number = _arrive(entrance)
    own.may_take(number)
    yield "somebody waits"
    own.calls_next(number)
    yield "called"
    own.press("s")
    own.has(number, "serving")
    yield "serving"
    own.click("hand-over")
    dialog = _open(page)
    yield "hand over"
    _close(dialog)
    acute = str(entrance.server.api("kiosk").arrive(by="acute")["ticket"]["number"])
    expect(own.acute(acute)).to_be_visible()
    yield "acute meanwhile"
    entrance.server.api("guide").did(f"tickets/{_id(entrance, acute)}/leave", {})
    own.press("1")
    own.has_nobody()
    yield "finished, with a way back"
    yield from _away(entrance, page)


def office(entrance: Entrance) -> Walk:
    """Everything on the page, and each dialogue over it."""
    entrance.begin("office")
    page = entrance.manager.page
    _arrive(entrance)
    yield "all sections"
    for action in ("switch-mode", "edit-service", "add-device"):
        page.locator(f'[data-action="{action}"]').first.click()
        dialog = _open(page)
        yield action
        _close(dialog)
    page.locator('[data-action="remove-device"]').first.click()
    dialog = _open(page)
    yield "remove-device"
    _close(dialog)
    yield from _away(entrance, page)


def start(entrance: Entrance) -> Walk:
    """The front page, and a screen that is not signed in."""
    entrance.visit("start", f"{entrance.server.url}/")
    expect(entrance.pages["start"].get_by_role("heading").first).to_be_visible()
    yield "front page"
    entrance.visit("start", f"{entrance.server.url}/guide/")
    expect(entrance.pages["start"].get_by_role("textbox")).to_be_visible()
    yield "not signed in"


def _arrive(entrance: Entrance) -> str:
    told = entrance.server.api("kiosk").arrive(by="code", code=entrance.book(minutes=0).code)
    return str(told["ticket"]["number"])


def _id(entrance: Entrance, number: str) -> str:
    return str(entrance.record.tickets(number)[0]["id"])


def _open(page: Page) -> Locator:
    dialog = page.locator("dialog[open]")
    expect(dialog).to_be_visible()
    return dialog


def _close(dialog: Locator) -> None:
    dialog.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def _away(entrance: Entrance, page: Page) -> Walk:
    entrance.watch.line_may_break = True
    entrance.server.kill()
    expect(page.locator(".m-banner")).to_be_visible(timeout=15_000)
    yield "the server is away"
    entrance.server.start()
    expect(page.locator(".m-banner")).to_have_count(0, timeout=15_000)
    entrance.display.is_live()
    entrance.watch.line_may_break = False
    entrance.end()
