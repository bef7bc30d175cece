"""Nonsense on the websockets changes nothing, breaks nothing, and is not repeated in the log."""

import json
from contextlib import suppress

import pytest
import websocket

from tests.running import Server
from tests.talking import Refused

NAMESPACES = {"/display": "display", "/kiosk": "kiosk", "/staff": "guide", "/printer": "printer"}
EVENTS = (
    "resync", "accepted", "printed", "failed", "unknown", "status", "connect", "disconnect",
    "snapshot", "event", "job", "message", "error", "", "__class__", "nothing", "x" * 3000,
)  # fmt: skip
PAYLOADS: tuple[tuple[object, ...], ...] = (
    (), (None,), (7,), ("HEMMELIG",), ([],), ({},), ({"id": None},), ({"id": 7},),
    ({"id": "\ud800"},), ({"id": "\x00"},), ({"id": "x" * 5000, "reason": "y" * 5000},),
    ({"id": {"id": {}}},), ({"paper": ["HEMMELIG"], "cover": {}, "online": "\ud800"},),
    ({"token": "HEMMELIG"},), (1, 2, 3, 4), ({"wsgi.file_wrapper": 1},),
)  # fmt: skip
FRAMES: tuple[str | bytes, ...] = (
    "", "4", "4z", "42", "42[", "42/display", "42/display,", "42/display,[]", "42/display,{}",
    '42/display,[7,{"a":"HEMMELIG"}]', "42/display,[null]", '42/display,[["resync"]]',
    '42/display,[{"resync":1}]', "43/display,7[]", "43", "41/nowhere,", "44/display,{}",
    '45/display,["a"]', '451-/display,["a",{"_placeholder":true,"num":0}]', "46/display,1[]",
    '42/nowhere,["resync"]', "40/display,{", "40/display,[1]", "49", "9", "z", "3", "5", "6",
    "42/display,99999999999999999999[\"resync\"]", "4" + "9" * 5000, b"", b"\x00\xff", b"4HEMMELIG",
    '42/display,["resync",' + "[" * 500 + "]" * 500 + "]", "2probe", "\x00", "HEMMELIG" * 100,
)  # fmt: skip


@pytest.mark.parametrize("namespace", NAMESPACES)
def test_nonsense_in_every_event_changes_nothing(office: Server, namespace: str) -> None:
    screen = office.screen(namespace, NAMESPACES[namespace])
    screen.resync()
    before = office.api("manager").get("board")["seq"]
    for event in EVENTS:
        if (namespace, event) == ("/printer", "status"):
            continue
        for payload in PAYLOADS:
            screen.emit(event, *payload)
    after = screen.resync()
    assert after["seq"] == before
    assert not any(name == "41" for name, *_ in screen.others)
    screen.close()
    assert "HEMMELIG" not in office.log()


def test_a_printers_nonsense_about_itself_is_taken_for_not_known(office: Server) -> None:
    staff, printer = office.screen("/staff", "guide"), office.screen("/printer", "printer")
    printer.emit("status", {"paper": "ok", "cover": "ok", "online": "ok"})
    for payload in PAYLOADS:
        printer.emit("status", *payload)
    printer.emit("status", {"paper": "bad", "cover": "HEMMELIG", "online": None})
    staff.hear(lambda: any(e.get("printer", {}).get("paper") == "bad" for e in staff.events))
    assert "HEMMELIG" not in str(staff.events)
    assert staff.events[-1]["printer"]["cover"] == "unknown"
    staff.close()
    printer.close()


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: repr(frame)[:40])
def test_a_frame_that_is_no_message_harms_only_its_own_line(
    office: Server, frame: str | bytes
) -> None:
    before = office.api("manager").get("board")["seq"]
    good, bad = office.screen("/display", "display"), office.screen("/display", "display")
    with suppress(ConnectionError, AssertionError, Refused, websocket.WebSocketException, OSError):
        bad.send_frame(frame)
        bad.resync(seconds=1)
    assert good.resync()["seq"] == before
    good.close()
    with suppress(OSError, websocket.WebSocketException):
        bad.close()
    assert "HEMMELIG" not in office.log()


def test_a_message_of_two_megabytes_is_not_taken(office: Server) -> None:
    good, bad = office.screen("/display", "display"), office.screen("/display", "display")
    with suppress(ConnectionError, AssertionError, websocket.WebSocketException, OSError):
        bad.send_frame("42/display," + json.dumps(["resync", "x" * 2_000_000]))
        bad.listen(0.5)
    good.resync()
    good.close()


def test_another_offices_printer_cannot_report_on_this_ones_jobs(office: Server) -> None:
    job = office.api("kiosk").arrive(by="acute")["print"]
    stranger = office.screen("/printer", "printer", "moss")
    before = office.api("manager").get("board")["seq"]
    stranger.emit("printed", {"id": job})
    stranger.resync()
    assert office.api("manager").get("board")["seq"] == before
    stranger.close()
