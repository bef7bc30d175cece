"""Make the pictures of the screens in docs/pictures/ from a running demo.

Start a demo that nobody has used yet, and then this, from the root of the repository:

    ./run demo --fresh --no-browser
    .venv/bin/python tools/pictures.py

People come in and are called as on any day; the screens themselves are worked by hand, by taps
and keys. The QR codes in the pictures lead to the demo's own address, which ends with it.
"""

from __future__ import annotations

import argparse
import json
import uuid
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
]  # fmt: skip
SIZES = {
    "kiosk": (1080, 1920), "guide": (1280, 800), "desk": (1440, 900), "display": (1920, 1080),
    "office": (1440, 1000), "phone": (390, 844), "paper": (1240, 640),
}  # fmt: skip
LARGEST = (1280, 1000)
COLOURS = 224
"""Of a picture: few enough for a small file, and the screens have no more to lose."""
OVERVIEW = {"kiosk": (24, 24, 518), "display": (566, 24, 756), "guide": (566, 473, 756)}
"""Left, top and width of each part."""
GAP = 24
BUSY = ("2", "3", "5", "8")
HELPED = (("4", "solved"), ("6", "prepared"), ("7", "booked"), ("10", "solved"))
EXCEPTIONS = ("health", "no_channel", "deadline")
SENT = "arbeid/phone arbeid/self_service sosialhjelp/phone arbeid/phone aap/phone bolig/booking"


class Demo:
    """The demo's HTTP interface, as any of its roles."""

    def __init__(self, file: Path) -> None:
        self.facts: dict[str, Any] = json.loads(file.read_text("utf-8"))

    def ask(self, role: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """GET, or POST a body, within the office. Raises HTTPError when it is refused."""
        request = Request(
            f"{self.facts['url']}/api/v1/offices/{self.facts['office']}/{path}",
            json.dumps(body).encode() if body is not None else None,
            {
                "Authorization": f"Bearer {self.facts['tokens'][role]}",
                "Content-Type": "application/json",
                "Idempotency-Key": uuid.uuid4().hex,
            },
        )
        with urlopen(request, timeout=10) as answer:
            told: dict[str, Any] = json.loads(answer.read())
            return told

    def expected(self) -> list[dict[str, Any]]:
        """The appointments of those who may come just now."""
        now = datetime.fromisoformat(self.ask("guide", "line")["at"])
        opens, ends = now - timedelta(minutes=12), now + timedelta(minutes=28)
        return [
            one for one in self.facts["appointments"]
            if one["in_person"] and one["status"] == "confirmed"
            and opens < datetime.fromisoformat(one["start"]) < ends
        ]  # fmt: skip


class Studio:
    """Opens screens and keeps pictures of them."""

    def __init__(self, browser: Browser, facts: dict[str, Any], into: Path) -> None:
        self.browser, self.links, self.into = browser, facts["links"], into
        self.zone = facts["zone"]

    def open(self, screen: str, url: str = "") -> Page:
        """A screen in its own size, live and with all of its letters."""
        width, height = SIZES[screen]
        page = self.browser.new_page(
            viewport={"width": width, "height": height}, locale="nb-NO",
            timezone_id=self.zone, reduced_motion="reduce",
        )  # fmt: skip
        page.goto(url or self.links[screen])
        page.wait_for_load_state("networkidle")
        return page

    def keep(self, page: Page, name: str) -> None:
        """Keep how it looks now."""
        page.evaluate("document.fonts.ready")
        page.wait_for_timeout(700)
        picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
        picture.thumbnail(LARGEST, Image.Resampling.LANCZOS)
        self.write(picture, name)

    def write(self, picture: Image.Image, name: str) -> None:
        """A small file."""
        small = picture.quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(self.into / f"{name}.png", optimize=True)


def fill_the_room(demo: Demo) -> dict[str, Any]:
    """A morning's work behind us; the appointment that is left over comes by the kiosk."""
    *others, last = demo.expected()
    arrivals = [{"by": "appointment", "external_id": one["external_id"]} for one in others]
    arrivals += [{"by": "guide", "service": "arbeid", "reason": why} for why in EXCEPTIONS]
    came = [demo.ask("guide", "arrivals", arrival)["ticket"]["id"] for arrival in arrivals]
    for desk, ticket in zip((*BUSY, *(desk for desk, _ in HELPED)), came, strict=False):
        demo.ask("adviser", f"tickets/{ticket}/call", {"desk": desk})
        demo.ask("adviser", f"tickets/{ticket}/serve", {})
    for ticket, (_, outcome) in zip(came[len(BUSY) :], HELPED, strict=False):
        demo.ask("adviser", f"tickets/{ticket}/finish", {"outcome": outcome})
    for index, sent in enumerate(SENT.split() * 3):
        service, channel = sent.split("/")
        told = {"by": "walk_in", "service": service, "channel": channel, "print": index > 15}
        demo.ask("guide", "arrivals", told)
    demo.ask("guide", "pcs/3/take", {})
    return last


def kiosk(studio: Studio, code: str) -> str:
    """The start, the code half typed, and the number; answers the address of the ticket."""
    page = studio.open("kiosk")
    page.wait_for_selector('main[data-screen="start"]')
    studio.keep(page, "kiosk")
    page.click('[data-action="yes"]')
    for index, key in enumerate(code):
        page.click(f'[data-action="code-key"][data-key="{key}"]')
        if index == 3:
            studio.keep(page, "kiosk-code")
    shown = page.wait_for_selector(".k-qr img")
    link = str(shown.get_attribute("src") if shown else "").removesuffix("/qr.svg")
    studio.keep(page, "kiosk-result")
    page.click('[data-action="home"]')
    page.click('[data-action="no"]')
    page.click('[data-service="arbeid"]')
    page.wait_for_selector('main[data-screen="channels"]')
    studio.keep(page, "kiosk-channels")
    return link


def desk_and_display(studio: Studio, demo: Demo) -> None:
    """Two are called one after the other; one of them is being helped."""
    display, desk = studio.open("display"), studio.open("desk")
    waiting = [one for one in demo.ask("guide", "line")["tickets"] if one["state"] == "waiting"]
    demo.ask("adviser", f"tickets/{waiting[0]['id']}/call", {"desk": "9"})
    display.wait_for_timeout(9000)
    desk.keyboard.press("n")
    desk.wait_for_selector('[data-current][data-state="called"]')
    display.wait_for_selector('[data-shown][data-aloud="true"]')
    display.wait_for_timeout(1000)
    studio.keep(display, "display")
    desk.wait_for_selector('[data-action="serve"]:not([disabled])')
    desk.keyboard.press("s")
    desk.wait_for_selector('[data-current][data-state="serving"]')
    desk.wait_for_timeout(1000)
    studio.keep(desk, "desk")


def guide_and_office(studio: Studio, demo: Demo) -> None:
    """Somebody wants to talk, and somebody needs help now."""
    guide, office = studio.open("guide"), studio.open("office")
    demo.ask("kiosk", "arrivals", {"by": "guide", "reason": "talk", "print": False})
    demo.ask("kiosk", "arrivals", {"by": "acute", "print": False})
    guide.wait_for_selector('[data-kind="acute"]')
    studio.keep(guide, "guide")
    guide.click('[data-tab="sent"]')
    studio.keep(guide, "guide-sent")
    studio.keep(office, "office")


def overview(studio: Studio) -> None:
    """Kiosk, tablet and waiting room side by side."""
    parts = {}
    for name, (_, _, width) in OVERVIEW.items():
        with Image.open(studio.into / f"{name}.png") as picture:
            height = round(picture.height * width / picture.width)
            parts[name] = picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
    left, top, width = OVERVIEW["guide"]
    size = (left + width + GAP, top + parts["guide"].height + GAP)
    canvas = Image.new("RGB", size, "#dbe4ee")
    for name, (left, top, _) in OVERVIEW.items():
        canvas.paste(parts[name], (left, top))
    studio.write(canvas, "overview")


def main() -> None:
    """Work through the screens; each picture lands in the folder."""
    parser = argparse.ArgumentParser(description="Make the pictures of the screens.")
    parser.add_argument("--demo", type=Path, default=ROOT / "var" / "demo.json")
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "pictures")
    asked = parser.parse_args()
    asked.into.mkdir(parents=True, exist_ok=True)
    demo = Demo(asked.demo)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        studio = Studio(browser, demo.facts, asked.into)
        last = fill_the_room(demo)
        link = kiosk(studio, last["code"])
        studio.keep(studio.open("phone", f"{demo.facts['url']}{link}"), "phone")
        studio.keep(studio.open("paper"), "paper")
        desk_and_display(studio, demo)
        guide_and_office(studio, demo)
        browser.close()
        overview(studio)


if __name__ == "__main__":
    main()
