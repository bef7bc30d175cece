"""The line to the server: takes jobs, and tells what became of them, for as long as it takes.

The spool is the truth, so a report that is lost costs nothing: on every new connection the server
names the jobs it has not seen the end of, and the link answers from the spool.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import SimpleQueue
from random import uniform
from threading import Event
from time import monotonic, sleep
from typing import Any

import engineio  # type: ignore[import-untyped]  # it brings no types
import socketio
import structlog
import websocket
from websocket import STATUS_NORMAL

from printers.age import Ages
from printers.job import Job, JobError
from printers.spool import Entry, Spool

NAMESPACE = "/printer"
FIRST_WAIT, LONGEST_WAIT = 0.5, 10.0
"""Seconds between attempts: doubled each time, and spread so that agents do not come as one."""
_PATIENCE = 5
_log = structlog.get_logger("printers.link")


class _InOrder(engineio.Client):  # type: ignore[misc]  # a base class without types
    """Handles messages one by one: each in a thread of its own, two jobs could change places."""

    def _trigger_event(self, event: str, *args: Any, **kwargs: Any) -> Any:
        return super()._trigger_event(event, *args, **{**kwargs, "run_async": False})


class _Line(websocket.WebSocket):
    """Closes at once: the reading thread gets the server's good-bye, not the one that waits."""

    def close(
        self, status: int = STATUS_NORMAL, reason: str | bytes = b"", timeout: float | None = 0
    ) -> None:
        super().close(status, reason, timeout=0)


class _Client(socketio.Client):  # type: ignore[misc]  # a base class without types
    def _engineio_client_class(self) -> type[engineio.Client]:
        return _InOrder


class Link:
    """Keeps one connection; `run` returns when `stop` is set, `report` may be called by any thread.

    New jobs go to `inbox` in the order in which the server gave them.
    """

    def __init__(
        self, url: str, token: str, spool: Spool, inbox: SimpleQueue[Job | None], ages: Ages
    ) -> None:
        self._url = url
        self._token = token
        self._spool = spool
        self._inbox = inbox
        self._ages = ages
        self._client: Any = None
        self._lost = Event()
        self._code = ""
        self._status: dict[str, str] | None = None
        self._early: list[tuple[Callable[[Any], None], Any]] = []

    def run(self, stop: Event) -> None:
        wait = FIRST_WAIT
        while not stop.is_set():
            if self._connect():
                wait = FIRST_WAIT
                self._stay(stop)
            stop.wait(uniform(wait / 2, wait))
            wait = min(wait * 2, LONGEST_WAIT)

    def close(self) -> None:
        """Say good-bye, once what was reported before has left; wait a second for that at most."""
        if self._client is None:
            return
        deadline = monotonic() + 1
        while self._client.eio.queue.unfinished_tasks and monotonic() < deadline:
            sleep(0.01)
        self._client.disconnect()

    def report(self, entry: Entry) -> None:
        """Tell the state of a job; without a connection the next snapshot asks for it."""
        match entry.state:
            case "printed":
                self._emit("printed", {"id": entry.id})
            case "failed":
                why = {"permanent": entry.permanent, "reason": entry.reason}
                self._emit("failed", {"id": entry.id, **why})
            case "unknown":
                self._emit("unknown", {"id": entry.id, "reason": entry.reason})

    def status(self, status: dict[str, str]) -> None:
        """Tell the printer's state, now and first thing on every new connection."""
        self._status = status
        self._emit("status", status)

    def _connect(self) -> bool:
        self._lost.clear()
        self._client = client = _Client(
            reconnection=False, handle_sigint=False, websocket_extra_options={"class_": _Line}
        )
        self._early.clear()
        client.on("connect", self._on_connect, namespace=NAMESPACE)
        client.on("snapshot", partial(self._hear, self._on_snapshot), namespace=NAMESPACE)
        client.on("job", partial(self._hear, self._on_job), namespace=NAMESPACE)
        client.on("disconnect", self._on_disconnect, namespace=NAMESPACE)
        client.on("connect_error", self._on_refused, namespace=NAMESPACE)
        try:
            client.connect(
                self._url,
                auth={"token": self._token, "spool": self._spool.id},
                transports=["websocket"],
                namespaces=[NAMESPACE],
                wait_timeout=_PATIENCE,
            )
        except socketio.exceptions.ConnectionError:
            # Which of the two it was, the client says in words only.
            if client.failed_namespaces:
                _log.warning("refused", code=self._code)
            else:
                _log.warning("unreachable")
            return False
        _log.info("connected")
        return True

    def _stay(self, stop: Event) -> None:
        while not stop.is_set() and not self._lost.wait(0.2):
            pass

    def _hear(self, handle: Callable[[Any], None], data: Any = None, *_more: Any) -> None:
        """Put aside what comes early: a snapshot sent while the server is still letting us in
        arrives before its word that we are in, and until then nothing can be answered.
        """
        if NAMESPACE in self._client.namespaces:
            handle(data)
        else:
            self._early.append((handle, data))

    def _on_connect(self) -> None:
        for handle, data in self._early:
            handle(data)
        self._early.clear()

    def _on_disconnect(self, *_reason: object) -> None:
        _log.warning("disconnected")
        self._lost.set()

    def _on_refused(self, told: object = None, *_more: object) -> None:
        """The server's code, such as `wrong_token`, or `another_agent` that has this token."""
        code = told.get("message") if isinstance(told, dict) else None
        self._code = code if isinstance(code, str) else ""

    def _on_snapshot(self, snapshot: Any) -> None:
        if self._status is not None:
            self._emit("status", self._status)
        told = snapshot if isinstance(snapshot, dict) else {}
        self._ages.hears(told.get("now"))
        jobs = told.get("jobs")
        for job in jobs if isinstance(jobs, list) else []:
            self._on_job(job)

    def _on_job(self, data: Any) -> None:
        try:
            job = Job.from_json(data)
        except JobError as error:
            self._refuse(data, error)
            return
        try:
            new = self._spool.accept(job)
        except OSError:
            _log.exception("spool_failed", id=job.id)
            self.report(Entry(job.id, "failed", None, "spool"))
            return
        self._emit("accepted", {"id": job.id})
        if new:
            _log.info("accepted", id=job.id, kind=job.kind)
            self._inbox.put(job)
        elif entry := self._spool.find(job.id):
            self.report(entry)

    def _refuse(self, data: Any, error: JobError) -> None:
        job_id = data.get("id") if isinstance(data, dict) else None
        _log.error("bad_job", why=str(error))
        if isinstance(job_id, str):
            self.report(Entry(job_id, "failed", None, "bad_job", permanent=True))

    def _emit(self, event: str, payload: dict[str, Any]) -> None:
        """Send what the server will ask for again if it is not there to hear it."""
        with suppress(socketio.exceptions.SocketIOError):
            if self._client is not None:
                self._client.emit(event, payload, namespace=NAMESPACE)
