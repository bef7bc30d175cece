"""Every operation of the table: no token, a wrong one, another office's, another role's."""

import re

import pytest

from server.web.api import operations
from server.web.operations import PREFIX, Operation
from tests.running import OFFICE, OTHER, ROLES, Server
from tests.talking import Answer

GUARDED = [o for o in operations.all if o.roles]
INSIDE = [o for o in GUARDED if "<office>" in o.path]
KEY = {"Idempotency-Key": "access"}


def named(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


def path_of(operation: Operation) -> str:
    """Its path in the first office, with things that nobody knows."""
    filled = operation.path.replace("<office>", OFFICE)
    return PREFIX + re.sub(r"<(?:(\w+):)?\w+>", lambda m: "7" if m[1] == "int" else "x", filled)


def ask(office: Server, operation: Operation, role: str, at: str = OFFICE) -> Answer:
    api = office.api(role, at)
    return api.request(operation.method, path_of(operation), {}, headers=KEY)


def numbers(office: Server) -> list[int]:
    return [office.api("manager", at).get("board")["seq"] for at in (OFFICE, OTHER)]


@pytest.mark.parametrize("operation", GUARDED, ids=named)
def test_without_a_good_token_one_is_told_nothing(office: Server, operation: Operation) -> None:
    before = numbers(office)
    headers = {
        "": "not_signed_in", "Bearer": "not_signed_in", "Bearer ": "not_signed_in",
        "Basic bWFuYWdlcjo=": "not_signed_in", "Bearer no-such-token": "wrong_token",
        "Bearer " + "x" * 4000: "wrong_token", "Bearer \xe6\xf8\xe5": "wrong_token",
    }  # fmt: skip
    nobody = office.api("manager")
    nobody.token = None
    for header, code in headers.items():
        signed = {**KEY, **({"Authorization": header} if header else {})}
        refused = nobody.request(operation.method, path_of(operation), {}, headers=signed)
        assert (refused.status, refused.code) == (401, code), header
        assert refused.headers["WWW-Authenticate"] == "Bearer"
    assert numbers(office) == before


@pytest.mark.parametrize("operation", INSIDE, ids=named)
def test_another_offices_token_gets_in_nowhere(office: Server, operation: Operation) -> None:
    before = numbers(office)
    for role in ROLES:
        refused = ask(office, operation, role, OTHER)
        assert (refused.status, refused.code) == (403, "other_office"), role
    assert numbers(office) == before


@pytest.mark.parametrize("operation", GUARDED, ids=named)
def test_a_token_works_for_its_own_role_only(office: Server, operation: Operation) -> None:
    for role in ROLES:
        refused = ask(office, operation, role).code == "forbidden_role"
        assert refused is (role not in {allowed.value for allowed in operation.roles}), role


def test_an_office_that_is_not_there_is_like_another_ones(office: Server) -> None:
    for at in ("oslo", "x" * 3000, "%00", "%F0%9F%98%80"):
        refused = office.api("manager").request("GET", f"/api/v1/offices/{at}/board")
        assert (refused.status, refused.code) == (403, "other_office")


@pytest.mark.parametrize(("role", "method", "path", "code"), [
    ("adviser", "POST", "desks/99/next", "unknown_desk"),
    ("adviser", "POST", "tickets/nobody/serve", "unknown_ticket"),
    ("kiosk", "POST", "tickets/nobody/print", "unknown_ticket"),
    ("kiosk", "POST", "visits/nobody/channel", "unknown_visit"),
    ("guide", "POST", "jobs/nothing/again", "unknown_job"),
    ("guide", "POST", "jobs/nothing/came_out", "unknown_job"),
    ("guide", "POST", "jobs/nothing/put_aside", "unknown_job"),
    ("guide", "POST", "pcs/99/take", "unknown_pc"),
    ("guide", "POST", "pcs/" + "9" * 30 + "/take", "unknown_pc"),
    ("guide", "POST", "pcs/" + "9" * 5000 + "/take", "unknown_path"),
    ("guide", "POST", "pcs/-1/take", "unknown_path"),
    ("display", "GET", "calls/99999999.wav", "unknown_ticket"),
    ("display", "GET", "calls/" + "9" * 5000 + ".wav", "unknown_path"),
    ("calendar", "DELETE", "appointments/nothing", "unknown_appointment"),
    ("manager", "DELETE", "devices/nothing", "unknown_device"),
    ("kiosk", "GET", "/api/v1/tickets/nothing", "unknown_ticket"),
    ("kiosk", "GET", "/t/nothing/qr.svg", "unknown_ticket"),
    ("kiosk", "GET", "/api/v1/nothing", "unknown_path"),
    ("kiosk", "GET", "/api/v2/me", "unknown_path"),
    ("kiosk", "GET", "/static/../app.py", "unknown_path"),
    ("kiosk", "GET", "/static/%2e%2e/app.py", "unknown_path"),
])  # fmt: skip
def test_what_is_not_there_is_said_by_name(
    office: Server, role: str, method: str, path: str, code: str
) -> None:
    body = {"channel": "phone"} if "visits" in path else {}
    refused = office.api(role).request(method, path, body)
    assert (refused.status, refused.code) == (404, code), refused


@pytest.mark.parametrize("language", ["nb", "nn", "en", "de", "nn-NO,nn;q=0.9", "*", ";;=q", ""])
def test_a_refusal_says_what_happened_and_what_to_do(office: Server, language: str) -> None:
    asked = {"Accept-Language": language}
    refused = office.api("adviser").request("POST", "desks/99/next", headers=asked)
    told = refused.json
    assert set(told) == {"type", "title", "status", "code", "detail", "do"}
    assert (told["status"], told["type"]) == (404, "about:blank#unknown_desk")
    expected = language[:2] if language[:2] in ("nb", "nn", "en") else "nb"
    assert refused.headers["Content-Language"] == expected
    words = {"nb": "kjenner ikke", "nn": "kjenner ikkje", "en": "do not know"}
    assert words[expected] in told["detail"] and told["do"]


@pytest.mark.parametrize(
    ("path", "asked", "told"),
    [
        ("tickets/none/print", "uk", "uk"),
        ("desks/99/next", "uk", "nb"),
        ("desks/99/next", "uk,en;q=0.5", "en"),
    ],
)
def test_a_refusal_is_in_a_language_that_has_words_for_it(
    office: Server, path: str, asked: str, told: str
) -> None:
    refused = office.api("adviser").request("POST", path, {}, headers={"Accept-Language": asked})
    assert refused.status == 404
    assert refused.headers["Content-Language"] == told


def test_a_wrong_method_is_told_the_right_ones(office: Server) -> None:
    for method in ("GET", "PUT", "DELETE", "PATCH", "BREW"):
        refused = office.api("kiosk").request(method, "arrivals", {})
        assert (refused.status, refused.code) == (405, "wrong_method"), method
        assert refused.headers["Allow"] == "OPTIONS, POST"
