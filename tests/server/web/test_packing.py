"""What pages are made of goes over the wire packed, and only once."""

import gzip

import pytest

from tests.running import Server
from tests.talking import ask

GZIP = {"Accept-Encoding": "gzip, br"}


@pytest.mark.parametrize(
    "path", ["/kiosk/", "/static/shared/base.css", "/kiosk/static/main.js", "/locales/nb.ftl"]
)
def test_a_page_and_its_parts_are_packed_for_who_can_unpack(office: Server, path: str) -> None:
    plain, packed = ask(office.url, "GET", path), ask(office.url, "GET", path, headers=GZIP)
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip" and "Vary" in packed.headers
    assert int(packed.headers["Content-Length"]) == len(packed.body) < len(plain.body)
    assert gzip.decompress(packed.body) == plain.body


def test_what_a_browser_has_already_is_not_sent_again(office: Server) -> None:
    path = "/static/shared/base.css"
    first = ask(office.url, "GET", path, headers=GZIP)
    again = ask(office.url, "GET", path, headers={**GZIP, "If-None-Match": first.headers["ETag"]})
    assert (again.status, again.body) == (304, b"")


def test_answers_of_the_api_and_fonts_are_sent_as_they_are(office: Server) -> None:
    signed = {**GZIP, "Authorization": f"Bearer {office.token('guide')}"}
    assert "Content-Encoding" not in ask(office.url, "GET", "/api/v1/me", headers=signed).headers
    font = "/static/vendor/inter@5.3.0/latin.woff2"
    assert "Content-Encoding" not in ask(office.url, "GET", font, headers=GZIP).headers
