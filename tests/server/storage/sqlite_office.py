"""An office in a SQLite file, with a short patience: what the tests of that engine begin with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.domain.events import Fact
from server.storage.sqlite import SqliteStore
from tests.builders import HERE, NOW, ticket

LIMIT = 0.3


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the database is."""
    return tmp_path / "mottak.db"


@pytest.fixture
def store(file: Path) -> Iterator[SqliteStore]:
    """The open store."""
    store = SqliteStore(file, busy_seconds=LIMIT)
    with store.writing(HERE) as tx:
        tx.ensure_office(HERE)
    yield store
    store.close()


def write(store: SqliteStore, counter: int = 1, **changes: object) -> None:
    """A ticket and its fact."""
    with store.writing(HERE) as tx:
        tx.add_ticket(ticket(counter, **changes))
        tx.append([Fact("admitted", {"number": f"A{counter:03d}"})], NOW)


def count(store: SqliteStore) -> tuple[int, int]:
    """Tickets and facts."""
    with store.reading() as look:
        return len(look.open_tickets(HERE)), look.seq(HERE)
