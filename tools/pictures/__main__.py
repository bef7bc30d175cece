"""Make the pictures of the screens in docs/pictures/ from a running demo.

Start a demo that nobody has used yet, and then this, from the root of the repository:

    ./run demo --fresh --no-browser
    .venv/bin/python -m tools.pictures

People come in and are called as on any day; the screens themselves are worked by hand, by taps
and keys. The QR codes in the pictures lead to the demo's own address, which ends with it.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from playwright.sync_api import sync_playwright
from rich.progress import Progress

from tools.pictures import kiosk, rooms
from tools.pictures.demo import Demo, fill_the_room
from tools.pictures.studio import Studio, overview

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
]  # fmt: skip


def main() -> None:
    """Work through the screens; each picture lands in the folder."""
    parser = argparse.ArgumentParser(description="Make the pictures of the screens.")
    parser.add_argument("--demo", type=Path, default=ROOT / "var" / "demo.json")
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "pictures")
    asked = parser.parse_args()
    asked.into.mkdir(parents=True, exist_ok=True)
    demo = Demo(asked.demo)
    with sync_playwright() as playwright, Progress() as progress:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        done = progress.add_task("Pictures", total=None)
        studio = Studio(browser, demo.facts, asked.into, lambda: progress.advance(done))
        _all(studio, demo)
        browser.close()
    overview(studio)


def _all(studio: Studio, demo: Demo) -> None:
    """In this order: each leaves the office as the next one wants it."""
    last = fill_the_room(demo)
    link = kiosk.booked(studio, last["code"])
    rooms.phone(studio, f"{demo.facts['url']}{link}")
    studio.keep(studio.open("paper"), "paper")
    rooms.desk_and_display(studio, demo)
    rooms.guide_and_office(studio, demo)
    kiosk.without_appointment(studio)
    kiosk.forgotten(studio)
    kiosk.people(studio)
    kiosk.looks(studio)
    kiosk.alone(studio)
    rooms.exit_(studio)
    rooms.start(studio, demo.facts["url"])


if __name__ == "__main__":
    main()
