"""The virtual printer's page in a real browser: the paper appears by itself, newest first."""

import json
import socket
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect
from pyzbar import pyzbar

from printers.devices import virtual
from printers.devices.base import DeviceError, NotReady, Slip
from printers.devices.gallery import Gallery
from printers.devices.virtual import VirtualPrinter
from printers.fonts import Fonts
from printers.job import Job
from printers.paper import Paper
from printers.render import render
from tests.printers.agent_process import AgentProcess
from tests.printers.jobs import URL, ticket
from tests.printers.peer import Peer
from tests.waiting import until


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context()
    page = context.new_page()
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    yield page
    context.close()
    assert troubles == []


@pytest.fixture
def gallery(tmp_path: Path) -> Iterator[Gallery]:
    gallery = Gallery(tmp_path, 0)
    yield gallery
    gallery.close()


def put(folder: Path, job: Job) -> None:
    with closing(VirtualPrinter(folder).open()) as session:
        session.print(Slip(job, render(job, Paper(384), Fonts())))


def test_paper_appears_without_reload_newest_first_and_can_be_read(
    tmp_path: Path, gallery: Gallery, page: Page
) -> None:
    page.goto(gallery.url)
    expect(page.get_by_text("Ingenting er skrevet ut ennå")).to_be_visible()
    for number in ("A001", "A002"):
        put(tmp_path, ticket(f"j-{number}", number))
    slips = page.locator("#slips img")
    expect(slips).to_have_count(2)
    expect(page.get_by_text("Ingenting er skrevet ut ennå")).to_be_hidden()
    assert "A002" in str(slips.nth(0).get_attribute("alt"))
    assert "A001" in str(slips.nth(1).get_attribute("alt"))
    expect(page.get_by_role("status")).to_have_text("Skriveren er på")
    assert page.evaluate("document.images[0].naturalWidth") == 384


def test_the_page_says_when_the_printer_is_gone_and_comes_back_by_itself(
    agent: AgentProcess, peer: Peer, page: Page
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    agent.set_device(f"gallery_port = {port}")
    agent.start()
    until(lambda: peer.connections, "the agent is connected")
    page.goto(f"http://127.0.0.1:{port}/")
    peer.send(ticket("j1", "A001"))
    expect(page.locator("#slips img")).to_have_count(1)
    agent.kill()
    expect(page.get_by_role("status")).to_contain_text("svarer ikke")
    agent.start()
    expect(page.get_by_role("status")).to_have_text("Skriveren er på", timeout=15_000)
    expect(page.locator("#slips img")).to_have_count(1)


def test_a_slip_is_the_very_picture_that_would_be_printed(tmp_path: Path) -> None:
    put(tmp_path, ticket())
    (path,) = tmp_path.glob("*.png")
    with Image.open(path) as picture:
        assert picture.tobytes() == render(ticket(), Paper(384), Fonts()).tobytes()
        assert pyzbar.decode(picture)[0].data.decode() == URL


def test_old_paper_is_thrown_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(virtual, "KEEP", 3)
    for number in range(5):
        put(tmp_path, ticket(f"j{number}"))
    assert [path.name[14:] for path in sorted(tmp_path.glob("*.png"))] == [
        "j2.png",
        "j3.png",
        "j4.png",
    ]


@pytest.mark.parametrize("path", ["/slips/../secret", "/slips/%2e%2e/secret", "/x", "/gallery.py"])
def test_only_the_page_and_its_paper_are_served(
    tmp_path: Path, gallery: Gallery, path: str
) -> None:
    (tmp_path.parent / "secret").write_text("secret")
    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(gallery.url.rstrip("/") + path)
    assert error.value.code == 404


def test_a_file_that_is_no_picture_is_passed_over(tmp_path: Path, gallery: Gallery) -> None:
    (tmp_path / "0000000000000-broken.png").write_bytes(b"nonsense")
    put(tmp_path, ticket())
    with urllib.request.urlopen(gallery.url + "slips") as answer:
        assert len(json.load(answer)["slips"]) == 1
        assert answer.headers["Content-Security-Policy"] == "default-src 'self'"


def test_a_port_that_is_taken_is_one_clear_sentence(tmp_path: Path, gallery: Gallery) -> None:
    port = int(gallery.url.rstrip("/").rpartition(":")[2])
    with pytest.raises(DeviceError, match=f"Port {port} is taken"):
        Gallery(tmp_path, port)


def test_a_folder_that_is_gone_means_that_nothing_was_printed(tmp_path: Path) -> None:
    printer = VirtualPrinter(tmp_path / "paper")
    (tmp_path / "paper").rmdir()
    assert printer.status().online == "bad"
    with pytest.raises(NotReady, match="folder_not_writable"):
        printer.open()


def test_no_script_or_style_stands_in_the_page_itself() -> None:
    folder = Path(__file__).resolve().parents[2] / "printers" / "gallery"
    page = (folder / "gallery.html").read_text()
    assert "<style" not in page and "style=" not in page and "onclick" not in page
    assert page.count("<script") == 1 and 'src="/gallery.js"' in page
