"""Every test that asks for `store` runs on each engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.usecases.ports import Store
from tests.builders import ELSEWHERE, HERE
from tests.stores import ENGINES, opened


@pytest.fixture(params=ENGINES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    with opened(request.param, tmp_path) as empty:
        yield empty


@pytest.fixture
def two_offices(store: Store) -> None:
    """Both have their row."""
    for office in (HERE, ELSEWHERE):
        with store.writing(office) as tx:
            tx.ensure_office(office)
