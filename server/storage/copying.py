"""A whole copy of a SQLite database, also while a server writes to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from server.errors import Unavailable

PAGES = 200


def copy_database(source: Path, target: Path, moved: Callable[[int, int], None]) -> None:
    """SQLite's own online backup; `moved` gets pages done and in all.

    Raises Unavailable `storage_failed` when the source is damaged or no database, or when the
    target cannot be written.
    """

    def step(_status: int, remaining: int, total: int) -> None:
        moved(total - remaining, total)

    try:
        with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as old:
            if old.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise Unavailable("storage_failed")
            with closing(sqlite3.connect(target)) as new:
                old.backup(new, pages=PAGES, progress=step)
    except sqlite3.Error as unsound:
        raise Unavailable("storage_failed") from unsound
