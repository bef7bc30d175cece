"""Undo over HTTP, and what every screen hears of it."""

import pytest

from server.web.answers.tickets import UndoneOut
from tests.running import Server
from tests.server.visitors import booked
from tests.talking import Json, Screen


def undone(office: Server, seq: object, role: str = "guide") -> Json:
    """What was taken back."""
    told = office.api(role).did("undo", {"seq": seq})
    UndoneOut.model_validate(told)
    return told


def test_a_check_in_is_taken_back_and_every_screen_follows(office: Server) -> None:
    guide, person = office.api("guide"), booked(office, minutes=0)
    told = guide.arrive(by="appointment", external_id=person.external_id)
    staff, display = office.screen("/staff", "guide"), office.screen("/display", "display")
    phone = Screen(office.url, "/ticket", {"token": told["ticket"]["token"]})
    answer = undone(office, told["undo"])
    assert (answer["what"], answer["ticket"]["state"]) == ("arrived", "withdrawn")
    event = staff.hear_type("undone")
    assert (event["of"], event["by"]) == (told["undo"], "test-guide")
    assert (event["appointment"]["ticket"], event["appointment"]["arrived"]) == (None, False)
    assert display.hear_type("left")["seq"] == event["seq"]
    phone.hear(lambda: phone.snapshot["ticket"]["state"] == "withdrawn")
    assert told["ticket"]["id"] not in {t["id"] for t in guide.get("line")["tickets"]}
    for screen in (staff, display, phone):
        screen.close()


def test_one_taken_from_the_display_by_mistake_stands_there_again(office: Server) -> None:
    adviser, guide = office.api("adviser"), office.api("guide")
    given = guide.arrive(by="guide", reason="health", service="arbeid")["ticket"]
    adviser.did("desks/1/next")
    gone = adviser.did(f"tickets/{given['id']}/no_show", {})
    display, kiosk = office.screen("/display", "display"), office.screen("/kiosk", "kiosk")
    undone(office, gone["undo"], "adviser")
    call = display.hear_type("called")
    assert (call["number"], call["place"]) == (given["number"], "Rom 1")
    assert kiosk.hear_type("called")["seq"] == call["seq"]
    for screen in (display, kiosk):
        screen.close()


def test_only_what_staff_did_can_be_undone(office: Server) -> None:
    person = booked(office, minutes=0)
    assert office.api("kiosk").arrive(by="code", code=person.code)["undo"] is None
    refused = office.api("kiosk").post("undo", {"seq": 1})
    assert (refused.status, refused.code) == (403, "forbidden_role")


@pytest.mark.parametrize(
    ("role", "seq", "code"),
    [("manager", None, "undo_not_yours"), ("guide", 2**40, "undo_too_late")],
)
def test_a_refusal_says_why_and_changes_nothing(
    office: Server, role: str, seq: int | None, code: str
) -> None:
    guide = office.api("guide")
    mine = guide.arrive(by="walk_in", service="arbeid", channel="phone")["undo"]
    before = guide.get("board")["seq"]
    refused = office.api(role).post("undo", {"seq": seq or mine})
    assert (refused.status, refused.code) == (409, code)
    assert guide.get("board")["seq"] == before


def test_every_act_of_the_room_and_the_door_can_be_undone(office: Server) -> None:
    guide = office.api("guide")
    before = {k: guide.get("line")[k] for k in ("people", "sent", "message", "pcs")}
    acts = [
        guide.did("pcs/1/take"),
        guide.did("message", {"text": "Hei"}),
        guide.did("policy/mode", {"mode": "open", "comment": "many here"}),
        guide.arrive(by="walk_in", service="arbeid", channel="self_service"),
    ]
    for act in reversed(acts):
        undone(office, act["undo"])
    line = guide.get("line")
    assert {k: line[k] for k in before} == before
    assert line["policy"]["mode"] == "gated"
