"""The calendar system tells of appointments."""

from datetime import UTC, datetime, timedelta

import pytest

from server.web.answers.calendar import BookingOut
from tests.running import OTHER, Server
from tests.server.visitors import booked, iso, new_code
from tests.talking import Json

SOON = datetime.now(UTC).replace(microsecond=0) + timedelta(minutes=10)


def body(**more: object) -> Json:
    return {"start": iso(SOON), "minutes": 30, "service": "arbeid", "code": new_code(), **more}


def seq(office: Server) -> int:
    return int(office.api("manager").get("board")["seq"])


def test_the_same_again_changes_nothing(office: Server) -> None:
    calendar, told = office.api("calendar"), body(first_name="Åse", phone="900 11 222",
                                                  born="1980-05-17")  # fmt: skip
    path = f"appointments/again-{new_code()}"
    changes = []
    for sent in (told, told, {**told, "minutes": 45}, {**told, "minutes": 45}, told):
        answer = calendar.request("PUT", path, sent).json
        BookingOut.model_validate(answer)
        changes.append((answer["change"], seq(office)))
    assert [c for c, _ in changes] == ["created", "unchanged", "changed", "unchanged", "changed"]
    first = changes[0][1]
    assert [n - first for _, n in changes] == [0, 0, 1, 1, 2]


def test_a_deleted_appointment_is_gone_and_a_second_delete_changes_nothing(
    office: Server,
) -> None:
    visitor = booked(office)
    calendar, path = office.api("calendar"), f"appointments/{visitor.external_id}"
    assert calendar.request("DELETE", path).json["change"] == "deleted"
    before = seq(office)
    again = calendar.request("DELETE", path)
    assert (again.status, again.code) == (404, "unknown_appointment")
    assert seq(office) == before
    assert office.api("kiosk").arrive(by="code", code=visitor.code)["verdict"] == "not_found"


def test_a_retried_put_and_delete_with_a_key_get_their_first_answer(office: Server) -> None:
    calendar, path = office.api("calendar"), f"appointments/key-{new_code()}"
    told = body()
    puts = [calendar.request("PUT", path, told, key=f"{path} put").json for _ in range(2)]
    assert [p["change"] for p in puts] == ["created", "created"]
    gone = [calendar.request("DELETE", path, key=f"{path} del").status for _ in range(2)]
    assert gone == [200, 200]


@pytest.mark.parametrize("reference", ["NAV/2026/11-4", "Ærø 7", "a%2Fb", "x" * 200, "å" * 200])
def test_a_reference_may_be_as_calendars_write_them(office: Server, reference: str) -> None:
    quoted = reference.replace("%", "%25").replace(" ", "%20").encode().decode("latin-1")
    path = f"appointments/{_quoted(quoted)}"
    answer = office.api("calendar").request("PUT", path, body())
    assert answer.status == 200 and answer.json["external_id"] == reference
    assert office.api("calendar").request("DELETE", path).status == 200


def _quoted(latin: str) -> str:
    return "".join(c if ord(c) < 128 else f"%{ord(c):02X}" for c in latin)


@pytest.mark.parametrize(
    "reference", ["x" * 201, "a%00b", "a%09b", "%ED%A0%80%07", "%1B[2J", "a%FFb"]
)
def test_a_reference_that_cannot_be_shown_is_refused(office: Server, reference: str) -> None:
    before = seq(office)
    refused = office.api("calendar").request("PUT", f"appointments/{reference}", body())
    assert (refused.status, refused.code) == (422, "invalid_body")
    assert seq(office) == before


@pytest.mark.parametrize(("wrong", "status", "code"), [
    ({"start": "2026-02-31T10:00:00Z"}, 422, "invalid_body"),
    ({"start": "23.11.2026 10:00"}, 422, "invalid_body"),
    ({"start": "2026-11-23T25:10:00Z"}, 422, "invalid_body"),
    ({"start": 1795000000}, 422, "invalid_body"),
    ({"start": "1795000000"}, 422, "invalid_body"),
    ({"start": "2026-12-24"}, 422, "invalid_body"),
    ({"start": None}, 422, "invalid_body"),
    ({"start": "0001-01-01T00:00:00+23:00"}, 422, "invalid_time"),
    ({"start": "9999-12-31T23:59:59-23:00"}, 422, "invalid_time"),
    ({"start": "1999-12-31T00:00:00Z"}, 422, "invalid_time"),
    ({"minutes": 0}, 422, "invalid_body"),
    ({"minutes": -30}, 422, "invalid_body"),
    ({"minutes": 10**30}, 422, "invalid_body"),
    ({"minutes": 1e300}, 422, "invalid_body"),
    ({"minutes": "30"}, 422, "invalid_body"),
    ({"minutes": None, "end": "2026-01-01T10:00:00Z"}, 422, "invalid_time"),
    ({"minutes": None, "end": "9999-12-31T23:59:59-23:00"}, 422, "invalid_time"),
    ({"end": "2026-11-23T10:00:00Z"}, 422, "invalid_body"),
    ({"service": "nothing"}, 404, "unknown_service"),
    ({"code": "AB"}, 422, "invalid_body"),
    ({"code": "ÆØÅÆØÅ"}, 422, "invalid_body"),
    ({"code": "A" * 300}, 422, "invalid_body"),
    ({"phone": "12"}, 422, "invalid_body"),
    ({"phone": "call me"}, 422, "invalid_body"),
    ({"born": "1980-02-30"}, 422, "invalid_body"),
    ({"born": "1880-01-01"}, 422, "invalid_body"),
    ({"born": "86400"}, 422, "invalid_body"),
    ({"born": 17}, 422, "invalid_body"),
    ({"language": "norsk"}, 422, "invalid_body"),
    ({"interpreter": "maybe"}, 422, "invalid_body"),
    ({"channel": "pigeon"}, 422, "invalid_body"),
    ({"channel": "phone", "in_person": True}, 422, "invalid_body"),
    ({"status": "gone"}, 422, "invalid_body"),
    ({"first_name": "a\u0000b"}, 422, "invalid_body"),
    ({"first_name": "x" * 81}, 422, "invalid_body"),
    ({"last_name": "Hansen"}, 422, "invalid_body"),
])  # fmt: skip
def test_a_wrong_value_is_named_never_repeated_and_changes_nothing(
    office: Server, wrong: Json, status: int, code: str
) -> None:
    before, path = seq(office), f"appointments/wrong-{new_code()}"
    refused = office.api("calendar").request("PUT", path, body(**wrong))
    assert (refused.status, refused.code) == (status, code), refused
    field, value = next(reversed(wrong.items()))
    fields = [error["field"] for error in refused.json.get("errors", [])]
    assert not fields or field in fields or fields == ["body"]
    assert len(str(value)) < 5 or str(value) not in refused.body.decode()
    assert seq(office) == before
    assert office.api("calendar").request("DELETE", path).code == "unknown_appointment"


def test_a_code_belongs_to_one_appointment_in_every_office(office: Server) -> None:
    taken = booked(office).code
    for at in ("fredrikstad", OTHER):
        refused = office.api("calendar", at).request("PUT", "appointments/thief", body(code=taken))
        assert (refused.status, refused.code) == (409, "code_taken")
        assert taken not in refused.body.decode()


def test_a_time_without_an_offset_is_the_offices_own(office: Server) -> None:
    zone = office.api("display").get("board")["office"]["zone"]
    hours = -int(zone.removeprefix("Etc/GMT") or 0)
    local = (SOON + timedelta(hours=hours)).replace(tzinfo=None).isoformat()
    reference = f"local-{new_code()}"
    office.api("calendar").request("PUT", f"appointments/{reference}", body(start=local))
    line = office.api("guide").get("line")["appointments"]
    assert next(a for a in line if a["external_id"] == reference)["start"] == iso(SOON)


def test_a_ticket_outlives_its_appointment(office: Server) -> None:
    visitor = booked(office)
    ticket = office.api("kiosk").arrive(by="code", code=visitor.code)["ticket"]
    office.api("calendar").request("DELETE", f"appointments/{visitor.external_id}")
    assert office.api("adviser").did("desks/1/next")["ticket"]["id"] == ticket["id"]
    done = office.api("adviser").did(f"tickets/{ticket['id']}/no_show")["ticket"]
    assert done["state"] == "no_show"
