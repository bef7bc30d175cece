"""An office with many rooms and a screen of every kind, for what is seen in its waiting room."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from tests.browser.screens.display import Display
from tests.running import OFFICE, Server

ROOMS = 24
HD, UHD = (1920, 1080), (3840, 2160)
INCHES = 55
SCREENS = """
languages = ["nb", "nn", "en", "ar", "ti"]
{more}
[[office.display]]
devices = ["near"]
distance = 3
[[office.display]]
devices = ["far"]
distance = 10
[[office.display]]
devices = ["rooms"]
layout = "many_desks"
distance = 3
[[office.display]]
devices = ["list"]
layout = "list_only"
[[office.display]]
devices = ["upright"]
orientation = "portrait"
"""
DESK = """
[[office.desks]]
id = "r{n}"
name = "Rom {n}"
"""
SIZES = {"near": 3, "default": 5, "far": 10, "rooms": 3, "list": 5, "upright": 5}
"""Screen → metres to those who read it."""


class WaitingRoom:
    """The office, with each screen's own device. `more` are lines for its table."""

    def __init__(self, folder: Path, more: str = "") -> None:
        desks = "".join(DESK.format(n=n) for n in range(4, ROOMS + 1))
        self.server = Server(folder, office=SCREENS.format(more=more) + desks)
        self.server.token("manager")
        self.tokens = {name: self._add(name) for name in SIZES}
        self._desks = 0

    def _add(self, device: str) -> str:
        made = self.server.cli("devices", "add", "--office", OFFICE, "display", device)
        assert made.returncode == 0, made.stderr
        return made.stdout.strip().splitlines()[-1]

    def link(self, device: str) -> str:
        """Where a screen opens signed in."""
        return f"{self.server.url}/display/#token={self.tokens[device]}"

    def call(self, language: str | None = None, service: str | None = "arbeid") -> str:
        """Let somebody in and call them to the next room, which is made free first; the number."""
        body: dict[str, Any] = {"by": "guide", "reason": "health", "service": service}
        arrived = self.server.api("guide").arrive(
            **body, **({"language": language} if language else {})
        )
        self._desks = self._desks % ROOMS + 1
        desk = str(self._desks) if self._desks < 4 else f"r{self._desks}"
        self.free(desk)
        manager = self.server.api("manager")
        told = manager.post(f"tickets/{arrived['ticket']['id']}/call", {"desk": desk})
        return str(told.json["ticket"]["number"])

    def free(self, desk: str) -> None:
        """Whoever is called to or helped at this desk is done."""
        manager = self.server.api("manager")
        for ticket in manager.get("line")["tickets"]:
            if ticket["desk"] == desk and ticket["state"] in ("called", "serving"):
                manager.post(f"tickets/{ticket['id']}/no_show", {})

    def open(
        self, browser: Browser, device: str, size: tuple[int, int] = HD, **more: Any
    ) -> Display:
        """A screen on a wall, live."""
        context = browser.new_context(viewport={"width": size[0], "height": size[1]}, **more)
        page = context.new_page()
        page.goto(self.link(device))
        display = Display(page)
        display.is_live()
        return display


def mm(page: Page, inches: float = INCHES) -> float:
    """Millimetres of a CSS pixel on a screen that the page fills."""
    size = page.viewport_size
    assert size is not None
    return inches * 25.4 / math.hypot(size["width"], size["height"])
