"""Prints one job after the other on one printer, and says honestly what became of each."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic

import structlog
from PIL import Image

from printers.age import Ages
from printers.devices.base import Device, Interrupted, NotReady, Session, Slip, Status
from printers.job import Job
from printers.reasons import Said
from printers.spool import Entry, Spool, State

STATUS_EVERY, TROUBLE_EVERY, RETRY_EVERY = 30.0, 5.0, 1.0
"""Seconds: between two looks at an idle printer, at one in trouble, and between two attempts."""
_log = structlog.get_logger("printers.worker")


@dataclass(frozen=True, slots=True)
class Tell:
    """Where the worker's news go."""

    outcome: Callable[[Entry], None]
    status: Callable[[dict[str, str]], None]


class Worker(Thread):
    """Takes jobs from `inbox`; None only wakes it. After `stop` it finishes the job in hand.

    `patience`: seconds for which a printer that is not ready is tried again before a job fails.
    They count from when it was last ready, so that the jobs behind do not wait each in its turn.
    Whatever ends the thread sets `stop`: an agent that cannot print must not go on taking jobs.
    """

    def __init__(
        self,
        device: Device,
        draw: Callable[[Job], Image.Image],
        spool: Spool,
        inbox: SimpleQueue[Job | None],
        tell: Tell,
        stop: Event,
        patience: float,
        ages: Ages,
    ) -> None:
        super().__init__(name="printer")
        self._device = device
        self._draw = draw
        self._spool = spool
        self._inbox = inbox
        self._tell = tell
        self._stopped = stop
        self._patience = patience
        self._ages = ages
        self._status = Status()
        self._down_since: float | None = None
        self.broken = True
        """Whether the thread came to an end that nobody asked for."""

    def run(self) -> None:
        try:
            self._serve()
            self.broken = False
        finally:
            self._stopped.set()

    def _serve(self) -> None:
        next_look = monotonic()
        while not self._stopped.is_set():
            if monotonic() >= next_look:
                self._look()
                self._tell.status(self._status.to_json())
                every = TROUBLE_EVERY if self._status.obstacle else STATUS_EVERY
                next_look = monotonic() + every
            try:
                job = self._inbox.get(timeout=max(next_look - monotonic(), 0))
            except Empty:
                continue
            if job is not None and not self._stopped.is_set():
                self._handle(job)

    def _look(self) -> None:
        """Ask the printer how it is."""
        self._note(self._device.status())

    def _note(self, status: Status) -> None:
        """Tell at once what has changed."""
        if status != self._status:
            self._status = status
            _log.info("status", **status.to_json())
            self._tell.status(status.to_json())

    def _handle(self, job: Job) -> None:
        started = monotonic()
        entry = self._spool.find(job.id)
        if entry is not None and self._ages.too_old(job.at, entry.at):
            self._end(job, "failed", "too_old")
            return
        try:
            slip = Slip(job, self._draw(job))
        except (ValueError, OSError, ArithmeticError) as error:
            # Also what a font or a picture library may say: a job that nobody can draw must not
            # end the agent, or it would meet the job again after every start.
            _log.error("cannot_draw", id=job.id, why=type(error).__name__)
            self._end(job, "failed", "cannot_draw", permanent=True)
            return
        try:
            session = self._ready()
        except NotReady as why:
            self._end(job, "failed", why.reason)
            return
        if session is not None:
            with closing(session):
                status = self._print(session, slip)
            # Only now: many printers take one line at a time, and would be silent on a second.
            self._note(status or self._device.status())
            _log.info("done", id=job.id, ms=round((monotonic() - started) * 1000))

    def _ready(self) -> Session | None:
        """Wait for the printer; None when the agent is to stop: the job then stays for later."""
        while True:
            try:
                session = self._device.open()
            except NotReady as why:
                self._bear(why)
            else:
                self._down_since = None
                return session
            if self._stopped.wait(RETRY_EVERY):
                return None

    def _bear(self, why: NotReady) -> None:
        _log.info("not_ready", reason=why.reason)
        self._look()
        if self._down_since is None:
            self._down_since = monotonic()
        if monotonic() - self._down_since >= self._patience:
            raise why

    def _print(self, session: Session, slip: Slip) -> Status | None:
        """How the printer is afterwards, where it has said so."""
        try:
            self._spool.move(slip.job.id, "printing")
        except OSError:
            # Without the note on the disk a crash now would print it twice.
            _log.exception("spool_failed", id=slip.job.id)
            self._end(slip.job, "failed", "spool")
            return None
        try:
            status = session.print(slip)
        except Interrupted as why:
            self._end(slip.job, "unknown", why.reason)
            return None
        self._end(slip.job, "printed")
        return status

    def _end(self, job: Job, state: State, reason: Said = "", permanent: bool = False) -> None:
        _log.info(state, id=job.id, reason=reason)
        try:
            self._spool.move(job.id, state, reason, permanent)
        except OSError:
            _log.exception("spool_failed", id=job.id)
        if entry := self._spool.find(job.id):
            self._tell.outcome(entry)
