"""What all screens stand on: the office's time, and the live line that is dialled early."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from playwright.sync_api import Page, Route, WebSocket, expect

from tests.browser.office import DemoOffice

ZONES = ("Europe/Oslo", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia", "UTC")
# Around the two nights of the year on which the clock is changed, and over a year's end.
NIGHTS = (
    datetime(2026, 3, 28, 22, tzinfo=UTC),
    datetime(2026, 10, 24, 22, tzinfo=UTC),
    datetime(2026, 12, 31, 20, tzinfo=UTC),
)
MOMENTS = [night + timedelta(minutes=17 * n) for night in NIGHTS for n in range(40)]
BOTH_WAYS = """async ([zones, moments]) => {
  const time = await import('/static/shared/time.js');
  const said = () => zones.flatMap((zone) => {
    time.setZone(zone);
    return moments.map((at) => `${time.dateKey(at)} ${time.clockTime(at)}`);
  });
  const own = said();
  const kept = globalThis.Temporal;
  delete globalThis.Temporal;
  const made = said();
  globalThis.Temporal = kept;
  return [Boolean(kept), own, made];
}"""


def test_a_browsers_own_calendar_and_its_formats_tell_the_offices_time(
    office: DemoOffice, page: Page
) -> None:
    page.goto(office.facts["url"])
    moments = [at.timestamp() * 1000 for at in MOMENTS]
    has_calendar, own, made = page.evaluate(BOTH_WAYS, [ZONES, moments])
    right = [
        at.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M") for zone in ZONES for at in MOMENTS
    ]
    assert has_calendar
    assert own == right
    assert made == right


def _late(page: Page) -> None:
    """Who the page is, is answered a good while after its line is there."""

    def late(route: Route) -> None:
        page.wait_for_timeout(1500)
        route.continue_()

    page.route("**/api/v1/me", late)


def test_what_the_server_says_before_the_page_knows_who_it_is_is_heard(
    office: DemoOffice, page: Page
) -> None:
    """The line is dialled beside the question who this is, whose answer comes late here."""
    said: list[str] = []
    page.on("websocket", lambda line: line.on("framereceived", lambda one: said.append(str(one))))
    _late(page)
    page.goto(office.facts["links"]["display"])
    expect(page.locator('[data-line="live"]')).to_be_visible()
    assert sum('["snapshot"' in one for one in said) == 1


def test_what_a_screen_asks_for_when_it_hears_of_something_early_is_asked(
    office: DemoOffice, page: Page
) -> None:
    """A deleted appointment names nobody, so staff's screens ask for the whole picture again."""
    gone = next(one for one in office.facts["appointments"] if one["status"] == "confirmed")
    said: list[str] = []

    def deleted(route: Route) -> None:
        page.wait_for_timeout(1000)
        office.delete("calendar", f"appointments/{gone['external_id']}")
        page.wait_for_timeout(500)
        route.continue_()

    page.on("websocket", lambda line: line.on("framesent", lambda one: said.append(str(one))))
    page.route("**/api/v1/me", deleted)
    page.goto(office.facts["links"]["desk"])
    expect(page.locator("main")).to_be_visible()
    page.wait_for_timeout(1500)
    assert sum('["resync"' in one for one in said) == 1


def test_a_token_for_another_kind_of_screen_leaves_no_line_open(
    office: DemoOffice, page: Page
) -> None:
    lines: list[WebSocket] = []
    page.on("websocket", lambda line: lines.append(line))
    page.goto(office.facts["links"]["kiosk"].replace("/kiosk/", "/display/"))
    expect(page.locator("input[type=password]")).to_be_visible()
    # Both sides say goodbye, which takes a moment.
    for _ in range(20):
        page.wait_for_timeout(300)
        if lines and all(line.is_closed() for line in lines):
            return
    assert not [line for line in lines if not line.is_closed()], f"of {len(lines)}"
