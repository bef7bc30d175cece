"""The test page: what a printer has to be able to do, on one slip to be looked at."""

from __future__ import annotations

from datetime import datetime

from printers.device_settings import DeviceSettings
from printers.job import Job
from printers.layout import shipped
from printers.paper import DOTS_PER_MM


def testpage(device: DeviceSettings, now: datetime) -> Job:
    """Compose the page for one printer; it holds all scripts, millimetres and codes."""
    facts = {
        "device": f"{device.kind} {device.address}".strip(),
        "paper": f"{device.width_dots} dots = {device.width_dots // DOTS_PER_MM} mm",
        "date": f"{now:%d.%m.%Y %H:%M}",
    }
    return shipped().compose("test", f"test-{now:%Y%m%d%H%M%S}", "nb", facts, _wordless)


def _wordless(language: str, message: str, **facts: str) -> str:
    """The page takes no words from the catalogues, which are the server's; it shows their ids."""
    return message
