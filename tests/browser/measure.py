"""A ruler and a light meter for any screen: what is too small, too close, too pale, cut or hidden.

`faults(page, least)` measures what stands on the page now. The script is `measure.js`, which asks
the browser for boxes, fonts and colours as they came out, not as the style sheets meant them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from playwright.sync_api import Page

SCRIPT = (Path(__file__).parent / "measure.js").read_text("utf-8")
SCRIPT = SCRIPT[SCRIPT.index("(least) =>") :]
LOOKS = (Path(__file__).parent / "looks.js").read_text("utf-8")
LOOKS = LOOKS[LOOKS.index("async (") :]
MM_PER_INCH = 25.4


@dataclass(frozen=True)
class Least:
    """The least that is allowed, in CSS pixels; contrast as a ratio to one."""

    target: float
    gap: float
    capital: float
    contrast: float


@dataclass(frozen=True)
class Glass:
    """A screen: its CSS pixels, and its diagonal as the machine's address says it."""

    width: int
    height: int
    inch: float

    @property
    def mm(self) -> float:
        """CSS pixels in a millimetre."""
        return math.hypot(self.width, self.height) / (self.inch * MM_PER_INCH)

    @property
    def kiosk(self) -> Least:
        """What everybody has to be able to hit and read, standing in front of it."""
        return Least(20 * self.mm, 3 * self.mm, 7.3 * self.mm, 7.0)


KIOSKS = {
    "32 inches, standing": Glass(1080, 1920, 32),
    "32 inches, lying": Glass(1920, 1080, 32),
    "21.5 inches, lying": Glass(1920, 1080, 21.5),
    "21.5 inches, standing": Glass(1080, 1920, 21.5),
    "27 inches, standing": Glass(1080, 1920, 27),
}


def faults(page: Page, least: Least) -> list[str]:
    """One sentence for each fault; none is as it should be."""
    found: list[str] = page.evaluate(SCRIPT, asdict(least))
    return found


Ways = Mapping[tuple[str, ...], Sequence[str]]
"""What is pressed in the kiosk's row of tools -> in which languages it is looked at."""


def faults_in(page: Page, glass: Glass, ways: Ways) -> list[str]:
    """Faults of the kiosk's screen on this glass, in all these ways and languages.

    All of them in one go, as each question to the browser takes longer than its answer.
    """
    page.set_viewport_size({"width": glass.width, "height": glass.height})
    asked = {
        "inch": str(glass.inch), "least": asdict(glass.kiosk),
        "ways": [{"tools": way, "languages": languages} for way, languages in ways.items()],
    }  # fmt: skip
    found: list[str] = page.evaluate(f"(asked) => ({LOOKS})(asked, {SCRIPT})", asked)
    return found
