"""What screens and other systems read: board, line, facts, speech, probes and pages."""

import itertools
import re

import pytest

from server.web.answers.languages import LanguagesOut
from server.web.answers.line import EventsOut, LineOut, MeOut
from server.web.answers.policy import PoliciesOut
from server.web.answers.room import BoardOut
from tests.running import OFFICE, ROLES, STAFF, Server
from tests.server.visitors import booked
from tests.talking import Json, ask

PAGES = ("/", "/kiosk/", "/guide/", "/desk/", "/display/", "/survey/", "/office/", "/t/whatever")


@pytest.mark.parametrize("path", PAGES)
def test_every_screen_has_its_page_and_may_load_only_from_here(office: Server, path: str) -> None:
    page = office.api("kiosk").request("GET", path)
    assert page.status == 200 and page.headers["Content-Type"].startswith("text/html")
    policy = page.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'self';") and "unsafe" not in policy
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    for found in re.findall(rb'(?:src|href)="(/[^"#]+)"', page.body):
        assert office.api("kiosk").request("GET", found.decode()).status == 200, found


def test_probes_answer_without_a_token(office: Server) -> None:
    nobody = office.api("kiosk")
    nobody.token = None
    assert nobody.get("/healthz") == {"alive": True}
    assert nobody.get("/readyz") == {"ready": True}
    figures = nobody.request("GET", "/metrics")
    assert figures.headers["Content-Type"].startswith("text/plain")
    assert b"mottak_request_seconds" in figures.body and b"mottak_acute_waiting" in figures.body


def test_figures_do_not_grow_with_what_strangers_send(office: Server) -> None:
    api = office.api("kiosk")
    for method in ("BREW", "PROPFIND", "X" * 50):
        api.request(method, f"/no/such/{method}")
    figures = api.request("GET", "/metrics").body
    assert b"BREW" not in figures and b"XXX" not in figures and b"such" not in figures


def test_texts_are_served_for_every_language_and_no_other(office: Server) -> None:
    api = office.api("kiosk")
    for language in ("nb", "nn", "en"):
        assert api.request("GET", f"/locales/{language}.ftl").status == 200
    for wrong in ("xx", "..%2fapp", "%2e%2e"):
        assert api.request("GET", f"/locales/{wrong}.ftl").code == "unknown_path"


def test_the_manager_is_told_how_far_each_language_has_come(office: Server) -> None:
    told = office.api("manager").get("languages")
    LanguagesOut.model_validate(told)
    states = {one["id"]: (one["reviewed"], one["missing"]) for one in told["languages"]}
    assert states == {"nb": (True, 0), "nn": (True, 0), "en": (True, 0)}
    assert office.api("guide").request("GET", "languages").code == "forbidden_role"


@pytest.mark.parametrize("role", ROLES)
def test_everybody_is_told_who_they_are(office: Server, role: str) -> None:
    me = office.api(role).get("/api/v1/me")
    MeOut.model_validate(me)
    assert (me["office"], me["role"], me["id"]) == (OFFICE, role, f"test-{role}")


def test_the_board_has_numbers_and_rooms_and_nothing_of_anybody(office: Server) -> None:
    number = _call(office)
    board = office.api("display").get("board")
    BoardOut.model_validate(board)
    call = board["calls"][0]
    assert (call["number"], call["place"], call["state"]) == (number, "Rom 1", "called")
    assert set(call) <= {"number", "place", "at", "seq", "screens", "language", "state"}
    assert "Åse" not in str(board) and "arbeid" not in str(board)


@pytest.mark.parametrize("role", STAFF)
def test_staff_see_the_line_with_first_names(office: Server, role: str) -> None:
    number = _call(office)
    line = office.api(role).get("line")
    LineOut.model_validate(line)
    ticket = next(t for t in line["tickets"] if t["number"] == number)
    assert ticket["first_name"] == "Åse" and line["me"]["role"] == role
    assert next(d for d in line["desks"] if d["id"] == "1")["ticket"] == ticket["id"]


def test_facts_come_in_order_without_gaps_page_by_page(office: Server) -> None:
    manager, seen, after = office.api("manager"), list[Json](), 0
    before = manager.get("board")["seq"]
    for _ in range(5):
        office.api("kiosk").arrive(by="acute")
    while True:
        page = manager.get(f"events?after={after}&limit=7")
        EventsOut.model_validate(page)
        if not page["events"]:
            break
        assert len(page["events"]) <= 7 and page["seq"] == page["events"][-1]["seq"]
        seen, after = [*seen, *page["events"]], page["seq"]
    assert [e["seq"] for e in seen] == list(range(1, len(seen) + 1))
    assert after == manager.get("board")["seq"]
    # Those who came one after the other: of two who came at once, either may be written first.
    assert all(a["at"] <= b["at"] for a, b in itertools.pairwise(seen[before:]))
    assert "Åse" not in str(seen) and "1980-05" not in str(seen)


@pytest.mark.parametrize("query", [
    "after=-1", "after=x", "after=1.5", "after=", "after=" + "9" * 30, "after=" + "9" * 5000,
    "limit=0", "limit=1001", "since=4",
])  # fmt: skip
def test_a_wrong_query_is_named(office: Server, query: str) -> None:
    refused = office.api("manager").request("GET", f"events?{query}")
    assert (refused.status, refused.code) == (422, "invalid_body")
    assert refused.json["errors"][0]["field"] in ("after", "limit", "since")


def test_a_call_can_be_heard(office: Server) -> None:
    _call(office)
    manager = office.api("manager")
    events = manager.get(f"events?after={manager.get('board')['seq'] - 3}")["events"]
    seq = next(e["seq"] for e in events if e["type"] == "called")
    sound = office.api("display").request("GET", f"calls/{seq}.wav?lang=nb")
    assert sound.status == 200 and sound.body[:4] == b"RIFF" and len(sound.body) > 10_000
    assert office.api("display").request("GET", f"calls/{seq - 1}.wav").code == "unknown_ticket"


def test_policy_versions_say_who_when_and_why(office: Server) -> None:
    guide = office.api("guide")
    switched = guide.did("policy/mode", {"mode": "open", "comment": "Few people today"})["policy"]
    assert (switched["mode"], switched["by"]) == ("open", "test-guide")
    undone = guide.did("policy/undo")["policy"]
    assert (undone["mode"], undone["version"]) == ("gated", switched["version"] + 1)
    told = guide.get("policy")
    PoliciesOut.model_validate(told)
    comments = [version["comment"] for version in told["versions"]]
    assert comments[1] == "Few people today" and told["current"]["version"] == undone["version"]


def test_a_services_rule_is_switched_by_the_manager_only(office: Server) -> None:
    rule = {"service": "bolig", "drop_in": True, "channels": ["phone"], "comment": "trial"}
    assert office.api("guide").post("policy/service", rule).code == "forbidden_role"
    manager = office.api("manager")
    policy = manager.did("policy/service", rule)["policy"]
    assert policy["services"]["bolig"] == {"drop_in": True, "channels": ["phone"]}
    assert manager.did("policy/undo")["policy"]["services"]["bolig"]["drop_in"] is False


def test_devices_are_added_listed_and_removed(office: Server) -> None:
    manager = office.api("manager")
    for _ in range(2):  # the same name can be used again once the device is gone
        made = manager.did("devices", {"kind": "display", "name": "Skjerm ved døra"})
        listed = {d["id"]: d for d in manager.get("devices")["devices"]}
        assert listed[made["id"]]["name"] == "Skjerm ved døra"
        screen = office.api("display")
        screen.token = made["token"]
        assert screen.get("board")["seq"]
        assert manager.request("DELETE", f"devices/{made['id']}").status == 200
        assert screen.request("GET", "board").code == "wrong_token"
    assert manager.request("DELETE", f"devices/{made['id']}").code == "unknown_device"
    for person in ("test-manager", "test-guide"):
        assert manager.request("DELETE", f"devices/{person}").code == "unknown_device"
    assert manager.get("/api/v1/me")["role"] == "manager"


def test_a_line_on_the_display_lasts_until_it_is_taken_away(office: Server) -> None:
    guide, display = office.api("guide"), office.api("display")
    guide.did("message", {"text": "Vi åpner Rom 4 kl. 12", "minutes": 15})
    assert display.get("board")["message"]["text"] == "Vi åpner Rom 4 kl. 12"
    assert guide.did("message", {"text": None})["message"] is None
    assert display.get("board")["message"] is None


def _call(office: Server) -> str:
    """The number of somebody who has just been called to desk 1."""
    office.api("kiosk").arrive(by="code", code=booked(office, minutes=0).code)
    return str(office.api("adviser").did("desks/1/next")["ticket"]["number"])


def test_an_address_that_is_none_is_a_page_for_people_and_a_problem_for_programs(
    office: Server,
) -> None:
    browser = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language": "nn"}
    page = ask(office.url, "GET", "/kontoret/<b>", headers=browser)
    assert page.status == 404 and page.headers["Content-Type"].startswith("text/html")
    assert "Denne sida finst ikkje" in page.body.decode() and b'href="/"' in page.body
    assert b"kontoret" not in page.body
    for path, headers in (("/kontoret", {}), ("/kontoret", {"Accept": "*/*"}), ("/api/x", browser)):
        answer = ask(office.url, "GET", path, headers=headers)
        assert (answer.status, answer.code) == (404, "unknown_path")
