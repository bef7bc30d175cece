"""What screens keep for a start without the server: exactly what they load, and nothing else."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest

from server.web.shell import PAGES
from tests.running import Server
from tests.talking import ask


@pytest.mark.parametrize("page", PAGES)
def test_every_file_is_there_and_has_its_hash(office: Server, page: str) -> None:
    told = ask(office.url, "GET", f"/{page}/shell.json").json
    assert told["page"] == page and re.fullmatch(r"[0-9a-f]{10}", told["version"])
    assert f"/{page}/" in told["files"]
    assert {name[-6:] for name in told["files"]} >= {"nb.ftl", "nn.ftl", "en.ftl"}
    for address, integrity in told["files"].items():
        got = ask(office.url, "GET", address)
        assert got.status == 200, address
        digest = base64.b64encode(hashlib.sha256(got.body).digest()).decode()
        assert integrity == f"sha256-{digest}", address


@pytest.mark.parametrize("page", PAGES)
def test_no_answer_of_the_interface_is_kept(office: Server, page: str) -> None:
    files = ask(office.url, "GET", f"/{page}/shell.json").json["files"]
    kept = ("/static/", "/kiosk/", "/display/", "/survey/", "/guide/", "/staff/", "/locales/")
    assert [address for address in files if not address.startswith(kept)] == []
    assert [address for address in files if "/api/" in address or "?" in address] == []


@pytest.mark.parametrize("page", PAGES)
def test_the_worker_is_asked_for_anew_and_names_the_version(office: Server, page: str) -> None:
    got = ask(office.url, "GET", f"/{page}/sw.js")
    version = ask(office.url, "GET", f"/{page}/shell.json").json["version"]
    assert got.headers["Content-Type"].startswith("text/javascript")
    assert got.headers["Cache-Control"] == "no-cache"
    assert f'"{version}"'.encode() in got.body.partition(b"\n")[0]


@pytest.mark.parametrize("page", ["desk", "office", "nothing"])
def test_other_pages_have_none(office: Server, page: str) -> None:
    assert ask(office.url, "GET", f"/{page}/sw.js").status == 404
    assert ask(office.url, "GET", f"/{page}/shell.json").status == 404


def test_a_page_may_use_its_camera_and_its_own_workers_only(office: Server) -> None:
    got = ask(office.url, "GET", "/kiosk/")
    assert "worker-src 'self' blob:" in got.headers["Content-Security-Policy"]
    assert got.headers["Permissions-Policy"].startswith("camera=(self), microphone=()")
