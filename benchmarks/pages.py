"""How soon a visitors' screen can be used on a slow machine, and what it weighs on the wire."""

from __future__ import annotations

import shutil
import statistics
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.figures import Row
from benchmarks.office import make
from benchmarks.processes import free_port, running, serving

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
SLOWER = 4
"""Chromium's own slow-down of the processor."""
READY: Mapping[str, str] = {
    "kiosk": '[data-screen="start"] [data-action="yes"]',
    "display": '[data-line="live"]',
}
NOTED = """selector => {
  const look = () => document.querySelector(selector) && (window.ready ??= performance.now());
  new MutationObserver(look).observe(document, {subtree: true, childList: true, attributes: true});
}"""


def pages(folder: Path, times: int) -> list[Row]:
    """Cold starts, each in a browser that remembers nothing."""
    office, port = make(folder, 1, 0), free_port()
    with (
        running(serving(office.config, port), port, folder / "log"),
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        rows = []
        for page, selector in READY.items():
            url = f"http://127.0.0.1:{port}/{page}/#token={office.tokens[page]}"
            starts = [_start(browser, url, selector) for _ in range(times)]
            ready = statistics.median(ms for ms, _ in starts)
            rows += [
                (f"{page}: ready, {SLOWER}× slower processor", f"{ready:.0f} ms", "< 1000 ms"),
                (f"{page}: over the wire", f"{starts[-1][1] / 1000:.0f} kB", "≤ 200 kB"),
            ]
        browser.close()
    return rows


def _start(browser: Browser, url: str, selector: str) -> tuple[float, int]:
    """Milliseconds from the address to the first choice, and bytes."""
    context = browser.new_context(viewport={"width": 1080, "height": 1920})
    page = context.new_page()
    protocol = context.new_cdp_session(page)
    protocol.send("Network.enable")
    protocol.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    received: list[int] = []
    protocol.on("Network.loadingFinished", lambda told: received.append(told["encodedDataLength"]))
    page.add_init_script(f"({NOTED})({selector!r})")
    page.goto(url)
    page.wait_for_function("() => window.ready")
    ms = float(page.evaluate("() => window.ready"))
    page.wait_for_load_state("networkidle")
    context.close()
    return ms, sum(received)
