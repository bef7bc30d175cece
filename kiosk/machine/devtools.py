"""Chromium's DevTools protocol over a pair of pipes: JSON, each message ended by a zero byte.

A pipe rather than a port: nobody else on the computer can use it, and its end tells at once that
Chromium is gone.
"""

from __future__ import annotations

import json
import os
import select
import time
from collections.abc import Callable, Mapping
from typing import Any

CHUNK = 65536

Json = dict[str, Any]


class Gone(Exception):
    """Chromium has closed its end: it has crashed, was killed, or has ended."""


class Crashed(Exception):
    """The process that draws the page has died; Chromium itself lives."""


class Unanswered(Exception):
    """No answer in time."""


class Refused(Exception):
    """The command could not be done, such as a look at a page that is just being left."""


class Stopped(Exception):
    """The system wants us to end."""


class DevTools:
    """One line to one Chromium. `wake` becomes readable when this program is to end."""

    def __init__(self, reading: int, writing: int, wake: int) -> None:
        self._reading, self._writing, self._wake = reading, writing, wake
        self._begun = b""
        self._last = 0
        self._answers: dict[int, Json] = {}
        self.on_event: Callable[[str, Json], None] = lambda _method, _facts: None
        """Told of every event, while this program waits for anything."""

    def send(self, method: str, facts: Mapping[str, Any] | None = None, session: str = "") -> int:
        """Send a command without waiting; its number."""
        self._last += 1
        message: Json = {"id": self._last, "method": method, "params": dict(facts or {})}
        if session:
            message["sessionId"] = session
        try:
            os.write(self._writing, json.dumps(message).encode() + b"\0")
        except OSError as closed:
            raise Gone from closed
        return self._last

    def call(
        self,
        method: str,
        facts: Mapping[str, Any] | None = None,
        session: str = "",
        *,
        seconds: float,
    ) -> Json:
        """Send a command and wait for its answer."""
        number = self.send(method, facts, session)
        until = time.monotonic() + seconds
        while number not in self._answers:
            if not self._receive(until):
                raise Unanswered(method)
        answer = self._answers.pop(number)
        # Of commands that were sent without waiting nobody asks.
        self._answers.clear()
        if "error" in answer:
            raise Refused(str(answer["error"].get("message", method)))
        result: Json = answer["result"]
        return result

    def rest(self, seconds: float) -> None:
        """Let time pass; what Chromium tells meanwhile is heard."""
        until = time.monotonic() + seconds
        while self._receive(until):
            pass

    def _receive(self, until: float) -> bool:
        """Whether something came before `until`."""
        left = max(0.0, until - time.monotonic())
        ready, _, _ = select.select([self._reading, self._wake], [], [], left)
        if self._wake in ready:
            raise Stopped
        if not ready:
            return False
        came = os.read(self._reading, CHUNK)
        if not came:
            raise Gone
        *whole, self._begun = (self._begun + came).split(b"\0")
        for message in whole:
            self._take(json.loads(message))
        return True

    def _take(self, message: Json) -> None:
        if "id" in message:
            self._answers[message["id"]] = message
        else:
            self.on_event(message["method"], message.get("params", {}))
