"""SQLite alone: files that cannot be used, and migrations."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from server.errors import Unavailable
from server.storage.schema import MIGRATIONS
from server.storage.sqlite import SqliteStore
from tests.builders import HERE, visit
from tests.server.storage.sqlite_office import count, file, store, write

__all__ = ["file", "store"]


def test_many_can_open_a_new_file_at_once(tmp_path: Path) -> None:
    """Two that change the file to WAL at the same time would lock each other out, and the engine
    does not wait then. Of single tries few meet, so there are many."""
    ready = Barrier(8)

    def begin(path: Path) -> None:
        ready.wait()
        SqliteStore(path).close()

    with ThreadPoolExecutor(8) as pool:
        for n in range(100):
            list(pool.map(begin, [tmp_path / f"{n}.db"] * 8))


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
