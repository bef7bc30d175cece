"""Desks call, and every action on a ticket."""

import itertools
from concurrent.futures import ThreadPoolExecutor

import pytest

from server.web.answers.tickets import MovedOut
from tests.running import Server
from tests.server.visitors import booked
from tests.talking import Json

ACTIONS = ("call", "recall", "serve", "pause", "finish", "no_show", "leave", "transfer")
ENOUGH = {"call": {"desk": "1"}, "finish": {"outcome": "solved"}}


def given(office: Server, **body: object) -> Json:
    """A new ticket of somebody who is booked now, or of the arrival in `body`."""
    asked = body or {"by": "code", "code": booked(office, minutes=0).code}
    ticket = office.api("kiosk").arrive(**asked)["ticket"]
    assert isinstance(ticket, dict)
    return ticket


def act(office: Server, ticket: Json, action: str, **body: object) -> Json:
    """The ticket after an action that is allowed."""
    told = office.api("adviser").did(f"tickets/{ticket['id']}/{action}", body)
    MovedOut.model_validate(told)
    after = told["ticket"]
    assert isinstance(after, dict)
    return after


def test_next_calls_the_earliest_due_and_a_busy_desk_gets_nobody_else(office: Server) -> None:
    adviser = office.api("adviser")
    later = given(office, by="code", code=booked(office, minutes=10).code)
    sooner = given(office, by="code", code=booked(office, minutes=5).code)
    called = adviser.did("desks/1/next")["ticket"]
    assert (called["id"], called["state"], called["desk"]) == (sooner["id"], "called", "1")
    seq = adviser.get("board")["seq"]
    busy = adviser.post("desks/1/next")
    assert (busy.status, busy.code) == (409, "desk_busy")
    assert adviser.get("board")["seq"] == seq
    assert adviser.did("desks/2/next")["ticket"]["id"] == later["id"]
    nobody = adviser.post("desks/3/next")
    assert (nobody.status, nobody.code) == (404, "nobody_waiting")


def test_twenty_nexts_at_once_give_each_ticket_to_one_desk(office: Server) -> None:
    tickets = {given(office)["id"] for _ in range(2)}
    adviser = office.api("adviser")
    with ThreadPoolExecutor(20) as many:
        answers = list(many.map(lambda n: adviser.post(f"desks/{n % 2 + 1}/next"), range(20)))
    called = [a.json["ticket"]["id"] for a in answers if a.status == 200]
    assert sorted(called) == sorted(tickets)
    assert {a.code for a in answers if a.status != 200} <= {"desk_busy", "nobody_waiting"}


def test_a_whole_visit_from_call_to_outcome(office: Server) -> None:
    ticket = given(office)
    states = [
        act(office, ticket, "call", desk="1")["state"],
        act(office, ticket, "call", desk="1")["state"],
        act(office, ticket, "recall")["state"],
        act(office, ticket, "call", desk="1")["state"],
        act(office, ticket, "serve")["state"],
        act(office, ticket, "pause")["state"],
        act(office, ticket, "serve")["state"],
    ]
    assert states == ["called", "called", "waiting", "called", "serving", "paused", "serving"]
    done = act(office, ticket, "finish", outcome="prepared")
    assert (done["state"], done["outcome"]) == ("done", "prepared")


def test_no_show_and_leave_end_a_ticket(office: Server) -> None:
    absent, tired = given(office), given(office)
    act(office, absent, "call", desk="1")
    assert act(office, absent, "no_show")["state"] == "no_show"
    assert act(office, tired, "leave")["state"] == "left"


def test_a_transferred_ticket_keeps_number_and_place_in_time(office: Server) -> None:
    ticket = given(office)
    act(office, ticket, "call", desk="1")
    moved = act(office, ticket, "transfer", service="bolig", desk="3")
    assert (moved["state"], moved["service"], moved["for_desk"]) == ("waiting", "bolig", "3")
    assert (moved["number"], moved["due_at"]) == (ticket["number"], ticket["due_at"])
    assert act(office, ticket, "transfer", line="guide")["line"] == "guide"


def test_the_guide_takes_an_acute_ticket_straight_from_the_line(office: Server) -> None:
    ticket = given(office, by="acute")
    assert act(office, ticket, "serve")["state"] == "serving"
    assert act(office, ticket, "finish", outcome="referred")["outcome"] == "referred"


@pytest.mark.parametrize("action", ACTIONS)
def test_a_finished_ticket_can_be_moved_by_nothing(office: Server, action: str) -> None:
    ticket, adviser = given(office), office.api("adviser")
    act(office, ticket, "leave")
    seq = adviser.get("board")["seq"]
    refused = adviser.post(f"tickets/{ticket['id']}/{action}", ENOUGH.get(action, {}))
    assert (refused.status, refused.code) == (409, "ended_ticket")
    assert adviser.get("board")["seq"] == seq


def test_an_illegal_move_changes_nothing(office: Server) -> None:
    ticket, adviser = given(office), office.api("adviser")
    seq = adviser.get("board")["seq"]
    for action in ("recall", "pause", "finish", "no_show", "serve"):
        refused = adviser.post(f"tickets/{ticket['id']}/{action}", ENOUGH.get(action, {}))
        assert (refused.status, refused.code) == (409, "illegal_move"), action
    assert adviser.get("board")["seq"] == seq


def test_a_colleague_who_was_first_keeps_the_ticket(office: Server) -> None:
    ticket, adviser = given(office), office.api("adviser")
    act(office, ticket, "call", desk="1")
    late = adviser.post(f"tickets/{ticket['id']}/call", {"desk": "2"})
    assert (late.status, late.code) == (409, "already_taken")


def test_a_call_needs_a_desk_and_a_finish_an_outcome(office: Server) -> None:
    ticket, adviser = given(office), office.api("adviser")
    seq = adviser.get("board")["seq"]
    for body in ({}, {"desk": None}, {"desk": ""}, {"desk": " "}):
        refused = adviser.post(f"tickets/{ticket['id']}/call", body)
        assert (refused.status, refused.code) == (422, "invalid_body"), body
    act(office, ticket, "call", desk="1")
    act(office, ticket, "serve")
    for outcome in (None, "", "left", "no_show", "closed_out", "good"):
        refused = adviser.post(f"tickets/{ticket['id']}/finish", {"outcome": outcome})
        assert (refused.status, refused.code) == (422, "invalid_body"), outcome
    assert adviser.get("board")["seq"] == seq + 2


def test_a_retried_action_is_done_once(office: Server) -> None:
    adviser = office.api("adviser")
    given(office), given(office)
    both = [adviser.request("POST", "desks/1/next", {}, key="once-more") for _ in range(2)]
    assert both[0].status == 200 and both[0].body == both[1].body


def test_a_ticket_is_printed_again_when_asked(office: Server) -> None:
    ticket = given(office)
    jobs = [office.api("kiosk").did(f"tickets/{ticket['id']}/print")["print"] for _ in range(2)]
    assert jobs[0] != jobs[1]


def test_visitors_see_and_leave_their_own_ticket_by_its_secret(office: Server) -> None:
    ticket = given(office)
    nobody = office.api("kiosk")
    nobody.token = None
    path = f"/api/v1/tickets/{ticket['token']}"
    own = nobody.get(path)["ticket"]
    assert (own["number"], own["state"]) == (ticket["number"], "waiting")
    assert "first_name" not in own and "service" not in own and "reason" not in own
    qr = nobody.request("GET", f"/t/{ticket['token']}/qr.svg")
    assert qr.status == 200 and qr.headers["Content-Type"].startswith("image/svg+xml")
    assert nobody.did(f"{path}/leave")["ticket"]["state"] == "left"
    assert nobody.post(f"{path}/leave").code == "ended_ticket"


def test_visitors_choose_the_language_they_are_called_in(office: Server) -> None:
    ticket = given(office)
    nobody = office.api("kiosk")
    nobody.token = None
    path = f"/api/v1/tickets/{ticket['token']}"
    offered = nobody.get(path)["languages"]
    assert {"id": "en", "name": "English", "dir": "ltr", "reviewed": True} in offered
    assert nobody.did(f"{path}/language", {"language": "en"})["ticket"]["language"] == "en"
    act(office, ticket, "call", desk="1")
    assert office.api("display").get("board")["calls"][0]["language"] == "en"
    assert nobody.post(f"{path}/language", {"language": "xx"}).code == "invalid_body"
    assert nobody.post(f"{path}/language", {"tongue": "en"}).code == "invalid_body"
    assert nobody.post("/api/v1/tickets/none/language", {"language": "en"}).code == "unknown_ticket"
    nobody.did(f"{path}/leave")
    assert nobody.post(f"{path}/language", {"language": "nb"}).code == "ended_ticket"


def test_the_numbers_of_a_day_are_all_different(office: Server) -> None:
    with ThreadPoolExecutor(8) as many:
        told = list(many.map(lambda _: given(office, by="acute"), range(24)))
    numbers = sorted(ticket["number"] for ticket in told)
    assert len(set(numbers)) == 24
    assert all(a < b for a, b in itertools.pairwise(numbers))
