"""Screens over real websockets: a snapshot, then numbered events, each with what it may show."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import socketio

from tests.running import OFFICE, OTHER, STAFF, Server
from tests.server.visitors import booked
from tests.talking import Json, Refused, Screen

SCREENS = {"/display": "display", "/kiosk": "kiosk", "/staff": "guide", "/printer": "printer"}
OPEN_TO = {
    "/display": {"display", *STAFF}, "/kiosk": {"kiosk"}, "/staff": {*STAFF},
    "/printer": {"printer"},
}  # fmt: skip
SNAPSHOTS = {
    "/display": {"seq", "at", "office", "calls", "message", "waiting", "languages", "screen",
                 "places", "voices", "notices", "pictures", "hours"},
    "/kiosk": {"seq", "at", "office", "languages", "services", "mode", "opening", "timeout",
               "code_length", "screen", "paper", "voices", "keys", "key_names", "listening",
               "camera"},
    "/printer": {"seq", "printer", "office", "now", "jobs"},
    "/ticket": {"seq", "at", "office", "ticket"},
}  # fmt: skip
MAY_SHOW = {
    "/display": {"seq", "type", "at", "number", "place", "screens", "language", "message"},
    "/kiosk": {"seq", "type", "at", "ticket", "mode", "paper"},
    "/ticket": {"seq", "type", "at"},
}
SECRETS = ("Åse", "1980-05", "+479", "arbeid", "urgent", "acute", "ref-")


@pytest.mark.parametrize("namespace", SCREENS)
def test_a_screen_gets_a_snapshot_with_its_number_first(office: Server, namespace: str) -> None:
    before = office.api("manager").get("board")["seq"]
    screen = office.screen(namespace, SCREENS[namespace])
    assert screen.snapshot["seq"] >= before and not screen.events
    assert set(screen.snapshot) == SNAPSHOTS.get(namespace, set(screen.snapshot))
    screen.close()


@pytest.mark.parametrize("namespace", SCREENS)
def test_a_wrong_token_is_refused_at_the_door(office: Server, namespace: str) -> None:
    wrong: list[Any] = [
        None, {}, [], "token", 7, {"token": None}, {"token": 7}, {"token": ""}, {"token": "x"},
        {"token": "x" * 10_000}, {"token": "\ud800"}, {"token": "\x00"}, {"token": {"a": 1}},
        {"Token": office.token(SCREENS[namespace])},
    ]  # fmt: skip
    for auth in wrong:
        with pytest.raises(Refused) as refused:
            Screen(office.url, namespace, auth)
        assert str(refused.value) in ("not_signed_in", "wrong_token"), auth
    for role in ("kiosk", "display", "printer", "calendar", *STAFF):
        if role not in OPEN_TO[namespace]:
            with pytest.raises(Refused, match="forbidden_role"):
                office.screen(namespace, role)


def test_a_namespace_that_is_not_there_is_refused(office: Server) -> None:
    with pytest.raises(Refused):
        Screen(office.url, "/secrets", {"token": office.token("manager")})


def test_every_screen_gets_every_number_and_nothing_it_may_not_show(office: Server) -> None:
    ticket = _admitted(office)
    screens = {n: office.screen(n, SCREENS[n]) for n in ("/display", "/kiosk", "/staff")}
    screens["/ticket"] = Screen(office.url, "/ticket", {"token": ticket["token"]})
    other = office.screen("/staff", "guide", OTHER)
    firsts = {name: screen.snapshot["seq"] for name, screen in screens.items()}
    _a_lot_happens(office, ticket)
    last = office.api("manager").get("board")["seq"]
    for name, screen in screens.items():
        screen.hear(lambda s=screen: s.events and s.events[-1]["seq"] >= last)  # type: ignore[misc]
        numbers = [event["seq"] for event in screen.events]
        assert numbers == list(range(firsts[name] + 1, last + 1)), name
        if name in MAY_SHOW:
            assert {key for event in screen.events for key in event} <= MAY_SHOW[name]
            shown = str(screen.events) + str(screen.snapshots[1:])
            assert not [s for s in SECRETS if s in shown], name
    own = screens["/ticket"].snapshots[-1]["ticket"]
    assert own["number"] == ticket["number"] and own["state"] == "done"
    assert not set(own) & {"service", "reason", "first_name", "kind", "adviser"}
    facts = {
        e["seq"]: e for e in office.api("manager").get(f"events?after={firsts['/staff']}")["events"]
    }
    for event in screens["/staff"].events:
        assert facts[event["seq"]]["type"] == event["type"] and "appointment" in event
    other.listen(0.2)
    assert not other.events
    for screen in (*screens.values(), other):
        screen.close()


def _admitted(office: Server) -> Json:
    told = office.api("kiosk").arrive(by="code", code=booked(office, minutes=0).code)
    assert isinstance(told["ticket"], dict)
    return told["ticket"]


def _a_lot_happens(office: Server, ticket: Json) -> None:
    """All that is told to somebody: arrivals, calls, moves, the door, a line, machines, paper."""
    kiosk, guide, adviser = (office.api(role) for role in ("kiosk", "guide", "adviser"))
    kiosk.arrive(by="acute")
    visit = kiosk.arrive(by="walk_in", service="arbeid")["visit"]
    kiosk.did(f"visits/{visit}/channel", {"channel": "self_service"})
    adviser.did(f"tickets/{ticket['id']}/call", {"desk": "1"})
    adviser.did(f"tickets/{ticket['id']}/call", {"desk": "1"})
    for action in ("recall", "call", "serve", "pause", "serve"):
        body = {"desk": "1"} if action == "call" else {}
        adviser.did(f"tickets/{ticket['id']}/{action}", body)
    adviser.did(f"tickets/{ticket['id']}/finish", {"outcome": "solved"})
    guide.did("policy/mode", {"mode": "open", "comment": "a test of screens"})
    guide.did("message", {"text": "Velkommen"})
    kiosk.did(f"tickets/{ticket['id']}/print")
    booked(office)


def test_a_call_says_number_and_room(office: Server) -> None:
    display = office.screen("/display", "display")
    number = _admitted(office)["number"]
    office.api("adviser").did("desks/1/next")
    called = display.hear_type("called")
    assert (called["number"], called["place"]) == (number, "Rom 1")
    display.close()


def test_what_a_screen_was_told_stands_in_the_record_already(office: Server) -> None:
    staff, manager = office.screen("/staff", "guide"), office.api("manager")
    with ThreadPoolExecutor(4) as others:
        for _ in range(12):
            others.submit(office.api("kiosk").arrive, by="acute")
        for _ in range(12):
            event = staff.hear_type("admitted")
            facts = manager.get(f"events?after={event['seq'] - 1}&limit=1")["events"]
            assert facts[0]["type"] == "admitted" and facts[0]["ticket"] == event["ticket"]["id"]
    staff.close()


def test_a_refused_request_tells_nobody_anything(office: Server) -> None:
    staff = office.screen("/staff", "guide")
    office.api("adviser").post("desks/1/next")
    office.api("kiosk").post("arrivals", {"by": "walk_in", "service": "nothing"})
    key = uuid.uuid4().hex
    for _ in range(3):
        office.api("kiosk").request("POST", "arrivals", {"by": "acute"}, key=key)
    staff.listen(0.5)
    assert [e["type"] for e in staff.events].count("admitted") == 1
    staff.close()


def test_a_screen_that_saw_a_gap_asks_and_is_up_to_date(office: Server) -> None:
    for namespace in ("/display", "/kiosk", "/staff"):
        screen = office.screen(namespace, SCREENS[namespace])
        office.api("kiosk").arrive(by="acute")
        fresh = screen.resync()
        assert fresh["seq"] == office.api("manager").get("board")["seq"]
        screen.close()


def test_what_another_process_writes_reaches_the_screens(office: Server) -> None:
    staff, display = office.screen("/staff", "guide"), office.screen("/display", "display")
    made = office.cli("devices", "add", "display", f"new-{uuid.uuid4().hex}", "--office", OFFICE)
    assert made.returncode == 0, made.stderr
    last = office.api("manager").get("board")["seq"]
    for screen in (staff, display):
        screen.hear(lambda s=screen: s.snapshot["seq"] >= last, seconds=3)  # type: ignore[misc]
        screen.close()


@pytest.mark.parametrize("how", ["api", "cli"])
def test_a_device_that_is_removed_loses_its_line_at_once(office: Server, how: str) -> None:
    manager = office.api("manager")
    made = manager.did("devices", {"kind": "display", "name": f"gone {how}"})
    screen = Screen(office.url, "/display", {"token": made["token"]})
    if how == "api":
        manager.request("DELETE", f"devices/{made['id']}")
    else:
        assert office.cli("devices", "remove", made["id"], "--office", OFFICE).returncode == 0
    with pytest.raises(Refused, match="gone"):
        _until_gone(screen)


def _until_gone(screen: Screen) -> None:
    """Frame 41 is the server's word that a namespace is over."""
    screen.hear(lambda: any(name == "41" for name, *_ in screen.others), seconds=4)
    raise Refused("gone")


def test_a_standard_client_needs_no_more_than_its_token(office: Server) -> None:
    with socketio.SimpleClient() as client:
        client.connect(
            office.url, namespace="/display", transports=["websocket"],
            auth={"token": office.token("display")},
        )  # fmt: skip
        name, snapshot = client.receive(timeout=5)
        assert name == "snapshot" and snapshot["office"]["id"] == OFFICE
