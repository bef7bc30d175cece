"""The page on the screen, by DevTools: signed in, kept the only one, and looked at."""

from __future__ import annotations

import base64
import json
import os
import signal
import urllib.request
from contextlib import suppress
from importlib.resources import files

import structlog

from kiosk.machine.devtools import Crashed, DevTools, Json, Refused, Unanswered
from kiosk.machine.judge import LOAD_SECONDS, Sight
from kiosk.machine.settings import Settings

ATTACH_SECONDS = 20.0
COMMAND_SECONDS = 5.0
PROBE_SECONDS = 1.0
CRASH_SECONDS = 1.0
WAITING = files("kiosk.machine").joinpath("waiting.html").read_bytes()
WAITING_PAGE = "data:text/html;base64," + base64.b64encode(WAITING).decode()

# Kept where the page itself keeps what is typed in: it then stands in no address and no history.
SIGN_IN = """if (location.origin === {origin}) {{
  try {{ localStorage.setItem({key}, {token}); }} catch {{}}
}}"""

LOOK = """(() => {
  const app = document.getElementById('app');
  return {
    here: location.origin + location.pathname,
    ready: document.readyState === 'complete',
    waiting: !!document.querySelector('[data-waiting]'),
    page: !!app,
    drawn: !!app && app.childElementCount > 0,
    asking: !!document.querySelector('#app input[type=password]'),
  };
})()"""

log = structlog.get_logger("mottak.kiosk")


class Page:
    """The one page of one Chromium."""

    def __init__(self, devtools: DevTools, settings: Settings) -> None:
        self._devtools, self._settings = devtools, settings
        self._session = self._target = ""
        self._crashed = self._settled = False
        self.asks_for_token = False

    def open(self) -> None:
        """Take hold of the page and load what it is for."""
        devtools = self._devtools
        devtools.on_event = self._heard
        self._target = self._first_page()
        facts = {"targetId": self._target, "flatten": True}
        attached = devtools.call("Target.attachToTarget", facts, seconds=ATTACH_SECONDS)
        self._session = str(attached["sessionId"])
        for method in ("Inspector.enable", "Page.enable"):
            self._do(method)
        self._do("Page.setInterceptFileChooserDialog", enabled=True)
        devtools.call("Browser.setDownloadBehavior", {"behavior": "deny"}, seconds=COMMAND_SECONDS)
        for allowed in ("camera", "screen-wake-lock"):
            self._allow(allowed)
        if self._settings.token:
            self._do("Page.addScriptToEvaluateOnNewDocument", source=_sign_in(self._settings))
        devtools.call("Target.setDiscoverTargets", {"discover": True}, seconds=COMMAND_SECONDS)
        self.load()

    def load(self) -> None:
        """Load the page anew, from wherever it is. No answer is waited for: it may be long."""
        self._crashed = self._settled = False
        self._devtools.send("Page.navigate", {"url": self._settings.address}, self._session)

    def revive(self) -> None:
        """End the process that draws the page and hears nothing; load the page in another."""
        told = self._devtools.call("SystemInfo.getProcessInfo", seconds=CRASH_SECONDS)
        for process in told["processInfo"]:
            if process["type"] == "renderer":
                with suppress(ProcessLookupError):
                    os.kill(process["id"], signal.SIGKILL)
        with suppress(Crashed):
            self._devtools.rest(CRASH_SECONDS)
        self.load()

    def show_waiting(self) -> None:
        """Show our own page, that says where to go meanwhile."""
        self._devtools.send("Page.navigate", {"url": WAITING_PAGE}, self._session)

    def look(self) -> Sight:
        """How the page is; waits for its answer no longer than a frozen page is allowed to."""
        if self._crashed:
            return Sight.CRASHED
        wanted = {"expression": LOOK, "returnByValue": True}
        patience = self._settings.freeze_after
        # A slow computer may be busy for a while with a page that it is just putting together.
        seconds = patience if self._settled else max(patience, LOAD_SECONDS)
        try:
            answer = self._devtools.call("Runtime.evaluate", wanted, self._session, seconds=seconds)
        except Crashed:
            return Sight.CRASHED
        except Unanswered:
            return Sight.FROZEN
        except Refused:
            return Sight.LOADING
        return self._sight(answer.get("result", {}).get("value"))

    def _sight(self, seen: Json | None) -> Sight:
        if not seen:
            return Sight.LOADING
        self.asks_for_token = seen["asking"]
        if seen["waiting"]:
            return Sight.WAITING
        if not seen["ready"]:
            return Sight.LOADING
        if not seen["page"]:
            return Sight.UNSERVED
        if seen["here"] != self._settings.address.partition("?")[0]:
            return Sight.ELSEWHERE
        self._settled = self._settled or seen["drawn"]
        return Sight.WELL if seen["drawn"] else Sight.BLANK

    def _do(self, method: str, **facts: object) -> None:
        self._devtools.call(method, facts, self._session, seconds=COMMAND_SECONDS)

    def _allow(self, name: str) -> None:
        permission = {"name": name}
        facts = {"permission": permission, "setting": "granted", "origin": self._settings.url}
        try:
            self._devtools.call("Browser.setPermission", facts, seconds=COMMAND_SECONDS)
        except Refused:
            log.info("not allowed by this Chromium", permission=name)

    def _first_page(self) -> str:
        """The window that Chromium has opened; it may take a moment."""
        while True:
            told = self._devtools.call("Target.getTargets", seconds=ATTACH_SECONDS)
            pages = [one["targetId"] for one in told["targetInfos"] if one["type"] == "page"]
            if pages:
                return str(pages[0])
            self._devtools.rest(0.1)

    def _heard(self, method: str, facts: Json) -> None:
        if method == "Inspector.targetCrashed":
            self._crashed = True
            raise Crashed
        if method == "Page.javascriptDialogOpening":
            self._devtools.send("Page.handleJavaScriptDialog", {"accept": False}, self._session)
        if method == "Target.targetCreated":
            self._keep_alone(facts["targetInfo"])

    def _keep_alone(self, target: Json) -> None:
        """Nothing else is opened on this screen."""
        if target["type"] == "page" and target["targetId"] != self._target:
            self._devtools.send("Target.closeTarget", {"targetId": target["targetId"]})


def _sign_in(settings: Settings) -> str:
    return SIGN_IN.format(
        origin=json.dumps(settings.url),
        key=json.dumps(f"mottak.token.{settings.page}"),
        token=json.dumps(settings.token),
    )


def answers(settings: Settings) -> bool:
    """Whether the server is there."""
    try:
        address = f"{settings.url}/healthz"
        with urllib.request.urlopen(address, timeout=PROBE_SECONDS) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False
