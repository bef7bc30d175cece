"""Opens screens in Chromium, each in its own size, and keeps pictures of them."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, WebSocketRoute

SIZES = {
    "kiosk": (1080, 1920), "survey": (1280, 800), "guide": (1280, 800), "desk": (1440, 900),
    "display": (1920, 1080), "office": (1440, 1000), "phone": (390, 844), "paper": (1240, 860),
    "start": (1280, 800),
}  # fmt: skip
LARGEST = (1280, 1000)
COLOURS = 224
"""Of a picture: few enough for a small file, and the screens have no more to lose."""
OVERVIEW = {"kiosk": (24, 24, 518), "display": (566, 24, 756), "guide": (566, 473, 756)}
"""Left, top and width of each part."""
GAP = 24


class Studio:
    """Opens screens and keeps pictures of them; `on_picture` is called after each."""

    def __init__(
        self, browser: Browser, facts: dict[str, Any], into: Path, on_picture: Callable[[], None]
    ) -> None:
        self.browser, self.links, self.into = browser, facts["links"], into
        self.zone, self.on_picture = facts["zone"], on_picture

    def open(
        self, screen: str, url: str = "", *, lying: bool = False, clock: bool = False,
        line: Callable[[WebSocketRoute], None] | None = None,
    ) -> Page:  # fmt: skip
        """A screen in its own size, live and with all of its letters. `clock`: its time can be
        moved; `line`: has a say over its websockets."""
        width, height = SIZES[screen]
        page = self.browser.new_page(
            viewport={"width": height, "height": width} if lying
            else {"width": width, "height": height},
            locale="nb-NO", timezone_id=self.zone, reduced_motion="reduce",
        )  # fmt: skip
        if clock:
            page.clock.install()
        if line:
            page.route_web_socket("**", line)
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
        self.on_picture()

    def write(self, picture: Image.Image, name: str) -> None:
        """A small file."""
        small = picture.quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(self.into / f"{name}.png", optimize=True)


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
