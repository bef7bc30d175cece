"""`mottak kiosk` as a process of its own, and a look at what stands on its screen."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import psutil
from playwright.sync_api import Browser, Error, Page

from tests.services import free_port

ROOT = Path(__file__).parents[2]
SCREEN = "document.querySelector('[data-screen]')?.dataset.screen ?? null"
START_SECONDS = 30.0
BACK = 10.0
"""Seconds within which the screen has to be back, whatever happened to Chromium."""


class Machine:
    """A screen's computer. The tests look through a debugging port of their own."""

    def __init__(
        self, folder: Path, url: str, token: str, browser: Browser, *,
        page: str = "kiosk", flags: Sequence[str] = (),
    ) -> None:  # fmt: skip
        self.folder, self.token, self.browser = folder, token, browser
        self.port = free_port()
        wanted = [f"--remote-debugging-port={self.port}", "--screen-info={1080x1920}", *flags]
        self.words = [
            sys.executable, "-m", "server", "kiosk", "--url", url, "--page", page,
            "--profile", str(folder / "profile"), "--headless", "--no-sandbox",
            *(f"--flag={flag}" for flag in wanted),
        ]  # fmt: skip
        self.process: subprocess.Popen[bytes] | None = None
        self._looking: Browser | None = None

    def start(self) -> None:
        """Switch it on."""
        environment = {**os.environ, "MOTTAK_KIOSK_TOKEN": self.token}
        with (self.folder / "kiosk.log").open("ab") as log:
            self.process = subprocess.Popen(
                self.words, cwd=ROOT, env=environment, stdout=log, stderr=log
            )

    def stop(self) -> int:
        """Ask it to end; its exit status."""
        self._look_away()
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(15)

    def end(self) -> None:
        """Make sure that nothing is left running."""
        self._look_away()
        if self.process and self.process.poll() is None:
            for process in (*self.family(), psutil.Process(self.process.pid)):
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            self.process.wait(15)

    def family(self) -> list[psutil.Process]:
        """Chromium's processes."""
        assert self.process is not None
        return psutil.Process(self.process.pid).children(recursive=True)

    def chromium(self) -> psutil.Process:
        """The first of them."""
        assert self.process is not None
        return psutil.Process(self.process.pid).children()[0]

    def renderers(self) -> list[psutil.Process]:
        """Those that draw."""
        return [one for one in self.family() if "--type=renderer" in _words(one)]

    def log(self) -> list[dict[str, object]]:
        """What it has said."""
        lines = (self.folder / "kiosk.log").read_text("utf-8").splitlines()
        return [json.loads(line) for line in lines if line.startswith("{")]

    def page(self) -> Page:
        """The page on the screen, as it is now."""
        self._look_away()
        self._looking = self.browser.browser_type.connect_over_cdp(
            f"http://127.0.0.1:{self.port}", timeout=3000
        )
        return self._looking.contexts[0].pages[0]

    def shows(self, screen: str, *, within: float = START_SECONDS) -> Page:
        """The page, when it shows this screen of its own; fails when it does not in time."""
        return self._when(lambda page: page.evaluate(SCREEN) == screen, screen, within)

    def says(self, words: str) -> Page:
        """The same when these words stand on it."""
        return self._when(lambda page: words in page.content(), words, START_SECONDS)

    def _when(self, true: Callable[[Page], bool], what: str, within: float) -> Page:
        until = time.monotonic() + within
        while time.monotonic() < until:
            with suppress(Error, IndexError):
                page = self.page()
                while time.monotonic() < until:
                    if true(page):
                        return page
                    time.sleep(0.1)
            time.sleep(0.1)
        raise AssertionError(f"not {what} within {within} s: {self.log()[-6:]}")

    def _look_away(self) -> None:
        if self._looking:
            with suppress(Error):
                self._looking.close()
        self._looking = None


def _words(process: psutil.Process) -> list[str]:
    """How it was started; nothing of one that has died meanwhile."""
    try:
        return list(process.cmdline())
    except psutil.NoSuchProcess:  # of which a zombie is one
        return []
