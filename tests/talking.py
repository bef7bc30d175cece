"""How tests talk to a real server: plain HTTP, and Socket.IO spoken frame by frame.

The frames are written by hand so that order is kept, and so that nonsense can be sent as well.
"""

import http.client
import json
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import websocket

SECONDS = 8.0
Json = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Json:
        """The body as JSON."""
        told = json.loads(self.body)
        assert isinstance(told, dict)
        return told

    @property
    def code(self) -> str | None:
        """The code of a problem; None for anything else."""
        kind = self.headers.get("Content-Type", "")
        return str(self.json["code"]) if kind == "application/problem+json" else None


def ask(
    url: str,
    method: str,
    path: str,
    body: object = None,
    headers: Mapping[str, str] | None = None,
    timeout: float = 30,
) -> Answer:
    """One request on a connection of its own. `body`: bytes as they are, other values as JSON."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=timeout)
    sent = body if isinstance(body, bytes | None) else json.dumps(body).encode()
    typed = {"Content-Type": "application/json"} if sent is not None else {}
    try:
        connection.request(method, path, sent, {**typed, **(headers or {})})
        answer = connection.getresponse()
        return Answer(answer.status, dict(answer.getheaders()), answer.read())
    finally:
        connection.close()


class Api:
    """The HTTP interface for one token. A path without leading `/` is inside the office."""

    def __init__(self, url: str, token: str | None, office: str) -> None:
        self.url, self.token, self.office = url, token, office

    def request(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        key: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Any request; a key only when one is given."""
        whole = path if path.startswith("/") else f"/api/v1/offices/{self.office}/{path}"
        signed = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        keyed = {"Idempotency-Key": key} if key is not None else {}
        return ask(self.url, method, whole, body, {**signed, **keyed, **(headers or {})})

    def get(self, path: str) -> Json:
        """The JSON of a GET that is answered 200."""
        answer = self.request("GET", path)
        assert answer.status == 200, (path, answer)
        return answer.json

    def post(self, path: str, body: object = None) -> Answer:
        """A POST under a key of its own."""
        return self.request("POST", path, body, key=uuid.uuid4().hex)

    def did(self, path: str, body: object = None) -> Json:
        """The JSON of a POST that is answered 200."""
        answer = self.post(path, body)
        assert answer.status == 200, (path, answer)
        return answer.json

    def arrive(self, **body: object) -> Json:
        """Somebody came; the verdict."""
        return self.did("arrivals", body)


class Refused(Exception):
    """The server did not let the socket in; the message is its code."""


class Screen:
    """One namespace of a websocket. `snapshots` and `events` are what came, in order."""

    def __init__(self, url: str, namespace: str, auth: object = None) -> None:
        self.namespace = namespace
        self.snapshots: list[Json] = []
        self.events: list[Json] = []
        self.others: list[tuple[Any, ...]] = []
        address = f"{url.replace('http', 'ws', 1)}/socket.io/?EIO=4&transport=websocket"
        self.socket = websocket.create_connection(address, timeout=SECONDS)
        self._next(lambda frame: frame.startswith("0"))
        self.send_frame(f"40{namespace}," + ("" if auth is None else json.dumps(auth)))
        self._next(lambda frame: frame.startswith(f"40{namespace},"))
        self.hear(lambda: bool(self.snapshots))

    @property
    def snapshot(self) -> Json:
        """The newest."""
        return self.snapshots[-1]

    def send_frame(self, frame: str | bytes) -> None:
        """Any frame at all."""
        binary = isinstance(frame, bytes)
        opcode = websocket.ABNF.OPCODE_BINARY if binary else websocket.ABNF.OPCODE_TEXT
        self.socket.send(frame, opcode)

    def emit(self, event: str, *payload: object) -> None:
        """An event with its payload."""
        self.send_frame(f"42{self.namespace}," + json.dumps([event, *payload]))

    def hear(self, enough: Callable[[], bool], seconds: float = SECONDS) -> None:
        """Listen until it is enough. Raises AssertionError with what came instead."""
        until = time.monotonic() + seconds
        while not enough():
            left = until - time.monotonic()
            frame = self._receive(left) if left > 0 else None
            assert frame is not None, (self.namespace, self.snapshots[-1:], self.events[-5:])
            self._take(frame)

    def listen(self, seconds: float) -> None:
        """Listen for this long, whatever comes."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            frame = self._receive(left)
            if frame is not None:
                self._take(frame)

    def hear_type(self, type_: str, seconds: float = SECONDS) -> Json:
        """The next event of a type that has not been looked at; those before it are dropped."""
        found: list[Json] = []

        def came() -> bool:
            while self.events:
                event = self.events.pop(0)
                if event["type"] == type_:
                    found.append(event)
                    return True
            return False

        self.hear(came, seconds)
        return found[0]

    def resync(self, seconds: float = SECONDS) -> Json:
        """Ask for a new snapshot, as after a gap."""
        before = len(self.snapshots)
        self.emit("resync")
        self.hear(lambda: len(self.snapshots) > before, seconds)
        return self.snapshot

    def close(self) -> None:
        """Leave."""
        if self.socket.connected:
            self.socket.close()

    def _receive(self, seconds: float) -> str | bytes | None:
        """A frame, or None when none comes in time. ConnectionError: the line is gone."""
        self.socket.settimeout(seconds)
        try:
            return self.socket.recv()
        except websocket.WebSocketTimeoutException:
            return None
        except websocket.WebSocketConnectionClosedException as gone:
            raise ConnectionError(str(gone)) from gone

    def _next(self, wanted: Callable[[str], bool]) -> None:
        while True:
            frame = self._receive(SECONDS)
            assert isinstance(frame, str), f"{self.namespace}: no answer"
            self._take(frame)
            if wanted(frame):
                return

    def _take(self, frame: str | bytes) -> None:
        if frame == "2":
            self.send_frame("3")
        elif isinstance(frame, str) and frame.startswith("44"):
            self.close()
            told = json.loads(frame.partition(",")[2])
            raise Refused(told["message"] if isinstance(told, dict) else told)
        elif isinstance(frame, str) and frame.startswith("41"):
            self.others.append(("41",))
        elif isinstance(frame, str) and frame.startswith("42"):
            name, *payload = json.loads(frame.partition(",")[2])
            kinds = {"snapshot": self.snapshots, "event": self.events}
            if name in kinds:
                kinds[name].append(payload[0])
            else:
                self.others.append((name, *payload))
