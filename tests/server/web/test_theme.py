"""The office's look over HTTP."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.running import OFFICE, OTHER, Server, running

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h9"/></svg>'


@pytest.fixture(scope="module")
def dressed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Two offices with the same look."""
    folder: Path = tmp_path_factory.mktemp("theme")
    (folder / "look.toml").write_text('accent = "#0b5a1c"\nlogo = "logo.svg"\n', "utf-8")
    (folder / "logo.svg").write_text(SVG, "utf-8")
    with running(folder, office='theme = "look.toml"') as server:
        yield server


def test_an_office_has_a_stylesheet_and_a_logo_that_runs_nothing(dressed: Server) -> None:
    nobody = dressed.api("kiosk")
    nobody.token = None
    sheet = nobody.request("GET", f"/theme/{OTHER}.css")
    assert sheet.status == 200 and sheet.headers["Content-Type"].startswith("text/css")
    assert b"--ds-color-accent-base-default: #0b5a1c;" in sheet.body
    logo = nobody.request("GET", f"/theme/{OTHER}/logo.svg")
    assert (logo.status, logo.body) == (200, SVG.encode())
    assert logo.headers["Content-Type"].startswith("image/svg+xml")
    policy = logo.headers["Content-Security-Policy"]
    assert "sandbox" in policy and "default-src 'none'" in policy


def test_it_is_sent_again_only_when_it_has_changed(dressed: Server) -> None:
    api = dressed.api("kiosk")
    first = api.request("GET", f"/theme/{OFFICE}.css")
    assert first.headers["Cache-Control"] == "no-cache"
    again = api.request(
        "GET", f"/theme/{OFFICE}.css", headers={"If-None-Match": first.headers["ETag"]}
    )
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize(
    "path", ["/theme/oslo.css", f"/theme/{OFFICE}/logo.png", "/theme/x/logo.svg"]
)
def test_what_is_not_there_is_said_so(dressed: Server, path: str) -> None:
    assert dressed.api("kiosk").request("GET", path).code == "unknown_path"


def test_an_office_without_a_look_has_an_empty_sheet(office: Server) -> None:
    sheet = office.api("kiosk").request("GET", f"/theme/{OFFICE}.css")
    assert (sheet.status, sheet.body) == (200, b"")
