"""The stores that every contract test runs on; another engine is one more name and branch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from server.storage.sqlite import SqliteStore
from server.usecases.ports import Store
from tests.fakes import FakeStore

ENGINES = ("fake", "sqlite")


@contextmanager
def opened(engine: str, folder: Path) -> Iterator[Store]:
    """An empty store of this engine."""
    if engine == "fake":
        yield FakeStore()
        return
    store = SqliteStore(folder / "mottak.db")
    try:
        yield store
    finally:
        store.close()
