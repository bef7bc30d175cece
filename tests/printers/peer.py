"""The server's side of the printer protocol: a real Socket.IO server with a ledger of jobs."""

import socket
from collections.abc import Callable
from contextlib import suppress
from random import randrange
from threading import Thread
from time import monotonic, sleep
from typing import Any

import socketio
from werkzeug.serving import BaseWSGIServer, make_server

from printers.job import Job

TOKEN = "printer-token-of-the-test"
NAMESPACE = "/printer"
ENDS = ("printed", "failed", "unknown")


def _free_port() -> int:
    """Take a port that the system gives to no outgoing connection while the server is down."""
    while True:
        port = randrange(20_000, 30_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


class Peer:
    """Keeps unfinished jobs, names them on every connection, and writes down what it hears.

    `deaf` loses the reports of ends; `token` is let in, and `tokens`, of several printers. `now`
    is the time that it says.
    """

    def __init__(self) -> None:
        self.token = TOKEN
        self.tokens: set[str] = set()
        self.now = ""
        self._of: dict[str, str] = {}
        self._rooms: dict[str, str] = {}
        self.deaf = False
        self.unfinished: dict[str, Any] = {}
        self.heard: list[tuple[str, Any]] = []
        self.connections: list[str] = []
        self.refused = 0
        self.port = _free_port()
        self._server: BaseWSGIServer | None = None

    def start(self) -> None:
        """Open the door, again at the same port when it has been open before."""
        # In the order in which they came: a thread of its own for each would mix them.
        self._sio = socketio.Server(async_mode="threading", async_handlers=False)
        self._sio.on("connect", self._connect, namespace=NAMESPACE)
        for event in ("accepted", "status", *ENDS):
            self._sio.on(event, self._hearer(event), namespace=NAMESPACE)
        app = socketio.WSGIApp(self._sio)
        self._server = self._listen(app)
        Thread(target=self._server.serve_forever, daemon=True).start()

    def _listen(self, app: Any) -> BaseWSGIServer:
        """Wait for the port: a connection of before may hold it for a moment."""
        deadline = monotonic() + 5
        while True:
            try:
                return make_server("127.0.0.1", self.port, app, threaded=True)
            except (OSError, SystemExit):
                if monotonic() > deadline:
                    raise
                sleep(0.05)

    def stop(self) -> None:
        """Drop every connection and close the door."""
        for sid in self.connections:
            self._sio.disconnect(sid, namespace=NAMESPACE)
        self.connections.clear()
        assert self._server is not None
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def send(self, job: Job | dict[str, Any], token: str = "") -> None:
        """Write a job into the ledger and name it to the printer that is connected."""
        data = job.to_json() if isinstance(job, Job) else job
        self.unfinished[data["id"]] = data
        if token:
            self._of[data["id"]] = token
        self.repeat(data)

    def repeat(self, data: dict[str, Any]) -> None:
        """Name it again, to the printer whose it is, or to all."""
        of = self._of.get(data["id"]) if self._of else None
        if of is None or of in self._rooms:
            room = self._rooms[of] if of else None
            self._sio.emit("job", data, to=room, namespace=NAMESPACE)

    def ends(self) -> list[tuple[str, str]]:
        """What was told about jobs' ends, in order, as (id, end)."""
        return [(said["id"], event) for event, said in list(self.heard) if event in ENDS]

    def said(self, event: str) -> list[Any]:
        return [said for name, said in list(self.heard) if name == event]

    def _connect(self, sid: str, _environ: Any, auth: Any) -> None:
        token = auth.get("token") if isinstance(auth, dict) else None
        if token not in {self.token, *self.tokens}:
            self.refused += 1
            raise socketio.exceptions.ConnectionRefusedError("wrong token")
        self.connections.append(sid)
        self._rooms[token] = sid
        jobs = [job for job in self.unfinished.values() if self._of.get(job["id"], token) == token]
        snapshot = {
            "seq": 1,
            "now": self.now,
            "printer": {"id": "p1", "name": "Inngang"},
            "office": {"id": "fredrikstad", "name": "NAV Fredrikstad", "zone": "Europe/Oslo"},
            "jobs": jobs,
        }
        self._sio.emit("snapshot", snapshot, to=sid, namespace=NAMESPACE)

    def _hearer(self, event: str) -> Callable[[str, Any], None]:
        def hear(_sid: str, said: Any) -> None:
            if event in ENDS and self.deaf:
                return
            self.heard.append((event, said))
            if event in ENDS:
                self.unfinished.pop(said["id"], None)

        return hear
