"""What every engine gives the statements: rows of a query, and the count of a change.

Statements are written once, with `?` for values, in the common subset of SQLite and PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from server.storage.rows import Cell, Row


class Integrity(Exception):
    """A UNIQUE constraint refused the statement."""


class Cursor(Protocol):
    """An open transaction of an engine."""

    def rows(self, sql: str, values: Sequence[Cell] = ()) -> list[Row]:
        """All rows of a query."""

    def run(self, sql: str, values: Sequence[Cell] = ()) -> int:
        """Carry out a change: how many rows it met. Raises Integrity."""


class Statements:
    """Base of the groups of statements. `office` is "" in a mere look."""

    def __init__(self, cursor: Cursor, office: str = "") -> None:
        self._cursor = cursor
        self._office = office

    def _rows(self, sql: str, *values: Cell) -> list[Row]:
        return self._cursor.rows(sql, values)

    def _row(self, sql: str, *values: Cell) -> Row | None:
        found = self._cursor.rows(sql, values)
        return found[0] if found else None

    def _run(self, sql: str, *values: Cell) -> int:
        return self._cursor.run(sql, values)


@lru_cache(maxsize=64)
def insert(table: str, columns: str) -> str:
    """INSERT with one `?` a column; `columns` are words."""
    names = columns.split()
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
