"""Writes that share a commit: each stands or falls alone, and none is acknowledged before it is
durable."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from server.errors import Unavailable
from server.storage.sqlite import SqliteStore
from server.usecases.ports import Remembered

DAY = date(2026, 11, 23)
WRITERS = 24
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
BIG = Remembered("digest", "x" * 100_000)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(tmp_path / "m.db")
    with opened.writing("x") as tx:
        tx.ensure_office("x")
    yield opened
    opened.close()


def _all_at_once(work: list[threading.Thread]) -> None:
    for thread in work:
        thread.start()
    for thread in work:
        thread.join(timeout=30)


def test_each_of_many_concurrent_writers_finds_its_own_write_durable(
    store: SqliteStore, tmp_path: Path
) -> None:
    """Another connection, which sees only what is committed, sees it when `writing` has ended."""
    seen: list[bool] = []

    def write(number: int) -> None:
        with store.writing("x") as tx:
            mine = tx.take_number(DAY, "A")
        with closing(sqlite3.connect(tmp_path / "m.db")) as other:
            last = other.execute("SELECT last FROM numbers WHERE letter = 'A'").fetchone()[0]
        seen.append(last >= mine)

    _all_at_once([threading.Thread(target=write, args=(n,)) for n in range(WRITERS)])
    assert seen == [True] * WRITERS


def test_one_that_fails_is_undone_alone(store: SqliteStore) -> None:
    def write(number: int) -> None:
        try:
            with store.writing("x") as tx:
                tx.take_number(DAY, "A" if number % 3 else "B")
                if number % 3 == 0:
                    raise RuntimeError("not this one")
        except RuntimeError:
            pass

    _all_at_once([threading.Thread(target=write, args=(n,)) for n in range(WRITERS)])
    with store.writing("x") as tx:
        assert tx.take_number(DAY, "A") == WRITERS * 2 // 3 + 1
        assert tx.take_number(DAY, "B") == 1


def test_a_commit_that_fails_is_told_to_all_that_were_in_it(
    store: SqliteStore, tmp_path: Path
) -> None:
    """The disk is full for all of a batch: none of them is told that it was kept."""
    with closing(sqlite3.connect(tmp_path / "m.db")) as other:
        pages = other.execute("PRAGMA page_count").fetchone()[0]
    store._writer.execute(f"PRAGMA max_page_count = {pages}")
    kept: list[int] = []
    refused: list[str] = []

    def write(number: int) -> None:
        try:
            with store.writing("x") as tx:
                tx.remember("a", f"k{number}", BIG, NOW)
            kept.append(number)
        except Unavailable as error:
            refused.append(error.code)

    _all_at_once([threading.Thread(target=write, args=(n,)) for n in range(WRITERS)])
    store._writer.execute("PRAGMA max_page_count = 1000000")
    with store.writing("x") as tx:
        there = [n for n in range(WRITERS) if tx.remembered("a", f"k{n}")]
    assert sorted(kept) == there
    assert len(kept) + len(refused) == WRITERS
    assert set(refused) == {"storage_full"}


def test_whoever_reads_goes_on_while_a_commit_waits_for_the_disk(tmp_path: Path) -> None:
    looks: list[bool] = []

    def aside(work: Callable[[], object]) -> object:
        with closing(sqlite3.connect(tmp_path / "m.db")) as look:
            looks.append(bool(look.execute("SELECT name FROM sqlite_master").fetchall()))
        return work()

    store = SqliteStore(tmp_path / "m.db", aside=aside)
    with store.writing("x") as tx:
        tx.ensure_office("x")
    store.close()
    assert looks == [False, True]


def test_nobody_waits_for_ever_when_a_commit_is_broken_off(tmp_path: Path) -> None:
    class Stopped(BaseException):
        """What ends a greenlet from outside."""

    broken = False

    def aside(work: Callable[[], object]) -> object:
        if broken:
            raise Stopped
        return work()

    store = SqliteStore(tmp_path / "m.db", aside=aside)
    broken = True
    with pytest.raises(Stopped), store.writing("x") as tx:
        tx.ensure_office("x")
    broken = False
    with store.writing("x") as tx:
        tx.ensure_office("x")
    with store.reading() as look:
        assert look.seq("x") == 0
    store.close()
