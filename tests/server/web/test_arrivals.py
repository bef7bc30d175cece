"""Every verdict of the gate, through the front door."""

import uuid
from datetime import datetime, timedelta

import pytest

from server.web.answers.arrivals import ArrivalOut
from tests.running import OFFICE, OTHER, Server
from tests.server.visitors import booked, iso, new_code
from tests.talking import Api, Json


def arrive(office: Server, role: str = "kiosk", at: str = OFFICE, **body: object) -> Json:
    """The verdict, which has the documented shape."""
    told = office.api(role, at).arrive(**body)
    ArrivalOut.model_validate(told)
    return told


def test_on_time_gets_a_ticket_with_number_due_time_and_wait(office: Server) -> None:
    visitor = booked(office, minutes=10)
    told = arrive(office, by="code", code=visitor.code)
    assert (told["verdict"], told["reason"]) == ("admitted", "on_time")
    ticket = told["ticket"]
    assert ticket["number"][0] == "A" and ticket["number"][1:].isdigit()
    assert ticket["due_at"] == iso(visitor.start)
    assert 0 <= ticket["wait"]["low"] <= ticket["wait"]["high"]
    assert ticket["url"] == f"/t/{ticket['token']}" and told["print"]
    assert not told["guide_called"]


@pytest.mark.parametrize("form", ["{0}{1}", " {0}{1} ", "{0}-{1}", "{0} {1}"])
def test_a_code_is_found_however_it_is_typed(office: Server, form: str) -> None:
    code = booked(office).code
    typed = form.format(code[:3].lower(), code[3:])
    assert arrive(office, by="code", code=typed)["verdict"] == "admitted"


@pytest.mark.parametrize("prefix", ["+47", "0047", "", "+47 "])
def test_a_phone_number_and_a_day_of_birth_are_as_good_as_a_code(
    office: Server, prefix: str
) -> None:
    number = prefix + booked(office).phone.removeprefix("+47")
    told = arrive(office, by="phone", phone=number, born="1980-05-17")
    assert told["verdict"] == "admitted"


def test_the_right_phone_with_another_day_of_birth_is_nobody(office: Server) -> None:
    visitor = booked(office)
    told = arrive(office, by="phone", phone=visitor.phone, born="1980-05-18")
    assert told["verdict"] == "not_found" and told["appointment"] is None
    arrive(office, by="code", code=visitor.code)  # ends the row of failed look-ups


def test_early_may_wait_here_and_is_told_from_when(office: Server) -> None:
    visitor = booked(office, minutes=60)
    told = arrive(office, by="code", code=visitor.code)
    opens = iso(visitor.start - timedelta(minutes=30))
    assert (told["verdict"], told["reason"], told["until"]) == ("early", "early_wait", opens)
    assert told["ticket"]["callable_from"] == opens


def test_early_is_told_when_to_come_back_where_the_policy_lets_nobody_wait(
    office: Server,
) -> None:
    told = arrive(office, at=OTHER, by="code", code=booked(office, 60, OTHER).code)
    assert (told["verdict"], told["reason"], told["ticket"]) == ("early", "too_early", None)
    assert told["until"] and told["print"]


@pytest.mark.parametrize(("minutes", "reason"), [(-20, "past_grace"), (-45, "past_end")])
def test_late_calls_the_guide_and_is_never_refused(
    office: Server, minutes: int, reason: str
) -> None:
    told = arrive(office, by="code", code=booked(office, minutes).code)
    assert (told["verdict"], told["reason"]) == ("late", reason)
    assert told["guide_called"] and told["ticket"]["line"] == "guide"


def test_another_day_is_told_which(office: Server) -> None:
    visitor = booked(office, minutes=24 * 60)
    told = arrive(office, by="code", code=visitor.code)
    assert (told["verdict"], told["ticket"]) == ("another_day", None)
    assert told["appointment"]["start"] == iso(visitor.start)


def test_another_office_is_told_where(office: Server) -> None:
    told = arrive(office, by="code", code=booked(office, office=OTHER).code)
    assert (told["verdict"], told["ticket"]) == ("another_office", None)
    where = {"name": "NAV Moss", "address": "Storgata 1, Moss"}
    assert told["appointment"]["office"] == where


def test_cancelled_is_told_so(office: Server) -> None:
    told = arrive(office, by="code", code=booked(office, status="cancelled").code)
    assert (told["verdict"], told["ticket"]) == ("cancelled", None)


@pytest.mark.parametrize(("channel", "reason"), [("phone", "by_phone"), ("video", "by_video")])
def test_an_appointment_by_phone_or_video_is_told_so(
    office: Server, channel: str, reason: str
) -> None:
    told = arrive(office, by="code", code=booked(office, channel=channel).code)
    assert (told["verdict"], told["reason"]) == ("not_in_person", reason)
    assert told["appointment"]["channel"] == channel


def test_the_same_appointment_again_has_the_same_ticket_and_paper_only_if_asked(
    office: Server,
) -> None:
    visitor = booked(office)
    first = arrive(office, by="code", code=visitor.code)
    again = arrive(office, by="code", code=visitor.code)
    assert (again["verdict"], again["print"]) == ("already_in", None)
    assert again["ticket"]["number"] == first["ticket"]["number"]
    assert arrive(office, by="code", code=visitor.code, print=True)["print"]


def test_the_third_failed_look_up_in_a_row_calls_the_guide(office: Server) -> None:
    arrive(office, by="code", code=booked(office).code)
    told = [arrive(office, by="code", code=new_code()) for _ in range(3)]
    assert [t["tries"] for t in told] == [1, 2, 3]
    assert {t["verdict"] for t in told} == {"not_found"}
    assert [bool(t["ticket"]) for t in told] == [False, False, True]
    assert told[2]["guide_called"] and told[2]["reason"] == "no_match_guide"


def test_a_walk_in_is_redirected_while_the_door_is_gated(office: Server) -> None:
    told = arrive(office, by="walk_in", service="arbeid")
    assert (told["verdict"], told["reason"], told["ticket"]) == ("redirected", "gated", None)
    phone, machine = told["channels"]
    assert phone["phone"] and phone["hours"] == "09:00–15:00" and isinstance(phone["open"], bool)
    assert machine["channel"] == "self_service" and machine["free"] == 2
    other = arrive(office, by="walk_in", service="bolig")
    assert other["channels"][1] == {"channel": "booking", "url": "https://example.org/book"}


def test_a_redirected_visitor_takes_a_machine_until_none_is_free(office: Server) -> None:
    def to_a_machine() -> Json:
        visit = arrive(office, by="walk_in", service="arbeid")["visit"]
        body = {"channel": "self_service", "print": True}
        return office.api("kiosk").did(f"visits/{visit}/channel", body)

    assert [to_a_machine()["pc"] for _ in range(3)] == [1, 2, None]


def test_a_redirected_visitor_gets_the_phone_number_and_is_counted(office: Server) -> None:
    visit = arrive(office, by="walk_in", service="arbeid")["visit"]
    staff = office.api("guide")
    before = staff.get("line")["sent"].get("arbeid", {}).get("phone", 0)
    sent = office.api("kiosk").did(f"visits/{visit}/channel", {"channel": "phone"})
    assert sent["phone"] and sent["hours"] and sent["print"] and sent["pc"] is None
    assert staff.get("line")["sent"]["arbeid"]["phone"] == before + 1
    wrong = office.api("kiosk").post(f"visits/{visit}/channel", {"channel": "booking"})
    assert (wrong.status, wrong.code) == (409, "channel_not_offered")


def test_somebody_sent_on_by_the_guide_by_voice_is_counted_too(office: Server) -> None:
    told = arrive(office, "guide", by="walk_in", service="arbeid", channel="phone")
    assert (told["verdict"], told["reason"], told["print"]) == ("redirected", "sent", None)
    refused = office.api("kiosk").post(
        "arrivals", {"by": "walk_in", "service": "arbeid", "channel": "phone"}
    )
    assert (refused.status, refused.code) == (403, "forbidden_role")


def test_with_an_open_door_one_may_drop_in_where_the_service_allows_it(office: Server) -> None:
    office.api("manager").did("policy/mode", {"mode": "open", "comment": "few people"})
    told = arrive(office, by="walk_in", service="arbeid")
    assert (told["verdict"], told["ticket"]["line"]) == ("drop_in", "service")
    closed = arrive(office, by="walk_in", service="bolig")
    assert (closed["verdict"], closed["reason"]) == ("redirected", "service_not_open")


def test_with_a_closed_door_a_walk_in_is_told_hours_and_phones(office: Server) -> None:
    office.api("manager").did("policy/mode", {"mode": "closed", "comment": "fire drill"})
    told = arrive(office, by="walk_in", service="arbeid")
    assert (told["verdict"], told["reason"]) == ("closed", "outside_hours")
    assert told["opening"]["phone"] and told["opening"]["acute_phone"]
    booked_one = arrive(office, by="code", code=booked(office).code)
    assert booked_one["verdict"] == "admitted"


@pytest.mark.parametrize("mode", ["gated", "open", "closed"])
def test_acute_is_acute_and_at_the_guide_whatever_the_door(office: Server, mode: str) -> None:
    office.api("manager").did("policy/mode", {"mode": mode, "comment": "a test"})
    told = arrive(office, by="acute")
    assert (told["verdict"], told["reason"], told["guide_called"]) == ("acute", "urgent", True)
    assert told["ticket"]["line"] == "guide"


def test_whoever_wants_to_talk_gets_the_guide(office: Server) -> None:
    told = arrive(office, by="guide", reason="talk")
    assert (told["verdict"], told["reason"], told["guide_called"]) == ("admitted", "talk", True)


def test_an_exception_by_staff_has_one_of_the_offices_reasons(office: Server) -> None:
    told = arrive(office, "guide", by="guide", reason="health", service="bolig")
    assert (told["verdict"], told["reason"]) == ("admitted", "exception")
    assert told["ticket"]["number"].startswith("B")
    line = office.api("guide").get("line")["tickets"]
    ticket = next(t for t in line if t["id"] == told["ticket"]["id"])
    assert (ticket["kind"], ticket["reason"]) == ("exception", "health")


def test_staff_check_in_by_reference_even_when_it_is_late(office: Server) -> None:
    visitor = booked(office, minutes=-40)
    told = arrive(office, "guide", by="appointment", external_id=visitor.external_id)
    assert (told["verdict"], told["ticket"]["line"]) == ("admitted", "service")
    body = {"by": "appointment", "external_id": visitor.external_id}
    assert office.api("kiosk").post("arrivals", body).code == "forbidden_role"


def test_the_language_asked_for_wins_and_no_paper_means_none(office: Server) -> None:
    visitor = booked(office, language="uk")
    told = arrive(office, by="code", code=visitor.code, language="en", print=False)
    assert told["print"] is None
    own = office.api("kiosk").get(f"/api/v1/tickets/{told['ticket']['token']}")
    assert own["ticket"]["language"] == "en"
    assert datetime.fromisoformat(own["ticket"]["due_at"]).tzinfo


def test_a_retry_gets_the_same_answer_and_makes_nothing_new(office: Server) -> None:
    kiosk, key = office.api("kiosk"), uuid.uuid4().hex
    body = {"by": "code", "code": booked(office).code}
    first = kiosk.request("POST", "arrivals", body, key=key)
    seq = kiosk.get("board")["seq"]
    again = kiosk.request("POST", "arrivals", body, key=key)
    assert (again.status, again.body) == (200, first.body)
    assert kiosk.get("board")["seq"] == seq
    other = kiosk.request("POST", "arrivals", {"by": "acute"}, key=key)
    assert (other.status, other.code) == (409, "idempotency_conflict")
    assert kiosk.get("board")["seq"] == seq


def test_an_arrival_without_a_key_is_refused(office: Server) -> None:
    for key in (None, "", "k" * 201):
        refused = office.api("kiosk").request("POST", "arrivals", {"by": "acute"}, key=key)
        expected = (400, "idempotency_missing") if key is None else (422, "invalid_body")
        assert (refused.status, refused.code) == expected, key


def test_birth_dates_are_not_tried_out_and_nobody_else_is_kept_waiting(office: Server) -> None:
    visitor = booked(office)
    made = office.api("manager").did("devices", {"kind": "kiosk", "name": "By the stairs"})
    stairs = Api(office.url, made["token"], OFFICE)
    tried = 0
    for tried in range(200):
        born = f"1980-{tried % 12 + 1:02d}-{tried // 12 + 1:02d}"
        if born != "1980-05-17":
            answer = stairs.post("arrivals", {"by": "phone", "phone": visitor.phone, "born": born})
            if answer.status != 200:
                break
    assert (answer.status, answer.code) == (429, "too_many_requests") and 60 <= tried < 100
    before = office.api("manager").get("board")["seq"]
    assert stairs.post("arrivals", {"by": "code", "code": visitor.code}).status == 429
    assert office.api("manager").get("board")["seq"] == before
    assert stairs.arrive(by="acute")["verdict"] == "acute"
    assert stairs.arrive(by="guide")["reason"] == "talk"
    assert stairs.post("arrivals", {"by": "walk_in", "service": "arbeid"}).status == 200
    assert arrive(office, by="code", code=visitor.code)["verdict"] == "admitted"
