"""Make the icons of installed pages from server/static/shared/icon.svg: `./run icons`.

A device cuts a "maskable" icon to its own shape, so that one fills its square and keeps the drawing
within the circle that is never cut (80 % of the side).
"""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

SHARED = Path(__file__).resolve().parent.parent / "server/static/shared"
ICONS = SHARED / "icons"
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu"]
CORNERS, DRAWING = 'rx="7"', "<path "
WITHIN = '<path transform="translate(16 16) scale(0.72) translate(-16 -16)" '
SIZES = {"192": (192, False), "512": (512, False), "maskable-512": (512, True), "180": (180, True)}


def drawn(maskable: bool) -> str:
    """The icon as SVG."""
    svg = (SHARED / "icon.svg").read_text("utf-8")
    assert CORNERS in svg and svg.count(DRAWING) == 1, "icon.svg is drawn in another way now"
    return svg.replace(CORNERS, "").replace(DRAWING, WITHIN) if maskable else svg


def main() -> None:
    """Write one PNG a size."""
    ICONS.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        program = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        for name, (size, maskable) in SIZES.items():
            page = browser.new_page(viewport={"width": size, "height": size})
            page.set_content(f"<style>*{{margin:0;display:block}}</style>{drawn(maskable)}")
            page.screenshot(path=ICONS / f"{name}.png", omit_background=True)
        browser.close()


if __name__ == "__main__":
    main()
