"""An office with many rooms and a screen of every kind, for what is seen in its waiting room."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.running import MANY, OFFICE, ROOT, Server

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
[[office.display]]
devices = ["mute"]
chime = false
speech = false
[[office.display]]
devices = ["up"]
letters = ["A"]
[[office.display]]
devices = ["down"]
letters = ["B"]
"""
DESK = """
[[office.desks]]
id = "r{n}"
name = "Rom {n}"
"""
DISTANCES = {"near": 3, "default": 5, "far": 10, "rooms": 3, "list": 5, "upright": 5}
"""Screen → metres to those who read it."""
OTHERS = ("mute", "up", "down")


class WaitingRoom:
    """The office, with each screen's own device. `more` are lines for its table."""

    def __init__(self, folder: Path, more: str = "") -> None:
        desks = "".join(DESK.format(n=n) for n in range(4, ROOMS + 1))
        self.server = Server(folder, office=SCREENS.format(more=more) + desks)
        self.server.token("manager")
        self.tokens = self._add([*DISTANCES, *OTHERS])
        self._desks = 0

    def _add(self, devices: list[str]) -> dict[str, str]:
        """Their tokens, all made by one start of the command line, which is slow."""
        words = [
            [
                "devices",
                "add",
                "--config",
                str(self.server.config),
                "--office",
                OFFICE,
                "display",
                d,
            ]
            for d in devices
        ]
        made = subprocess.run(
            [sys.executable, "-c", MANY], input=json.dumps(words), cwd=ROOT,
            capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        return dict(zip(devices, made.stdout.split(), strict=True))

    def link(self, device: str) -> str:
        """Where a screen opens signed in."""
        return f"{self.server.url}/display/#token={self.tokens[device]}"

    def arrive(self, language: str | None = None, service: str | None = "arbeid") -> str:
        """Let somebody in without an appointment; their ticket's id."""
        body: dict[str, Any] = {"by": "guide", "reason": "health", "service": service}
        spoken = {"language": language} if language else {}
        return str(self.server.api("guide").arrive(**body, **spoken)["ticket"]["id"])

    def call(self, language: str | None = None, service: str | None = "arbeid") -> str:
        """Let somebody in and call them; the number."""
        return self.call_ticket(self.arrive(language, service))

    def call_ticket(self, ticket: str) -> str:
        """To the next room; the number."""
        self._desks = self._desks % ROOMS + 1
        desk = str(self._desks) if self._desks < 4 else f"r{self._desks}"
        told = self.server.api("manager").post(f"tickets/{ticket}/call", {"desk": desk})
        return str(told.json["ticket"]["number"])

    def clear(self) -> None:
        """Nobody is called or helped any more."""
        manager = self.server.api("manager")
        for ticket in manager.get("line")["tickets"]:
            if ticket["state"] in ("called", "serving"):
                manager.post(f"tickets/{ticket['id']}/no_show", {})


def mm(page: Page, inches: float = INCHES) -> float:
    """Millimetres of a CSS pixel on a screen that the page fills."""
    size = page.viewport_size
    assert size is not None
    return inches * 25.4 / math.hypot(size["width"], size["height"])
