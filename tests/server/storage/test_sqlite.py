"""SQLite alone: a locked file, a full disk, a damaged file, a newer version."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.domain.events import Fact
from server.errors import Unavailable
from server.storage.schema import MIGRATIONS
from server.storage.sqlite import SqliteStore
from tests.builders import HERE, NOW, ticket, visit

LIMIT = 0.3


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mottak.db"


@pytest.fixture
def store(file: Path) -> Iterator[SqliteStore]:
    store = SqliteStore(file, busy_seconds=LIMIT)
    with store.writing(HERE) as tx:
        tx.ensure_office(HERE)
    yield store
    store.close()


def write(store: SqliteStore, counter: int = 1, **changes: object) -> None:
    with store.writing(HERE) as tx:
        tx.add_ticket(ticket(counter, **changes))
        tx.append([Fact("admitted", {"number": f"A{counter:03d}"})], NOW)


def count(store: SqliteStore) -> tuple[int, int]:
    """Tickets and facts."""
    with store.reading() as look:
        return len(look.open_tickets(HERE)), look.seq(HERE)


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
    with store.writing(HERE), pytest.raises(Unavailable, match="busy"):
        SqliteStore(file, busy_seconds=LIMIT)


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


# A database that cannot be used.


def test_a_database_of_a_newer_version_is_refused_and_left_alone(
    store: SqliteStore, file: Path
) -> None:
    write(store)
    store.close()
    with sqlite3.connect(file) as newer:
        newer.execute("INSERT INTO migrations (name) VALUES ('9999_future')")
    newer.close()
    with pytest.raises(Unavailable, match="newer_schema") as refused:
        SqliteStore(file)
    assert refused.value.facts == {"migration": "9999_future"}
    with sqlite3.connect(file) as left:
        assert left.execute("SELECT COUNT(*) FROM tickets").fetchone() == (1,)
    left.close()


@pytest.mark.parametrize(
    "content", [b"no database at all, but long enough to be one" * 30, b"SQLite format 3\0" * 64]
)
def test_a_file_that_is_no_database_is_told(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(Unavailable, match="storage_failed"):
        SqliteStore(file)
    assert file.read_bytes() == content


def test_a_damaged_database_is_told_when_it_is_read_or_written(
    store: SqliteStore, file: Path
) -> None:
    write(store)
    store.close()
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(Unavailable, match="storage_failed"):
        SqliteStore(file)


@pytest.mark.parametrize("place", ["no/such/folder/mottak.db", "."])
def test_a_place_that_cannot_be_opened_is_told(tmp_path: Path, place: str) -> None:
    with pytest.raises(Unavailable, match="storage_failed"):
        SqliteStore(tmp_path / place)


def test_a_database_that_may_only_be_read_is_told(store: SqliteStore, file: Path) -> None:
    store._writer.execute("PRAGMA query_only=ON")
    with pytest.raises(Unavailable, match="storage_failed"):
        write(store)


# Migrations.


def schema(file: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(file) as db:
        found = db.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    db.close()
    return found


def test_opening_again_changes_nothing(store: SqliteStore, file: Path) -> None:
    write(store)
    first = schema(file)
    with_again = SqliteStore(file)
    assert schema(file) == first
    assert count(with_again) == (1, 1)
    with_again.close()
    with sqlite3.connect(file) as db:
        names = [name for (name,) in db.execute("SELECT name FROM migrations ORDER BY name")]
    db.close()
    assert names == [name for name, _ in MIGRATIONS]


def test_a_migration_that_fails_leaves_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = (*MIGRATIONS, ("0002_broken", "CREATE TABLE fine (a TEXT); CREATE TABEL wrong (a)"))
    monkeypatch.setattr("server.storage.migrations.MIGRATIONS", broken)
    with pytest.raises(sqlite3.OperationalError):
        SqliteStore(file)
    assert schema(file) == []


def test_processes_that_open_a_new_file_at_once_all_succeed(file: Path) -> None:
    command = [
        sys.executable, "-c",
        "import sys; from server.storage.sqlite import SqliteStore; SqliteStore(sys.argv[1])",
        str(file),
    ]  # fmt: skip
    root = Path(__file__).parents[3]
    running = [subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE) for _ in range(6)]
    assert [(p.communicate(timeout=60)[1], p.returncode) for p in running] == [(b"", 0)] * 6


def test_names_of_migrations_are_numbered_in_order() -> None:
    numbers = [int(name.split("_")[0]) for name, _ in MIGRATIONS]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_visit_with_every_letter_there_is_comes_back(store: SqliteStore) -> None:
    odd = visit("v-Å", reason="ŋŧ ‏مرحبا\0'\";--", service="ö")
    with store.writing(HERE) as tx:
        tx.add_visit(odd)
    with store.reading() as look:
        assert look.visit(HERE, "v-Å") == odd
