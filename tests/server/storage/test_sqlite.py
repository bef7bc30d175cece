"""SQLite alone: a locked file, a full disk, a damaged file, a newer version."""

from __future__ import annotations

import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.errors import Unavailable
from server.storage.sqlite import SqliteStore
from tests.builders import HERE
from tests.server.storage.sqlite_office import LIMIT, count, file, store, write

__all__ = ["file", "store"]


def test_the_file_is_written_durably_and_can_be_read_meanwhile(store: SqliteStore) -> None:
    db = store._writer
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)


# A locked database.


def test_a_locked_database_is_told_as_busy_within_its_time_limit(
    store: SqliteStore, file: Path
) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    began = time.monotonic()
    with pytest.raises(Unavailable, match="busy"):
        write(store)
    assert LIMIT * 0.9 <= time.monotonic() - began < LIMIT + 1
    assert count(store) == (0, 0)
    other.execute("ROLLBACK")
    other.close()
    write(store)
    assert count(store) == (1, 1)


def test_a_thread_that_holds_the_writer_lets_no_other_wait_beyond_the_limit(
    store: SqliteStore,
) -> None:
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with store.writing(HERE):
            held.set()
            done.wait(10)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(10)
    began = time.monotonic()
    with pytest.raises(Unavailable, match="busy"):
        write(store)
    assert time.monotonic() - began < LIMIT + 1
    assert count(store) == (0, 0)
    done.set()
    thread.join()
    write(store)
    assert count(store) == (1, 1)


def test_a_database_that_is_locked_at_the_start_is_told_as_busy(
    store: SqliteStore, file: Path
) -> None:
    began = time.monotonic()
    with store.writing(HERE), pytest.raises(Unavailable, match="busy"):
        SqliteStore(file, busy_seconds=LIMIT)
    assert time.monotonic() - began < LIMIT + 2


# An engine that fails in the middle.


def test_a_look_that_the_engine_gave_up_is_told_by_its_own_fault(store: SqliteStore) -> None:
    """Not by the clean-up after it, which finds no transaction any more."""

    def fail() -> None:
        with store.reading() as look:
            look._rows("ROLLBACK")
            raise RuntimeError("the fault itself")

    with pytest.raises(RuntimeError, match="the fault itself"):
        fail()
    assert count(store) == (0, 0)


def test_a_transaction_that_cannot_begin_leaves_the_next_one_free(store: SqliteStore) -> None:
    def deny(action: int, *_: object) -> int:
        return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_SAVEPOINT else sqlite3.SQLITE_OK

    store._writer.conn.set_authorizer(deny)
    with pytest.raises(sqlite3.DatabaseError):
        write(store)
    store._writer.conn.set_authorizer(None)
    done = threading.Thread(target=write, args=(store,), daemon=True)
    done.start()
    done.join(5)
    assert not done.is_alive()
    assert count(store) == (1, 1)


# A full disk.


def fill(store: SqliteStore) -> Unavailable:
    """Write until it is refused."""
    try:
        for counter in range(1, 10_000):
            write(store, counter, reason="x" * 2000)
    except Unavailable as refused:
        return refused
    raise AssertionError("it was never full")


def test_a_full_database_is_told_and_changes_nothing_and_works_again(store: SqliteStore) -> None:
    pages = store._writer.execute("PRAGMA page_count").fetchone()[0]
    store._writer.execute(f"PRAGMA max_page_count={pages + 20}")
    assert fill(store).code == "storage_full"
    kept, seq = count(store)
    assert kept == seq > 0
    with pytest.raises(Unavailable, match="storage_full"):
        write(store, 9999, reason="x" * 20_000)
    assert count(store) == (kept, seq)
    store._writer.execute("PRAGMA max_page_count=1000000")
    write(store, 9999)
    assert count(store) == (kept + 1, seq + 1)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of one megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("only the machine's owner may make a small disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_is_told_and_changes_nothing_and_works_again(small_disk: Path) -> None:
    store = SqliteStore(small_disk / "mottak.db")
    with store.writing(HERE) as tx:
        tx.ensure_office(HERE)
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"x" * 400_000)
    assert fill(store).code == "storage_full"
    kept, seq = count(store)
    assert kept == seq > 0
    ballast.unlink()
    write(store, 9999)
    assert count(store) == (kept + 1, seq + 1)
    store.close()
