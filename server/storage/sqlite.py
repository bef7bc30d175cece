"""The store on SQLite: one file, no service to start.

Durable (`synchronous=FULL`) and readable while written (WAL). Writes begin IMMEDIATE: a deferred
transaction that turns into a write fails at once when another process wrote in between.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from server.errors import MottakError, Unavailable
from server.storage.engine import Integrity
from server.storage.migrations import migrate
from server.storage.rows import Cell, Row
from server.storage.together import Aside, Together, here, patiently
from server.storage.transaction import Transaction

BUSY_SECONDS = 5.0
CACHE_KIB = 16 * 1024
CHECKPOINT_PAGES = 20_000
"""80 MB of log before a writer has to fold it into the file itself; see `fold`."""
_CODES = {
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_FULL: "storage_full",
    sqlite3.SQLITE_IOERR: "storage_failed",
    sqlite3.SQLITE_READONLY: "storage_failed",
    sqlite3.SQLITE_CANTOPEN: "storage_failed",
    sqlite3.SQLITE_CORRUPT: "storage_failed",
    sqlite3.SQLITE_NOTADB: "storage_failed",
}


class SqliteCursor:
    """Statements on one connection, without the library's look at each for tracing."""

    def __init__(self, db: Database) -> None:
        self._execute = db.conn.execute

    def rows(self, sql: str, values: Sequence[Cell] = ()) -> list[Row]:
        """All rows of a query."""
        return self._execute(sql, values).fetchall()

    def run(self, sql: str, values: Sequence[Cell] = ()) -> int:
        """Carry out a change."""
        try:
            return self._execute(sql, values).rowcount
        except sqlite3.IntegrityError as clash:
            raise Integrity(str(clash)) from clash


class SqliteStore:
    """See `usecases.ports` for what it promises."""

    def __init__(
        self, path: Path | str, *, busy_seconds: float = BUSY_SECONDS, aside: Aside = here
    ) -> None:
        self._path = str(path)
        self._busy = busy_seconds
        self._idle: list[Database] = []
        with _told():
            self._writer = self._connect()
            # From here on `Together` waits for other processes: then only writers stand still.
            self._writer.execute("PRAGMA busy_timeout=0")
            self._together = Together(self._writer, busy_seconds, aside)
            with self._together.transaction():
                migrate(SqliteCursor(self._writer))

    def _connect(self) -> Database:
        connection = sqlite3.connect(
            self._path, timeout=self._busy, isolation_level=None, check_same_thread=False
        )
        # The first process to open a file changes it to WAL while others may be opening it too.
        patiently(connection, "PRAGMA journal_mode=WAL", self._busy)
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute(f"PRAGMA cache_size={-CACHE_KIB}")
        connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
        return Database(connection)

    def _reader(self) -> Database:
        # Asking first whether one is idle would let another thread take it in between.
        try:
            return self._idle.pop()
        except IndexError:
            return self._connect()

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """A look at one state; readers each have their own connection."""
        with _told():
            db = self._reader()
            try:
                db.conn.execute("BEGIN")
                yield Transaction(SqliteCursor(db))
            finally:
                # An engine that failed may have ended the transaction itself.
                with suppress(sqlite3.Error):
                    db.conn.execute("ROLLBACK")
                self._idle.append(db)

    @contextmanager
    def glance(self) -> Iterator[Transaction]:
        """A look with a single query, which is one state without a transaction around it."""
        with _told():
            db = self._reader()
            try:
                yield Transaction(SqliteCursor(db))
            finally:
                self._idle.append(db)

    @contextmanager
    def writing(self, office: str) -> Iterator[Transaction]:
        """One transaction: in this process by a lock, among processes by BEGIN IMMEDIATE."""
        with _told(), self._together.transaction():
            yield Transaction(SqliteCursor(self._writer), office)

    def fold(self) -> None:
        """Fold the log into the file. It waits for the disk, but blocks no reader and no writer:
        meant for a thread of its own, beside the requests."""
        with _told(), closing(sqlite3.connect(self._path)) as own:
            own.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """End all connections; the last one folds the log into the file."""
        for db in (*self._idle, self._writer):
            db.conn.close()
        self._idle.clear()


@contextmanager
def _told() -> Iterator[None]:
    """The engine's errors in the product's words."""
    try:
        yield
    except MottakError:
        raise
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _CODES:
            raise Unavailable(_CODES[code]) from error
        raise
