"""The kiosk's camera, with Chromium's own pretended one that sees a picture of ours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import qrcode
from PIL import Image
from playwright.sync_api import Browser, expect
from qrcode.image.pil import PilImage

from tests.browser.machine import Machine
from tests.running import Server, running

CODE = "K7M4QX"
FRAMES = 20
CAMERA = ("--use-fake-device-for-media-stream",)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """An office whose kiosks may use their cameras."""
    folder = tmp_path_factory.mktemp("office")
    with running(folder, server="\n[kiosk]\ncamera = true\n") as one:
        yield one


def film(folder: Path, words: str | None) -> Path:
    """What the camera sees: somebody holds up a code, or there is nobody."""
    frame = Image.new("RGB", (640, 480), "#8a8f94")
    if words:
        code = (
            qrcode.make(words, border=4, image_factory=PilImage).convert("RGB").resize((260, 260))
        )
        frame.paste(code, (190, 110))
    still = folder / "frame.jpg"
    frame.save(still, quality=92)
    path = folder / "seen.mjpeg"
    path.write_bytes(still.read_bytes() * FRAMES)
    return path


def health(server: Server) -> dict[str, Any]:
    """What the kiosk says of itself."""
    devices = server.api("manager").get("devices")["devices"]
    told: dict[str, Any] = next(one for one in devices if one["kind"] == "kiosk")["health"]
    return told


def test_a_code_that_is_held_before_the_camera_checks_in(
    server: Server, chromium: Browser, tmp_path: Path
) -> None:
    start = datetime.now(UTC) + timedelta(minutes=5)
    body = {"start": start.isoformat(), "minutes": 30, "service": "arbeid", "code": CODE}
    assert server.api("calendar").request("PUT", "appointments/ref-1", body).status == 200
    seen = film(tmp_path, f"https://kalender.example/time/{CODE}")
    flags = (*CAMERA, f"--use-file-for-fake-video-capture={seen}")
    kiosk = Machine(tmp_path, server.url, server.token("kiosk"), chromium, flags=flags)
    try:
        kiosk.start()
        kiosk.shows("result-admitted")
        [ticket] = server.api("guide").get("line")["tickets"]
        assert ticket["appointment"] == "ref-1"
    finally:
        kiosk.end()


def test_the_codes_screen_shows_what_the_camera_sees(
    server: Server, chromium: Browser, tmp_path: Path
) -> None:
    flags = (*CAMERA, f"--use-file-for-fake-video-capture={film(tmp_path, None)}")
    kiosk = Machine(tmp_path, server.url, server.token("kiosk"), chromium, flags=flags)
    try:
        kiosk.start()
        page = kiosk.shows("start")
        expect(page.locator("video")).to_have_count(0)
        page.locator('[data-action="yes"]').click()
        expect(page.locator("[data-camera]")).to_contain_text("Hold koden foran kameraet")
        shown = page.locator("[data-camera] video")
        expect(shown).to_be_visible()
        assert shown.evaluate("video => video.videoWidth") == 640
    finally:
        kiosk.end()


def test_without_a_camera_nothing_is_shown_and_the_manager_is_told(
    server: Server, chromium: Browser, tmp_path: Path
) -> None:
    kiosk = Machine(tmp_path, server.url, server.token("kiosk"), chromium)
    try:
        kiosk.start()
        page = kiosk.shows("start")
        page.locator('[data-action="yes"]').click()
        expect(page.locator(".k-cells")).to_be_visible()
        expect(page.locator("[data-camera]")).to_have_count(0)
        page.wait_for_timeout(16_000)
        assert health(server)["camera"] == "none"
    finally:
        kiosk.end()
