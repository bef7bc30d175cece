"""Requests that no browser sends: each gets a clear problem or a closed line; nothing changes."""

import json
import socket
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import quote

import pytest

from tests.running import OFFICE, Server
from tests.talking import Answer, ask

ARRIVALS = f"/api/v1/offices/{OFFICE}/arrivals"


def seq(office: Server) -> int:
    return int(office.api("manager").get("board")["seq"])


def arrive(office: Server, body: bytes, content_type: str = "application/json") -> Answer:
    key = uuid.uuid4().hex
    signed = {"Authorization": f"Bearer {office.token('guide')}", "Idempotency-Key": key}
    return ask(office.url, "POST", ARRIVALS, body, {**signed, "Content-Type": content_type})


@pytest.mark.parametrize(("body", "status", "code"), [
    (b"", 422, "invalid_body"),
    (b"{", 400, "bad_json"),
    (b"not json", 400, "bad_json"),
    (b"\xff\xfe\x00", 400, "bad_json"),
    (b'{"by":"acute"}}', 400, "bad_json"),
    (b'{"by":"code","code":"\\ud800"}', 400, "bad_json"),
    (b'{"by":"code","code":"\xed\xa0\x80"}', 400, "bad_json"),
    (b"[" * 100_000, 400, "bad_json"),
    (b'{"a":' * 30_000, 400, "bad_json"),
    (b'{"by":' + b"[" * 150 + b"]" * 150 + b"}", 422, "invalid_body"),
    (b"9" * 200_000, 400, "bad_json"),
    (b'{"by":"code","code":' + b"9" * 5000 + b"}", 400, "bad_json"),
    (b"1e999", 422, "invalid_body"),
    (b"NaN", 422, "invalid_body"),
    (b"null", 422, "invalid_body"),
    (b"[]", 422, "invalid_body"),
    (b'"acute"', 422, "invalid_body"),
    (b"{}", 422, "invalid_body"),
    (b'{"by":null}', 422, "invalid_body"),
    (b'{"by":"magic"}', 422, "invalid_body"),
    (b'{"by":"code"}', 422, "invalid_body"),
    (b'{"by":"code","code":""}', 422, "invalid_body"),
    (b'{"by":"code","code":" - "}', 422, "invalid_body"),
    (b'{"by":"code","code":7}', 422, "invalid_body"),
    (b'{"by":"code","code":"A\\u0000B"}', 422, "invalid_body"),
    (b'{"by":"code","code":"' + b"A" * 100_000 + b'"}', 422, "invalid_body"),
    (b'{"by":"code","code":"ABCDEF","name":"Kari"}', 422, "invalid_body"),
    (b'{"by":"phone","phone":"+4790011222","born":"31.12.1980"}', 422, "invalid_body"),
    (b'{"by":"phone","phone":"+4790011222","born":"1980-02-31"}', 422, "invalid_body"),
    (b'{"by":"phone","phone":"112","born":"1980-02-01"}', 422, "invalid_body"),
    (b'{"by":"walk_in","service":"nothing"}', 404, "unknown_service"),
    (b'{"by":"walk_in","service":"' + b"x" * 5000 + b'"}', 422, "invalid_body"),
    (b'{"by":"walk_in","service":"arbeid","channel":"in_person"}', 422, "invalid_body"),
    (b'{"by":"guide","reason":"\\u0000"}', 422, "invalid_body"),
    (b'{"by":"guide","reason":"\\u202egnp"}', 422, "invalid_body"),
    (b'{"by":"appointment","external_id":"nobody"}', 404, "unknown_appointment"),
    (b'{"by":"acute","language":"<script>"}', 422, "invalid_body"),
    (b'{"by":"acute","print":"yes"}', 422, "invalid_body"),
], ids=lambda value: repr(value)[:48])  # fmt: skip
def test_a_body_that_cannot_be_used_is_refused_by_code(
    office: Server, body: bytes, status: int, code: str
) -> None:
    before = seq(office)
    refused = arrive(office, body)
    assert (refused.status, refused.code) == (status, code), refused
    assert len(refused.body) < 4000 and seq(office) == before


@pytest.mark.parametrize(
    "content_type",
    ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/xml", "a/b/c"],
)
def test_a_form_or_xml_is_not_json(office: Server, content_type: str) -> None:
    before = seq(office)
    for body in (b"by=acute", b"<by>acute</by>", b"--x\r\n\r\nacute\r\n--x--"):
        assert arrive(office, body, content_type).code == "bad_json"
    assert seq(office) == before


@pytest.mark.parametrize("role", ["guide", None])
def test_ten_megabytes_are_not_read(office: Server, role: str | None) -> None:
    before = seq(office)
    body = json.dumps({"by": "code", "code": "A" * 10_000_000}).encode()
    if role:
        refused = arrive(office, body)
        assert (refused.status, refused.code) == (413, "body_too_large")
    else:
        assert ask(office.url, "POST", ARRIVALS, body).code == "not_signed_in"
    assert seq(office) == before


@contextmanager
def line_to(office: Server) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", office.port), timeout=15) as line:
        yield line


def said(line: socket.socket) -> bytes:
    """All that comes until the server closes."""
    heard = b""
    # A server that has answered what it could not read closes without reading the rest.
    with suppress(ConnectionError):
        while part := line.recv(65536):
            heard += part
    return heard


def head(office: Server, *more: str, version: str = "1.1") -> bytes:
    lines = [
        f"POST {ARRIVALS} HTTP/{version}", "Host: localhost", "Connection: close",
        f"Authorization: Bearer {office.token('guide')}", "Content-Type: application/json", *more,
    ]  # fmt: skip
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def test_http_1_0_is_understood(office: Server) -> None:
    with line_to(office) as line:
        line.sendall(head(office, "Idempotency-Key: old", "Content-Length: 14", version="1.0"))
        line.sendall(b'{"by":"acute"}')
        assert b'"verdict": "acute"' in said(line)


def test_a_body_in_chunks_is_read_and_measured(office: Server) -> None:
    with line_to(office) as line:
        line.sendall(head(office, "Idempotency-Key: chunks", "Transfer-Encoding: chunked"))
        line.sendall(b'7\r\n{"by":"\r\n7\r\nacute"}\r\n0\r\n\r\n')
        assert b'"verdict": "acute"' in said(line)
    before = seq(office)
    with line_to(office) as line:
        line.sendall(head(office, "Idempotency-Key: large", "Transfer-Encoding: chunked"))
        for _ in range(80):
            line.sendall(b"1000\r\n" + b" " * 4096 + b"\r\n")
        line.sendall(b"0\r\n\r\n")
        assert b"body_too_large" in said(line)
    assert seq(office) == before


@pytest.mark.parametrize("sent", [
    b"\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00",
    b"GET /" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: y\r\n" * 300 + b"Connection: close\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"y" * 100_000 + b"\r\n\r\n",
    b"GET / HTTP/1.1\r\nno colon at all\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n",
    b"GET http://[::1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
    b"POST /api/v1/me HTTP/1.1\r\nHost: a\r\nContent-Length: -4\r\n\r\n",
    b"POST /api/v1/me HTTP/1.1\r\nHost: a\r\nContent-Length: much\r\n\r\n",
    b"POST /api/v1/me HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    b"GET /%00%ff%fe HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
    b"GET /?a=%ff&%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
], ids=lambda value: repr(value)[:60])  # fmt: skip
def test_whatever_comes_down_the_line_the_server_lives_on(office: Server, sent: bytes) -> None:
    before = seq(office)
    with line_to(office) as line:
        with suppress(ConnectionError):
            line.sendall(sent)
            with suppress(OSError):  # it may have hung up already
                line.shutdown(socket.SHUT_WR)
        heard = said(line)
    assert not heard or heard.startswith((b"HTTP/1.", b"HTTP/0.9")), heard[:200]
    assert b" 500 " not in heard.partition(b"\r\n")[0]
    assert seq(office) == before


@pytest.mark.parametrize(("sent", "status"), [
    (b"GET /" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
    (b"GET\r\n\r\n", 400),
    (b"GET / HTTP/9.9\r\n\r\n", 400),
])  # fmt: skip
def test_what_is_no_request_is_told_so_in_the_one_shape(
    office: Server, sent: bytes, status: int
) -> None:
    with line_to(office) as line:
        line.sendall(sent)
        head, _, body = said(line).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 %d " % status) and b"application/problem+json" in head
    assert b"Content-Length: %d" % len(body) in head
    told = json.loads(body)
    assert (told["status"], told["code"]) == (status, "bad_request")
    assert told["detail"] and told["do"]


@pytest.mark.parametrize("asked", ["after=1_0", "after=+1", "after=%20", "after=-1", "limit=٣"])
def test_a_number_in_an_address_is_digits(office: Server, asked: str) -> None:
    answer = office.api("manager").request("GET", f"events?{quote(asked, safe='=%+')}")
    assert (answer.status, answer.code) == (422, "invalid_body"), answer


def test_a_comment_is_one_line_of_what_can_be_shown(office: Server) -> None:
    manager = office.api("manager")
    told = {"mode": "open", "until": None}
    assert manager.post("policy/mode", {**told, "comment": "mange\x00\x1b[2J"}).status == 422
    assert (
        manager.did("policy/mode", {**told, "comment": "mange\n i dag\t nå "})["policy"]["comment"]
        == "mange i dag nå"
    )
    assert manager.post("policy/undo", {"comment": "feil\u202e"}).status == 422
    assert manager.post("policy/undo", {"comment": ""}).status == 200


def test_a_language_that_the_office_lacks_is_not_kept(office: Server) -> None:
    kiosk = office.api("kiosk")
    lacking, known = (kiosk.arrive(by="acute", language=code) for code in ("zz", "nn"))
    lines = {one["id"]: one for one in office.api("guide").get("line")["tickets"]}
    languages = [lines[arrived["ticket"]["id"]]["language"] for arrived in (lacking, known)]
    assert languages == [None, "nn"]


def test_half_a_request_and_a_slow_one_keep_nobody_waiting(office: Server) -> None:
    before = seq(office)
    with line_to(office) as half, line_to(office) as slow:
        half.sendall(head(office, "Idempotency-Key: half", "Content-Length: 14")[:60])
        slow.sendall(head(office, "Idempotency-Key: slow", "Content-Length: 14"))
        for letter in b'{"by":"ac':
            slow.sendall(bytes([letter]))
            begun = time.monotonic()
            assert seq(office) == before
            assert time.monotonic() - begun < 3
        slow.sendall(b'ute"}')
        assert b'"verdict": "acute"' in said(slow)


def test_a_request_that_ends_in_its_middle_changes_nothing(office: Server) -> None:
    before = seq(office)
    with line_to(office) as line:
        line.sendall(head(office, "Idempotency-Key: cut", "Content-Length: 14") + b'{"by":')
        line.shutdown(socket.SHUT_WR)
        said(line)
    assert seq(office) == before


@pytest.mark.parametrize("host", ["evil.example", "a" * 300, "x:y:z", "[::1]:0", ""])
def test_any_host_header_gets_an_answer_that_does_not_repeat_it(office: Server, host: str) -> None:
    answer = ask(office.url, "GET", "/", headers={"Host": host})
    assert answer.status in (200, 400) and (not host or host.encode() not in answer.body)


def test_nothing_that_was_sent_stands_in_the_log(office: Server) -> None:
    secret = "HEMMELIG7"
    nobody = office.api("kiosk")
    nobody.arrive(by="code", code=secret)
    for path in (f"/api/v1/tickets/{secret}", f"/t/{secret}/qr.svg", f"/{secret}?q={secret}"):
        nobody.request("GET", path)
        nobody.request("POST", path, {"code": secret})
    nobody.request(secret, "/", headers={"User-Agent": secret, "Cookie": secret})
    nobody.post("arrivals", {"by": secret, "code": secret, secret: secret})
    with line_to(office) as line:
        line.sendall(f"{secret} {secret}\r\n{secret}\r\n\r\n".encode())
        line.shutdown(socket.SHUT_WR)
        said(line)
    assert secret not in office.log()


@pytest.mark.parametrize("until", ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59-14:00"])
def test_the_door_is_not_closed_until_the_end_of_all_times(office: Server, until: str) -> None:
    """The zone's own time of it does not exist, and every screen would ask for it."""
    before = seq(office)
    body = {"mode": "closed", "comment": "prøve", "until": until}
    refused = office.api("manager").request("POST", "policy/mode", body)
    assert (refused.status, refused.code) == (422, "invalid_time")
    assert seq(office) == before
