"""The test page: what a printer has to be able to do, on one slip to be looked at."""

from __future__ import annotations

import tomllib
from datetime import datetime
from importlib.resources import files

from printers.device_settings import DeviceSettings
from printers.job import Job
from printers.layout import Layouts, read_layouts
from printers.paper import DOTS_PER_MM

LAYOUT = "paper.toml"


def layouts() -> Layouts:
    """Read config/paper.toml."""
    return read_layouts(tomllib.loads((files("config") / LAYOUT).read_text("utf-8")))


def testpage(device: DeviceSettings, now: datetime) -> Job:
    """Compose the page for one printer; it holds all scripts, millimetres and codes."""
    facts = {
        "device": f"{device.kind} {device.address}".strip(),
        "paper": f"{device.width_dots} dots = {device.width_dots // DOTS_PER_MM} mm",
        "date": f"{now:%d.%m.%Y %H:%M}",
    }
    return layouts().compose("test", f"test-{now:%Y%m%d%H%M%S}", "nb", facts, _wordless)


def _wordless(language: str, message: str, **facts: str) -> str:
    """The page takes no words from the catalogues, which are the server's; it shows their ids."""
    return message
