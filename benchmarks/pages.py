"""How soon a visitors' screen can be used on a slow machine, and what it weighs on the wire.

By DevTools as `mottak kiosk` uses it, and not by a test tool: those keep the record of the network
on, for which Chromium notes at each request where in the scripts it came from.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.figures import Row
from benchmarks.office import make
from benchmarks.processes import free_port, running, serving
from kiosk.machine.chromium import Chromium, find
from kiosk.machine.devtools import DevTools

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
SLOWER = 4
"""Chromium's own slow-down of the processor."""
SECONDS = 30.0
QUIET_SECONDS = 3.0
"""Texts of all languages come after the first picture; then nothing more does."""
GLASS = {"width": 1080, "height": 1920, "deviceScaleFactor": 1, "mobile": False}
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
        _chromium(folder / "profile") as devtools,
    ):
        rows = []
        for page, selector in READY.items():
            url = f"http://127.0.0.1:{port}/{page}/#token={office.tokens[page]}"
            ready = statistics.median(_start(devtools, url, selector) for _ in range(times))
            weight = _weigh(devtools, url)
            rows += [
                (f"{page}: ready, {SLOWER}× slower processor", f"{ready:.0f} ms", "< 1000 ms"),
                (f"{page}: over the wire", f"{weight / 1000:.0f} kB", "≤ 200 kB"),
            ]
    return rows


@contextmanager
def _chromium(profile: Path) -> Iterator[DevTools]:
    program = find(None)
    assert program, "there is no Chromium"
    never, ours = os.pipe()
    with Chromium(program, [*FLAGS, f"--user-data-dir={profile}", "about:blank"], never) as browser:
        yield browser.devtools
    os.close(never)
    os.close(ours)


def _start(devtools: DevTools, url: str, selector: str) -> float:
    """Milliseconds from the address to the first choice."""
    with _page(devtools) as session:
        _do(devtools, session, "Emulation.setCPUThrottlingRate", rate=SLOWER)
        source = f"({NOTED})({selector!r})"
        _do(devtools, session, "Page.addScriptToEvaluateOnNewDocument", source=source)
        _do(devtools, session, "Page.navigate", url=url)
        until = time.monotonic() + SECONDS
        while time.monotonic() < until:
            devtools.rest(0.25)
            said = _do(devtools, session, "Runtime.evaluate", expression="window.ready")
            if "value" in said["result"]:
                return float(said["result"]["value"])
    raise RuntimeError(f"{url.partition('#')[0]} is not ready after {SECONDS:.0f} s")


def _weigh(devtools: DevTools, url: str) -> int:
    """Bytes of all that is fetched, with its heads, packed as it was sent."""
    received: list[int] = []

    def heard(method: str, facts: dict[str, Any]) -> None:
        if method == "Network.loadingFinished":
            received.append(int(facts["encodedDataLength"]))

    with _page(devtools) as session:
        devtools.on_event = heard
        _do(devtools, session, "Network.enable")
        _do(devtools, session, "Page.navigate", url=url)
        devtools.rest(QUIET_SECONDS)
    return sum(received)


@contextmanager
def _page(devtools: DevTools) -> Iterator[str]:
    """A page of a browser that remembers nothing, on glass of a kiosk's size."""
    made = devtools.call("Target.createBrowserContext", seconds=SECONDS)
    facts = {"url": "about:blank", "browserContextId": made["browserContextId"]}
    target = devtools.call("Target.createTarget", facts, seconds=SECONDS)["targetId"]
    facts = {"targetId": target, "flatten": True}
    session = str(devtools.call("Target.attachToTarget", facts, seconds=SECONDS)["sessionId"])
    _do(devtools, session, "Page.enable")
    _do(devtools, session, "Emulation.setDeviceMetricsOverride", **GLASS)
    yield session
    devtools.call("Target.disposeBrowserContext", made, seconds=SECONDS)


def _do(devtools: DevTools, session: str, method: str, **facts: object) -> dict[str, Any]:
    return devtools.call(method, facts, session, seconds=SECONDS)
