"""A whole copy of a SQLite database, also while a server writes to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from server.errors import Unavailable

PAGES = 200


def is_sound(source: Path) -> bool:
    """Whether it is a database that can be read whole."""
    try:
        with closing(_reading(source)) as old:
            return bool(old.execute("PRAGMA quick_check").fetchone() == ("ok",))
    except sqlite3.Error:
        return False


def copy_database(source: Path, target: Path, moved: Callable[[int, int], None]) -> None:
    """SQLite's own online backup; `moved` gets pages done and in all.

    Raises Unavailable `storage_failed` when the target cannot be written.
    """

    def step(_status: int, remaining: int, total: int) -> None:
        moved(total - remaining, total)

    try:
        with closing(_reading(source)) as old, closing(sqlite3.connect(target)) as new:
            old.backup(new, pages=PAGES, progress=step)
    except sqlite3.Error as unwritten:
        raise Unavailable("storage_failed") from unwritten


def _reading(source: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(source))}?mode=ro", uri=True)
