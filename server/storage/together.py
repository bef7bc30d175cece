"""Several requests' transactions, made durable by one commit.

Most of what a small write costs is the wait for the disk. Requests that arrive while another one is
about to commit join it: each does its work behind a savepoint, and none returns before the commit
that holds it is on the disk. One that fails is undone alone. The wait itself may be `aside`, so
that whoever only reads, or has not yet come so far, goes on meanwhile.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial

from sqlite_utils import Database

from server.errors import Unavailable

ASK_AGAIN_SECONDS = 0.005
"""Between two attempts to begin while another process writes, which takes some milliseconds."""

GATHER_SECONDS = 0.001
"""How long the first one of a crowd waits for the others, who are sure to come: less than each
would wait for a commit of their own."""


def patiently(connection: sqlite3.Connection, sql: str, seconds: float) -> None:
    """Ask again while another process is in the way. Waiting in the engine would stand still with
    everything that runs in this thread (screens, looks, `/healthz`), and for some statements the
    engine does not wait at all."""
    end = time.monotonic() + seconds
    while True:
        try:
            connection.execute(sql)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(ASK_AGAIN_SECONDS)
        else:
            return


Aside = Callable[[Callable[[], object]], object]
"""Carries something out that waits for the disk, and returns when it is done."""


def here(work: Callable[[], object]) -> object:
    """For threads, which the engine lets go on while one of them waits."""
    return work()


@dataclass(slots=True)
class _Batch:
    """Transactions that are committed, or lost, together."""

    ended: threading.Event = field(default_factory=threading.Event)
    size: int = 0
    error: sqlite3.Error | None = None


class Together:
    """Write transactions on one connection, for any number of threads or greenlets."""

    def __init__(self, db: Database, busy_seconds: float, aside: Aside) -> None:
        self._db = db
        self._execute = db.conn.execute
        self._seconds = busy_seconds
        self._aside = aside
        self._lock = threading.Lock()
        self._batch: _Batch | None = None
        self._crowded = False

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, and durable when it ends. Raises the engine's error, or Unavailable
        `busy` when it cannot begin in time."""
        with self._held():
            leads = self._batch is None
            batch = self._join()
            with self._savepoint(batch, leads=leads):
                yield
            batch.size += 1
        if leads:
            self._commit(batch)
        else:
            batch.ended.wait()
        if batch.error:
            raise batch.error

    @contextmanager
    def _held(self) -> Iterator[None]:
        # At once when it can be: to wait with an end costs a timer.
        if not self._lock.acquire(blocking=False) and not self._lock.acquire(timeout=self._seconds):
            raise Unavailable("busy")
        try:
            yield
        finally:
            self._lock.release()

    def _join(self) -> _Batch:
        if self._batch is None:
            patiently(self._db.conn, "BEGIN IMMEDIATE", self._seconds)
            self._batch = _Batch()
        return self._batch

    @contextmanager
    def _savepoint(self, batch: _Batch, *, leads: bool) -> Iterator[None]:
        try:
            self._execute("SAVEPOINT request")
            yield
            self._execute("RELEASE request")
        except BaseException as error:
            self._undo(batch, leads=leads, error=error)
            raise

    def _undo(self, batch: _Batch, *, leads: bool, error: BaseException) -> None:
        """Undo one request's work; all of the batch when nobody else is in it, or when the engine
        has given the whole transaction up, as it does on a full disk."""
        with suppress(sqlite3.Error):
            self._execute("ROLLBACK TO request")
            self._execute("RELEASE request")
        if leads or not self._db.conn.in_transaction:
            with suppress(sqlite3.Error):
                self._execute("ROLLBACK")
            lost = error if isinstance(error, sqlite3.Error) else None
            self._end(batch, lost or sqlite3.OperationalError("the transaction was given up"))

    def _commit(self, batch: _Batch) -> None:
        """Let those who are ready join, then commit for all."""
        try:
            time.sleep(GATHER_SECONDS if self._crowded else 0)
        finally:
            with self._lock:
                if self._batch is batch:
                    self._end_by_commit(batch)

    def _end_by_commit(self, batch: _Batch) -> None:
        """Whatever becomes of whoever leads, the others do not wait for ever."""
        error: sqlite3.Error | None = sqlite3.OperationalError("the commit was broken off")
        try:
            error = self._committed()
        finally:
            self._end(batch, error)

    def _committed(self) -> sqlite3.Error | None:
        try:
            self._aside(partial(self._execute, "COMMIT"))
        except BaseException as error:
            with suppress(sqlite3.Error):
                self._execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                return error
            raise
        return None

    def _end(self, batch: _Batch, error: sqlite3.Error | None) -> None:
        self._batch = None
        self._crowded = batch.size > 1
        batch.error = error
        batch.ended.set()
